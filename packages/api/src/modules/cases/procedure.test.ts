import { randomUUID } from 'node:crypto'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { caseKinds } from '@minhui/schema/rules/codes'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { openTenant, refused, uuidOf } from '../../../test/tenant.ts'
import { defaultProcedures } from './case.store.ts'
import { procedureSchema } from './procedure-input.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

type Draft = { -readonly [K in keyof Procedure]: any }
/** The usual procedure with something changed. */
const changed = (change: (draft: Draft) => void): string => {
  const draft = structuredClone(opinionProcedure) as Draft
  change(draft)
  return JSON.stringify(draft)
}
const accept = (days: unknown) => changed(({ states }) => (states.submitted.clock.workingDays = days))
const publish = (definition: string, expectedEdition = 1, as: string | null = at.tenant.admin, more: object = {}) =>
  refused(app, at.tenant, 'procedurePublish', { kind: 'OPINION', definition, expectedEdition, ...more }, as)
const codesOf = async (definition: string, as = at.tenant.admin, language = 'zh-CN') => {
  const answer = await app.request(
    'query ($definition: String!) { procedureCheck(definition: $definition) { diagram userErrors { code field message } } }',
    { tenant: at.tenant.slug, as, variables: { definition }, language },
  )
  return { ...answer, check: answer.data?.['procedureCheck'] }
}
const editions = async (as: string | null = at.tenant.admin) =>
  (
    await app.must<{
      procedures: { edition: number; publishedBy: string | null; publishedAt: string | null; definition: string }[]
    }>('{ procedures { edition publishedBy publishedAt definition } }', { tenant: at.tenant.slug, as })
  ).procedures

describe('a procedure is refused', () => {
  const broken: [what: string, definition: string, error: object][] = [
    ['that is no JSON', '{', { code: 'INVALID', field: 'definition' }],
    [
      'with a word that means nothing',
      changed((d) => (d['colour' as 'initial'] = 'red')),
      { code: 'INVALID', field: 'definition' },
    ],
    ['with a limit of no day', accept(0), { code: 'TOO_SMALL', field: 'definition.states.submitted.clock.workingDays' }],
    ['with a limit beyond a year', accept(366), { code: 'TOO_LARGE', field: 'definition.states.submitted.clock.workingDays' }],
    ['with a limit of half a day', accept(0.5), { code: 'INVALID' }],
    [
      'whose last bearable day comes before the last',
      changed((d) => (d.states.handling.clock.hardWorkingDays = 2)),
      { code: 'TOO_SMALL', field: 'definition.states.handling.clock.hardWorkingDays', message: '不能小于5' },
    ],
    [
      'with a state that nobody reaches',
      changed((d) => (d.states.lost = { ...d.states.rated, name: { 'zh-CN': '遗失', en: 'Lost' } })),
      { code: 'UNREACHED', field: 'definition.states.lost', message: '状态“lost”无法到达' },
    ],
    [
      'without a way out',
      changed((d) => (d.transitions = d.transitions.filter((one: any) => one.action !== 'close'))),
      { code: 'UNREACHED' },
    ],
    [
      'in which the clock does no longer what it has to',
      changed((d) => (d.transitions = d.transitions.filter((one: any) => one.action !== 'lapse'))),
      { code: 'STILL_NEEDED', field: 'definition.transitions', message: '“lapse: replied”由系统使用，须保留' },
    ],
    [
      'without an end that figures name',
      changed((d) => (d.states.withdrawn.owner = 'office_admin')),
      { code: 'STILL_NEEDED', field: 'definition.states.withdrawn' },
    ],
    [
      'with an action that does not exist',
      changed((d) => (d.transitions[0].action = 'bury')),
      { code: 'UNKNOWN', message: '“bury”不存在' },
    ],
    [
      'with a party that has no part in it',
      changed((d) => d.transitions[0].by.push('teller')),
      { code: 'UNKNOWN', field: 'definition.transitions.0.by' },
    ],
    [
      'that gives an act to a role which can never have the permission',
      changed((d) => d.transitions[0].by.push('department_handler')),
      { code: 'UNKNOWN_PERMISSION', field: 'definition.transitions.0.by' },
    ],
    ['that lets the clock decide', changed((d) => d.transitions[0].by.push('system')), { code: 'UNKNOWN_PERMISSION' }],
    [
      'that asks for what no form has',
      changed((d) => (d.transitions[0].needs = ['bloodGroup'])),
      { code: 'UNKNOWN', field: 'definition.transitions.0.needs' },
    ],
    [
      'on a condition that nobody can meet',
      changed((d) => (d.transitions[0].when = { mood: ['good'] })),
      { code: 'UNKNOWN', message: '“mood: good”不存在' },
    ],
    [
      'with a reason that has no name',
      changed((d) => d.transitions[1].reasons.push('toString')),
      { code: 'UNKNOWN', field: 'definition.transitions.1.reasons', message: '“toString”不存在' },
    ],
    [
      'that rejects without a reason',
      changed((d) => {
        delete d.transitions[1].reasons
        d.transitions[1].needs = ['text']
      }),
      { code: 'REQUIRED', field: 'definition.transitions.1.reasons' },
    ],
    [
      'with a reason where none can be said',
      changed((d) => (d.transitions[0].reasons = ['out_of_scope'])),
      { code: 'UNKNOWN', field: 'definition.transitions.0.reasons' },
    ],
    [
      'that names reasons of an act which has none',
      changed((d) => (d.reasons.accept = { gladly: { 'zh-CN': '欣然', en: 'Gladly' } })),
      { code: 'UNKNOWN', field: 'definition.reasons.accept' },
    ],
    [
      'with a reason in one language',
      changed((d) => (d.reasons.reject.ugly = { 'zh-CN': '不雅' })),
      { code: 'REQUIRED', field: 'definition.reasons.reject.ugly.en' },
    ],
    [
      'with a number that nothing asks for',
      changed((d) => (d.numbers = { luck: 7 })),
      { code: 'UNKNOWN', field: 'definition.numbers.luck' },
    ],
    [
      'whose ladder tells nobody that exists',
      changed((d) => (d.ladder = [{ at: 'due', days: 1, tell: ['mayor'] }])),
      { code: 'UNKNOWN', field: 'definition.ladder.0.tell' },
    ],
    [
      'that would write into the diagram',
      changed((d) => (d.states.submitted.name.en = 'x" as y\nz --> [*]')),
      { code: 'INVALID', field: 'definition.states.submitted.name.en' },
    ],
  ]
  test.each(broken)('%s, in the dry run as when it is published, and nothing is written', async (_, definition, error) => {
    const { check } = await codesOf(definition)
    expect(check).toMatchObject({ diagram: null, userErrors: expect.arrayContaining([expect.objectContaining(error)]) })
    expect((await publish(definition)).userErrors).toEqual(check.userErrors)
    expect(await editions()).toHaveLength(1)
  })

  test.each(Object.entries(defaultProcedures))('but not that of the product for a case of the kind %s', async (kind, usual) => {
    const { data } = await app.request(
      'query ($kind: CaseKind!, $definition: String!) { procedureCheck(kind: $kind, definition: $definition) { userErrors { code field message } } }',
      { tenant: at.tenant.slug, as: at.tenant.admin, variables: { kind: kind.toUpperCase(), definition: JSON.stringify(usual) } },
    )
    expect(data?.['procedureCheck']).toEqual({ userErrors: [] })
    // What is not in the shape would be lost on the way.
    expect(procedureSchema.parse(JSON.stringify(usual))).toEqual(usual)
  })

  test('in both languages', async () => {
    const { check } = await codesOf(
      changed((d) => delete d.states.submitted.clock),
      at.tenant.admin,
      'en',
    )
    expect(check.userErrors[0].message).toBe('The state “submitted” has no time limit')
  })
})

