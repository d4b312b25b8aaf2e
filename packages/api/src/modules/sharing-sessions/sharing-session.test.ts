import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { mutate, openTenant, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let { tenant, who, submit, find, done, toHandler, things } = {} as typeof at
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  ;({ tenant, who, submit, find, done, toHandler, things } = at)
})
afterAll(() => app?.close())

const shown = async (as: string | null, more = '', slug = tenant.slug) => {
  const answer = await app.request(
    `{ sharingSessions(first: 20${more}) { nodes { id title summary status issues { title reply opinion { number } } } } }`,
    { tenant: slug, as },
  )
  expect(answer.errors).toEqual([])
  return answer.data['sharingSessions'].nodes as {
    id: string
    title: string
    summary: string | null
    issues: { title: string; reply: string | null; opinion: { number: string } | null }[]
  }[]
}
const change = (name: string, id: string, version: number, more: object, as: string | null = who.office) =>
  refused(app, tenant, `sharingSession${name}`, { id, expectedVersion: version, ...more }, as)
const must = async (...call: Parameters<typeof change>) => {
  const { errors, userErrors } = await change(...call)
  expect([errors, userErrors]).toEqual([[], []])
}
const plan = (title: string, siteId: string | null, as = who.office) =>
  mutate(app, tenant, 'sharingSessionCreate', { title, heldOn: '2026-06-01', siteId }, '{ id version }', as)

