import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openAuthor } from '../../../test/author.ts'
import { openClient } from '../../../test/machines.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { all, type Heard, type KnownIds, type Reader, sweeper } from '../../../test/sweep.ts'
import { grant, mutate, openTenant, refused, sendFile, uuidOf } from '../../../test/tenant.ts'
import { tracesIn } from '../../../test/traces.ts'
import { lapseCases } from '../cases/case-job.ts'
import { remindOfCases } from '../cases/case-reminder.ts'
import { opinionCase } from './opinion-act.ts'

/**
 * Whoever handles an opinion never learns who spoke where its category is confidential (DOMAIN 3.3): not in text, export,
 * notification, file name or error. Everybody who is not to know reads whatever they can, after every step of its way.
 */
let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
const wide = { points: 1_000_000_000, seconds: 60 }
beforeAll(async () => {
  app = await createApp({
    jobs: true,
    limits: {
      ...wideLimits,
      costPerAccount: wide,
      costPerAddress: wide,
      costPerClient: wide,
      costPerTenant: wide,
      costPerVisitors: wide,
      scanPerAddress: wide,
      photoPerAddress: wide,
    },
  })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

const spokenText = '路灯坏了三周'
const paper = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

test('who spoke is told to nobody who is not to know, through any door, after any step', async () => {
  const { tenant, who, things, otherUnit, category, submit, find, done } = at
  const make = (mutation: string, input: object, selection = '{ id }', as = tenant.admin) =>
    mutate(app, tenant, mutation, input, selection, as)
  const seat = async (code: string) => {
    const personId = (await make('personCreate', { code, name: `代表${code}`, public: true })).id
    const mandate = (await make('mandateCreate', { personId, termId: things.term.id, code, startsOn: '2022-01-01' })).id
    return { mandate, as: await grant(app, tenant, 'deputy', 'OWN', undefined, personId) }
  }
  const head = (await make('personCreate', { code: 'HEAD', name: '局长甲' })).id
  await make('unitStaffAppoint', { unitId: things.unit.id, personId: head, duty: 'HEAD', validFrom: '2022-01-01' })
  const [chosen, colleague] = [await seat('D1'), await seat('D2')]
  const client = await openClient(app, tenant, ['opinions:submit', 'figures:read'])
  const other = await openTenant(app)
  const readers: Reader[] = [
    ...Object.entries({
      handler: who.handler,
      head: await grant(app, tenant, 'department_handler', 'UNIT', things.unit.id, head),
      otherHandler: who.otherHandler,
      otherKeeper: who.otherKeeper,
      deputy: who.deputy,
      referredTo: chosen.as,
      cosigner: colleague.as,
      neighbour: await grant(app, tenant, 'citizen', 'OWN'),
      teller: who.teller,
      liaison: await grant(app, tenant, 'prosecutor_liaison'),
      ofAnotherDistrict: other.admin,
      visitor: null,
    }).map(([reader, as]) => ({ name: reader, as })),
    { name: 'system', as: null, key: client.key },
  ]
  const author = await openAuthor(app, at)
  const { secrets, name, phone } = author
  const sweep = sweeper(app, tenant.slug)
  const ids: Record<string, string[]> = {
    ...{ Opinion: [], Suggestion: [], Project: [], SharingSession: [] },
    ...{ Site: [things.site.id], Unit: [things.unit.id], OpinionCategory: [category], Mandate: [chosen.mandate] },
  }
  const numbers: string[] = []

  const clean = new Set<string>()
  /** By what the secrets are told. What was looked at once, and many answers are the same, is not looked at again. */
  const told = (heard: Heard[]) =>
    heard
      .filter(({ text }) => !clean.has(text))
      .flatMap(({ to, text }) => {
        const found = tracesIn(text, secrets)
        if (found.length === 0) clean.add(text)
        return found.map((what) => `${what} in ${to.slice(0, 100)}: ${text.slice(0, 500)}`)
      })
  const sheets = () => numbers.map((number) => `/${tenant.slug}/opinions/${number}/transfer.pdf`)
  const wrongCode = (number: string, reader: Reader) =>
    sweep.ask(
      reader,
      `mutation { opinionTrace(input: { number: "${number}", code: "AAAAAAAA" }) { trace { reply } userErrors { code field message } } }`,
    )
  async function near(reader: Reader, known: KnownIds = ids): Promise<Heard[]> {
    const heard = [
      ...(await all(sweep.objects(reader, known))),
      ...(await all(sweep.lists(reader, ids, /^(opinions|work|notifications)$/))),
    ]
    for (const number of reader.as ? [] : numbers)
      heard.push({ to: `trace ${number}`, text: (await wrongCode(number, reader)).text })
    return [...heard, ...(await all(sweep.files(reader, heard, sheets())))]
  }
  async function far(reader: Reader): Promise<Heard[]> {
    const heard = [
      ...(await all(sweep.lists(reader, ids))),
      ...(await all(sweep.papers(reader, ids))),
      ...(await all(sweep.mistakes(reader, ids))),
    ]
    for (const [given, control] of [
      [name, '司马无踪'],
      [phone, '13900000000'],
      ['ouyangceyin', 'simawuzong'],
    ] as const) {
      const [found, none] = [await all(sweep.searches(reader, given)), await all(sweep.searches(reader, control))]
      // Not even that something was found.
      expect([reader.name, found.map(({ text }) => text)]).toEqual([reader.name, none.map(({ text }) => text)])
    }
    return [...heard, ...(await all(sweep.files(reader, heard)))]
  }
  const doors = ['exports', 'node', 'opinions', 'prints', 'transfer.pdf']
  const doorsTo = (heard: Heard[]) => {
    const open = heard.filter(({ text }) => text.includes(spokenText))
    return doors.filter((door) => open.some(({ to }) => to.startsWith(`{ ${door}`) || (to.startsWith('/') && to.includes(door))))
  }
  const close = new Set(['handler', 'otherHandler', 'otherKeeper', 'referredTo', 'neighbour', 'visitor'])
  /**
   * Whoever comes closest reads what is around it; from time to time everybody all that there is, and the office, which may
   * know, finds the name in the same way.
   */
  async function after(step: string, whole = false, known?: KnownIds) {
    for (const reader of whole ? readers : readers.filter(({ name: one }) => close.has(one))) {
      const heard = [...(await near(reader, known)), ...(whole ? await far(reader) : [])]
      expect([step, reader.name, told(heard)]).toEqual([step, reader.name, []])
      // What is looked through is the opinion, and not its refusals.
      if (whole && reader.as === who.otherHandler) expect(doorsTo(heard)).toEqual(doors)
    }
    if (whole) expect(told(await near({ name: 'office', as: who.office })).length).toBeGreaterThan(0)
  }
  const speak = async (text: string) => {
    const spoken = await author.speak(text)
    ids['Opinion']?.push(spoken.id)
    numbers.push(spoken.number)
    return spoken
  }
  const attach = (as: string, title: string) => sendFile(app, tenant, `${title}.pdf`, paper, { purpose: 'ATTACHMENT', as })

  const base = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const opinionFields =
    'id number title text place reply author { name phone } activity { id } entries(first: 50) { action text by files { name url } } photos { name url } likes'
  const listening = async (opinionId: string) =>
    Promise.all(
      readers
        .filter(({ as }) => as)
        .flatMap(({ as }) =>
          [
            `opinionChanged(id: "${opinionId}") { ${opinionFields} }`,
            'workChanged',
            'notificationReceived { title text targetId }',
          ].map((field) => subscribe(app, base, `subscription { ${field} }`, { tenant: tenant.slug, as })),
        ),
    )

  const main = await speak(spokenText)
  const streams = await listening(main.id)
  const step = async (one: { number: string; id: string }, action: string, as: string, input: object = {}) => {
    await done(one.number, action, as, input)
    await after(`${action} ${numbers.indexOf(one.number)}`, false, { Opinion: [one.id] })
  }
  await after('spoken')
  await step(main, 'Accept', who.keeper, { fileIds: [await attach(who.keeper, `${name}的身份证`)] })
  await step(main, 'Classify', who.keeper, { categoryId: category, grade: 'STREET' })
  await step(main, 'Refer', who.office, { mandateIds: [chosen.mandate, colleague.mandate], note: '请研究' })
  await step(main, 'ReferralDecline', colleague.as, { reason: '已有同类建议' })
  const draft = {
    kind: 'SUGGESTION',
    mandateId: chosen.mandate,
    title: '增设路灯',
    text: '夜间照明不足',
    proposal: '增设',
    opinionId: main.id,
  }
  const suggestion = await make('suggestionCreate', draft, '{ id version }', chosen.as)
  ids['Suggestion']?.push(suggestion.id)
  await make('suggestionSubmit', { id: suggestion.id, expectedVersion: suggestion['version'] }, '{ id }', chosen.as)
  await after('became a suggestion')
  await step(main, 'Assign', who.office, { unitId: things.unit.id, text: '尽快' })
  for (const as of [author.account, who.handler, chosen.as]) await refused(app, tenant, 'opinionLike', { id: main.id }, as)
  await after('liked')
  await step(main, 'Urge', who.office, { text: '群众等着' })
  await step(main, 'Return', who.handler, { reason: 'not_competent', text: '属交通局' })
  await step(main, 'Assign', who.office, { unitId: otherUnit })
  await step(main, 'Start', who.otherHandler)
  await step(main, 'Ask', who.otherHandler, { text: '请问在哪里？' })
  const more = await author.photo(randomUUID())
  await step(main, 'Answer', author.account, { text: '东门外', fileIds: [more] })
  await step(main, 'Reply', who.otherHandler, { text: '已修好', fileIds: [await attach(who.otherHandler, '答复')] })
  await after('replied', true)
  await step(main, 'Rate', author.account, { satisfaction: 'DISSATISFIED', text: '还是不亮' })
  const answered = (await find(main.number, who.office)).entries.find(({ action }: { action: string }) => action === 'answer')
  await step(main, 'Redact', who.office, { ordinal: answered.ordinal, text: '某处', reason: '隐私' })
  await step(main, 'Escalate', who.office, { text: '属市级职责' })
  await step(main, 'Reply', tenant.admin, { text: '市里已修' })
  await step(main, 'Rate', author.account, { satisfaction: 'SATISFIED' })
  await step(main, 'Close', who.supervisor)
  await step(main, 'Reopen', who.supervisor, { text: '回头看' })

  // As what is merged, and as what others are merged into.
  const common = await submit({ text: '整条街都不亮' })
  const [merged, target] = [await speak('我家门口的灯'), await speak('巷子里的灯')]
  const neighbours = await submit({ text: '巷口的灯' })
  for (const one of [common, merged, target, neighbours]) await done(one.number, 'Accept', who.keeper)
  const commonId = (await find(common.number, tenant.admin)).id
  ids['Opinion']?.push(commonId)
  await step(merged, 'Merge', who.office, { intoId: commonId })
  await done(neighbours.number, 'Merge', who.office, { intoId: target.id })
  await after('others merged into it')
  for (const one of [common, target]) {
    await done(one.number, 'Classify', who.keeper, { categoryId: category, grade: 'STREET' })
    await done(one.number, 'Assign', who.office, { unitId: things.unit.id })
    await done(one.number, 'Start', who.handler)
    await done(one.number, 'Reply', who.handler, { text: '整条街已更换' })
    await after(`answered ${one.number}`)
  }
  const session = await make(
    'sharingSessionCreate',
    { title: '夜间照明', heldOn: '2026-06-01', siteId: things.root.id },
    '{ id }',
    who.office,
  )
  ids['SharingSession']?.push(session.id)
  for (const [i, [name_, given]] of Object.entries([
    ['Put', { opinionId: target.id, title: '照明不足' }],
    ['Put', { opinionId: commonId, title: '整条街' }],
    ['Hold', { summary: '月底前修好' }],
    ['Publish', { published: true }],
  ] as const))
    await make(`sharingSession${name_}`, { id: session.id, expectedVersion: Number(i) + 1, ...given }, '{ id }', who.office)
  await after('shared')
  const kind = (await make('projectCategoryCreate', { code: 'livelihood', name: '民生实事' })).id
  const proposal = {
    proposerKind: 'OFFICE',
    bodyId: things.body.id,
    year: 2027,
    categoryId: kind,
    title: '亮灯',
    text: '加装路灯',
    opinionId: target.id,
  }
  ids['Project']?.push((await make('projectPropose', proposal, '{ id }', tenant.admin)).id)
  await after('became a project')

  // The other ends.
  const [refusedOne, taken, settled, explained] = [await speak('甲'), await speak('乙'), await speak('丙'), await speak('丁')]
  await step(refusedOne, 'Reject', who.keeper, { reason: 'petition_channel', text: '请向信访部门反映' })
  await step(taken, 'Withdraw', author.account)
  for (const one of [settled, explained]) await done(one.number, 'Accept', who.keeper)
  await step(settled, 'Settle', who.keeper, { text: '当场修好' })
  await done(explained.number, 'Classify', who.keeper, { categoryId: category, grade: 'STREET' })
  await step(explained, 'Explain', who.office, { text: '规划中' })
  // What the clock does, and what it says.
  await app.sql`update opinion set due_on = '2026-01-06', clocks = jsonb_set(clocks, '{0,dueOn}', '"2026-01-06"') where number = ${settled.number} and tenant_id = ${uuidOf(tenant.id)}`
  await remindOfCases([opinionCase], app.services, uuidOf(tenant.id))
  await lapseCases(opinionCase, app.services, uuidOf(tenant.id), new Date())
  await after('reminded and lapsed', true)

  // What was said to others meanwhile: while it happened, outside of the product, and to those who keep its logs.
  const events = streams.flatMap(({ events: heard }) => heard)
  expect(events.length).toBeGreaterThan(readers.length)
  for (const stream of streams) await stream.end()
  expect(told(events.map((event) => ({ to: 'a subscription', text: JSON.stringify(event) })))).toEqual([])
  const sent = app.services.inbox?.messages.filter(({ to }) => to !== phone && to !== secrets.email) ?? []
  expect(told(sent.map((message) => ({ to: 'a message', text: JSON.stringify(message) })))).toEqual([])
  const rows =
    await app.sql`select n.parameters, n.event, n.target_id from notification n where tenant_id = ${uuidOf(tenant.id)} and account_id <> ${author.account}`
  expect(rows.length).toBeGreaterThan(5)
  expect(told(rows.map((row) => ({ to: 'a notification', text: JSON.stringify(row) })))).toEqual([])
}, 600_000)
