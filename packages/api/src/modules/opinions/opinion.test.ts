import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { mutate, openTenant, refused, uuidOf } from '../../../test/tenant.ts'
import { lapseCases, recomputeCases } from '../cases/case-job.ts'
import { opinionCase } from './opinion-act.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let { tenant, things, otherUnit, who, category, submit, find, act, done, trace, authorAct, toHandler } = {} as typeof at

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  ;({ tenant, things, otherUnit, who, category, submit, find, act, done, trace, authorAct, toHandler } = at)
})
afterAll(() => app?.close())

describe('a citizen scans the code of a station', () => {
  test('speaks without a name, and it goes to written off; at each step all others are refused', async () => {
    const { number, code: secret } = (await submit()) as { number: string; code: string }
    expect(number).toMatch(/^\d{4}-\d{6}$/)
    expect(secret).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
    expect(await find(number, who.keeper)).toMatchObject({
      state: 'submitted',
      owner: 'station_keeper',
      channel: 'QR',
      site: { code: 'S' },
      title: '小区门口的路灯坏了三周了',
      remainingDays: 2,
      viewerActions: ['accept', 'reject', 'note'],
    })
    const steps: [action: string, by: keyof typeof who | 'author', input: object, state: string][] = [
      ['Accept', 'keeper', {}, 'accepted'],
      ['Classify', 'keeper', { categoryId: category, grade: 'STREET' }, 'classified'],
      ['Assign', 'office', { unitId: things.unit.id }, 'assigned'],
      ['Start', 'handler', {}, 'handling'],
      ['Reply', 'handler', { text: '已更换路灯' }, 'replied'],
      ['Rate', 'author', { satisfaction: 'SATISFIED' }, 'rated'],
      ['Close', 'supervisor', {}, 'closed'],
    ]
    for (const [action, by, input, state] of steps) {
      for (const [name, account] of Object.entries(who)) {
        if (name === by || (action === 'Accept' && name === 'office') || (action === 'Classify' && name === 'office')) continue
        const answer = await act(number, action, account, input)
        const isRefused =
          answer.errors.length > 0 || answer.userErrors.some((error) => ['NOT_FOUND', 'STATUS'].includes(error.code))
        expect([action, name, isRefused]).toEqual([action, name, true])
      }
      if (by === 'author') expect((await authorAct(number, secret, 'rate', input)).userErrors).toEqual([])
      else await done(number, action, who[by], input)
      expect((await trace(number, secret)).trace.state).toBe(state)
    }
    const { trace: seen } = await trace(number, secret)
    expect(seen).toMatchObject({ stateName: '已销号', reply: '已更换路灯', actions: [] })
    // Its author reads what is public, and nothing of what the office notes.
    expect(seen.entries.map(({ stateName }: { stateName: string }) => stateName)).toEqual([
      '已销号',
      '已评价',
      '已答复',
      '办理中',
      '已交办',
      '已受理',
      '已提交',
    ])
    const { entries } = await find(number, who.office)
    expect(entries.map(({ ordinal }: { ordinal: number }) => ordinal)).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
    expect(entries.find(({ action }: { action: string }) => action === 'reply').by).toBe('某甲')
  })

  test('with a name, which is sealed: the office learns it, who handles it does not, and no log holds it', async () => {
    const phone = newPhone()
    const { number } = await toHandler({ name: '张三丰', phone })
    expect((await find(number, who.office)).author).toEqual({
      name: '张三丰',
      phone: `${phone.slice(0, 3)}****${phone.slice(-4)}`,
    })
    await done(number, 'Start', who.handler)
    expect((await find(number, who.handler)).author).toBeNull()
    const stored = JSON.stringify([await app.sql`select * from opinion`, await app.sql`select before, after from audit_entry`])
    for (const secret of ['张三丰', phone]) {
      expect(stored).not.toContain(secret)
      expect(app.logs.join('')).not.toContain(secret)
    }
    const open = await mutate(
      app,
      tenant,
      'opinionCategoryCreate',
      { code: 'open', name: '公开类', confidential: false },
      '{ id }',
    )
    const second = await submit({ name: '李四', phone })
    await done(second.number, 'Accept', who.keeper)
    await done(second.number, 'Classify', who.keeper, { categoryId: open.id, grade: 'STREET' })
    await done(second.number, 'Assign', who.office, { unitId: things.unit.id })
    expect((await find(second.number, who.handler)).author?.name).toBe('李四')
  })

  test('twice by a double click, and it is one', async () => {
    const submissionKey = randomUUID()
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit({ submissionKey })))
    const numbers = new Set(answers.map((answer) => answer.number))
    const again = await submit({ submissionKey })
    expect([...numbers]).toEqual([again.number])
    // Whoever lost the answer gets it again, with the code.
    expect(new Set([...answers, again].map((answer) => answer.code)).size).toBe(1)
    expect((await trace(again.number, again.code as string)).trace.state).toBe('submitted')
    const [row] = await app.sql`select count(*)::int n from opinion where number = ${again.number}`
    expect(row?.['n']).toBe(1)
  })

  test.each([
    ['a visitor, then signed in', [null, 'deputy', 'keeper']],
    ['signed in, then a visitor', ['deputy', null]],
  ] as const)('sent again under the same key, as %s, and it is one', async (_, senders) => {
    const submissionKey = randomUUID()
    const answers = []
    for (const name of senders) answers.push(await submit({ submissionKey }, name && who[name]))
    expect(new Set(answers.map(({ number, code }) => `${number} ${code}`)).size).toBe(1)
    // Two windows at once, of which one is signed in.
    const key = randomUUID()
    const both = await Promise.all(senders.map((name) => submit({ submissionKey: key }, name && who[name])))
    expect(new Set(both.map(({ number }) => number)).size).toBe(1)
    // Another key is another one.
    expect(answers[0]?.number).not.toBe(both[0]?.number)
  })
})