test('a common issue is put on it; held and published, everybody reads titles and answers, and nothing personal', async () => {
  const { number } = await toHandler({ name: '张三丰', phone: newPhone(), text: '我叫张三丰，路灯坏了' })
  const [common, merged] = [await find(number, who.office), await submit()]
  await done(merged.number, 'Accept', who.keeper)
  await done(merged.number, 'Classify', who.keeper, { categoryId: at.category, grade: 'STREET' })
  await done(merged.number, 'Merge', who.office, { intoId: common.id })
  const single = await toHandler()
  for (const one of [number, single.number]) {
    await done(one, 'Start', who.handler)
    await done(one, 'Reply', who.handler, { text: one === number ? '全区路灯月底修好' : '给您一个人的答复' })
  }
  const { id } = await plan('夜间照明', things.root.id)
  await must('Put', id, 1, { opinionId: common.id, title: '夜间照明不足' })
  await must('Put', id, 2, { opinionId: (await find(single.number, who.office)).id, title: '其他' })
  const again = await change('Put', id, 3, { opinionId: common.id, title: '又一次' })
  expect(again.userErrors).toMatchObject([{ code: 'TAKEN', field: 'opinionId' }])
  const into = (await find(merged.number, who.office)).id
  expect((await change('Put', id, 3, { opinionId: into, title: 'x' })).userErrors).toMatchObject([
    { code: 'STATUS', field: 'opinionId' },
  ])
  // Before it was held and published visitors see nothing of it, and insiders answers to what they may see alone.
  expect(await shown(null)).toEqual([])
  expect((await shown(who.otherHandler))[0]?.issues[0]).toEqual({ title: '夜间照明不足', reply: null, opinion: null })
  expect((await change('Publish', id, 3, { published: true })).userErrors).toMatchObject([{ code: 'STATUS' }])
  await must('Hold', id, 3, { summary: '各方商定月底前修好' })
  expect((await change('Hold', id, 4, { summary: 'x' })).userErrors).toMatchObject([{ code: 'STATUS' }])
  expect((await change('Update', id, 4, { summary: null })).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'summary' }])
  expect(await shown(null)).toEqual([])
  await must('Publish', id, 4, { published: true })
  const [session] = await shown(null, `, siteId: "${things.site.id}"`)
  expect(session).toMatchObject({
    title: '夜间照明',
    summary: '各方商定月底前修好',
    issues: [
      { title: '夜间照明不足', reply: '全区路灯月底修好', opinion: null },
      // The answer to one person is nobody else's.
      { title: '其他', reply: null, opinion: null },
    ],
  })
  expect(JSON.stringify(session)).not.toContain('张三丰')
  const other = (await mutate(app, tenant, 'siteCreate', { kindId: things.home.id, code: 'H9', name: '丁家' }, '{ id }')).id
  expect(await shown(null, `, siteId: "${other}"`)).toEqual([])
  const own = await app.request(`{ opinions(first: 1, number: "${number}") { nodes { sharingSessions { title } } } }`, {
    tenant: tenant.slug,
    as: who.handler,
  })
  expect(own.data['opinions'].nodes[0].sharingSessions).toEqual([{ title: '夜间照明' }])
  // What everybody may read is taken back before it is changed.
  for (const [name, more] of [
    ['Update', { title: '改' }],
    ['Put', { opinionId: into, title: '改' }],
    ['TakeOff', { opinionId: common.id }],
  ] as const)
    expect((await change(name, id, 5, more)).userErrors, name).toMatchObject([{ code: 'STATUS', field: 'id' }])
  expect((await shown(null))[0]?.issues).toHaveLength(2)
  await must('Publish', id, 5, { published: false })
  expect(await shown(null)).toEqual([])
  await must('TakeOff', id, 6, { opinionId: common.id })
  expect((await change('TakeOff', id, 7, { opinionId: common.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  await must('Publish', id, 7, { published: true })
  expect((await shown(null))[0]?.issues).toHaveLength(1)
  // The timeline of the opinion tells the office of both, and nobody else.
  const told = async (as: string) =>
    (await find(number, as)).entries
      .filter(({ action }: { action: string }) => /share$/.test(action))
      .map(({ action, text }: { action: string; text: string }) => [action, text])
  expect(await told(who.office)).toEqual([
    ['unshare', '夜间照明（2026-06-01）'],
    ['share', '夜间照明（2026-06-01）'],
  ])
  expect(await told(who.handler)).toEqual([])
})

test('what is planned can be cancelled, with a reason, and then stays as it is', async () => {
  const { number } = await submit()
  const { id: opinionId } = await find(number, who.office)
  const { id } = await plan('停车', things.root.id)
  await must('Put', id, 1, { opinionId, title: '停车难' })
  expect((await change('Cancel', id, 2, { reason: '改期' }, who.keeper)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await change('Cancel', id, 2, { reason: '改期' }, null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  await must('Cancel', id, 2, { reason: '与见面会合并' })
  for (const [name, more] of [
    ['Cancel', { reason: 'x' }],
    ['Hold', { summary: 'x' }],
    ['Update', { title: '改' }],
    ['Put', { opinionId, title: '改' }],
    ['TakeOff', { opinionId }],
    ['Publish', { published: true }],
  ] as const)
    expect((await change(name, id, 3, more)).userErrors, name).toMatchObject([{ code: 'STATUS', field: 'id' }])
  expect((await find(number, who.office)).entries.map(({ action }: { action: string }) => action).slice(0, 2)).toEqual([
    'unshare',
    'share',
  ])
  expect((await shown(who.office)).find((one) => one.id === id)).toMatchObject({ status: 'CANCELLED' })
  // What was held is not cancelled any more.
  const { id: held } = await plan('照明', things.root.id)
  await must('Hold', held, 1, { summary: '已商定' })
  expect((await change('Cancel', held, 2, { reason: 'x' })).userErrors).toMatchObject([{ code: 'STATUS' }])
})

test('is the office’s, of its branch; of two changes at once one holds', async () => {
  const foreign = (await mutate(app, tenant, 'siteCreate', { kindId: things.home.id, code: 'H8', name: '戊家' }, '{ id }')).id
  const input = { title: '甲', heldOn: '2026-06-01' }
  for (const [as, siteId] of [
    [who.office, foreign],
    [who.office, null],
    [who.keeper, things.site.id],
    [who.handler, null],
    [who.deputy, null],
  ] as const)
    expect((await refused(app, tenant, 'sharingSessionCreate', { ...input, siteId }, as)).errors[0]?.extensions?.['code']).toBe(
      'FORBIDDEN',
    )
  const { id } = await plan('全区', null, tenant.admin)
  expect((await change('Update', id, 1, { title: '改' })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await change('Update', id, 1, { title: '改' }, null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const both = await Promise.all(['甲', '乙'].map((title) => change('Update', id, 1, { title }, tenant.admin)))
  expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }])
  const other = await openTenant(app)
  expect(await shown(other.admin, '', other.slug)).toEqual([])
  expect((await refused(app, other, 'sharingSessionUpdate', { id, expectedVersion: 1, title: 'x' })).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: 'id' },
  ])
})
