import { congressBodies, constituencies, delegations, terms } from '@minhui/schema/tables/congress-body'
import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { units } from '@minhui/schema/tables/unit'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import { rawStatement, tenant, today } from '../../database/statement.ts'
import { refreshStatistics, upsertMany } from '../../database/upsert.ts'
import { spell } from '../people/person.store.ts'
import {
  type Checked,
  code,
  column,
  day,
  oneOf,
  type Problem,
  type Roster,
  type RosterColumn,
  same,
  text,
  whole,
} from './roster.ts'

const columns: RosterColumn[] = [
  column('code', '代表证号', 'Card number', 'D-001', { required: true, parse: code }),
  column('name', '姓名', 'Name', '张某某', { required: true, parse: text(60) }),
  column('gender', '性别', 'Gender', '女', { parse: oneOf({ male: ['男', 'm'], female: ['女', 'f'] }) }),
  column('birthYear', '出生年份', 'Year of birth', '1980', { parse: whole(1900, 2100) }),
  column('party', '党派', 'Party', '中共党员', { parse: text(60) }),
  column('profession', '职业', 'Profession', '教师', { parse: text(100) }),
  column('employer', '工作单位', 'Employer', '示例小学', { parse: text(200) }),
  column('jobTitle', '职务', 'Post', '校长', { parse: text(100) }),
  column('body', '人大机构编号', 'Body code', 'DC', { required: true, parse: code }),
  column('term', '届', 'Term', '17', { parse: whole(1, 100) }),
  column('constituency', '选区编号', 'Constituency code', '', { parse: code }),
  column('delegation', '代表团编号', 'Delegation code', '', { parse: code }),
  column('unit', '单位编号', 'Unit code', '', { parse: code }),
  column('startsOn', '任职日期', 'First day', '2022-01-01', { required: true, parse: day }),
]

const bodies = rawStatement<{ id: string; code: string; level: string }>(
  ['id', 'code', 'level'],
  sql`select id, code, level from ${congressBodies} where tenant_id = ${tenant} and status = 'active'`,
)
const termsOf = rawStatement<{ id: string; bodyId: string; ordinal: number; begun: boolean }>(
  ['id', 'bodyId', 'ordinal', 'begun'],
  sql`select id, body_id, ordinal, starts_on <= ${today} from ${terms} where tenant_id = ${tenant} order by ordinal`,
)
const coded = (table: typeof constituencies | typeof delegations) =>
  rawStatement<{ id: string; bodyId: string; code: string }>(
    ['id', 'bodyId', 'code'],
    sql`select id, body_id, code from ${table} where tenant_id = ${tenant} and status = 'active'`,
  )
const [constituenciesOf, delegationsOf] = [coded(constituencies), coded(delegations)]
const unitsOf = rawStatement<{ id: string; code: string }>(
  ['id', 'code'],
  sql`select id, code from ${units} where tenant_id = ${tenant} and status = 'active'`,
)

const personKeys = ['code', 'name', 'gender', 'birthYear', 'party', 'profession', 'employer', 'jobTitle'] as const
const mandateKeys = ['code', 'bodyId', 'termId', 'constituencyId', 'delegationId', 'unitId', 'startsOn'] as const
type Known = {
  id: string
  personId: string
  person: Record<string, unknown>
  mandate: Record<string, unknown>
  /** What an import does not change, and by what it sees that somebody else has. */
  own: {
    personVersion: number
    mandateVersion: number
    public: boolean
    votingRight: boolean
    status: string
    endsOn: string | null
  }
}
const ownKeys = ['personVersion', 'mandateVersion', 'public', 'votingRight', 'status', 'endsOn'] as const
const known = rawStatement<Record<string, unknown> & { mandateId: string; personId: string }>(
  ['mandateId', 'personId', ...mandateKeys, ...personKeys.map((key) => `person.${key}`), ...ownKeys] as never,
  sql`select m.id, m.person_id, m.code, m.body_id, m.term_id, m.constituency_id, m.delegation_id, m.unit_id, m.starts_on::text,
      p.code, p.name, p.gender, p.birth_year, p.party, p.profession, p.employer, p.job_title,
      p.version, m.version, p.public, m.voting_right, m.status, m.ends_on::text
    from ${mandates} m join ${people} p on p.tenant_id = m.tenant_id and p.id = m.person_id where m.tenant_id = ${tenant}`,
)
const codesOfPeople = rawStatement<{ code: string }>(['code'], sql`select code from ${people} where tenant_id = ${tenant}`)

