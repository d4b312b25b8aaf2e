import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ballotStatuses } from '@minhui/schema/rules/ballot-codes'
import { reasonCodes } from '@minhui/schema/rules/case-procedure'
import { commitmentOutcomes, referralStatuses } from '@minhui/schema/rules/codes'
import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../test/app.ts'
import { close, keysOf, signedIn, signOff, vote } from '../../test/ballots.ts'
import { mutate } from '../../test/tenant.ts'
import { encodeId } from '../graphql/global-id.ts'
import { keepLights } from '../modules/project-delivery/project-light-job.ts'
import { readJson, seedSlugs, type TenantData } from './data-files.ts'
import { demoAccount } from './load-people.ts'
import { seedId } from './seed-id.ts'
import { devicesKey } from './vote-on-devices.ts'

const verifier = fileURLToPath(new URL('../../../../infra/verify-ballot.mjs', import.meta.url))

let app: App
beforeAll(async () => {
  app = await createApp({ seeds: [...seedSlugs] })
})
afterAll(() => app?.close())

// Of projects, what is merged is left to their own tests.
test.each([
  ['opinion', ''],
  ['suggestion', ''],
  ['project', 'merged'],
])('every district demonstrates each state of its own procedure: %s', async (kind, left) => {
  for (const slug of seedSlugs) {
    const states = await app.sql`
      with own as (select definition from procedure where tenant_id = ${seedId(slug)} and kind = ${kind} order by edition desc limit 1)
      select s.name, exists (select from ${app.sql(kind)} c where c.tenant_id = ${seedId(slug)} and c.state = s.name) as shown
        from own, jsonb_object_keys(definition -> 'states') s(name)`
    expect(states.length).toBeGreaterThan(9)
    expect([slug, states.flatMap(({ name, shown }) => (shown || name === left ? [] : [name]))]).toEqual([slug, []])
  }
})

test('every district demonstrates whatever a column of opinions, suggestions and what is beside them can say', async () => {
  const lists = await app.sql<{ table: string; column: string; values: string[] }[]>`
    select c.conrelid::regclass::text as table, a.attname as column,
        array(select m[1] from regexp_matches(pg_get_constraintdef(c.oid), '''([a-zA-Z_]+)''::', 'g') m) as values
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'c' and array_length(c.conkey, 1) = 1 and pg_get_constraintdef(c.oid) ~ '= ANY'
        and c.conrelid::regclass::text ~ '^(opinion|suggestion|commitment|prosecution|sharing|redaction|saved_filter)'`
  const named = (wanted: string) => lists.find(({ table, column }) => `${table}.${column}` === wanted)?.values
  expect([named('opinion_referral.status'), named('commitment.outcome')]).toEqual([referralStatuses, commitmentOutcomes])
  // What is retired is of catalogues, words of projects are redacted by the same code, and fields are many.
  const left = ['opinion_category.status retired', 'redaction.kind project']
  for (const slug of seedSlugs)
    for (const { table, column, values } of lists) {
      const rows = await app.sql<{ said: string }[]>`
        select distinct ${app.sql(column)}::text as said from ${app.sql(table)} where tenant_id = ${seedId(slug)}`
      if (`${table}.${column}` === 'prosecution.field') continue
      const missing = values.filter((one) => !rows.some(({ said }) => said === one)).map((one) => `${table}.${column} ${one}`)
      expect([slug, missing.filter((one) => !left.includes(one))]).toEqual([slug, []])
    }
})

test('every district demonstrates a look back: something was written off before today', async () => {
  const found = await app.sql<{ slug: string; n: number }[]>`
    select t.slug, count(*)::int as n from opinion_entry e join tenant t on t.id = e.tenant_id
     where e.action = 'close' and e.created_at < now() - interval '1 day' group by 1`
  expect(found.map(({ slug, n }) => [slug, n > 0]).sort()).toEqual(
    ['binhu', 'jianghan', 'liyang', 'wujin'].map((slug) => [slug, true]),
  )
})

