import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { type Congress, close, keysOf, open, openCongress, type Slip, signOff, vote } from '../../../test/ballots.ts'
import { wideLimits } from '../../../test/people.ts'

/**
 * Whoever owns the database tries to join roll and box: they read every row of every table with every column of the system,
 * as the superuser, and know that each deputy has cast right after the ballot was issued. It does no better than chance.
 */
let app: App
let congress: Congress
const voters = 40
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  congress = await openCongress(app, voters)
})
afterAll(() => app?.close())

/** A text with everything that a relation holds, in one of its orders. */
type Reading = { relation: string; order: string; text: string }

/** Every relation in every order that a column of it, or of the system, has. */
async function readings(): Promise<Reading[]> {
  const relations = await app.sql<{ name: string; columns: string[] }[]>`
    select format('%I.%I', n.nspname, c.relname) as name,
      array(select a.attname::text from pg_attribute a join pg_type t on t.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and t.typname in ('timestamptz', 'int4', 'int8', 'date', 'uuid', 'varchar')) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'auth', 'limits', 'jobs', 'pgboss')
       or c.relkind = 'v' and n.nspname = 'pg_catalog' and (c.relname like 'pg\\_stat%' or c.relname in ('pg_locks', 'pg_prepared_xacts'))`
  const found: Reading[] = []
  for (const { name, columns } of relations) {
    const isView = name.startsWith('pg_catalog')
    const orders = isView
      ? ['1']
      : ['xmin::text::bigint', 'xmax::text::bigint', 'cmin::text::bigint', 'ctid', ...columns.map((one) => `"${one}"`)]
    for (const order of orders) {
      const by = order === '1' ? '' : `order by t.${order}`
      const [row] = await app.sql.unsafe(`select coalesce(string_agg(lower(t::text), ' ' ${by}), '') as text from ${name} t`)
      found.push({ relation: name, order, text: row?.['text'] as string })
    }
  }
  return found
}

/** The order in which marks turn up in a text, by their number; null when one of them does not. */
function orderIn(text: string, marks: readonly string[]): number[] | null {
  const places = marks.map((mark, i) => ({ i, at: text.indexOf(mark) }))
  return places.some(({ at }) => at < 0) ? null : places.sort((a, b) => a.at - b.at).map(({ i }) => i)
}

/** The best that an attacker does who joins an order of deputies with one of ballots: how many they get right, of all there are. */
async function attack(slips: readonly Slip[]) {
  const all = await readings()
  const people = congress.deputies
  const mandates = await app.sql<{ id: string }[]>`
    select m.id from mandate m join unnest(${people.map(({ personId }) => personId)}::uuid[]) with ordinality p(id, n) on p.id = m.person_id order by n`
  const names = [people.map(({ accountId }) => accountId), people.map(({ personId }) => personId), mandates.map(({ id }) => id)]
  const orders = (marks: readonly string[]) =>
    all.flatMap(({ relation, order, text }) => {
      const found = orderIn(text, marks)
      return found ? [{ by: `${relation} by ${order}`, found }] : []
    })
  const ofDeputies = names.flatMap(orders)
  const ofBallots = orders(slips.map(({ hash }) => hash))
  let best = { right: 0, by: '' }
  for (const roll of ofDeputies)
    for (const box of ofBallots)
      for (const found of [box.found, box.found.toReversed()]) {
        const right = roll.found.filter((who, place) => found[place] === who).length
        if (right > best.right) best = { right, by: `${roll.by} with ${box.by}` }
      }
  return { ...best, ofDeputies: ofDeputies.map(({ by }) => by), ofBallots: ofBallots.map(({ by }) => by) }
}

/** Of 40 joined at random one is right; ten or more of them once in ten million times. */
const chance = 10

test('nothing in the database joins who was issued a ballot with what lies in the box', async () => {
  const id = await open(app, congress, { title: '票决' })
  const keys = await keysOf(app, congress, id)
  const slips: Slip[] = []
  // The same with a box as one would build it: a row for each cast. To see that the attack works.
  await app.sql`create table naive_box (hash text primary key)`
  const shuffled = congress.deputies.map((who, i) => ({ who, i, at: Math.random() })).sort((a, b) => a.at - b.at)
  for (const { who, i } of shuffled) {
    const slip = await vote(app, congress, keys, id, who, '110')
    slips[i] = slip
    await app.sql`insert into naive_box values (${slip.hash})`
  }
  const naive = await attack(slips)
  expect(naive).toMatchObject({ right: voters })
  expect(naive.by).toContain('naive_box')
  await app.sql`drop table naive_box`
  const whileOpen = await attack(slips)
  // There is something to join: when each showed the second factor is known, and what lies in the box is.
  expect(whileOpen.ofDeputies).toContain('auth.second_factor by xmin::text::bigint')
  expect(whileOpen.ofBallots).toContain('public.ballot_box by xmin::text::bigint')
  expect(whileOpen.right, whileOpen.by).toBeLessThan(chance)
  await close(app, congress, id)
  expect((await attack(slips)).right).toBeLessThan(chance)
  await signOff(congress, id)
  const counted = await attack(slips)
  expect(counted.ofBallots.every((by) => by.startsWith('public.ballot_publication'))).toBe(true)
  expect(counted.right, counted.by).toBeLessThan(chance)
  // Nor does the first published list lead to the second.
  const trackers = slips.map(({ tracker }) => tracker.toString('hex'))
  const texts = await readings()
  for (const { text } of texts.filter(({ relation }) => relation === 'public.ballot_publication')) {
    const [returned, chosen] = [
      orderIn(
        text,
        slips.map(({ hash }) => hash),
      ),
      orderIn(text, trackers),
    ]
    expect(returned?.filter((who, place) => chosen?.[place] === who).length).toBeLessThan(chance)
  }
}, 120_000)

test('no audit entry, notification, log or export tells of an issue or of what lies in the box', async () => {
  const told =
    await app.sql`select action, count(*)::int from audit_entry where action ilike '%issue%' or action ilike '%cast%' or action = 'ballotCodeSend' group by 1`
  expect(told).toEqual([])
  expect(
    (await app.sql`select 1 from audit_entry where after::text ilike '%blinded%' or after::text ilike '%signing%'`).length,
  ).toBe(0)
  expect(app.logs.filter((line) => /blinded|sealed|cast/i.test(line))).toEqual([])
  const { dumps } = await import('../tenant-exports/whole-tenant.store.ts')
  const names = dumps.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['ballot', 'ballot_voter', 'ballot_publication']))
  for (const name of ['ballot_box', 'ballot_issue', 'ballot_key']) expect(names).not.toContain(name)
})

test('the role that casts touches no table, and what it does not verify it cannot undo', async () => {
  const { pools } = app.services
  for (const table of [
    'public.ballot',
    'public.ballot_box',
    'public.ballot_voter',
    'public.ballot_key',
    'public.account',
    'auth.session',
  ])
    await expect(pools.ballot.use((connection) => connection.send(`select 1 from ${table}`))).rejects.toMatchObject({
      code: '42501',
    })
  await expect(pools.user.use((connection) => connection.send('update ballot_box set records = records'))).rejects.toMatchObject({
    code: '42501',
  })
  await expect(
    pools.user.use((connection) => connection.send('select app.cast_ballot(null, null, null, null, null)')),
  ).rejects.toMatchObject({ code: '42501' })
})
