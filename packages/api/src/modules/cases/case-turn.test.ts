import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { openProjects } from '../../../test/projects.ts'
import { sentDuring } from '../../../test/sent.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { grant, uuidOf } from '../../../test/tenant.ts'
import { opinionCase } from '../opinions/opinion-act.ts'
import { lapseCases } from './case-job.ts'

/** Who is told that it is their turn, by what they read in the product. */
let app: App
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
})
afterAll(() => app?.close())

type Told = { event: string; title: string; text: string; subject: string | null; targetId: string | null }
const toldIn = (slug: string) => async (as: string, language?: string) => {
  const { notifications } = await app.must<{ notifications: { nodes: Told[] } }>(
    '{ notifications(first: 100) { nodes { event title text subject targetId } } }',
    { tenant: slug, as, ...(language && { headers: { 'accept-language': language } }) },
  )
  return notifications.nodes.filter(({ event }) => event === 'CASE_AWAITS')
}
/** Which of some people were told. */
const whoOf = async (tell: (as: string) => Promise<Told[]>, who: Record<string, string>) => {
  const found = await Promise.all(Object.entries(who).map(async ([name, as]) => [name, (await tell(as)).length] as const))
  return Object.fromEntries(found.filter(([, many]) => many > 0))
}
const forgetIn = (id: string) => app.sql`delete from notification where tenant_id = ${uuidOf(id)}`
const telling = (sent: string[]) => sent.filter((text) => /notification|webhook|app\.enqueue|holding/.test(text))