test('every district demonstrates the six ways of supervision, all meetings, ways of contact, and matters with the procuratorate', async () => {
  for (const slug of seedSlugs) {
    const tenant = seedId(slug)
    const said = async (action: string) =>
      (
        await app.sql`select distinct reason from suggestion_entry where tenant_id = ${tenant} and action = ${action} order by 1`
      ).map(({ reason }) => reason)
    for (const action of ['supervise', 'meet', 'contact'])
      expect([slug, await said(action)]).toEqual([slug, reasonCodes(suggestionProcedure, action).toSorted()])
    const matters = await app.sql`
      select direction, status, suggestion_id is not null as named, due_on is not null as waiting
        from prosecution where tenant_id = ${tenant} order by 1 desc, 2`
    expect([slug, ...matters.map((one) => Object.values(one).join(' '))]).toEqual([
      slug,
      ...[
        'to accepted true true',
        'to declined true false',
        'to offered true true',
        'to reported true false',
        'to withdrawn true false',
      ],
      ...['from accepted true false', 'from declined false false', 'from offered false true'],
    ])
  }
})

test('every district demonstrates answers to questions, an answer to many on a published session, and redacted words', async () => {
  for (const slug of seedSlugs) {
    const [tenant, office, admin] = [seedId(slug), demoAccount(slug, 'office_admin'), demoAccount(slug, 'district_admin')]
    const [answered] = await app.sql`
      select count(*)::int n from opinion where tenant_id = ${tenant} and exists (select from jsonb_each_text(answers) where value <> '')`
    expect([slug, answered?.['n'] > 3]).toEqual([slug, true])
    const { sharingSessions } = await app.must<{ sharingSessions: { nodes: { issues: { reply: string | null }[] }[] } }>(
      '{ sharingSessions(first: 9) { nodes { issues { title reply opinion { number } } } } }',
      { tenant: slug },
    )
    expect([slug, sharingSessions.nodes]).toMatchObject([slug, [{ issues: [{ reply: /示例/, opinion: null }] }]])
    const { redactions } = await app.must<{ redactions: { nodes: { original: { text: string }[] }[] } }>(
      '{ redactions(first: 9) { nodes { number original { field text } } } }',
      { tenant: slug, as: demoAccount(slug, 'audit_admin') },
    )
    expect([slug, redactions.nodes.length]).toEqual([slug, 2])
    expect([slug, JSON.stringify(redactions.nodes).includes('000-0000-0000')]).toEqual([slug, true])
    for (const as of [office, admin, demoAccount(slug, 'supervisor')]) {
      const { viewer } = await app.must<{ viewer: { savedFilters: { id: string; list: string; definition: string }[] } }>(
        '{ viewer { savedFilters { id list definition } } }',
        { tenant: slug, as },
      )
      expect([slug, viewer.savedFilters.map(({ list }) => list).sort()]).toEqual([slug, ['OPINIONS', 'PROJECTS', 'SUGGESTIONS']])
      // What is kept is what the lists take.
      for (const { id, definition } of viewer.savedFilters)
        await mutate(app, { id: tenant, slug, admin }, 'savedFilterUpdate', { id, expectedVersion: 1, definition }, '{ id }', as)
    }
  }
})

test('what a district does otherwise than the product says which words of its article it comes from', async () => {
  for (const slug of seedSlugs) {
    const { procedures = {}, opinionCategories = [] } = readJson<TenantData>(`${slug}/tenant.json`)
    const sources = new Map(opinionCategories.map(({ code, parent, source }) => [code, source ?? parent]))
    const said = [
      ...Object.values(procedures).map(({ source }) => source),
      ...[...sources].map(([, source]) => sources.get(source ?? '') ?? source),
    ]
    expect([slug, said.length > 0, said.filter((source) => !source?.startsWith('“'))]).toEqual([slug, true, []])
  }
  const { suggestions, opinionCategories } = await app.must<Record<string, { nodes: { [name: string]: string }[] }>>(
    '{ suggestions(first: 1, states: ["assigned"]) { nodes { stateName } } opinionCategories(first: 100) { nodes { code } } }',
    { tenant: 'wujin', as: demoAccount('wujin', 'district_admin') },
  )
  expect(suggestions?.nodes).toEqual([{ stateName: '分类交办' }])
  expect(opinionCategories?.nodes.map(({ code }) => code)).toEqual(expect.arrayContaining(['government-services', 'parking']))
})

test('citizens register where their district tells them what becomes of their data, and nowhere else', async () => {
  const open = await Promise.all(
    seedSlugs.map(async (tenant) => {
      const { registrationOpen, noticesInForce } = await app.must<{ registrationOpen: boolean; noticesInForce: unknown[] }>(
        '{ registrationOpen noticesInForce { kind } }',
        { tenant },
      )
      return [tenant, registrationOpen, noticesInForce.length]
    }),
  )
  expect(open.filter(([, isOpen]) => isOpen)).toEqual([['jianghan', true, 1]])
})