test('a code of another tenant, a hidden site and a retired category cannot be named', async () => {
  const other = await openTenant(app)
  expect((await submit({}, null, other)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'qrCode' }])
  const hidden = await mutate(
    app,
    tenant,
    'siteCreate',
    { kindId: things.home.id, code: 'HID', name: '不公开', public: false },
    '{ id }',
  )
  expect((await submit({ qrCode: undefined, siteId: hidden.id })).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'siteId' }])
  const gone = await mutate(app, tenant, 'opinionCategoryCreate', { code: 'gone', name: '停用' }, '{ id }')
  await mutate(app, tenant, 'opinionCategoryRetire', { id: gone.id }, '{ id }')
  expect((await submit({ categoryId: gone.id })).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'categoryId' }])
  expect((await submit({ latitude: 31.5 })).userErrors).toEqual([{ code: 'REQUIRED', field: 'longitude' }])
})

test('a deputy who is suspended is not spoken to, by name or by code', async () => {
  const own = await openOpinions(app)
  const { id } = own.things.mandate
  const code = await mutate(app, own.tenant, 'qrCodeIssue', { subject: 'MANDATE', targetId: id }, '{ code }')
  expect((await own.submit({ qrCode: undefined, mandateId: id })).userErrors).toEqual([])
  const [row] = await app.sql`select version from mandate where id = ${uuidOf(id)}`
  await mutate(app, own.tenant, 'mandateSuspend', {
    id,
    expectedVersion: row?.['version'],
    reason: 'OTHER',
    happenedOn: '2026-01-01',
  })
  expect((await own.submit({ qrCode: undefined, mandateId: id })).userErrors).toMatchObject([{ field: 'mandateId' }])
  expect((await own.submit({ qrCode: code.code })).userErrors).toEqual([{ code: 'RETIRED', field: 'qrCode' }])
})

test('a wrong code and a number that does not exist are one answer, and guessing is limited', async () => {
  const { number, code: secret } = await submit()
  expect((await trace(number, 'AAAAAAAA')).userErrors).toEqual([{ code: 'CODE_INVALID', field: 'code' }])
  expect((await trace('2026-999999', 'AAAAAAAA')).userErrors).toEqual([{ code: 'CODE_INVALID', field: 'code' }])
  expect((await trace(number, (secret as string).toLowerCase())).trace.state).toBe('submitted')
  const small = await createApp({ limits: { opinionPerAddress: { points: 3, seconds: 60 } } })
  try {
    const own = await openTenant(small)
    const guess = async () =>
      (
        await small.request(
          'mutation { opinionTrace(input: { number: "2026-000001", code: "AAAAAAAA" }) { userErrors { code } } }',
          { tenant: own.slug },
        )
      ).data['opinionTrace'].userErrors[0].code
    expect([await guess(), await guess(), await guess(), await guess()]).toEqual([
      'CODE_INVALID',
      'CODE_INVALID',
      'CODE_INVALID',
      'TOO_OFTEN',
    ])
  } finally {
    await small.close()
  }
})

