import { answerMarks } from '@minhui/schema/rules/ballot-choices'
import { explain } from '@minhui/schema/rules/ballot-explanation'
import { type BallotMethod, ballotForms, ballotRules } from '@minhui/schema/rules/ballot-method'
import { type BallotCount, type BallotOutcome, tally } from '@minhui/schema/rules/ballot-tally'
import fc from 'fast-check'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

// The count written a second time, by sets instead of steps, and with the law's own inequalities: more than half of all is
// 2 × votes > all, two thirds 3 × present ≥ 2 × all. Nothing of it comes from the rules.
const counting = `
with election as materialized (
  select * from jsonb_to_recordset($1::text::jsonb) as e(
    id int, form text, rule text, places int, marks int, options int, consultative boolean,
    office int, present int, issued int, out_on_paper int, back_on_paper int, papers jsonb)
), judged as materialized (
  select id, form, rule, places, options, consultative, office,
    (select min(n) from generate_series(1, office + 1) n where 3 * n >= 2 * office) as quorum,
    (select min(n) from generate_series(1, office + 1) n where 2 * n > office) as majority,
    case
      when present = 0 or (not consultative and 3 * present < 2 * office) then 'no_quorum'
      when issued > office then 'over_issued'
      when out_on_paper < back_on_paper or issued - out_on_paper < jsonb_array_length(papers) - back_on_paper then 'over_returned'
    end as fault
  from election
), paper as materialized (
  select e.id, text,
    case
      when text !~ format('^[%s]{%s}$', case e.form when 'choose' then '01' when 'each' then 'fan-' else 'sbd-' end, e.options)
        then 'malformed'
      when length(regexp_replace(text, '[^1f]', '', 'g')) > marks then 'overmarked'
      when text ~ '^[0-]*$' then 'blank'
      else 'marked'
    end as reading
  from election e join judged j on j.id = e.id and j.fault is null cross join jsonb_array_elements_text(papers) text
), sums as (
  select id,
    count(*) filter (where reading in ('blank', 'marked')) as valid,
    count(*) filter (where reading in ('malformed', 'overmarked')) as void,
    count(*) filter (where reading = 'blank') as blank,
    count(*) filter (where reading = 'overmarked') as overmarked
  from paper group by id
), counted as (
  select j.id, place, substr(p.text, place, 1) as mark
  from judged j cross join lateral generate_series(1, j.options) place
  left join paper p on p.id = j.id and p.reading in ('blank', 'marked')
  where j.fault is null
), option as (
  select id, place,
    count(*) filter (where mark in ('1', 'f', 's')) as votes,
    count(*) filter (where mark = 'b') as basically,
    array[count(*) filter (where mark in ('1', 'f')), count(*) filter (where mark = 'a'), count(*) filter (where mark = 'n'),
      count(*) filter (where mark = 's'), count(*) filter (where mark = 'b'), count(*) filter (where mark = 'd'),
      count(*) filter (where mark in ('0', '-'))] as said
  from counted group by id, place
), passing as (
  select o.*, j.form, j.places, j.consultative, j.office,
    rank() over (partition by o.id order by o.votes desc) as rank,
    not j.consultative
      and case when j.form <> 'assess' and j.rule = 'top_k' then o.votes > 0 else 2 * o.votes > j.office end as passed
  from option o join judged j using (id)
), placed as (
  select *,
    count(*) filter (where passed) over (partition by id order by votes desc) as with_equals,
    count(*) filter (where passed) over (partition by id, votes) as equals
  from passing
), fate as (
  select *,
    case
      when consultative then 'ranked'
      when form = 'assess' then case
        when passed then 'satisfied' when 2 * (votes + basically) > office then 'basically_satisfied' else 'dissatisfied' end
      when passed and with_equals <= places then 'elected'
      when passed and with_equals - equals < places then 'tied'
      else 'not_elected'
    end as outcome
  from placed
), outcome as (
  select id,
    jsonb_agg(jsonb_build_array(place, said, votes, rank, passed, outcome) order by place) as options,
    coalesce(jsonb_agg(place order by votes desc, place) filter (where outcome = 'elected'), '[]') as elected,
    coalesce(jsonb_agg(place order by place) filter (where outcome = 'tied'), '[]') as tied,
    coalesce(jsonb_agg(place order by votes desc, place) filter (where outcome = 'not_elected'), '[]') as lost,
    bool_or(not consultative and form <> 'assess') as elects,
    max(places) - count(*) filter (where outcome = 'elected') as left_over
  from fate group by id
)
select j.id, j.fault,
  case when not j.consultative then j.quorum end as quorum,
  case when not j.consultative and (j.form = 'assess' or j.rule <> 'top_k') then j.majority end as threshold,
  array[coalesce(s.valid, 0), coalesce(s.void, 0), coalesce(s.blank, 0), coalesce(s.overmarked, 0)]::int[] as papers,
  coalesce(o.options, '[]') as options, coalesce(o.elected, '[]') as elected,
  case
    when not o.elects or o.left_over <= 0 then null
    when o.tied <> '[]' then jsonb_build_object('kind', 'runoff', 'options', o.tied, 'places', o.left_over)
    when o.lost <> '[]' then jsonb_build_object('kind', 'further', 'options', o.lost, 'places', o.left_over)
  end as next
from judged j left join sums s using (id) left join outcome o using (id)
order by j.id`

