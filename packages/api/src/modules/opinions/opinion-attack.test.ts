import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { grant, mutate, refused, uuidOf } from '../../../test/tenant.ts'
import { lapseCases } from '../cases/case-job.ts'
import { opinionCase } from './opinion-act.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

const accepted = async (text: string) => {
  const receipt = (await at.submit({ text })) as { number: string; code: string }
  await at.done(receipt.number, 'Accept', at.who.keeper)
  return { ...receipt, id: (await at.find(receipt.number, at.tenant.admin)).id as string }
}

test('what was merged follows when its common issue is merged, and none is left behind without an answer', async () => {
  const [first, second, third] = [await accepted('甲'), await accepted('乙'), await accepted('丙')]
  await at.done(first.number, 'Merge', at.who.office, { intoId: second.id })
  await at.done(second.number, 'Merge', at.who.office, { intoId: third.id })
  // Who was merged is for whoever may see them.
  const answered = async (as: string | null) => {
    const { data } = await app.request(
      `{ node(id: "${third.id}") { ... on Opinion { mergedOpinions { number } into { number } } } }`,
      {
        tenant: at.tenant.slug,
        as,
      },
    )
    return (data['node'] as { mergedOpinions: { number: string }[] } | null)?.mergedOpinions.map(({ number }) => number)
  }
  expect(await answered(at.who.office)).toEqual([first.number, second.number])
  for (const as of [null, at.who.otherKeeper, at.who.handler]) expect(await answered(as)).toBeUndefined()
  await at.done(third.number, 'Settle', at.who.keeper, { text: '已一并处理' })
  for (const { number, code } of [first, second]) expect((await at.trace(number, code)).trace.reply).toBe('已一并处理')
  const late = await accepted('丁')
  expect((await at.act(late.number, 'Merge', at.who.office, { intoId: third.id })).userErrors).toMatchObject([
    { code: 'STATUS', field: 'intoId' },
  ])
})

test('two that are merged into each other at once: one wins, and nothing goes round in a circle', async () => {
  const [one, other] = [await accepted('甲'), await accepted('乙')]
  const answers = await Promise.all([
    at.act(one.number, 'Merge', at.who.office, { intoId: other.id }),
    at.act(other.number, 'Merge', at.who.office, { intoId: one.id }),
  ])
  expect(answers.filter(({ userErrors, errors }) => userErrors.length + errors.length === 0)).toHaveLength(1)
})

test('who handles reads neither what the office notes nor who spoke, also not where that is an account', async () => {
  const citizen = await grant(app, at.tenant, 'teller')
  const { number } = await at.submit({ name: '王小明', phone: newPhone() }, citizen)
  await at.done(number, 'Accept', at.who.keeper)
  await at.done(number, 'Classify', at.who.keeper, { categoryId: at.category, grade: 'STREET' })
  await at.done(number, 'Assign', at.who.office, { unitId: at.things.unit.id, text: '他是老上访户' })
  await at.done(number, 'Note', at.who.office, { text: '慎重' })
  const seen = JSON.stringify(await at.find(number, at.who.handler))
  expect(seen).not.toMatch(/老上访户|慎重|王小明/)
  expect(JSON.stringify(await at.find(number, at.who.office))).toMatch(/老上访户.*慎重|慎重.*老上访户/)
})

test('the time to give back is not won anew by asking', async () => {
  const { number } = await at.toHandler()
  await at.done(number, 'Start', at.who.handler)
  await at.done(number, 'Ask', at.who.handler, { text: '哪里？' })
  const where = app.sql`number = ${number} and tenant_id = ${uuidOf(at.tenant.id)}`
  await app.sql`update opinion set clocks = (
    select jsonb_agg(case when c ->> 'name' = 'handle' then c || '{"begunOn": "2026-01-05"}' when c ->> 'name' = 'answer' then c || '{"dueOn": "2026-01-06"}' else c end)
    from jsonb_array_elements(clocks) c) where ${where}`
  await at.done(number, 'Proceed', at.who.handler)
  const input = { reason: 'not_competent', text: '不属我们' }
  expect((await at.act(number, 'Return', at.who.handler, input)).userErrors).toMatchObject([{ code: 'TOO_LATE' }])
})

test('a unit that no longer handles an opinion can do nothing to it, and does not see it', async () => {
  const { number } = await at.toHandler()
  await at.done(number, 'Return', at.who.handler, { reason: 'not_competent', text: '不属我们' })
  await at.done(number, 'Escalate', at.who.office, { text: '属市级职责' })
  expect((await at.act(number, 'Reply', at.who.handler, { text: '冒充' })).errors.length).toBeGreaterThan(0)
})

test('one opinion that cannot be moved on stops no other', async () => {
  const { tenant } = at
  const numbers: string[] = []
  for (let i = 0; i < 3; i++) {
    const { number } = await at.toHandler()
    await at.done(number, 'Start', at.who.handler)
    await at.done(number, 'Reply', at.who.handler, { text: '已修好' })
    numbers.push(number)
  }
  const later = new Date(Date.now() + 60 * 86_400_000)
  await app.sql`update opinion set due_on = '2026-01-06' where tenant_id = ${uuidOf(tenant.id)} and number in ${app.sql(numbers)}`
  // What no rule of ours ever writes, in the first of them.
  await app.sql`update opinion set clocks = '[{}]' where tenant_id = ${uuidOf(tenant.id)} and number = ${numbers[0] as string}`
  await expect(lapseCases(opinionCase, app.services, uuidOf(tenant.id), later)).rejects.toThrow(
    '1 opinions could not be moved on',
  )
  for (const number of numbers.slice(1)) expect((await at.find(number, tenant.admin)).state).toBe('rated')
})

test.each(['\u0000', '\ud800'])('text that Postgres cannot hold is refused as bad input: %j', async (bad) => {
  expect((await at.submit({ text: `路灯${bad}坏了` })).userErrors).toMatchObject([{ field: 'text' }])
  const { number } = await at.submit({})
  const { id, version } = await at.find(number, at.tenant.admin)
  const answer = await refused(app, at.tenant, 'opinionNote', { id, expectedVersion: version, text: bad }, at.who.keeper)
  expect(answer.userErrors).toMatchObject([{ field: 'text' }])
})

test('an opinion that is spoken to a deputy goes to the site where the deputy is', async () => {
  const mandateId = at.things.mandate.id
  await mutate(app, at.tenant, 'siteAssignmentCreate', {
    siteId: at.things.site.id,
    mandateId,
    mode: 'FIXED',
    validFrom: '2026-01-01',
  })
  const { code: qrCode } = await mutate(app, at.tenant, 'qrCodeIssue', { subject: 'MANDATE', targetId: mandateId }, '{ code }')
  const { number } = await at.submit({ qrCode })
  expect((await at.find(number, at.who.keeper)).site).toEqual({ code: 'S' })
  expect(await at.find(number, at.who.otherKeeper)).toBeUndefined()
})
