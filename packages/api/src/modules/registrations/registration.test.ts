import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { Browser } from '../../../test/browser.ts'
import { openClient } from '../../../test/machines.ts'
import { join, newPhone, takeCode, wideLimits } from '../../../test/people.ts'
import { mutate, openTenant, refused, type TestTenant, uuidOf } from '../../../test/tenant.ts'

/** Citizens who register by themselves. */
let app: App
let own: TestTenant
let privacy: string
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  own = await openTenant(app)
  privacy = await open(own)
})
afterAll(() => app?.close())

/** Lets citizens register in a tenant, and tells them how their data are used. Answers the notice. */
async function open(tenant: TestTenant): Promise<string> {
  const { id } = await mutate(
    app,
    tenant,
    'noticeCreate',
    { kind: 'PRIVACY', title: '隐私政策', body: '我们如何处理个人信息' },
    '{ id }',
  )
  await mutate(app, tenant, 'noticePublish', { id }, '{ id }')
  await turn(tenant, ['OPINIONS', 'REGISTRATION'])
  return id
}
const turn = async (tenant: TestTenant, features: string[]) => {
  const { tenantSetting } = await app.must<Record<string, any>>('{ tenantSetting { version } }', { tenant: tenant.slug })
  await mutate(app, tenant, 'tenantSettingUpdate', { expectedVersion: tenantSetting.version, features }, '{ id }')
}

const me =
  '{ viewer { displayName roles { base } consents { notice { id } withdrawnAt } } opinions(own: true) { nodes { number } } }'
const errorsOf = (answer: { userErrors: { code: string; field: string | null }[] }) =>
  answer.userErrors.map(({ code, field }) => [code, field])

async function register(phone: string, more: object = {}, tenant = own, one = new Browser(app, tenant.slug)) {
  const sent = await one.do('citizenCodeSend', { phone }, 'sent')
  expect(sent.userErrors).toEqual([])
  const code = await takeCode(app, phone)
  const answer = await one.do(
    'citizenRegister',
    { phone, code, name: '李小某', noticeIds: [privacy], ...more },
    'pending viewer { displayName }',
  )
  return { one, answer, code }
}
const peopleIn = async (tenant: TestTenant) =>
  (
    await app.sql`select count(*)::int as n from membership m join role r on r.tenant_id = m.tenant_id and r.id = m.role_id
    where m.tenant_id = ${uuidOf(tenant.id)} and r.base = 'citizen'`
  )[0]?.['n'] as number

test('somebody registers with telephone and code, has agreed, is a citizen, and sees what they say and nothing else', async () => {
  const { one, answer } = await register(newPhone())
  expect(answer).toMatchObject({ pending: false, viewer: { displayName: '李小某' }, userErrors: [] })
  const submitted = await one.do('opinionSubmit', { submissionKey: crypto.randomUUID(), text: '路灯坏了' }, 'number')
  await app.request(
    'mutation { opinionSubmit(input: { submissionKey: "01890000-0000-7000-8000-000000000001", text: "别人的" }) { number } }',
    { tenant: own.slug },
  )
  const { data, errors } = await one.ask(me)
  expect(errors).toEqual([])
  expect(data).toEqual({
    viewer: { displayName: '李小某', roles: [{ base: 'CITIZEN' }], consents: [{ notice: { id: privacy }, withdrawnAt: null }] },
    opinions: { nodes: [{ number: submitted['number'] }] },
  })
})

test('who registers again is signed in, and is nobody else; two at once are one', async () => {
  const phone = newPhone()
  const before = await peopleIn(own)
  await register(phone)
  const again = await register(phone, { name: '换了名字' })
  expect(again.answer['viewer'].displayName).toBe('李小某')
  expect(await peopleIn(own)).toBe(before + 1)
  const other = newPhone()
  const one = new Browser(app, own.slug)
  await one.do('citizenCodeSend', { phone: other }, 'sent')
  const code = await takeCode(app, other)
  const input = { phone: other, code, name: '某', noticeIds: [privacy] }
  const answers = await Promise.all([1, 2, 3].map(() => new Browser(app, own.slug).do('citizenRegister', input, 'pending')))
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
  expect(await peopleIn(own)).toBe(before + 2)
})