describe('the branches', () => {
  test('a unit gives back once, with a reason; the next cannot', async () => {
    const { number } = await toHandler()
    expect((await act(number, 'Return', who.handler, { reason: 'not_competent', text: ' ' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: 'text' },
    ])
    await done(number, 'Return', who.handler, { reason: 'not_competent', text: '属交通局职责' })
    await done(number, 'Assign', who.office, { unitId: otherUnit })
    // The first unit has nothing to do with it any more.
    expect(await find(number, who.handler)).toBeUndefined()
    expect(
      (await act(number, 'Return', who.otherHandler, { reason: 'not_competent', text: '也不是我们' })).userErrors,
    ).toMatchObject([{ code: 'ONLY_SO_OFTEN' }])
  })

  test('time stands still while the citizen is asked', async () => {
    const { number, secret } = await toHandler()
    await done(number, 'Start', who.handler)
    await done(number, 'Ask', who.handler, { text: '请问是哪一盏灯？' })
    const { clocks } = (
      await app.sql`select clocks from opinion where number = ${number} and tenant_id = ${uuidOf(tenant.id)}`
    )[0] as never as { clocks: { name: string; pausedOn: string | null }[] }
    expect(clocks.map(({ name, pausedOn }) => [name, pausedOn !== null])).toEqual([
      ['answer', false],
      ['handle', true],
    ])
    expect((await trace(number, secret)).trace).toMatchObject({ state: 'awaiting', actions: ['answer', 'withdraw'] })
    expect((await authorAct(number, secret, 'answer', { text: '门口左边第一盏' })).trace.state).toBe('handling')
  })

  test('who is not content says why, and it is handled again; a look back reopens what was written off', async () => {
    const { number, secret } = await toHandler()
    await done(number, 'Start', who.handler)
    await done(number, 'Reply', who.handler, { text: '已处理' })
    expect((await authorAct(number, secret, 'rate', { satisfaction: 'DISSATISFIED' })).userErrors).toEqual([
      { code: 'REQUIRED', field: 'text' },
    ])
    expect((await authorAct(number, secret, 'rate', { satisfaction: 'DISSATISFIED', text: '还是不亮' })).trace.state).toBe(
      'reopened',
    )
    await done(number, 'Assign', who.office, { unitId: things.unit.id })
    await done(number, 'Start', who.handler)
    await done(number, 'Reply', who.handler, { text: '换了新灯' })
    await authorAct(number, secret, 'rate', { satisfaction: 'SATISFIED' })
    await done(number, 'Close', who.supervisor)
    await done(number, 'Reopen', who.supervisor, { text: '回头看：又坏了' })
    expect(await find(number, who.office)).toMatchObject({ state: 'reopened', owner: 'office_admin' })
  })

  test('whoever says nothing in time counts as content, once', async () => {
    const { number } = await toHandler()
    await done(number, 'Start', who.handler)
    await done(number, 'Explain', who.handler, { text: '规划中，暂不能办' })
    const later = new Date(Date.now() + 60 * 86_400_000)
    await app.sql`update opinion set due_on = due_on - 90, clocks = jsonb_set(clocks, '{0,dueOn}', to_jsonb((due_on - 90)::text)) where number = ${number} and tenant_id = ${uuidOf(tenant.id)}`
    expect(
      await Promise.all([
        lapseCases(opinionCase, app.services, uuidOf(tenant.id), later),
        lapseCases(opinionCase, app.services, uuidOf(tenant.id), later),
      ]).then(([a, b]) => a + b),
    ).toBe(1)
    expect(await find(number, who.supervisor)).toMatchObject({ state: 'rated' })
  })

  test('one answer to a common issue is the answer to all that were merged into it', async () => {
    const common = await toHandler({ text: '整条街路灯都坏了' })
    const single = (await submit({ text: '我家门口的灯坏了' })) as { number: string; code: string }
    await done(single.number, 'Accept', who.keeper)
    const into = await find(common.number, tenant.admin)
    await done(single.number, 'Merge', who.office, { intoId: into.id })
    expect((await find(common.number, who.office)).merged).toBe(1)
    const again = await submit({ text: '又一条' })
    await done(again.number, 'Accept', who.keeper)
    const merged = await find(single.number, tenant.admin)
    expect((await act(again.number, 'Merge', who.office, { intoId: merged.id })).userErrors).toMatchObject([
      { code: 'STATUS', field: 'intoId' },
    ])
    await done(common.number, 'Start', who.handler)
    await done(common.number, 'Reply', who.handler, { text: '整条街已更换' })
    expect((await trace(single.number, single.code)).trace).toMatchObject({ state: 'replied', reply: '整条街已更换' })
  })

  test('what is out of scope is refused with a reason of the list and a word where to go', async () => {
    const { number, code: secret } = (await submit()) as { number: string; code: string }
    await done(number, 'Reject', who.keeper, { reason: 'petition_channel', text: '请向信访部门反映' })
    expect((await trace(number, secret)).trace).toMatchObject({ state: 'rejected', entries: [{ text: '请向信访部门反映' }, {}] })
  })
})

test('two act at the same moment: one wins, the others get a conflict, and the timeline has one entry', async () => {
  const { number } = await submit()
  const row = await find(number, who.keeper)
  const input = { id: row.id, expectedVersion: row.version }
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) => refused(app, tenant, 'opinionAccept', input, i % 2 ? who.keeper : who.office)),
  )
  expect(answers.filter(({ userErrors, errors }) => userErrors.length === 0 && errors.length === 0)).toHaveLength(1)
  expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map((error) => error.code)))).toEqual(new Set(['CONFLICT']))
  expect((await find(number, who.office)).entries).toHaveLength(2)
}, 30_000)

