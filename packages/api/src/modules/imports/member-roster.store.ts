import { groupDuties } from '@minhui/schema/rules/codes'
import { deputyGroups, groupMembers } from '@minhui/schema/tables/deputy-group'
import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import { rawStatement, tenant } from '../../database/statement.ts'
import { upsertMany } from '../../database/upsert.ts'
import { type Checked, code, column, day, oneOf, type Problem, type Roster, same, text } from './roster.ts'

type Known = {
  id: string
  version: number
  group: string
  mandate: string
  duty: string
  validFrom: string
  validTo: string | null
}
const known = rawStatement<Known>(
  ['id', 'version', 'group', 'mandate', 'duty', 'validFrom', 'validTo'],
  sql`select m.id, m.version, m.group_id, m.mandate_id, m.duty, m.valid_from::text, m.valid_to::text
    from ${groupMembers} m where m.tenant_id = ${tenant} order by m.valid_from`,
)
const groupsOf = rawStatement<{ id: string; code: string }>(
  ['id', 'code'],
  sql`select id, code from ${deputyGroups} where tenant_id = ${tenant} and status = 'active'`,
)
const mandatesOf = rawStatement<{ id: string; code: string; name: string }>(
  ['id', 'code', 'name'],
  sql`select m.id, m.code, p.name from ${mandates} m join ${people} p on p.tenant_id = m.tenant_id and p.id = m.person_id
    where m.tenant_id = ${tenant} and m.status <> 'ended'`,
)

const [convener, deputyConvener, member] = groupDuties

/** Who belongs to which professional group: by the code of the group, the deputy card and the first day. */
export const memberRoster: Roster = {
  columns: [
    column('group', '小组编号', 'Group code', 'G-01', { required: true, parse: code }),
    column('card', '代表证号', 'Card number', 'D-001', { required: true, parse: code }),
    column('name', '姓名', 'Name', '张某某', { parse: text(60) }),
    column('duty', '职务', 'Duty', '成员', {
      parse: oneOf({ [convener]: ['召集人', '组长'], [deputyConvener]: ['副召集人', '副组长'], [member]: ['成员', '组员'] }),
    }),
    column('validFrom', '加入日期', 'First day', '2022-01-01', { required: true, parse: day }),
    column('validTo', '退出日期', 'Last day', '', { parse: day }),
  ],
  key: ['group', 'card', 'validFrom'],
  open: async (tx) => {
    const [rows, groups, cards] = await Promise.all([tx.run(known), tx.run(groupsOf), tx.run(mandatesOf)])
    const groupByCode = new Map(groups.map((row) => [row.code, row.id]))
    const mandateByCode = new Map(cards.map((row) => [row.code, row]))
    const periods = Map.groupBy(rows, ({ group, mandate }) => `${group} ${mandate}`)
    return (values): Checked => {
      const problems: Problem[] = []
      const [group, mandate] = [groupByCode.get(values['group'] as string), mandateByCode.get(values['card'] as string)]
      if (!group) problems.push({ code: 'UNKNOWN', field: 'group', details: { value: String(values['group']) } })
      if (!mandate) problems.push({ code: 'UNKNOWN', field: 'card', details: { value: String(values['card']) } })
      else if (values['name'] && values['name'] !== mandate.name)
        problems.push({ code: 'NAME_DIFFERS', field: 'name', details: { value: mandate.name } })
      const own = periods.get(`${group} ${mandate?.id}`) ?? []
      const before = own.find(({ validFrom }) => validFrom === values['validFrom'])
      const validTo = ('validTo' in values ? values['validTo'] : (before?.validTo ?? null)) as string | null
      const validFrom = values['validFrom'] as string
      if (validTo && validTo < validFrom) problems.push({ code: 'DATES_ORDER', field: 'validTo' })
      const overlaps = own.some(
        (other) => other !== before && other.validFrom <= (validTo ?? '9999') && (other.validTo ?? '9999') >= validFrom,
      )
      if (overlaps) problems.push({ code: 'ALREADY_ASSIGNED', field: 'validFrom' })
      if (problems.length > 0 || !group || !mandate) return { state: 'wrong', problems }
      const entry = { duty: (values['duty'] ?? before?.duty ?? member) as string, validFrom, validTo }
      if (before && same(before, entry)) return { state: 'same', entries: {} }
      const [id, version] = [before?.id ?? newId(), before?.version ?? 1]
      // A second period of the same deputy in the same file must not overlap this one.
      const row = { id, version, group, mandate: mandate.id, ...entry }
      periods.set(`${group} ${mandate.id}`, [...own.filter((other) => other !== before), row])
      return {
        state: before ? 'changed' : 'new',
        entries: { member: { id, version, groupId: group, mandateId: mandate.id, ...entry } },
      }
    }
  },
  write: (tx, entries) =>
    upsertMany(
      tx,
      groupMembers,
      entries.map(({ member: row }) => ({ tenantId: tx.tenantId, ...row })),
    ),
}
