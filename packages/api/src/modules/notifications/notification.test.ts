import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { join, newPhone, takeMessage, wideLimits } from '../../../test/people.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { grant, mutate, openTenant, refused, type TestTenant, uuidOf } from '../../../test/tenant.ts'
import { isPublic, OutsideClient } from '../../notify/public-address.ts'
import { wechat } from '../../notify/wechat.ts'
import { sessionFor } from '../../tenant-session.ts'
import { notify } from './notification.store.ts'
import { sendDigests, tell } from './notify-job.ts'

let app: App
let tenant: TestTenant
let base: string
beforeAll(async () => {
  app = await createApp({ jobs: true, limits: wideLimits })
  tenant = await openTenant(app)
  base = await app.http.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => app?.close())

const list = async (as: string, language = 'zh-CN') =>
  (
    await app.must<{ notifications: { nodes: { title: string; text: string; readAt: string | null; id: string }[] } }>(
      '{ notifications { nodes { id event title text readAt } } }',
      { tenant: tenant.slug, as, language },
    )
  ).notifications.nodes

/** A job as its handler gets it. */
const jobFor = (notificationId: string) => ({
  id: crypto.randomUUID(),
  tenantId: uuidOf(tenant.id),
  data: { notificationId },
  signal: new AbortController().signal,
})
/** Tells somebody and answers the id, without waking the worker. */
async function told(accountId: string, event: 'role_given' | 'account_changed' = 'role_given') {
  await sessionFor(app.services, uuidOf(tenant.id)).write((tx) =>
    notify({ ...tx, enqueue: () => undefined } as never, {
      event,
      accountIds: [accountId],
      parameters: { role: '联络员', change: '@phone' },
    }),
  )
  const [row] = await app.sql`select id from notification where account_id = ${accountId} order by id desc limit 1`
  return row?.['id'] as string
}
const sentTo = (to: string) => app.services.inbox?.messages.filter((message) => message.to === to) ?? []

/** A citizen with a confirmed mailbox. */
async function withMail(mail: string) {
  const phone = newPhone()
  const { one } = await join(app, tenant, 'CITIZEN', phone)
  expect((await one.do('notificationAddressSet', { channel: 'EMAIL', address: mail }, 'sent')).userErrors).toEqual([])
  const code = await takeMessage(app, mail, /验证码(\d{6})/)
  const wrong = code === '000000' ? '111111' : '000000'
  expect((await one.do('notificationAddressConfirm', { channel: 'EMAIL', code: wrong }, 'confirmed')).userErrors).toMatchObject([
    { code: 'CODE_INVALID' },
  ])
  expect((await one.do('notificationAddressConfirm', { channel: 'EMAIL', code }, 'confirmed')).userErrors).toEqual([])
  const [row] = await app.sql`select account_id from notification_address order by created_at desc limit 1`
  return { one, phone, accountId: row?.['account_id'] as string }
}

test('whoever is given a role is told of it, in the language of the request, in this tenant alone', async () => {
  const account = await grant(app, tenant, 'supervisor')
  const [first] = await list(account)
  expect(first).toMatchObject({ title: '您有新的角色', text: expect.stringMatching(/^您已担任“.+”。$/), readAt: null })
  expect((await list(account, 'en'))[0]?.title).toBe('You have a new role')
  expect(await list(tenant.admin)).toEqual([])
  const elsewhere = await openTenant(app)
  const { data } = await app.request('{ notifications { nodes { id } } viewer { unreadNotifications } }', {
    tenant: elsewhere.slug,
    as: account,
  })
  expect(data).toEqual({ notifications: { nodes: [] }, viewer: { unreadNotifications: 0 } })
  expect((await app.request('{ notifications { nodes { id } } }', { tenant: tenant.slug })).errors[0]?.extensions?.['code']).toBe(
    'UNAUTHENTICATED',
  )
  const read = (as: string) =>
    app.must('mutation ($ids: [ID!]) { notificationsRead(input: { ids: $ids }) { read userErrors { code } } }', {
      tenant: tenant.slug,
      as,
      variables: { ids: [first?.id] },
    })
  expect((await read(tenant.admin))['notificationsRead']).toEqual({ read: 0, userErrors: [] })
  expect((await read(account))['notificationsRead']).toEqual({ read: 1, userErrors: [] })
  expect((await list(account))[0]?.readAt).not.toBeNull()
})

test('twenty notifications cost two statements, whatever the templates', async () => {
  const account = await grant(app, tenant, 'supervisor')
  for (let i = 0; i < 5; i++) await told(account)
  const statements = async () =>
    Number(/minhui_database_statements_total (\d+)/.exec((await app.http.inject('/metrics')).body)?.[1])
  await list(account)
  const before = await statements()
  expect((await list(account)).length).toBe(6)
  expect((await statements()) - before).toBe(2)
})

test('mail goes to an address whose holder has shown to have it, in the tenant’s own words', async () => {
  const mail = 'liming@example.cn'
  const { accountId } = await withMail(mail)
  await mutate(app, tenant, 'notificationTemplateCreate', {
    event: 'ROLE_GIVEN',
    channel: 'EMAIL',
    language: 'zh-CN',
    title: '聘任通知',
    text: '请您担任{role}，谢谢。',
  })
  const id = await told(accountId)
  await tell(app.services, jobFor(id))
  // The same job once more sends nothing.
  await tell(app.services, jobFor(id))
  expect(sentTo(mail)).toMatchObject([
    { subject: '【示例区人民代表大会】聘任通知', text: '请您担任联络员，谢谢。', id: `${id}-email` },
  ])
  const { userErrors } = await refused(app, tenant, 'notificationTemplateCreate', {
    event: 'ROLE_GIVEN',
    channel: 'SMS',
    language: 'zh-CN',
    title: 'x',
    text: '{password}',
  })
  expect(userErrors).toMatchObject([{ code: 'UNKNOWN_PLACE', field: 'text' }])
})

test('what is muted is not sent, but what is about the security of the account is; quiet hours wait', async () => {
  const mail = 'wangwu@example.cn'
  const { one, accountId, phone } = await withMail(mail)
  const set = (input: object) => one.do('notificationSettingSet', input, 'set')
  expect((await set({ muted: ['account_changed.sms'] })).userErrors).toMatchObject([{ code: 'INVALID' }])
  expect((await set({ quietFrom: '22:00' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'quietTo' }])
  expect(
    (await set({ muted: ['role_given.email', 'role_given.wechat'], quietFrom: '22:00', quietTo: '07:00' })).userErrors,
  ).toEqual([])
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const night = new Date(`${tomorrow}T15:30:00Z`) // 23:30 in Shanghai
  const day = new Date(`${tomorrow}T03:30:00Z`)
  await tell(app.services, jobFor(await told(accountId)), day)
  expect(sentTo(mail)).toEqual([])
  await set({ muted: [] })
  const id = await told(accountId)
  const job = jobFor(id)
  await tell(app.services, job, night)
  await tell(app.services, job, night)
  expect(sentTo(mail)).toEqual([])
  const waiting =
    await app.sql`select start_after from jobs.job where name = 'notify' and data->>'notificationId' = ${id} and start_after > now()`
  expect(waiting.map((row) => row['start_after'].toISOString())).toEqual([`${tomorrow}T23:00:00.000Z`])
  await tell(app.services, jobFor(await told(accountId, 'account_changed')), night)
  expect(sentTo(mail)).toMatchObject([{ text: expect.stringContaining('更换了手机号') }])
  expect(sentTo(phone)).toMatchObject([{ text: expect.stringContaining('更换了手机号') }])
})

test('mails are gathered into one a day for who wants it', async () => {
  const mail = 'zhaoliu@example.cn'
  const { one, accountId } = await withMail(mail)
  await one.do('notificationSettingSet', { digest: true }, 'set')
  for (const _ of [1, 2]) await tell(app.services, jobFor(await told(accountId)))
  expect(sentTo(mail)).toEqual([])
  const job = { ...jobFor(''), data: {} }
  await sendDigests(app.services, job)
  await sendDigests(app.services, job)
  expect(sentTo(mail)).toMatchObject([{ subject: '【示例区人民代表大会】今日2条提醒' }])
})

test('a change of the password is told by the worker, with nothing of it in a log', async () => {
  const { one, phone } = await withMail('sunqi@example.cn')
  await one.do('passwordChange', { current: 'correct horse 2026', next: 'another horse 2026' }, 'changed')
  expect(await takeMessage(app, phone, /您的账号刚刚(.+?)。/)).toBe('修改了登录密码')
  expect(app.logs.join('')).not.toContain('sunqi@example.cn')
  expect(app.logs.join('')).not.toContain(phone)
})

test('an address takes five guesses, and a limit of codes', async () => {
  const { one } = await join(app, tenant, 'CITIZEN', newPhone())
  await one.do('notificationAddressSet', { channel: 'EMAIL', address: 'guess@example.cn' }, 'sent')
  const code = await takeMessage(app, 'guess@example.cn', /验证码(\d{6})/)
  for (let i = 0; i < 5; i++)
    await one.do('notificationAddressConfirm', { channel: 'EMAIL', code: code === '123456' ? '654321' : '123456' }, 'confirmed')
  expect((await one.do('notificationAddressConfirm', { channel: 'EMAIL', code }, 'confirmed')).userErrors).toMatchObject([
    { code: 'CODE_INVALID' },
  ])
  expect(
    (await one.do('notificationAddressSet', { channel: 'SMS', address: 'guess@example.cn' }, 'sent')).userErrors,
  ).toMatchObject([{ code: 'INVALID', field: 'channel' }])
})

test('a subscriber hears of the own notifications alone', async () => {
  const [mine, other] = [await grant(app, tenant, 'supervisor'), await grant(app, tenant, 'teller')]
  const listener = await subscribe(app, base, 'subscription { notificationReceived { title } }', {
    tenant: tenant.slug,
    as: mine,
  })
  try {
    await told(other)
    await told(mine)
    await expect.poll(() => listener.events.length).toBe(1)
    expect(listener.events).toEqual([{ data: { notificationReceived: { title: '您有新的角色' } } }])
  } finally {
    await listener.end()
  }
})

test('a webhook is told, signed; what is not taken is tried again, and can be sent once more', async () => {
  const seen: { headers: IncomingMessage['headers']; body: string }[] = []
  let answer = 503
  const server = createServer((request, response) => {
    let body = ''
    request
      .on('data', (part) => (body += part))
      .on('end', () => {
        seen.push({ headers: request.headers, body })
        response.writeHead(answer, { location: 'http://127.0.0.1:1/' }).end()
      })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
    const webhook = await mutate(app, tenant, 'webhookCreate', { code: 'w', url, events: ['ROLE_GIVEN'] }, '{ id }')
    const renewed = await app.must<{ webhookSecretRenew: { secret: string } }>(
      'mutation ($id: ID!) { webhookSecretRenew(input: { id: $id }) { secret userErrors { code } } }',
      { tenant: tenant.slug, as: tenant.admin, variables: { id: webhook.id } },
    )
    await grant(app, tenant, 'teller')
    await expect.poll(() => seen.length).toBe(1)
    answer = 204
    await expect.poll(() => seen.length, { timeout: 30_000 }).toBe(2)
    const check = new Webhook(renewed.webhookSecretRenew.secret)
    for (const { headers, body } of seen)
      expect(check.verify(body, headers as Record<string, string>)).toMatchObject({ event: 'role_given' })
    expect(seen[0]?.headers['webhook-id']).toBe(seen[1]?.headers['webhook-id'])
    const deliveries = async () =>
      (
        await app.must<{ webhookDeliveries: { nodes: { id: string; status: string; attempts: number; answer: number }[] } }>(
          '{ webhookDeliveries { nodes { id status attempts answer } } }',
          { tenant: tenant.slug, as: tenant.admin },
        )
      ).webhookDeliveries.nodes
    await expect.poll(deliveries).toMatchObject([{ status: 'SENT', attempts: 2, answer: 204 }])
    await mutate(app, tenant, 'webhookDeliveryResend', { id: (await deliveries())[0]?.id }, '{ id }')
    await expect.poll(() => seen.length).toBe(3)
  } finally {
    await new Promise((closed) => server.close(closed))
  }
})

test('in production a webhook reaches public addresses alone, and follows nobody elsewhere', async () => {
  const guarded = new OutsideClient(false)
  for (const url of [
    'http://example.com/',
    'https://127.0.0.1/',
    'https://10.1.2.3/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://intranet/',
    'https://u:p@example.com/',
    'nonsense',
  ])
    expect(guarded.mayAsk(url), url).toBe(false)
  expect(guarded.mayAsk('https://hooks.example.com/x')).toBe(true)
  // A name of the public internet that leads here.
  await expect(guarded.post('https://localhost.localdomain/x', '{}', {})).rejects.toThrow()
  expect([
    isPublic('8.8.8.8'),
    isPublic('192.168.1.1'),
    isPublic('fd00::1'),
    isPublic('100.64.0.1'),
    isPublic('0.0.0.0'),
  ]).toEqual([true, false, false, false, false])
  await guarded.close()
})

test('WeChat gets the template of the tenant with its places filled', async () => {
  const asked: { url: string; body: string }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request
      .on('data', (part) => (body += part))
      .on('end', () => {
        asked.push({ url: request.url ?? '', body })
        const token = { access_token: 'T', expires_in: 7200 }
        response.setHeader('content-type', 'application/json')
        response.end(
          JSON.stringify(request.url?.startsWith('/cgi-bin/token') ? token : { errcode: body.includes('"bad"') ? 43004 : 0 }),
        )
      })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    const way = wechat({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, appId: 'a', appSecret: 's' })
    await way.send({ to: 'openid', text: 'x', template: 'TM1', values: { role: '联络员' }, id: 'n-1' })
    await way.send({ to: 'openid', text: 'x', template: 'TM1', values: { role: '联络员' }, id: 'n-2' })
    expect(asked.map(({ url }) => url.split('?')[0])).toEqual([
      '/cgi-bin/token',
      '/cgi-bin/message/template/send',
      '/cgi-bin/message/template/send',
    ])
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
      touser: 'openid',
      template_id: 'TM1',
      data: { role: { value: '联络员' } },
      client_msg_id: 'n-1',
    })
    await expect(way.send({ to: 'bad', text: 'x', template: 'TM1' })).rejects.toThrow('43004')
    await expect(way.send({ to: 'openid', text: 'x' })).rejects.toThrow('template')
  } finally {
    await new Promise((closed) => server.close(closed))
  }
})

test('templates and webhooks are the district admin’s', async () => {
  const supervisor = await grant(app, tenant, 'supervisor')
  const input = { code: 'other', url: 'https://hooks.example.com', events: ['ROLE_GIVEN'] }
  expect((await refused(app, tenant, 'webhookCreate', input, supervisor)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  const { data } = await app.request('{ webhooks { nodes { id } } notificationTemplates { nodes { id } } }', {
    tenant: tenant.slug,
    as: supervisor,
  })
  expect(data).toEqual({ webhooks: { nodes: [] }, notificationTemplates: { nodes: [] } })
})