test('who is proposed comes from the rules, the nearest place first; a person decides', async () => {
  const rule = (input: object) =>
    mutate(app, tenant, 'routingRuleCreate', { categoryId: category, grade: 'STREET', ...input }, '{ id }')
  await rule({ unitId: otherUnit, grade: 'DISTRICT' })
  await rule({ unitId: things.unit.id, siteId: things.root.id })
  const { number } = await submit({ categoryId: category })
  expect((await find(number, who.keeper)).proposals).toEqual([
    { unit: { code: 'U' }, grade: 'STREET' },
    { unit: { code: 'U2' }, grade: 'DISTRICT' },
  ])
})

test('everybody sees what waits for them, and nothing of another place, unit or tenant', async () => {
  const { number } = await toHandler()
  const mine = async (as: string) => {
    const { data } = await app.request('{ opinions(mine: true, orderBy: DUE, first: 100) { nodes { number dueOn } } }', {
      tenant: tenant.slug,
      as,
    })
    return data['opinions'].nodes as { number: string; dueOn: string }[]
  }
  const own = await mine(who.handler)
  expect(own.map((one) => one.number)).toContain(number)
  expect(own.map(({ dueOn }) => dueOn)).toEqual(own.map(({ dueOn }) => dueOn).sort())
  expect((await mine(who.otherHandler)).map((one) => one.number)).not.toContain(number)
  expect(await find(number, who.otherKeeper)).toBeUndefined()
  const row = await find(number, tenant.admin)
  const node = async (as: string, at = tenant) =>
    (await app.request('query ($id: ID!) { node(id: $id) { id } }', { tenant: at.slug, as, variables: { id: row.id } })).data[
      'node'
    ]
  expect([await node(who.handler), await node(who.otherHandler), await node(who.otherKeeper), await node(who.teller)]).toEqual([
    { id: row.id },
    null,
    null,
    null,
  ])
  const other = await openTenant(app)
  expect(await node(other.admin, other)).toBeNull()
  expect((await app.request('{ opinions { nodes { id } } }', { tenant: tenant.slug })).errors[0]?.extensions?.['code']).toBe(
    'UNAUTHENTICATED',
  )
})

