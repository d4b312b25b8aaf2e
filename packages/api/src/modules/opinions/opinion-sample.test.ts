import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
const day = (offset: number) => dayOf(new Date(Date.now() + offset * 86_400_000))

/** Writes opinions off, as if it had been so many days ago. */
async function writeOff(many: number, daysAgo: number) {
  for (let i = 0; i < many; i++) {
    const { number, code } = await at.submit()
    await at.done(number, 'Accept', at.tenant.admin)
    await at.done(number, 'Settle', at.tenant.admin, { text: '好' })
    await at.authorAct(number, code as string, 'rate', { satisfaction: 'SATISFIED' })
    await at.done(number, 'Close', at.who.supervisor)
    await app.sql`update opinion_entry set created_at = created_at - ${daysAgo} * interval '1 day'
      where tenant_id = ${uuidOf(at.tenant.id)} and case_id = (select id from opinion where tenant_id = ${uuidOf(at.tenant.id)} and number = ${number})`
  }
}
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  await writeOff(12, 5)
})
afterAll(() => app?.close())

type Asked = { from?: string; until?: string; count?: number; seed?: string }
const ask = ({ from = day(-30), until = day(-1), count = 5, seed = '2026年第四季度' }: Asked = {}, as = at.who.supervisor) =>
  app.request(
    'query ($from: Date!, $until: Date!, $count: Int!, $seed: String!) { opinionSample(closedFrom: $from, closedUntil: $until, count: $count, seed: $seed) { number } }',
    { tenant: at.tenant.slug, as, variables: { from, until, count, seed } },
  )
const draw = async (asked: Asked = {}, as = at.who.supervisor): Promise<string[]> => {
  const { data, errors } = await ask(asked, as)
  expect(errors).toEqual([])
  return data['opinionSample'].map((one: { number: string }) => one.number)
}

test('what is looked back at is drawn by lot: the same words draw the same, whatever becomes of it since', async () => {
  const first = await draw()
  expect(first).toHaveLength(5)
  expect(await draw()).toEqual(first)
  expect(await draw({ seed: '2026年第三季度' })).not.toEqual(first)
  // One of the drawn is handled again, another is looked at and left as it is.
  await at.done(first[0] as string, 'Reopen', at.who.supervisor, { text: '并未解决' })
  await at.done(first[1] as string, 'LookBack', at.who.supervisor, { text: '属实' })
  expect(await draw()).toEqual(first)
  // What is written off after the period changes nothing, either.
  await writeOff(1, 0)
  expect(await draw()).toEqual(first)
  expect(await draw({ until: day(-10) })).toEqual([])
})

test('each draw is on record, with what was asked and what was drawn', async () => {
  const numbers = await draw({ count: 3, seed: '备查' })
  const [entry] = await app.sql<{ after: object }[]>`select after from audit_entry where tenant_id = ${uuidOf(at.tenant.id)}
    and action = 'opinionSample' order by created_at desc limit 1`
  expect(entry?.after).toEqual({ from: day(-30), until: day(-1), seed: '备查', many: 3, numbers })
})

test('what is no period, no number or no lot is refused, and so is whoever may not look back', async () => {
  for (const [asked, argument] of [
    [{ from: day(-1), until: day(-3) }, 'closedFrom'],
    [{ until: day(0) }, 'closedUntil'],
    [{ count: 0 }, 'count'],
    [{ count: 101 }, 'count'],
    [{ seed: '' }, 'seed'],
    [{ seed: '签'.repeat(101) }, 'seed'],
  ] as const) {
    const { errors } = await ask(asked)
    expect(errors[0]?.extensions, JSON.stringify(asked)).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  }
  expect((await ask({}, at.who.keeper)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
})