test('every district has voted on the projects that it delivers, with lights that are right today', async () => {
  for (const slug of seedSlugs) {
    const tenant = seedId(slug)
    const found = await app.sql`
      select b.kind, b.round, (b.result ->> 'fault') is null and b.valid as counted from (
        select kind, round, result, (result ->> 'valid')::int + (result ->> 'void')::int = returned and returned <= issued and present >= quorum as valid
        from ballot where tenant_id = ${tenant} and status = 'announced') b`
    expect([slug, new Set(found.map(({ kind }) => kind)), found.every(({ counted }) => counted)]).toEqual([
      slug,
      new Set(['selection', 'inspection']),
      true,
    ])
    const lights =
      await app.sql`select distinct light from project where tenant_id = ${tenant} and state = 'delivering' order by 1`
    expect([slug, lights.map(({ light }) => light)]).toEqual([slug, ['amber', 'green', 'red']])
    expect([slug, await keepLights(app.services, tenant)]).toEqual([slug, 0])
    const [left] = await app.sql`
      select count(*)::int as n from project p where tenant_id = ${tenant} and state in ('selected', 'delivering', 'delivered', 'inspected', 'rectifying', 'closed')
        and not exists (select from project_category c where c.tenant_id = p.tenant_id and c.id = p.category_id and not c.voted)
        and exists (select from congress_body d where d.tenant_id = p.tenant_id and d.id = p.body_id and d.kind = 'congress')
        and not exists (select from ballot_option o join ballot b on b.tenant_id = o.tenant_id and b.id = o.ballot_id
          where o.tenant_id = p.tenant_id and o.project_id = p.id and b.kind = 'selection' and b.result -> 'elected' ? o.id::text)`
    expect([slug, left?.['n']]).toEqual([slug, 0])
  }
})

test('every district shows the year of a town, or of a street whose deputies advise, by its own office', async () => {
  for (const slug of seedSlugs) {
    const tenant = seedId(slug)
    const [town] = await app.sql`
      select b.id, b.kind, b.site_id from congress_body b where tenant_id = ${tenant} and site_id is not null
        and exists (select from project p where p.tenant_id = b.tenant_id and p.body_id = b.id)`
    const isStreet = town?.['kind'] === 'work_committee'
    expect([slug, isStreet]).toEqual([slug, ['binhu', 'jianghan'].includes(slug)])
    const states = await app.sql`
      select state, count(*)::int as n from project where body_id = ${town?.['id']} and site_id = ${town?.['site_id']} group by 1 order by 1`
    expect([slug, Object.fromEntries(states.map(({ state, n }) => [state, n]))]).toEqual([
      slug,
      { candidate: 4, delivering: 1, inspected: 1, not_selected: 2 },
    ])
    const held = await app.sql`
      select kind, status, consultative, jsonb_array_length(result -> 'elected') as elected from ballot b
        where tenant_id = ${tenant} and exists (select from ballot_option o join project p on p.tenant_id = o.tenant_id and p.id = o.project_id
          where o.tenant_id = b.tenant_id and o.ballot_id = b.id and p.body_id = ${town?.['id']}) order by number`
    expect([slug, ...held]).toEqual([
      slug,
      { kind: 'selection', status: 'announced', consultative: isStreet, elected: isStreet ? 0 : 2 },
      { kind: 'inspection', status: 'announced', consultative: isStreet, elected: 0 },
      { kind: 'selection', status: 'frozen', consultative: isStreet, elected: null },
    ])
    // Its office is the one that the demonstration has.
    const { ballots } = await app.must<{ ballots: { nodes: { viewerActions: string[] }[] } }>(
      '{ ballots(first: 50, status: FROZEN) { nodes { viewerActions } } }',
      { tenant: slug, as: demoAccount(slug, 'office_admin') },
    )
    expect([slug, ballots.nodes.some(({ viewerActions }) => viewerActions.includes('void'))]).toEqual([slug, true])
  }
})

