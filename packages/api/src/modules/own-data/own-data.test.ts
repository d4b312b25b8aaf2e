import { randomUUID } from 'node:crypto'
import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { Browser } from '../../../test/browser.ts'
import { join, newPhone, password, takeCode, takeMessage, wideLimits } from '../../../test/people.ts'
import { grantByDatabase, mutate, openTenant, type TestTenant, uuidOf } from '../../../test/tenant.ts'

let app: App
let tenant: TestTenant
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  tenant = await openTenant(app)
  const { id } = await mutate(app, tenant, 'noticeCreate', { kind: 'PRIVACY', title: '隐私政策', body: '…' }, '{ id }')
  await mutate(app, tenant, 'noticePublish', { id }, '{ id }')
})
afterAll(() => app?.close())

const fetchOwn = async (one: Browser, url: string) =>
  app.http.inject({
    url,
    headers: { host: 'minhui.test', 'sec-fetch-site': 'same-origin', ...(one.cookie && { cookie: one.cookie }) },
  })

async function citizen() {
  const phone = newPhone()
  const { one } = await join(app, tenant, 'CITIZEN', phone, { name: `某${phone}` })
  const [notice] = (await one.ask('{ noticesInForce { id } }')).data['noticesInForce']
  await one.do('consentGive', { noticeId: notice.id }, 'given')
  const mail = `${phone}@example.cn`
  await one.do('notificationAddressSet', { channel: 'EMAIL', address: mail }, 'sent')
  const code = await takeMessage(app, mail, /验证码(\d{6})/)
  await one.do('notificationAddressConfirm', { channel: 'EMAIL', code }, 'confirmed')
  return { one, phone, mail }
}

test('somebody gets everything that is held about them, and nobody else does', async () => {
  const { one, phone, mail } = await citizen()
  const { url } = (await one.ask('mutation { ownDataExport { url } }')).data['ownDataExport']
  const answer = await fetchOwn(one, url)
  expect(answer.statusCode).toBe(200)
  const own = answer.json()
  expect(own.account).toMatchObject({ phone, hasPassword: true })
  const held = own.tenants[tenant.slug]
  expect(held.membership).toHaveLength(1)
  expect(held.person).toMatchObject([{ name: `某${phone}` }])
  expect(held.notification_address).toMatchObject([{ address: mail }])
  expect(held.consent).toHaveLength(1)
  expect(held.audit_entry.map(({ action }: { action: string }) => action)).toContain('consentGive')
  // Nothing of the server's, and nothing of anybody else.
  expect(answer.body).not.toMatch(/(token|code|phone|password)_hash|_sealed|_index|tenant_id/)
  const other = await citizen()
  expect(answer.body).not.toContain(other.phone)
  expect((await fetchOwn(other.one, url)).statusCode).toBe(404)
  expect((await fetchOwn(new Browser(app, tenant.slug), url)).statusCode).toBe(404)
  expect((await fetchOwn(one, url.replace(/.{6}$/, 'AAAAAA'))).statusCode).toBe(404)
  const auditor = await grantByDatabase(app, tenant, 'audit_admin')
  const { auditEntries } = await app.must<{ auditEntries: { nodes: object[] } }>(
    '{ auditEntries(action: "ownDataFetch") { nodes { id } } }',
    {
      tenant: tenant.slug,
      as: auditor,
    },
  )
  expect(auditEntries.nodes).toHaveLength(1)
})