test('only the district admin checks and publishes; nobody of another tenant', async () => {
  const other = await openTenant(app)
  for (const as of [at.who.office, at.who.supervisor, at.who.handler, at.who.deputy, other.admin]) {
    expect((await publish(accept(3), 1, as)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect((await codesOf(accept(3), as)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  }
  expect((await publish(accept(3), 1, null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  expect(await editions()).toHaveLength(1)
})

test('what begins from now on goes by the new edition, what runs keeps its own; who published it is for those who may', async () => {
  const running = await at.submit()
  const mine = changed((d) => {
    d.states.submitted.name = { 'zh-CN': '已收到', en: 'Received' }
    d.states.submitted.clock.workingDays = 7
    d.transitions[0].needs = ['text']
  })
  expect((await codesOf(mine)).check).toMatchObject({ userErrors: [], diagram: expect.stringContaining('已收到') })
  const idempotencyKey = randomUUID()
  const double = await Promise.all([1, 2].map(() => publish(mine, 1, at.tenant.admin, { idempotencyKey })))
  expect(double.map(({ userErrors }) => userErrors)).toEqual([[], []])
  expect((await editions()).map(({ edition, publishedBy }) => [edition, publishedBy])).toEqual([
    [2, '管理员'],
    [1, null],
  ])
  expect((await editions(null)).map(({ publishedBy }) => publishedBy)).toEqual([null, null])
  const named = await app.must<{ procedures: { states: { code: string; name: string }[] }[] }>(
    '{ procedures { states { code name } } }',
    { tenant: at.tenant.slug, as: null },
  )
  const nameOf = ({ states }: { states: { code: string; name: string }[] }) =>
    states.find(({ code }) => code === 'submitted')?.name
  expect(named.procedures.map(nameOf)).toEqual(['已收到', '已提交'])
  const fresh = await at.submit()
  expect(await at.find(fresh.number, at.who.keeper)).toMatchObject({ stateName: '已收到', remainingDays: 7 })
  expect(await at.find(running.number, at.who.keeper)).toMatchObject({ stateName: '已提交', remainingDays: 2 })
  expect((await at.act(fresh.number, 'Accept', at.who.keeper)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'text' }])
  await at.done(fresh.number, 'Accept', at.who.keeper, { text: '已核实' })
  await at.done(running.number, 'Accept', at.who.keeper)
  const { data } = await app.request(
    '{ now: procedureDiagram first: procedureDiagram(edition: 1) none: procedureDiagram(edition: 9) }',
    {
      tenant: at.tenant.slug,
    },
  )
  expect([data['now'].includes('已收到'), data['first'].includes('已收到'), data['none']]).toEqual([true, false, ''])
})

test('of two who publish at once one wins, the other is told; the loser writes nothing', async () => {
  const [{ edition } = { edition: 0 }] = await editions()
  const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => publish(accept(i + 2), edition)))
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
  expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(new Set(['CONFLICT']))
  const [row] = await app.sql`select max(edition) last, count(*)::int n from procedure where tenant_id = ${uuidOf(at.tenant.id)}`
  expect(row).toEqual({ last: edition + 1, n: edition + 1 })
})

test.each(caseKinds)('the usual procedure of a kind can be published as it is: %s', (kind) => {
  const usual = defaultProcedures[kind]
  expect(procedureSchema.parse(JSON.stringify(usual))).toEqual(usual)
})
