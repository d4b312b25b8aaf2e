import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openCongress, prepare } from '../../../test/ballots.ts'
import { openProjects } from '../../../test/projects.ts'
import { furnish, mutate, openTenant, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
beforeAll(async () => {
  app = await createApp()
  at = await openProjects(app)
})
afterAll(() => app?.close())

const of = (year: number) => ({ bodyId: at.things.body.id, year })
/** Candidates as somebody has them before them. */
const seen = (numbers: readonly string[]) =>
  Promise.all(
    numbers.map(async (number) => {
      const { id: projectId, expectedVersion } = await at.known(number)
      return { projectId, expectedVersion }
    }),
  )
type Seen = Awaited<ReturnType<typeof seen>>
/** Puts candidates into an order. Answers what is refused. */
async function order(year: number, candidates: Seen, as: string | null = at.who.admin) {
  const { errors, userErrors } = await refused(app, at.tenant, 'projectCandidatesOrder', { ...of(year), candidates }, as)
  return [...errors.map((error) => error.extensions?.['code']), ...userErrors.map(({ code, field }) => `${code} ${field}`)]
}
/** The paper as everybody reads it. */
async function paperOf(year: number) {
  const { projects } = await app.must<{ projects: { nodes: { number: string; ordinal: number }[] } }>(
    `{ projects(year: ${year}, states: ["candidate"], orderBy: PAPER) { nodes { number ordinal } } }`,
    { tenant: at.tenant.slug },
  )
  expect(projects.nodes.map(({ ordinal }) => ordinal)).toEqual(projects.nodes.map((_, i) => i + 1))
  return projects.nodes.map(({ number }) => number)
}
const candidatesOf = async (year: number) =>
  [await at.toCandidate({ year }), await at.toCandidate({ year }), await at.toCandidate({ year })] as [string, string, string]

describe('the candidates of a congress', () => {
  test('are put into an order as a whole; twice the same is once, and only what moved is on record', async () => {
    const [a, b, c] = await candidatesOf(2041)
    expect(await paperOf(2041)).toEqual([a, b, c])
    const entries = async () =>
      (
        await app.sql`select count(*)::int n from project_entry e join project p on p.id = e.case_id where p.year = 2041 and e.action = 'edit'`
      )[0]?.['n']
    const wanted = await seen([c, b, a])
    expect(await order(2041, wanted)).toEqual([])
    expect(await paperOf(2041)).toEqual([c, b, a])
    expect(await entries()).toBe(2)
    expect(await order(2041, wanted)).toEqual([])
    expect(await entries()).toBe(2)
  })

  test('are all of them named, once, and no others', async () => {
    const [a, b, c] = await candidatesOf(2042)
    const [first, second, third] = (await seen([a, b, c])) as [Seen[0], Seen[0], Seen[0]]
    const [other] = await seen([await at.toCandidate({ year: 2043 })])
    const [screened] = await seen([await at.office({ year: 2042 })])
    expect(await order(2042, [second, first])).toEqual(['CONFLICT candidates'])
    expect(await order(2042, [])).toEqual(['CONFLICT candidates'])
    expect(await order(2042, [third, second, first, other as Seen[0]])).toEqual(['CONFLICT candidates'])
    expect(await order(2042, [third, second, screened as Seen[0]])).toEqual(['CONFLICT candidates'])
    expect(await order(2042, [third, third, first])).toEqual(['DUPLICATE candidates'])
    // One leaves while somebody puts them into order.
    await at.done(b, 'Pool', at.who.admin, { text: '下一年度再议' })
    expect(await order(2042, [third, second, first])).toEqual(['CONFLICT candidates'])
    expect(await order(2042, [third, first])).toEqual([])
    expect(await paperOf(2042)).toEqual([c, a])
  })

  test('are in one order whatever two do at once', async () => {
    const [a, b, c] = await candidatesOf(2044)
    const [one, other] = [await seen([c, a, b]), await seen([b, c, a])]
    const answers = await Promise.all([order(2044, one), order(2044, other), order(2044, one)])
    const paper = (await paperOf(2044)).join()
    expect([[c, a, b].join(), [b, c, a].join()]).toContain(paper)
    // Whoever came too late is told, and has changed nothing; the same twice is once.
    const isOne = paper === [c, a, b].join()
    const late = [expect.stringMatching(/^CONFLICT candidates\.\d\.expectedVersion$/)]
    expect(answers).toEqual(isOne ? [[], late, []] : [late, [], late])
  })

  test('are the office’s to order: nobody else does, and no other district', async () => {
    const numbers = await candidatesOf(2045)
    const wanted = (await seen(numbers)).reverse()
    const { who } = at
    expect(await order(2045, wanted, null)).toEqual(['UNAUTHENTICATED'])
    for (const as of [who.supervisor, who.keeper, who.teller])
      expect([as, await order(2045, wanted, as)]).toEqual([as, ['FORBIDDEN']])
    for (const as of [who.citizen, who.deputy, who.handler, who.townOffice, who.otherOffice]) {
      const [code] = await order(2045, wanted, as)
      expect([as, /^(FORBIDDEN|NOT_FOUND)/.test(String(code))]).toEqual([as, true])
    }
    const elsewhere = await openTenant(app)
    await furnish(app, elsewhere)
    const { userErrors } = await refused(app, elsewhere, 'projectCandidatesOrder', { ...of(2045), candidates: wanted })
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'bodyId' }])
    expect(await paperOf(2045)).toEqual(numbers)
  })

  test('stay as a ballot is fixed on them, which has the order that the office gave it', async () => {
    const numbers = await candidatesOf(2046)
    const congress = await openCongress(app, 3, at)
    const wanted = (await seen(numbers)).reverse()
    expect(await order(2046, wanted)).toEqual([])
    const options = wanted.map(({ projectId }) => ({ projectId }))
    const id = await prepare(app, congress, { options })
    await mutate(app, at.tenant, 'ballotFreeze', { id })
    expect(await order(2046, await seen(numbers))).toEqual(['ON_BALLOT candidates.0.projectId'])
    expect(await paperOf(2046)).toEqual([...numbers].reverse())
    const { ballot } = await app.must<{ ballot: { options: { project: { number: string } }[] } }>(
      `{ ballot(id: "${id}") { options { project { number } } } }`,
      { tenant: at.tenant.slug, as: at.who.admin },
    )
    expect(ballot.options.map(({ project }) => project.number)).toEqual([...numbers].reverse())
  })
})