test('an account of another district joins this one the same way, and a deputy of this one stays the same person', async () => {
  const there = await openTenant(app)
  const phone = newPhone()
  await join(app, there, 'CITIZEN', phone)
  const { one } = await register(phone)
  const { data } = await one.ask('{ viewer { displayName roles { base } tenants { slug } } }')
  expect(data['viewer']).toMatchObject({ displayName: '某某', roles: [{ base: 'CITIZEN' }] })
  expect(data['viewer'].tenants.map(({ slug }: { slug: string }) => slug).sort()).toEqual([own.slug, there.slug].sort())
  const keeper = newPhone()
  await join(app, own, 'GROUP_CONVENER', keeper, { scopeKind: 'GROUP', scopeId: await groupOf(own) })
  const count = await app.sql`select count(*)::int as n from person where tenant_id = ${uuidOf(own.id)}`
  const { one: both } = await register(keeper)
  expect(
    (await both.ask('{ viewer { roles { base } } }')).data['viewer'].roles.map(({ base }: { base: string }) => base).sort(),
  ).toEqual(['CITIZEN', 'GROUP_CONVENER'])
  expect(await app.sql`select count(*)::int as n from person where tenant_id = ${uuidOf(own.id)}`).toEqual(count)
})
async function groupOf(tenant: TestTenant) {
  const category = await mutate(app, tenant, 'groupCategoryCreate', { code: 'C', name: '经济', ordinal: 1 })
  const body = await mutate(app, tenant, 'congressBodyCreate', {
    code: 'B',
    name: '示例区人大',
    kind: 'CONGRESS',
    level: 'DISTRICT',
  })
  return (await mutate(app, tenant, 'deputyGroupCreate', { categoryId: category.id, bodyId: body.id, code: 'G', name: '小组' }))
    .id
}

