import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { useEdition } from '../../../test/edition.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { refused, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let running: Awaited<ReturnType<typeof at.submit>>

type Draft = { -readonly [K in keyof Procedure]: any }
const reasonsOf = async (number: string, as: string, language = 'zh-CN') => {
  const { data } = await app.request(
    `{ opinions(first: 1, number: "${number}") { nodes { viewerReasons { action code name } entries { action reason reasonName } } } }`,
    { tenant: at.tenant.slug, as, language },
  )
  const [node] = data['opinions'].nodes
  return {
    ...node,
    of: (action: string) => node.viewerReasons.filter((one: { action: string }) => one.action === action),
  }
}

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  running = await at.submit()
  // The district has a reason of its own, calls one otherwise, and leaves out a third.
  const definition = structuredClone(opinionProcedure) as Draft
  definition.reasons.reject['other_district'] = { 'zh-CN': '属其他县区管辖', en: 'Belongs to another district' }
  definition.reasons.reject['duplicate'] = { 'zh-CN': '已有人反映', en: 'Known already' }
  for (const one of definition.transitions.filter(({ action }: { action: string }) => action === 'reject'))
    one.reasons = ['other_district', ...one.reasons.filter((code: string) => code !== 'no_content')]
  const { userErrors } = await refused(
    app,
    at.tenant,
    'procedurePublish',
    { kind: 'OPINION', definition: JSON.stringify(definition), expectedEdition: 1 },
    at.tenant.admin,
  )
  expect(userErrors).toEqual([])
})
afterAll(() => app?.close())

test('whoever may act is offered the reasons of the district, by name, in the language asked for', async () => {
  const { number } = await at.submit()
  expect((await reasonsOf(number, at.who.keeper)).viewerReasons).toEqual([
    { action: 'reject', code: 'other_district', name: '属其他县区管辖' },
    { action: 'reject', code: 'out_of_scope', name: '不属于受理范围' },
    { action: 'reject', code: 'in_litigation', name: '已进入诉讼' },
    { action: 'reject', code: 'petition_channel', name: '应通过信访渠道' },
    { action: 'reject', code: 'personal_dispute', name: '个人纠纷' },
    { action: 'reject', code: 'duplicate', name: '已有人反映' },
  ])
  const english = await reasonsOf(number, at.who.keeper, 'en')
  expect(english.of('reject').map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['Belongs to another district', 'Known already', 'Out of scope']),
  )
  // Who may not reject is asked for no reason of it.
  expect((await reasonsOf(number, at.who.supervisor)).viewerReasons).toEqual([])
})

test('a reason of the district is told its author by name; one that is not offered is refused, and nothing is written', async () => {
  const { number, code } = await at.submit()
  for (const reason of ['no_content', 'OUT_OF_SCOPE', 'not_competent', 'toString', '属其他县区管辖'])
    expect(await at.act(number, 'Reject', at.who.keeper, { reason, text: '请联系当地' })).toMatchObject({
      userErrors: [{ code: 'REASON', field: 'reason' }],
    })
  expect((await at.act(number, 'Reject', at.who.keeper, { reason: '', text: '请联系当地' })).userErrors).toMatchObject([
    { code: 'REQUIRED', field: 'reason' },
  ])
  expect((await at.find(number, at.who.keeper)).state).toBe('submitted')
  await at.done(number, 'Reject', at.who.keeper, { reason: 'other_district', text: '请联系当地' })
  expect((await reasonsOf(number, at.who.keeper)).entries[0]).toEqual({
    action: 'reject',
    reason: 'other_district',
    reasonName: '属其他县区管辖',
  })
  for (const [language, name] of [
    ['zh-CN', '属其他县区管辖'],
    ['en', 'Belongs to another district'],
  ]) {
    const { data } = await app.request(
      'mutation ($input: OpinionTraceInput!) { opinionTrace(input: $input) { trace { entries { reasonName } } } }',
      { tenant: at.tenant.slug, variables: { input: { number, code } }, ...(language && { language }) },
    )
    expect(data['opinionTrace'].trace.entries[0]).toEqual({ reasonName: name })
  }
})

test('a case that began before keeps the reasons of its edition', async () => {
  const codes = (await reasonsOf(running.number, at.who.keeper)).of('reject').map(({ code }: { code: string }) => code)
  expect(codes).toEqual(Object.keys(opinionProcedure.reasons?.['reject'] ?? {}))
  const own = await at.act(running.number, 'Reject', at.who.keeper, { reason: 'other_district', text: '请联系当地' })
  expect(own.userErrors).toMatchObject([{ code: 'REASON', field: 'reason' }])
  await at.done(running.number, 'Reject', at.who.keeper, { reason: 'duplicate', text: '已并入' })
  expect((await reasonsOf(running.number, at.who.keeper)).entries[0]).toMatchObject({ reasonName: '重复反映' })
})

test('a reason that nothing names, of an edition before reasons had names, is told by its code', async () => {
  const { number } = await at.submit()
  await at.done(number, 'Reject', at.who.keeper, { reason: 'other_district', text: '请联系当地' })
  await useEdition(app, uuidOf(at.tenant.id), 'opinion', ({ reasons: _, ...definition }) => definition)
  const { entries } = await reasonsOf(number, at.who.keeper)
  expect(entries[0]).toMatchObject({ reason: 'other_district', reasonName: 'other_district' })
})