test('a citizen’s account is deleted with a code, and what law makes us keep stays without a name', async () => {
  const { one, phone, mail } = await citizen()
  const spoken = { submissionKey: randomUUID(), text: '小区门口的路灯坏了', name: '张三丰', phone }
  const { number } = await one.do('opinionSubmit', spoken, 'number')
  await one.ask('mutation { accountDeleteCodeSend { sent userErrors { code } } }')
  const code = await takeCode(app, phone)
  expect((await one.do('accountDelete', { code: code === '000000' ? '111111' : '000000' }, 'deleted')).userErrors).toMatchObject([
    { code: 'CODE_INVALID' },
  ])
  const [before] = await app.sql`select account_id from notification_address order by created_at desc limit 1`
  const accountId = before?.['account_id'] as string
  expect((await one.do('accountDelete', { code }, 'deleted')).userErrors).toEqual([])
  expect((await one.ask('{ viewer { displayName } }')).data['viewer']).toBeNull()
  const again = await new Browser(app, tenant.slug).do('signInWithPassword', { phone, password }, 'pending')
  expect(again.userErrors).toMatchObject([{ code: 'SIGN_IN_FAILED' }])
  const dump = JSON.stringify(
    await Promise.all(
      ['person', 'invitation', 'notification_address', 'notification', 'membership'].map((table) =>
        app.sql.unsafe(`select * from ${table}`),
      ),
    ),
  )
  expect(dump).not.toContain(`某${phone}`)
  expect(dump).not.toContain(mail)
  const [kept] =
    await app.sql`select display_name, (select count(*)::int from audit_entry where account_id = ${accountId}) as acts,
    (select count(*)::int from consent where account_id = ${accountId} and withdrawn_at is not null) as consents,
    (select count(*)::int from auth.credential where account_id = ${accountId}) as credentials,
    (select count(*)::int from auth.session where account_id = ${accountId}) as sessions from account where id = ${accountId}`
  expect(kept).toMatchObject({ display_name: '已注销', consents: 1, credentials: 0, sessions: 0 })
  expect(kept?.['acts']).toBeGreaterThan(2)
  // What was said is handled on; who said it is gone.
  const [opinion] = await app.sql`
    select o.author_sealed, o.person_id, (select count(*)::int from opinion_entry e
      where e.case_id = o.id and (e.account_id is not null or e.person_id is not null)) as named
    from opinion o where o.number = ${number} and o.tenant_id = ${uuidOf(tenant.id)}`
  expect(opinion).toEqual({ author_sealed: null, person_id: null, named: 0 })
  // The telephone is free for whoever has it now.
  const { one: next } = await join(app, tenant, 'CITIZEN', phone)
  expect((await next.ask('{ viewer { roles { base } } }')).data['viewer'].roles).toEqual([{ base: 'CITIZEN' }])
})

test('deputies and staff give up their roles first, wherever they have them', async () => {
  const phone = newPhone()
  const { one } = await join(app, tenant, 'CITIZEN', phone)
  const other = await openTenant(app)
  await join(app, other, 'TELLER', phone)
  await one.ask('mutation { accountDeleteCodeSend { sent userErrors { code } } }')
  const code = await takeCode(app, phone)
  expect((await one.do('accountDelete', { code }, 'deleted')).userErrors).toMatchObject([{ code: 'PUBLIC_OFFICE' }])
  expect((await one.ask('{ viewer { displayName } }')).data['viewer']).not.toBeNull()
})

test('with the account goes that it was they who proposed a project or supported one', async () => {
  const { one, phone } = await citizen()
  const made = async (name: string, input: object) => (await mutate(app, tenant, name, input, '{ id }')).id
  const body = await made('congressBodyCreate', { code: `B${phone}`, name: '区人大', kind: 'CONGRESS', level: 'DISTRICT' })
  const categoryId = await made('projectCategoryCreate', { code: `k${phone}`, name: '民生实事' })
  const day = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000))
  const call = { bodyId: body, year: 2027, title: '征集', text: '请点单', opensOn: day(0), closesOn: day(40) }
  const callId = await made('projectCallCreate', call)
  await made('projectCallPublish', { id: callId, expectedVersion: 1 })
  const words = { proposerKind: 'CITIZEN', callId, categoryId, title: '建公园', text: '无处休闲' }
  const { project } = await one.do('projectPropose', words, 'project { id }')
  await made('projectAccept', { id: project.id, expectedVersion: 1 })
  expect((await one.do('projectLike', { id: project.id }, 'project { likes }')).project).toEqual({ likes: 1 })
  const { url } = (await one.ask('mutation { ownDataExport { url } }')).data['ownDataExport']
  const held = (await fetchOwn(one, url)).json().tenants[tenant.slug]
  expect([held.project.length, held.project_like.length]).toEqual([1, 1])
  await one.ask('mutation { accountDeleteCodeSend { sent userErrors { code } } }')
  expect((await one.do('accountDelete', { code: await takeCode(app, phone) }, 'deleted')).userErrors).toEqual([])
  const id = uuidOf(project.id)
  const [row] = await app.sql`
    select p.proposer_id, p.likes, p.title, (select count(*)::int from project_like l where l.project_id = p.id) as supporters,
      (select count(*)::int from project_entry e where e.case_id = p.id and e.action = 'propose' and (e.person_id is not null or e.account_id is not null)) as told
    from project p where p.id = ${id}`
  expect(row).toEqual({ proposer_id: null, likes: 0, title: '建公园', supporters: 0, told: 0 })
})
