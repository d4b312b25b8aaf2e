import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, mutate, openTenant, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let colleague: string
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  const { tenant, things } = at
  const person = (await mutate(app, tenant, 'personCreate', { code: 'D2', name: '乙代表', public: true }, '{ id }')).id
  const seat = { personId: person, termId: things.term.id, code: 'M2', startsOn: '2022-01-01' }
  await mutate(app, tenant, 'mandateCreate', seat, '{ id }')
  colleague = await grant(app, tenant, 'deputy', 'OWN', undefined, person)
})
afterAll(() => app?.close())

const heard = async (as: string) =>
  (
    await app.must<{ opinions: { nodes: { number: string }[] } }>(
      '{ opinions(first: 50, heard: true) { nodes { number title author { name phone } entries { action } } } }',
      { tenant: at.tenant.slug, as },
    )
  ).opinions.nodes
const told = async (as: string) =>
  (
    await app.must<{ notifications: { nodes: { event: string; text: string }[] } }>(
      '{ notifications(first: 50) { nodes { event text } } }',
      { tenant: at.tenant.slug, as },
    )
  ).notifications.nodes.filter(({ event }) => event === 'OPINION_HEARD')
const toDeputy = (more: object = {}) => ({ qrCode: undefined, mandateId: at.things.mandate.id, ...more })

test('a deputy reads what was said to them and is told of it; who spoke they never learn, and no colleague sees it', async () => {
  const { who, tenant, things } = at
  const { code } = await mutate(app, tenant, 'qrCodeIssue', { subject: 'MANDATE', targetId: things.mandate.id }, '{ code }')
  const { number } = await at.submit({ qrCode: code, name: '张三丰', phone: '13912345678' })
  const [first, ...others] = await heard(who.deputy)
  expect(first).toMatchObject({ number, title: '小区门口的路灯坏了三周了', author: null, entries: [{ action: 'submit' }] })
  expect(others).toEqual([])
  expect(await told(who.deputy)).toMatchObject([{ text: expect.stringContaining(number) }])
  expect(JSON.stringify([first, await told(who.deputy)])).not.toMatch(/张三丰|5678/)
  // Said at a site, it is said to no deputy; a colleague has heard nothing.
  await at.submit()
  expect(await heard(who.deputy)).toHaveLength(1)
  expect([await heard(colleague), await told(colleague)]).toEqual([[], []])
  // Whoever is no deputy has heard nothing, whatever else they read.
  expect([await heard(who.office), await heard(tenant.admin)]).toEqual([[], []])
})

test('what a deputy takes down for a citizen is among what they have heard, and does not tell them what they know', async () => {
  const { who } = at
  const before = (await told(who.deputy)).length
  const { number, code } = await at.submit(toDeputy({ channel: 'VISIT', name: '李来访' }), who.deputy)
  expect((await heard(who.deputy)).map((one) => one.number)).toContain(number)
  expect((await at.trace(number, code as string)).trace).toMatchObject({ state: 'submitted' })
  expect(await told(who.deputy)).toHaveLength(before)
  // A keeper who takes down what was said to the deputy tells them; sent twice, once.
  const submissionKey = crypto.randomUUID()
  for (const _ of [1, 2]) await at.submit(toDeputy({ channel: 'RECEPTION', submissionKey }), who.keeper)
  expect(await told(who.deputy)).toHaveLength(before + 1)
})

test('a suggestion is made of what was said to a deputy: by them alone', async () => {
  const { who, tenant, things, find } = at
  const { number } = await at.submit(toDeputy())
  const { id } = await find(number, tenant.admin)
  const words = { kind: 'SUGGESTION', mandateId: things.mandate.id, title: '增设路灯', opinionId: id }
  expect((await refused(app, tenant, 'suggestionCreate', words, colleague)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  await mutate(app, tenant, 'suggestionCreate', words, '{ id }', who.deputy)
  const { node } = await app.must<{ node: { suggestions: object[] } }>(
    `{ node(id: "${id}") { ... on Opinion { suggestions { title } } } }`,
    { tenant: tenant.slug, as: who.deputy },
  )
  expect(node.suggestions).toEqual([{ title: '增设路灯' }])
})

test('no visitor and nobody of another district hears anything', async () => {
  const query = '{ opinions(first: 5, heard: true) { nodes { id } } }'
  const elsewhere = await openTenant(app)
  for (const as of [null, elsewhere.admin]) {
    const { errors, data } = await app.request(query, { tenant: at.tenant.slug, as })
    expect(data?.['opinions']?.nodes ?? []).toEqual([])
    expect(errors.length).toBe(1)
  }
})