describe('an opinion', () => {
  let at: Awaited<ReturnType<typeof openOpinions>>
  let elsewhere: Awaited<ReturnType<typeof openOpinions>>
  let who: Record<string, string>
  beforeAll(async () => {
    at = await openOpinions(app)
    elsewhere = await openOpinions(app)
    const colleague = await grant(app, at.tenant, 'office_admin', 'BRANCH', at.things.root.id)
    const district = await grant(app, at.tenant, 'district_admin')
    who = { ...at.who, colleague, district }
  })
  beforeEach(async () => {
    await forgetIn(at.tenant.id)
    await forgetIn(elsewhere.tenant.id)
  })
  const told = () => whoOf(toldIn(at.tenant.slug), who)
  const overdue = (number: string) =>
    app.sql`update opinion set due_on = '2026-01-06', clocks = jsonb_set(jsonb_set(clocks, '{0,dueOn}', '"2026-01-06"'), '{0,from}', '"2025-12-15"')
      where number = ${number} and tenant_id = ${uuidOf(at.tenant.id)}`
  const replied = async () => {
    const { number, secret } = await at.toHandler({ name: '王小明', phone: newPhone() })
    await at.done(number, 'Start', at.who.handler)
    await at.done(number, 'Reply', at.who.handler, { text: '已修好' })
    return { number, secret }
  }

  test('that a unit returns is told to its office, in both languages and without a word of whoever spoke; to nobody else', async () => {
    const { number } = await at.toHandler({ name: '王小明', phone: newPhone() })
    await forgetIn(at.tenant.id)
    await at.done(number, 'Return', at.who.handler, { reason: 'not_competent', text: '不属于本单位' })
    expect(await told()).toEqual({ office: 1, colleague: 1 })
    expect(await whoOf(toldIn(elsewhere.tenant.slug), elsewhere.who)).toEqual({})
    const { id, dueOn } = await at.find(number, at.who.office)
    const tell = toldIn(at.tenant.slug)
    expect(await tell(at.who.office)).toEqual([
      {
        event: 'CASE_AWAITS',
        title: '有新的待办',
        text: `群众意见${number}待您处理，现在的状态：已退回，期限：${dueOn}。`,
        subject: 'Opinion',
        targetId: id,
      },
    ])
    expect((await tell(at.who.office, 'en'))[0]?.text).toBe(
      `It is your turn with opinion ${number}, which is now: Returned. Last day: ${dueOn}.`,
    )
    const written = await app.sql`select parameters from notification where tenant_id = ${uuidOf(at.tenant.id)}`
    expect(JSON.stringify(written)).not.toContain('王小明')
  })

  test('is told to those whose turn it becomes, once an act, and never to whoever did it', async () => {
    const { number } = await at.submit()
    await at.done(number, 'Accept', at.who.keeper)
    expect(await told()).toEqual({})
    await at.done(number, 'Classify', at.who.office, { categoryId: at.category, grade: 'STREET' })
    expect(await told()).toEqual({ colleague: 1 })
    // What is classified again was their turn before.
    await forgetIn(at.tenant.id)
    await at.done(number, 'Classify', at.who.keeper, { categoryId: at.category, grade: 'DISTRICT' })
    expect(await told()).toEqual({})
    await at.done(number, 'Assign', at.who.office, { unitId: at.things.unit.id })
    expect(await told()).toEqual({})
    await at.done(number, 'TakeBack', who['colleague'] as string, { text: '改由他人办理' })
    expect(await told()).toEqual({ office: 1 })
    await forgetIn(at.tenant.id)
    await at.done(number, 'Escalate', at.who.office, { text: '请市里研究' })
    expect(await told()).toEqual({ district: 1 })
  })

  test('that is rated waits for who supervises, and they hear of it; whoever may not read it, or spoke, does not', async () => {
    const { number, secret } = await replied()
    await forgetIn(at.tenant.id)
    await at.authorAct(number, secret, 'rate', { satisfaction: 'SATISFIED' })
    expect(await told()).toEqual({ supervisor: 1 })
    const withhold = (list: string[]) =>
      app.sql`update role set withheld = ${list} where base = 'supervisor' and tenant_id = ${uuidOf(at.tenant.id)}`
    const other = await replied()
    await forgetIn(at.tenant.id)
    await withhold(['Opinion.read'])
    await at.authorAct(other.number, other.secret, 'rate', { satisfaction: 'SATISFIED' })
    expect(await told()).toEqual({})
    await withhold([])
    const third = await replied()
    await app.sql`update opinion set person_id = ${uuidOf(at.things.person.id)} where number = ${third.number} and tenant_id = ${uuidOf(at.tenant.id)}`
    const both = await grant(app, at.tenant, 'supervisor', 'TENANT', undefined, at.things.person.id)
    await forgetIn(at.tenant.id)
    await at.authorAct(third.number, third.secret, 'rate', { satisfaction: 'SATISFIED' })
    expect(await whoOf(toldIn(at.tenant.slug), { supervisor: at.who.supervisor, both })).toEqual({ supervisor: 1 })
    await app.sql`update membership set valid_to = '2025-01-01', valid_from = '2024-01-01' where account_id = ${both} and scope_kind = 'tenant'`
  })

  test('where nobody is in the office whoever stands in is told', async () => {
    const { number } = await at.toHandler()
    const offices = [at.who.office, who['colleague'] as string]
    const ends = (day: string | null) =>
      app.sql`update membership set valid_to = ${day}, valid_from = '2024-01-01' where account_id = any(${offices})`
    await ends('2025-01-01')
    await forgetIn(at.tenant.id)
    await at.done(number, 'Return', at.who.handler, { reason: 'not_competent', text: '不属于本单位' })
    await ends(null)
    expect(await told()).toEqual({ district: 1 })
  })

  test('however many come to somebody at once, by the clock or with their common issue, it takes as many statements', async () => {
    const lapse = async (many: number) => {
      const numbers = []
      for (let i = 0; i < many; i++) numbers.push((await replied()).number)
      await Promise.all(numbers.map(overdue))
      await forgetIn(at.tenant.id)
      const { sent } = await sentDuring(app, () => lapseCases(opinionCase, app.services, uuidOf(at.tenant.id)))
      expect(await told()).toEqual({ supervisor: many })
      return sent.filter((text) => text.includes('holding')).length
    }
    expect([await lapse(1), await lapse(4)]).toEqual([1, 1])
    const release = async (many: number) => {
      const common = await at.submit()
      await at.done(common.number, 'Accept', at.who.keeper)
      const intoId = (await at.find(common.number, at.tenant.admin)).id
      for (let i = 0; i < many; i++) {
        const { number } = await at.submit()
        await at.done(number, 'Accept', at.who.keeper)
        await at.done(number, 'Classify', at.who.keeper, { categoryId: at.category, grade: 'STREET' })
        await at.done(number, 'Merge', at.who.office, { intoId })
      }
      await forgetIn(at.tenant.id)
      const { sent } = await sentDuring(app, () => at.authorAct(common.number, common.code as string, 'withdraw'))
      expect(await told()).toEqual({ office: many, colleague: many })
      return telling(sent).length
    }
    expect(await release(5)).toBe(await release(2))
  })
})

