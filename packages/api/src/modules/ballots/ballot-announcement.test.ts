import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import {
  type Congress,
  close,
  keysOf,
  open,
  openCongress,
  type Person,
  personIdOf,
  signOff,
  vote,
} from '../../../test/ballots.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { wideLimits } from '../../../test/people.ts'
import { mutate, openTenant, refused } from '../../../test/tenant.ts'

/** What is announced of a ballot, as it is printed, and the round that it leaves to be voted. */
let app: App
let congress: Congress
let at: Congress['tenant']
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  congress = await openCongress(app, 5)
  at = congress.tenant
})
afterAll(() => app?.close())

const look = async (id: string, fields: string, as: string | null = at.admin) =>
  (await app.must<{ ballot: Record<string, any> | null }>(`{ ballot(id: "${id}") { ${fields} } }`, { tenant: at.slug, as }))
    .ballot
async function decide(id: string, choices: readonly string[], number?: string): Promise<void> {
  const keys = await keysOf(app, congress, id)
  for (const [i, one] of choices.entries()) await vote(app, congress, keys, id, congress.deputies[i] as Person, one)
  await close(app, congress, id)
  expect(await signOff(congress, id)).toEqual([])
  await mutate(app, at, 'ballotAnnounce', { id, ...(number && { number }) })
}
/** The announcement as whoever prints it reads it: without line ends, which the width of the paper makes. */
async function printed(id: string, as: string | null = null): Promise<string> {
  const headers = as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {}
  const { rawPayload, statusCode } = await app.http.inject({ url: `/${at.slug}/ballots/${id}/announcement.pdf`, headers })
  expect(statusCode).toBe(200)
  return pdfText(rawPayload).join('').replace(/\s/g, '')
}
const codes = async (name: string, input: object, as: string | null = at.admin) => {
  const { errors, userErrors } = await refused(app, at, name, input, as)
  return [...errors.map((error) => error.extensions?.['code']), ...userErrors.map((error) => error.code)]
}

test('a tie on the boundary is voted again among the tied alone, and most votes elect', async () => {
  const id = await open(app, congress)
  expect(await codes('ballotContinue', { id })).toEqual(['STATUS'])
  await decide(id, ['110', '110', '101', '101', '011'], '〔2026〕第7号')
  const outcome = 'result { elected { title } options { votes outcome } next { kind places options { title } } }'
  expect(await look(id, outcome)).toEqual({
    result: {
      elected: [{ title: '增设公交站' }],
      options: [
        { votes: 4, outcome: 'ELECTED' },
        { votes: 3, outcome: 'TIED' },
        { votes: 3, outcome: 'TIED' },
      ],
      next: { kind: 'RUNOFF', places: 1, options: [{ title: '老旧小区加装电梯' }, { title: '社区食堂' }] },
    },
  })
  for (const as of [congress.deputies[0]?.accountId as string, congress.tellers[0]?.accountId as string])
    expect(await codes('ballotContinue', { id }, as)).toEqual(['FORBIDDEN'])
  expect(await codes('ballotContinue', { id }, null)).toEqual(['UNAUTHENTICATED'])
  const foreign = await openTenant(app)
  expect((await refused(app, foreign, 'ballotContinue', { id })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }])
  const next = await mutate(
    app,
    at,
    'ballotContinue',
    { id },
    '{ id round status previous { id } method { form rule places maxMarks } options { title } tellers { id } }',
  )
  expect(next).toMatchObject({
    ...{ round: 2, status: 'DRAFT', previous: { id }, tellers: [] },
    method: { form: 'CHOOSE', rule: 'TOP_K', places: 1, maxMarks: 1 },
    options: [{ title: '老旧小区加装电梯' }, { title: '社区食堂' }],
  })
  // It is a ballot like any other: fixed, with tellers and a quorum of its own, and one ballot for each.
  const again = next.id
  for (const teller of congress.tellers.slice(1))
    await mutate(app, at, 'ballotTellerAppoint', { id: again, personId: personIdOf(teller) })
  await mutate(app, at, 'ballotFreeze', { id: again })
  await mutate(app, at, 'ballotAttendanceMark', { id: again, ordinals: [1, 2, 3, 4], present: true })
  const [, teller, other] = congress.tellers as [Person, Person, Person]
  expect(await codes('ballotOpen', { id: again }, congress.tellers[0]?.accountId)).toEqual(['NOT_TELLER'])
  expect(await codes('ballotOpen', { id: again }, teller.accountId)).toEqual([])
  const keys = await keysOf(app, congress, again)
  // Two of five are no majority of all: in a run-off they are the most.
  for (const [i, one] of ['01', '01', '10', '11'].entries())
    await vote(app, congress, keys, again, congress.deputies[i] as Person, one)
  expect(await codes('ballotClose', { id: again }, teller.accountId)).toEqual([])
  expect(await signOff(congress, again, [teller, other])).toEqual([])
  await mutate(app, at, 'ballotAnnounce', { id: again })
  expect(await look(again, `${outcome.replace('result {', 'result { threshold valid overmarked')} round`, null)).toEqual({
    round: 2,
    result: {
      ...{ threshold: null, valid: 3, overmarked: 1, next: null },
      elected: [{ title: '社区食堂' }],
      options: [
        { votes: 1, outcome: 'NOT_ELECTED' },
        { votes: 2, outcome: 'ELECTED' },
      ],
    },
  })
  expect(await codes('ballotContinue', { id: again })).toEqual(['STATUS'])
  expect(await look(id, 'next { id }')).toEqual({ next: { id: again } })

  const text = await printed(id)
  const tellers = await app.sql<{ name: string }[]>`
    select name from person where id = any(${congress.tellers.map(({ personId }) => personId)}::uuid[])`
  const nameOf = (i: number) => tellers.find(({ name }) => name.endsWith(`000${i + 1}`))?.name as string
  const signers = (await look(id, 'tellers { person { name } }'))?.['tellers'].map(
    (one: { person: { name: string } }) => one.person.name,
  )
  for (const part of ['民生实事项目票决结果公告', '编号：〔2026〕第7号', '第1轮', '监票人', ...signers])
    expect(text).toContain(part)
  // Whoever is a teller of another round has not signed this one.
  expect(signers).not.toContain(nameOf(2))
  expect(text).not.toContain(nameOf(2))
  expect(text).not.toContain('演练')
  // All that is announced stands there, word for word: what each option got, and what follows.
  const { announcement } = (await look(id, 'announcement { lines }', null)) as { announcement: { lines: string[] } }
  expect(announcement.lines.length).toBeGreaterThan(8)
  for (const line of announcement.lines) expect(text).toContain(line.replace(/\s/g, ''))
  expect(text).toContain('“老旧小区加装电梯”、“社区食堂”票数相等，尚有名额1项')
  expect(await printed(again)).toContain('第2轮')
})

test('what is only rehearsed says so where it is printed, and nobody outside prints it', async () => {
  const id = await open(app, congress, { rehearsal: true })
  await decide(id, ['110', '110', '110'])
  const text = await printed(id, at.admin)
  expect(text).toContain('【演练】民生实事项目票决结果公告')
  expect((await app.http.inject({ url: `/${at.slug}/ballots/${id}/announcement.pdf` })).statusCode).toBe(404)
})