/** What a round came to by SQL; options are called by their place on the paper. */
type Counted = {
  fault: string | null
  quorum: number | null
  threshold: number | null
  papers: number[]
  options: [place: number, said: number[], votes: number, rank: number, passed: boolean, outcome: BallotOutcome][]
  elected: number[]
  next: { kind: string; options: number[]; places: number } | null
}
type Election = { method: BallotMethod; count: BallotCount & { seats: number }; choices: string[] }

const letter = (place: number) => String.fromCharCode(64 + place)

// Few options and papers of little variety, so that ties, full places and empty ones are all common.
const elections: fc.Arbitrary<Election> = fc
  .record({
    form: fc.constantFrom(...ballotForms),
    rule: fc.constantFrom(...ballotRules),
    options: fc.integer({ min: 1, max: 6 }),
    places: fc.integer({ min: 0, max: 4 }),
    marks: fc.integer({ min: 0, max: 6 }),
    consultative: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    returned: fc.integer({ min: 0, max: 16 }),
    kept: fc.integer({ min: -1, max: 2 }),
    absent: fc.integer({ min: -1, max: 6 }),
    vacant: fc.nat({ max: 3 }),
    // How much of what was issued is on paper, how much of what came back; mostly no more than can be.
    onPaper: fc.option(fc.record({ out: fc.nat({ max: 16 }), back: fc.nat({ max: 16 }), slip: fc.nat({ max: 7 }) })),
  })
  .chain(({ form, rule, options, places, marks, consultative, returned, kept, absent, vacant, onPaper }) => {
    const issued = Math.max(0, returned + kept)
    const present = Math.max(0, Math.min(issued, issued + absent))
    const inOffice = Math.max(1, issued + absent)
    const all = Object.keys(answerMarks[form])
    const paper = fc.oneof(
      { weight: 10, arbitrary: fc.string({ unit: fc.constantFrom(...all), minLength: options, maxLength: options }) },
      {
        weight: 20,
        arbitrary: fc.nat({ max: 3 }).map((n) => (all[0] as string).repeat(n).slice(0, options).padEnd(options, all.at(-1))),
      },
      {
        weight: 1,
        arbitrary: fc.string({ unit: fc.constantFrom('1', 'f', 's', '-', '１', '票', ' ', '\n', '$', '😀'), maxLength: 7 }),
      },
    )
    const method = {
      form,
      rule,
      places,
      maxMarks: marks,
      consultative,
      options: Array.from({ length: options }, (_, i) => letter(i + 1)),
    }
    const count = { seats: inOffice + vacant, inOffice, present, issued, returned, ...splitOf(issued, returned, onPaper) }
    return fc.array(paper, { minLength: returned, maxLength: returned }).map((choices) => ({ method, count, choices }))
  })

/** What of all was on paper: between the least and the most that can have come back, and sometimes one off. */
function splitOf(issued: number, returned: number, given: { out: number; back: number; slip: number } | null) {
  if (!given) return {}
  const out = Math.min(issued, given.out)
  const [least, most] = [Math.max(0, returned - (issued - out)), Math.min(out, returned)]
  const back = Math.min(most, Math.max(least, given.back)) + (given.slip === 0 ? 1 : given.slip === 1 ? -1 : 0)
  return { paper: { issued: out, returned: Math.min(returned, Math.max(0, back)) } }
}