test('what deputies of Liyang cast by their devices is published, and verified by whoever likes', async () => {
  const id = encodeId('Ballot', seedId('liyang', 'ballot', devicesKey))
  const folder = mkdtempSync(join(tmpdir(), 'ballot-'))
  const files = await Promise.all(
    ['returned.txt', 'choices.txt', 'proof.json'].map(async (file) => {
      const { body, statusCode } = await app.http.inject({ url: `/liyang/ballots/${id}/${file}` })
      expect([file, statusCode]).toEqual([file, 200])
      writeFileSync(join(folder, file), body)
      return body
    }),
  )
  const { count, result } = JSON.parse(files[2] as string)
  expect(count).toMatchObject({ inOffice: 60, electronic: 54, papers: 0, returned: 54 })
  expect([files[0]?.trim().split('\n').length, result.valid, result.elected.length]).toEqual([54, 54, 2])
  const verified = spawnSync(process.execPath, [verifier, folder], { encoding: 'utf8' })
  expect([verified.status, verified.stdout.includes('✗')]).toEqual([0, false])
  writeFileSync(join(folder, 'choices.txt'), (files[1] as string).replace(/ 1100\n/, ' 1010\n'))
  expect(spawnSync(process.execPath, [verifier, folder]).status).not.toBe(0)
})

test('no district supervises a lake that is another’s', async () => {
  const lakes = await app.sql`
    select t.slug, c.name from project_category c join tenant t on t.id = c.tenant_id where c.code = 'lake' order by 1`
  expect(lakes.map(({ slug, name }) => [slug, name])).toEqual([
    ['binhu', '太湖治理'],
    ['jianghan', '示例湖泊治理'],
    ['liyang', '太湖治理'],
    ['wujin', '太湖治理'],
  ])
})

test('every district demonstrates activities: planned, held with deputies and opinions, and cancelled', async () => {
  for (const slug of seedSlugs) {
    const rows = await app.sql<{ status: string; n: number; attended: number; said: number; marked: boolean }[]>`
      select status, count(*)::int n, bool_and(name like '（示例）%') marked,
          count(*) filter (where exists (select from activity_attendance t where t.tenant_id = a.tenant_id and t.activity_id = a.id))::int attended,
          count(*) filter (where exists (select from opinion o where o.tenant_id = a.tenant_id and o.activity_id = a.id))::int said
        from activity a where tenant_id = ${seedId(slug)} group by 1 order by 1`
    expect([slug, ...rows]).toEqual([
      slug,
      { status: 'cancelled', n: 1, marked: true, attended: 0, said: 0 },
      // Jianghan passes one more further up, which was spoken at an activity, too.
      slug === 'jianghan'
        ? { status: 'held', n: 13, marked: true, attended: 13, said: 7 }
        : { status: 'held', n: 12, marked: true, attended: 12, said: 6 },
      { status: 'planned', n: 4, marked: true, attended: 0, said: 0 },
    ])
  }
})

test.each(['liyang', 'jianghan'])('%s demonstrates ballots in every phase, a rehearsal and a further round', async (slug) => {
  const rows = await app.sql<{ status: string; rehearsal: boolean; round: number }[]>`
    select status, rehearsal, round from ballot where tenant_id = ${seedId(slug)}`
  expect(ballotStatuses.filter((status) => !rows.some((row) => row.status === status))).toEqual([])
  expect([rows.some(({ rehearsal }) => rehearsal), rows.some(({ round }) => round === 2)]).toEqual([true, true])
})

test('the deputy of a demonstration votes in the ballot that is open, and its tellers count it', async () => {
  const tenant = { id: encodeId('Tenant', seedId('liyang')), slug: 'liyang', admin: demoAccount('liyang', 'district_admin') }
  const [row] = await app.sql`select id from ballot where tenant_id = ${seedId('liyang')} and status = 'open'`
  const id = encodeId('Ballot', row?.['id'])
  const person = (role: string) => signedIn(app, tenant, demoAccount('liyang', role))
  const [deputy, teller, supervisor] = [await person('deputy'), await person('teller'), await person('supervisor')]
  const hall = { tenant, deputies: [deputy], tellers: [teller, supervisor] } as never
  const keys = await keysOf(app, hall, id)
  await vote(app, hall, keys, id, deputy, '1001')
  await close(app, hall, id)
  expect(await signOff(hall, id)).toEqual([])
  const [counted] = await app.sql`
    select status, issued, returned, (result ->> 'valid')::int as valid from ballot where id = ${row?.['id']}`
  expect(counted).toEqual({ status: 'counted', issued: 1, returned: 1, valid: 1 })
})
