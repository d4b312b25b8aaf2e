import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { join, newPhone, wideLimits } from '../../../test/people.ts'
import { mutate, openTenant, refused, type TestTenant } from '../../../test/tenant.ts'

let app: App
let tenant: TestTenant
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  tenant = await openTenant(app)
})
afterAll(() => app?.close())

const publish = async (title: string) => {
  const { id } = await mutate(
    app,
    tenant,
    'noticeCreate',
    { kind: 'PRIVACY', title, body: '我们收集手机号，用于登录。' },
    '{ id edition }',
  )
  await mutate(app, tenant, 'noticePublish', { id }, '{ id }')
  return id
}
const inForce = async (as: string | null = null) =>
  (
    await app.must<{ noticesInForce: { title: string; edition: number }[] }>('{ noticesInForce { title edition } }', {
      tenant: tenant.slug,
      as,
    })
  ).noticesInForce

test('everybody reads the edition in force; a draft is the district admin’s, and what is published never changes', async () => {
  const draft = await mutate(app, tenant, 'noticeCreate', { kind: 'TERMS', title: '使用条款', body: '草稿' }, '{ id version }')
  expect(await inForce()).toEqual([])
  expect(
    (await app.must<{ notices: { nodes: object[] } }>('{ notices { nodes { id } } }', { tenant: tenant.slug })).notices.nodes,
  ).toEqual([])
  const first = await publish('隐私政策一')
  await publish('隐私政策二')
  expect(await inForce()).toEqual([{ title: '隐私政策二', edition: 2 }])
  const change = { id: first, expectedVersion: 2, body: '改了' }
  expect((await refused(app, tenant, 'noticeUpdate', change)).userErrors).toMatchObject([{ code: 'STATUS' }])
  expect((await refused(app, tenant, 'noticePublish', { id: first })).userErrors).toMatchObject([{ code: 'STATUS' }])
  await mutate(app, tenant, 'noticeUpdate', { id: draft.id, expectedVersion: 1, body: '定稿' }, '{ id }')
})

test('somebody agrees once, to what is in force, and takes it back as easily; a new edition asks anew', async () => {
  const { one } = await join(app, tenant, 'CITIZEN', newPhone())
  const ask = async () =>
    (
      await one.ask(
        '{ viewer { noticesToRead { id title } consents { givenAt withdrawnAt notice { title } } unreadNotifications } }',
      )
    ).data['viewer']
  const [{ id }] = (await ask()).noticesToRead
  expect((await one.do('consentGive', { noticeId: id }, 'given')).userErrors).toEqual([])
  await Promise.all(Array.from({ length: 5 }, () => one.do('consentGive', { noticeId: id }, 'given')))
  const agreed = await ask()
  expect([agreed.noticesToRead, agreed.consents.length]).toEqual([[], 1])
  const next = await publish('隐私政策三')
  const after = await ask()
  expect(after.noticesToRead).toEqual([{ id: next, title: '隐私政策三' }])
  expect(after.unreadNotifications).toBeGreaterThan(agreed.unreadNotifications)
  expect((await one.do('consentGive', { noticeId: id }, 'given')).userErrors).toMatchObject([
    { code: 'STATUS', field: 'noticeId' },
  ])
  expect((await one.do('consentWithdraw', { noticeId: id }, 'withdrawn')).userErrors).toEqual([])
  expect((await one.do('consentWithdraw', { noticeId: id }, 'withdrawn')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await ask()).consents[0]?.withdrawnAt).not.toBeNull()
})

test('an edition of another tenant cannot be agreed to', async () => {
  const other = await openTenant(app)
  const { one } = await join(app, other, 'CITIZEN', newPhone())
  const { noticesInForce } = await app.must<{ noticesInForce: { id: string }[] }>('{ noticesInForce { id } }', {
    tenant: tenant.slug,
  })
  expect((await one.do('consentGive', { noticeId: noticesInForce[0]?.id }, 'given')).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ])
})