/** The result of the rules in the words of the SQL. */
function tallied({ method, count, choices }: Election): Counted {
  const result = tally(method, count, choices)
  const places = (ids: readonly string[]) => ids.map((id) => method.options.indexOf(id) + 1)
  return {
    fault: result.fault,
    quorum: result.quorum,
    threshold: result.threshold,
    papers: [result.valid, result.void, result.blank, result.overmarked],
    options: result.options.map(({ id, counts: c, votes, rank, passed, outcome }) => [
      ...(places([id]) as [number]),
      [c.for, c.against, c.abstain, c.satisfied, c.basically, c.dissatisfied, c.unmarked],
      votes,
      rank,
      passed,
      outcome,
    ]),
    elected: places(result.elected),
    next: result.next && { ...result.next, options: places(result.next.options) },
  }
}

type Said = { key: string; numbers: number[]; names: string[] }

/** What the announcement has to say by the count in SQL: of each sentence its numbers and names, in order. */
function announced({ method: { form, places, consultative }, count }: Election, counted: Counted): Said[] {
  const { fault, quorum, threshold, papers, options, elected, next } = counted
  const line = (key: string, numbers: (number | null | undefined)[], names: number[] = []) => ({
    key,
    numbers: numbers.filter((number) => number !== null && number !== undefined),
    names: names.map(letter),
  })
  const [valid, spoilt, blank, overmarked] = papers
  const lines = consultative
    ? [line('consultative', []), line('attendance', [count.inOffice, count.present])]
    : [line('electorate', [count.seats, count.inOffice]), line('attendance', [count.present, quorum])]
  if (fault !== 'no_quorum') lines.push(line('papers', [count.issued, count.returned]))
  if (fault !== 'no_quorum' && count.paper) lines.push(line('papers.paper', [count.paper.issued, count.paper.returned]))
  if (fault) return lines
  lines.push(line('validity', [valid, blank, spoilt, overmarked]))
  lines.push(line('threshold', consultative ? [] : form === 'assess' ? [threshold, threshold] : [places, threshold]))
  const shown = { choose: [0], each: [0, 1, 2, 6], assess: [3, 4, 5, 6] }[form]
  for (const [place, said, , rank] of options)
    lines.push(line(`option.${place}`, [place, ...shown.map((i) => said[i]), consultative ? rank : null], [place]))
  if (consultative || form === 'assess') return lines
  lines.push(line('elected', elected.length > 0 ? [elected.length] : [], elected))
  const left = places - elected.length
  if (left > 0) lines.push(line('next', [left], next?.options))
  return lines
}

/** By which words an outcome is known in an announcement. */
const words: Record<BallotOutcome, [zh: RegExp, en: RegExp]> = {
  elected: [/票，当选。$/, /; elected\.$/],
  tied: [/票数相等，不能确定当选。$/, /; tied, not decided\.$/],
  not_elected: [/，(未过半数，|没有得票，|因名额所限)未当选。$/, /; (no majority, |no vote, )?not elected/],
  ranked: [/列第\d+位。$/, /; rank \d+\.$/],
  satisfied: [/结果为满意。$/, /; satisfied\.$/],
  basically_satisfied: [/结果为基本满意。$/, /; basically satisfied\.$/],
  dissatisfied: [/结果为不满意。$/, /; dissatisfied\.$/],
}