describe('a suggestion', () => {
  let at: Awaited<ReturnType<typeof openSuggestions>>
  let who: Record<string, string>
  beforeAll(async () => {
    at = await openSuggestions(app)
    const { admin: _, ...others } = at.who
    who = { ...others, district: await grant(app, at.tenant, 'district_admin') }
  })
  beforeEach(() => forgetIn(at.tenant.id))
  const told = () => whoOf(toldIn(at.tenant.slug), who)

  test('is told to those whose turn it becomes, also a secret one, and to nobody who may not read it', async () => {
    const number = await at.draft({ secret: true })
    await at.done(number, 'Submit', at.who.deputy)
    expect(await told()).toEqual({ office: 1 })
    await forgetIn(at.tenant.id)
    await at.done(number, 'Approve', at.who.office)
    expect(await told()).toEqual({ district: 1 })
    await forgetIn(at.tenant.id)
    await at.done(number, 'File', at.who.admin)
    await at.done(number, 'Assign', at.who.admin, { mode: 'LEAD', unitIds: [at.things.unit.id, at.otherUnit] })
    await at.done(number, 'Start', at.who.handler)
    expect(await told()).toEqual({})
    await at.done(number, 'AskExtension', at.who.handler, { text: '情况复杂' })
    expect(await told()).toEqual({ district: 1 })
    const written = await app.sql`select parameters from notification where tenant_id = ${uuidOf(at.tenant.id)}`
    expect(JSON.stringify(written)).not.toContain(at.words.title)
  })

  test('of which a unit asks to be rid is told to whoever decides on it', async () => {
    const number = await at.toHandler()
    await forgetIn(at.tenant.id)
    await at.done(number, 'Return', at.who.handler, { text: '不属于本单位' })
    expect(await told()).toEqual({ district: 1 })
  })

  test('with whose result its deputy is not content a second time is told to whoever calls the meeting, where it comes to in the end', async () => {
    const number = await at.toReplied()
    const unhappy = { process: 'SATISFIED', result: 'DISSATISFIED', text: '没有落实' }
    await at.done(number, 'RateBack', at.who.handler, { process: 'SATISFIED' })
    await at.done(number, 'Rate', at.who.deputy, unhappy)
    await at.done(number, 'PrepareReply', at.who.handler, at.reply)
    await at.done(number, 'SignReply', at.who.head)
    await at.done(number, 'RateBack', at.who.handler, { process: 'SATISFIED' })
    await forgetIn(at.tenant.id)
    await at.done(number, 'Rate', at.who.deputy, unhappy)
    expect(await told()).toEqual({ district: 1 })
  })

  test('is not for the office to decide on that made it, nor are they told', async () => {
    const both = await grant(app, at.tenant, 'office_admin', 'BRANCH', at.things.root.id, at.things.person.id)
    expect(both).toBe(at.who.deputy)
    const number = await at.draft()
    await at.done(number, 'Submit', both)
    expect(await told()).toEqual({ office: 1 })
    await app.sql`update membership set valid_to = '2025-01-01', valid_from = '2024-01-01' where account_id = ${both} and scope_kind = 'branch'`
  })
})

test('a project that a unit has advised on is told to the office that asked, and to no other', async () => {
  const at = await openProjects(app)
  const { admin: _, ...others } = at.who
  const who = { ...others, district: await grant(app, at.tenant, 'district_admin') }
  const number = await at.propose()
  await at.done(number, 'Accept', at.who.admin)
  await at.done(number, 'AskFeasibility', at.who.admin, { unitId: at.things.unit.id })
  await forgetIn(at.tenant.id)
  await at.done(number, 'Opine', at.who.handler, { feasibility: 'FEASIBLE', text: '可行' })
  expect(await whoOf(toldIn(at.tenant.slug), who)).toEqual({ district: 1 })
})