describe('refused is', () => {
  test('whoever does not agree, agrees to what is not in force, or brings a wrong code; the code serves once more', async () => {
    const phone = newPhone()
    const one = new Browser(app, own.slug)
    await one.do('citizenCodeSend', { phone }, 'sent')
    const code = await takeCode(app, phone)
    const before = await peopleIn(own)
    const attempt = (input: object) =>
      one.do('citizenRegister', { phone, code, name: '某', noticeIds: [privacy], ...input }, 'pending')
    const draft = await mutate(app, own, 'noticeCreate', { kind: 'TERMS', title: '草稿', body: '…' }, '{ id }')
    expect(errorsOf(await attempt({ noticeIds: [] }))).toEqual([['REQUIRED', 'noticeIds']])
    expect(errorsOf(await attempt({ noticeIds: [privacy, draft.id] }))).toEqual([['NOT_FOUND', 'noticeIds']])
    const elsewhere = await openTenant(app)
    expect(errorsOf(await attempt({ noticeIds: [privacy, await open(elsewhere)] }))).toEqual([['NOT_FOUND', 'noticeIds']])
    expect(errorsOf(await attempt({ code: code === '000000' ? '111111' : '000000' }))).toEqual([['CODE_INVALID', 'code']])
    expect(await peopleIn(own)).toBe(before)
    expect(errorsOf(await attempt({}))).toEqual([])
    expect(errorsOf(await attempt({}))).toEqual([['CODE_INVALID', 'code']])
  })

  test('a code that was sent for signing in, and the other way round', async () => {
    const phone = newPhone()
    await register(phone)
    const one = new Browser(app, own.slug)
    await one.do('signInCodeSend', { phone }, 'sent')
    const code = await takeCode(app, phone)
    expect(errorsOf(await one.do('citizenRegister', { phone, code, name: '某', noticeIds: [privacy] }, 'pending'))).toEqual([
      ['CODE_INVALID', 'code'],
    ])
    await one.do('citizenCodeSend', { phone }, 'sent')
    const other = await takeCode(app, phone)
    expect(errorsOf(await one.do('signInWithCode', { phone, code: other }, 'pending'))).toEqual([['CODE_INVALID', 'code']])
  })

  test('everybody, where it is switched off or nobody has said how data are used, and a system with a key', async () => {
    const closed = await openTenant(app)
    const one = new Browser(app, closed.slug)
    const isOpen = async () => (await one.ask('{ registrationOpen }')).data['registrationOpen']
    const ask = async () => errorsOf(await one.do('citizenCodeSend', { phone: newPhone() }, 'sent'))
    expect([await isOpen(), await ask()]).toEqual([false, [['NOT_CONFIGURED', null]]])
    await turn(closed, ['REGISTRATION'])
    expect([await isOpen(), await ask()]).toEqual([false, [['NOT_CONFIGURED', null]]])
    const notice = await open(closed)
    expect([await isOpen(), await ask()]).toEqual([true, []])
    await turn(closed, ['OPINIONS'])
    expect(await isOpen()).toBe(false)
    const late = { phone: newPhone(), code: '123456', name: '某', noticeIds: [notice] }
    expect(errorsOf(await one.do('citizenRegister', late, 'pending'))).toEqual([['NOT_CONFIGURED', null]])
    const machine = await openClient(app, own)
    const tried = await machine.ask(
      'mutation ($input: CitizenCodeSendInput!) { citizenCodeSend(input: $input) { sent userErrors { code } } }',
      { input: { phone: newPhone() } },
    )
    expect(tried.errors.map((e) => e.extensions?.['code'])).toEqual(['FORBIDDEN'])
  })

  test('who asks too often, by telephone and by tenant', async () => {
    const small = await createApp({
      limits: { codePerPhone: { points: 2, seconds: 60 }, registrationCodePerTenant: { points: 4, seconds: 60 } },
    })
    try {
      const tenant = await openTenant(small)
      const { id } = await mutate(small, tenant, 'noticeCreate', { kind: 'PRIVACY', title: '隐私政策', body: '…' }, '{ id }')
      await mutate(small, tenant, 'noticePublish', { id }, '{ id }')
      await mutate(small, tenant, 'tenantSettingUpdate', { expectedVersion: 1, features: ['REGISTRATION'] }, '{ id }')
      const codes = []
      for (const phone of ['13800000001', '13800000001', '13800000001', '13800000002', '13800000003'])
        codes.push(errorsOf(await new Browser(small, tenant.slug).do('citizenCodeSend', { phone }, 'sent'))[0]?.[0] ?? 'sent')
      expect(codes).toEqual(['sent', 'sent', 'TOO_OFTEN', 'sent', 'TOO_OFTEN'])
    } finally {
      await small.close()
    }
  })
})

test('whether somebody has an account shows in no answer, and in as many statements', async () => {
  const known = newPhone()
  await register(known)
  const answers = []
  for (const phone of [known, newPhone()]) {
    const one = new Browser(app, own.slug)
    const { text } = await one.ask(
      'mutation ($input: CitizenCodeSendInput!) { citizenCodeSend(input: $input) { sent userErrors { code field message } } }',
      { input: { phone } },
    )
    await takeCode(app, phone)
    const wrong = await one.ask(
      'mutation ($input: CitizenRegisterInput!) { citizenRegister(input: $input) { pending userErrors { code field message } } }',
      { input: { phone, code: '999999x', name: '某', noticeIds: [privacy] } },
    )
    answers.push([text, wrong.text])
  }
  expect(answers[0]).toEqual(answers[1])
})

test('a citizen who takes leave is forgotten and may come back as somebody new', async () => {
  const phone = newPhone()
  const { one } = await register(phone)
  await one.ask('mutation { accountDeleteCodeSend { sent userErrors { code } } }')
  const code = await takeCode(app, phone)
  expect((await one.do('accountDelete', { code }, 'deleted')).userErrors).toEqual([])
  const { answer } = await register(phone, { name: '新名字' })
  expect(answer['viewer'].displayName).toBe('新名字')
  expect((await refused(app, own, 'personCreate', { code: 'x1', name: '某' }, null)).errors).not.toEqual([])
})