type Words = [key: string, seen: string, zh: RegExp, en: RegExp]
/** By which words the sentences say what the count in SQL came to: whether there is a quorum, whether the vote stands, what follows. */
function sentences({ method: { places, consultative, form }, count }: Election, { fault, elected, next }: Counted): Words[] {
  const met = fault !== 'no_quorum'
  const attendance: Words = consultative
    ? met
      ? ['attendance', 'asked', /，实到\d+人。$/, /\d present\.$/]
      : ['attendance', 'nobody to ask', /，不能进行表决。$/, /: the vote cannot open\.$/]
    : met
      ? [
          'attendance',
          'quorum',
          /达到全体代表的三分之二（\d+名），符合法定人数。$/,
          /at least two thirds of all \(\d+\): there is a quorum\.$/,
        ]
      : [
          'attendance',
          'no quorum',
          /不足全体代表的三分之二（\d+名），不能进行票决。$/,
          /fewer than two thirds of all \(\d+\): the vote cannot open\.$/,
        ]
  if (!met) return [attendance]
  const { issued, returned } = count
  const papers: Words =
    fault === 'over_issued'
      ? [
          'papers',
          'issued to too many',
          /发出的票数多于应参加人数，本次表决无效。$/,
          /more were issued than there are voters, the vote is void\.$/,
        ]
      : fault
        ? returned > issued
          ? [
              'papers',
              'too many back',
              /，收回的票数多于发出的票数，本次表决无效。$/,
              /: more came back than were issued, the vote is void\.$/,
            ]
          : [
              'papers',
              'too many back by one way',
              /，纸质票或者电子票收回的多于发出的，本次表决无效。$/,
              /: by one of the two ways more came back/,
            ]
        : returned === issued
          ? [
              'papers',
              'all back',
              /收回的票数等于发出的票数，本次表决有效。$/,
              /as many came back as were issued, the vote stands\.$/,
            ]
          : [
              'papers',
              'not all back',
              /收回的票数少于发出的票数，本次表决有效。$/,
              /fewer came back than were issued, the vote stands\.$/,
            ]
  if (fault || consultative || form === 'assess' || places <= elected.length) return [attendance, papers]
  const follows: Words = !next
    ? ['next', 'vacant', /没有其他候选项目，空缺\d+项。$/, /stays? vacant\.$/]
    : next.kind === 'runoff'
      ? [
          'next',
          'run-off',
          /应当就票数相等的项目再次投票，以得票多的当选。$/,
          /voted on again among themselves, and most votes elect\.$/,
        ]
      : ['next', 'further round', /当选数少于应选数，不足的名额\d+项另行票决；/, /voted on in a further round\./]
  return [attendance, papers, follows]
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number)
const namesIn = (text: string) => [...text.matchAll(/“(.*?)”/g)].map(([, name]) => name as string)

describe('10,000 elections', () => {
  let sql: postgres.Sql
  beforeAll(() => {
    sql = postgres(inject('clusterUrl'), { max: 1, onnotice: () => undefined })
  })
  afterAll(() => sql.end())

  test('come to the same by the rules, by SQL, by the announcement in both languages and by the law', async () => {
    // Joins of sets of unknown size: without it the planner tries every pair.
    await sql`set enable_nestloop = off`
    const seed = Math.floor(Math.random() * 2 ** 31)
    const all = fc.sample(elections, { numRuns: 10_000, seed })
    const seen = new Map<string, number>()
    const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
    for (let from = 0; from < all.length; from += 2_000) {
      const some = all.slice(from, from + 2_000)
      const asked = some.map(
        ({ method: { options, maxMarks: marks, ...method }, count: { inOffice: office, paper, ...count }, choices }, id) => ({
          ...{ ...method, ...count, id, marks, office, options: options.length, papers: choices },
          ...{ out_on_paper: paper?.issued ?? 0, back_on_paper: paper?.returned ?? 0 },
        }),
      )
      const rows = await sql.unsafe<(Counted & { id: number })[]>(counting, [JSON.stringify(asked)])
      expect(rows).toHaveLength(some.length)
      rows.forEach(({ id, ...counted }) => {
        const election = some[id] as Election
        const of = `seed ${seed}: ${JSON.stringify(election)}`
        const result = tallied(election)
        expect(result, of).toEqual(counted)
        const titles = Object.fromEntries(election.method.options.map((option) => [option, option]))
        const lines = explain(election.method, election.count, tally(election.method, election.count, election.choices), titles)
        const said = announced(election, counted)
        for (const language of ['zh', 'en'] as const)
          expect(
            lines.map((line) => ({ key: line.key, numbers: numbersIn(line[language]), names: namesIn(line[language]) })),
            of,
          ).toEqual(said)
        for (const [place, , , , , outcome] of counted.options) {
          const line = lines.find(({ key }) => key === `option.${place}`)
          expect(line?.zh, of).toMatch(words[outcome][0])
          expect(line?.en, of).toMatch(words[outcome][1])
          see(outcome)
        }
        for (const [key, what, zh, en] of sentences(election, counted)) {
          const line = lines.find((one) => one.key === key)
          expect(line?.zh, of).toMatch(zh)
          expect(line?.en, of).toMatch(en)
          see(what)
        }
        see(counted.fault ?? 'counted')
        see(counted.next?.kind ?? 'ended')
      })
    }
    // What never came up was not compared.
    for (const what of [
      ...Object.keys(words),
      'no_quorum',
      'over_issued',
      'over_returned',
      'counted',
      'runoff',
      'further',
      'ended',
      'asked',
      'nobody to ask',
      'quorum',
      'no quorum',
      'issued to too many',
      'too many back',
      'too many back by one way',
      'all back',
      'not all back',
      'vacant',
      'run-off',
      'further round',
    ])
      expect(seen.get(what), what).toBeGreaterThan(30)
  })
})
