import { dayOf } from '@minhui/schema/rules/case-clock'
import { expect } from 'vitest'
import type { AnyCaseKind } from '../src/modules/cases/case-job.ts'
import { remindOfCases } from '../src/modules/cases/case-reminder.ts'
import type { App } from './app.ts'
import { type TestTenant, uuidOf } from './tenant.ts'

type Who = Record<string, string>
type Work = { nodes: { number?: string }[]; counts: { total: number }[] }

/** For whom cases of a tenant wait, and who is told so, each by the name of an account in `who`. */
export function turnsIn(app: App, tenant: TestTenant, who: Who) {
  const tenantId = uuidOf(tenant.id)
  const forget = () => app.sql`delete from notification where tenant_id = ${tenantId}`
  /** Whoever was told of something since it was last forgotten. */
  const told = async (event: string, more: Who = {}) => {
    const found = await app.sql`select account_id from notification where event = ${event} and tenant_id = ${tenantId}`
    const accounts = found.map((one) => one['account_id'])
    expect(new Set(accounts).size).toBe(accounts.length)
    return Object.entries({ ...who, ...more }).flatMap(([name, id]) => (accounts.includes(id) ? [name] : []))
  }
  /** For whom a case waits, as their work and its own list say alike. */
  const awaited = async (kind: 'opinions' | 'suggestions' | 'projects', number: string, more: Who = {}) => {
    const found: string[] = []
    for (const [name, as] of Object.entries({ ...who, ...more })) {
      const { data, errors } = await app.request(
        `{ work(first: 100) { nodes { ... on Opinion { number } ... on Suggestion { number } ... on Project { number } } counts { total } }
          ${kind}(mine: true, first: 100) { nodes { number } } }`,
        { tenant: tenant.slug, as },
      )
      // Whoever has no role any more may not even ask.
      if (errors.length > 0) continue
      const [work, listed] = [data['work'] as Work, data[kind].nodes as Work['nodes']]
      const waits = work.nodes.some((one) => one.number === number)
      expect([name, listed.some((one) => one.number === number)]).toEqual([name, waits])
      expect(work.counts.reduce((sum, { total }) => sum + total, 0)).toBe(work.nodes.length)
      if (waits) found.push(name)
    }
    return found
  }
  /** Lets a case be due today; answers who is reminded of it. */
  const reminded = async (kind: AnyCaseKind, number: string, more: Who = {}) => {
    const today = dayOf(new Date())
    const [row] = await app.sql<{ id: string }[]>`update ${app.sql(kind.name)} set due_on = ${today}::date, hard_on = null,
        clocks = jsonb_set(clocks, '{0,dueOn}', to_jsonb(${today}::text)) where number = ${number} and tenant_id = ${tenantId} returning id`
    await app.sql`delete from case_step where case_id = ${row?.id as string}`
    await forget()
    await remindOfCases([kind], app.services, tenantId)
    return told('work_due', more)
  }
  const changed = () => app.services.feed.publish([{ topic: 'access', tenantId }])
  /** Lets somebody leave, or come back. */
  const ends = async (account: string, isOver: boolean) => {
    await app.sql`update membership set valid_to = ${isOver ? '2025-01-01' : null}, valid_from = '2024-01-01' where account_id = ${account}`
    changed()
  }
  /** Takes a role out of use, or into use again. */
  const retires = async (base: string, isOver: boolean) => {
    await app.sql`update role set status = ${isOver ? 'retired' : 'active'} where base = ${base} and tenant_id = ${tenantId}`
    changed()
  }
  return { forget, told, awaited, reminded, ends, retires }
}
