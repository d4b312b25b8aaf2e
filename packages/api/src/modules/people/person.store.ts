import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { memberships, roles } from '@minhui/schema/tables/role'
import { siteKeepers } from '@minhui/schema/tables/site'
import { unitStaff } from '@minhui/schema/tables/unit'
import { type SQL, sql } from 'drizzle-orm'
import { pinyin } from 'pinyin-pro'
import type { Condition } from '../../database/page.ts'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import type { KeyRing } from '../../secrets/key-ring.ts'

export type PersonRow = RowOf<typeof people>

export const personStore = new Store(people, {
  subject: 'Person',
  // The audit is kept for long: who somebody is stands in the row, not in the record of its changes (PIPL 47).
  secrets: [
    'name',
    'pinyin',
    'initials',
    'gender',
    'birthYear',
    'biography',
    'employer',
    'contact',
    'phoneSealed',
    'phoneIndex',
    'identitySealed',
    'identityIndex',
  ],
  details: [
    'identitySealed',
    'identityIndex',
    'phoneIndex',
    'phoneSealed',
    'biography',
    'photo',
    'birthYear',
    'gender',
    'pinyin',
    'initials',
  ],
})

/** A Chinese name in pinyin and as its initials, with the readings of surnames (单 as shan, 仇 as qiu). */
export function spell(name: string): { pinyin: string; initials: string } {
  const options = { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true } as const
  const join = (parts: string[]) =>
    parts
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase()
  // As long as their columns.
  return {
    pinyin: join(pinyin(name, options)).slice(0, 200),
    initials: join(pinyin(name, { ...options, pattern: 'first' })).slice(0, 60),
  }
}

/** What of a person is sealed, and under which columns. */
const personal = { phone: ['phoneSealed', 'phoneIndex'], identityNumber: ['identitySealed', 'identityIndex'] } as const
export type Personal = keyof typeof personal

/** The columns that hold a number: sealed for its person, and hashed to be found. Null takes it away. */
export function sealPersonal(keys: KeyRing, personId: string, kind: Personal, number: string | null): Partial<PersonRow> {
  const [sealed, index] = personal[kind]
  return {
    [sealed]: number && keys.seal(number, `person ${kind} ${personId}`),
    [index]: number && keys.index(number, `person ${kind}`),
  }
}

/** The number that a person's row holds; null: none. */
export function openPersonal(keys: KeyRing, row: PersonRow, kind: Personal): string | null {
  const sealed = row[personal[kind][0]]
  return sealed ? keys.open(sealed, `person ${kind} ${row.id}`) : null
}

/** Whose name has this as a part, or whose pinyin or its initials begin so: a piece of SQL, with the words under `search`. */
export const isNamed = sql`(position(${value('search')} in ${people.name}) > 0 or starts_with(${people.initials}, lower(${value('search')})) or starts_with(${people.pinyin}, lower(${value('search')})))`
/** People who are named so. */
export const named = (search: string): Condition => ({ name: 'search', sql: () => isNamed, values: { search } })

/** People who have this number, exactly. */
export const havingNumber = (keys: KeyRing, kind: Personal, number: string): Condition => ({
  name: kind,
  sql: () => sql`${personStore.columns[personal[kind][1]]} = any(${value(kind)}::text[])`,
  values: { [kind]: keys.indexes(number, `person ${kind}`) },
})

const holds = (table: typeof mandates | typeof siteKeepers | typeof unitStaff) =>
  sql`exists (select from ${table} h where h.tenant_id = ${tenant} and h.person_id = ${people.id})`
const hasRole = (which: SQL) =>
  sql`exists (select from ${memberships} m join ${roles} r on r.tenant_id = ${tenant} and r.id = m.role_id
    where m.tenant_id = ${tenant} and m.person_id = ${people.id} and ${which})`
const isMore = sql`(${people.public} or not ${hasRole(sql`r.base = 'citizen'`)} or ${hasRole(sql`r.base <> 'citizen'`)}
  or ${holds(mandates)} or ${holds(siteKeepers)} or ${holds(unitStaff)})`
/** All but those who are known as citizens alone: from who registered when, one could guess who spoke. */
export const notOnlyCitizens: Condition = { name: 'notOnlyCitizens', sql: () => isMore }

const more = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${people} where tenant_id = ${tenant} and id = any(${value('ids')}::uuid[]) and ${isMore}`,
)
/** Of each of these people whether they are more than a citizen, for the loaders. */
export async function areMoreThanCitizens(tx: TenantTx, ids: readonly string[]): Promise<boolean[]> {
  const found = new Set((await tx.run(more, { ids })).map(({ id }) => id))
  return ids.map((id) => found.has(id))
}