/** Deputies: people with their mandates, known by the number of the deputy card. */
export const deputyRoster: Roster = {
  columns,
  key: ['code'],
  open: async (tx) => {
    const [bodyRows, termRows, constituencyRows, delegationRows, unitRows, knownRows, codes] = await Promise.all([
      tx.run(bodies),
      tx.run(termsOf),
      tx.run(constituenciesOf),
      tx.run(delegationsOf),
      tx.run(unitsOf),
      tx.run(known),
      tx.run(codesOfPeople),
    ])
    const byCode = new Map(bodyRows.map((row) => [row.code, row]))
    const unitByCode = new Map(unitRows.map((row) => [row.code, row.id]))
    const inBody = (rows: { id: string; bodyId: string; code: string }[]) =>
      new Map(rows.map((row) => [`${row.bodyId} ${row.code}`, row.id]))
    const [constituencyIn, delegationIn] = [inBody(constituencyRows), inBody(delegationRows)]
    const present = new Map(
      knownRows.map((row): [string, Known] => [
        row['code'] as string,
        {
          id: row.mandateId,
          personId: row.personId,
          person: Object.fromEntries(personKeys.map((key) => [key, row[`person.${key}`]])),
          mandate: Object.fromEntries(mandateKeys.map((key) => [key, row[key]])),
          own: Object.fromEntries(ownKeys.map((key) => [key, row[key]])) as Known['own'],
        },
      ]),
    )
    const taken = new Set(codes.map((row) => row.code))
    return (values): Checked => {
      const problems: Problem[] = []
      const missing = (field: string) => {
        problems.push({ code: 'UNKNOWN', field, details: { value: String(values[field]) } })
        return null
      }
      const body = byCode.get(values['body'] as string) ?? missing('body')
      const before = present.get(values['code'] as string)
      const ofBody = body ? termRows.filter((row) => row.bodyId === body.id) : []
      const wanted = values['term'] ? ofBody.find((row) => row.ordinal === values['term']) : ofBody.findLast((row) => row.begun)
      const term = before && !values['term'] ? ofBody.find((row) => row.id === before.mandate['termId']) : wanted
      if (body && !term) missing('term')
      /** What a column says: of one that the file lacks what is there stays, an empty cell clears it. */
      const refer = (field: string, column: (typeof mandateKeys)[number], found: (code: string) => string | undefined) => {
        if (!(field in values)) return before?.mandate[column] ?? null
        const wantedCode = values[field] as string | null
        return wantedCode ? (found(wantedCode) ?? missing(field)) : null
      }
      const constituencyId = refer('constituency', 'constituencyId', (wantedCode) =>
        constituencyIn.get(`${body?.id} ${wantedCode}`),
      )
      const delegationId = refer('delegation', 'delegationId', (wantedCode) => delegationIn.get(`${body?.id} ${wantedCode}`))
      const unitId = refer('unit', 'unitId', (wantedCode) => unitByCode.get(wantedCode))
      if (!before && taken.has(values['code'] as string)) problems.push({ code: 'TAKEN', field: 'code' })
      if (before) {
        if (before.own.status !== 'active') problems.push({ code: 'STATUS', field: 'code' })
        // A card that is given to somebody else is another card: else the account of one would be the other's.
        if (before.person['name'] !== values['name'])
          problems.push({ code: 'NAME_DIFFERS', field: 'name', details: { value: String(before.person['name']) } })
        if (body && before.mandate['bodyId'] !== body.id) problems.push({ code: 'BODY_MISMATCH', field: 'body' })
        if (term && before.mandate['termId'] !== term.id) problems.push({ code: 'STATUS', field: 'term' })
        if (before.own.endsOn && String(values['startsOn']) > before.own.endsOn)
          problems.push({ code: 'DATES_ORDER', field: 'startsOn' })
      }
      if (problems.length > 0 || !body || !term) return { state: 'wrong', problems }
      const person = {
        code: values['code'],
        ...before?.person,
        ...Object.fromEntries(
          personKeys.filter((key) => key !== 'code' && (!before || key in values)).map((key) => [key, values[key] ?? null]),
        ),
      }
      const mandate = {
        code: values['code'],
        bodyId: body.id,
        termId: term.id,
        constituencyId,
        delegationId,
        unitId,
        startsOn: values['startsOn'],
      }
      if (before && same(before.person, person) && same(before.mandate, mandate)) return { state: 'same', entries: {} }
      const personId = before?.personId ?? newId()
      return {
        state: before ? 'changed' : 'new',
        entries: {
          person: {
            id: personId,
            ...person,
            ...spell(String(values['name'])),
            public: before?.own.public ?? true,
            version: before?.own.personVersion ?? 1,
          },
          mandate: {
            id: before?.id ?? newId(),
            personId,
            ...mandate,
            level: body.level,
            votingRight: before?.own.votingRight ?? body.level !== 'advisory',
            version: before?.own.mandateVersion ?? 1,
          },
        },
      }
    }
  },
  write: async (tx, entries) => {
    const rows = (table: string) => entries.map((entry) => ({ tenantId: tx.tenantId, ...entry[table] }))
    await upsertMany(tx, people, rows('person'))
    refreshStatistics(tx, people, entries.length)
    await upsertMany(tx, mandates, rows('mandate'))
  },
}