const statements = async () =>
  Number(/minhui_database_statements_total (\d+)/.exec((await app.http.inject('/metrics')).body)?.[1])

test('a page of twenty with all its relations takes a few statements, however many there are', async () => {
  const page =
    '{ opinions(first: 20) { nodes { number stateName site { name } unit { name } category { name } entries(first: 3) { action stateName } } } }'
  const ask = () => app.must(page, { tenant: tenant.slug, as: who.supervisor })
  await ask()
  const before = await statements()
  await ask()
  expect((await statements()) - before).toBeLessThanOrEqual(4)
})

test('who is proposed for a page of twenty is asked at once, not one by one', async () => {
  const ask = (first: number) =>
    app.must(`{ opinions(first: ${first}, orderBy: NEWEST) { nodes { number proposals { grade } } } }`, {
      tenant: tenant.slug,
      as: who.office,
    })
  await ask(1)
  const before = await statements()
  await ask(20)
  expect((await statements()) - before).toBeLessThanOrEqual(3)
})

test('whoever has said too much at once is refused at once', async () => {
  const small = await createApp({ limits: { opinionPerAddress: { points: 3, seconds: 60 } } })
  try {
    const own = await openTenant(small)
    const say = async () => {
      const input = { submissionKey: randomUUID(), text: '说得太多' }
      const { data } = await small.request(
        'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code field } } }',
        { tenant: own.slug, variables: { input } },
      )
      return data['opinionSubmit'].userErrors[0]?.code ?? 'said'
    }
    expect([...(await Promise.all([say(), say(), say(), say(), say()]))].sort()).toEqual([
      'TOO_OFTEN',
      'TOO_OFTEN',
      'said',
      'said',
      'said',
    ])
    expect(await say()).toBe('TOO_OFTEN')
  } finally {
    await small.close()
  }
})

test('a day that the tenant changes moves the last days of what is open', async () => {
  const own = await openTenant(app)
  await submit({ qrCode: undefined }, null, own)
  const dueOn = async () =>
    (await app.sql`select due_on::text from opinion where tenant_id = ${uuidOf(own.id)}`)[0]?.['due_on'] as string
  const before = await dueOn()
  await mutate(app, own, 'calendarDaySet', { day: before, kind: 'HOLIDAY', name: '区庆' }, '{ id }')
  expect(await app.sql`select 1 from jobs.job where name = 'clocks'`).toHaveLength(1)
  await recomputeCases(opinionCase, app.services, uuidOf(own.id), 'all')
  expect((await dueOn()) > before).toBe(true)
  await mutate(app, own, 'calendarDayClear', { day: before }, '{ id }')
  await recomputeCases(opinionCase, app.services, uuidOf(own.id), 'all')
  expect(await dueOn()).toBe(before)
})

test('who may see an opinion hears when something happens to it; others hear nothing', async () => {
  const base = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const { number } = await submit()
  const row = await find(number, who.keeper)
  const hear = (query: string, as: string) => subscribe(app, base, query, { tenant: tenant.slug, as })
  const listeners = await Promise.all([
    hear(`subscription { opinionChanged(id: "${row.id}") { state } }`, who.keeper),
    hear('subscription { workChanged }', who.keeper),
    hear(`subscription { opinionChanged(id: "${row.id}") { state } }`, who.otherKeeper),
    hear('subscription { workChanged }', who.otherKeeper),
  ])
  try {
    await done(number, 'Accept', who.keeper)
    await expect.poll(() => listeners.slice(0, 2).map(({ events }) => events.length)).toEqual([1, 1])
    expect(listeners[0]?.events).toEqual([{ data: { opinionChanged: { state: 'accepted' } } }])
    expect(JSON.stringify(listeners.slice(2).map(({ events }) => events))).not.toMatch(/accepted|true/)
  } finally {
    for (const listener of listeners) await listener.end()
  }
})

test('the procedure is drawn from the data', async () => {
  const { procedureDiagram } = await app.must<{ procedureDiagram: string }>('{ procedureDiagram }', { tenant: tenant.slug })
  expect(procedureDiagram).toContain('submitted --> accepted: accept')
})
