import { type KeptSuggestionCount, keptSuggestionCountNames } from '@minhui/schema/rules/suggestion-figures'
import { answeringParts } from '@minhui/schema/rules/suggestion-procedure'
import { commitments, suggestionRatings, suggestionReplies, suggestionUnits } from '@minhui/schema/tables/suggestion'
import { suggestionFigures } from '@minhui/schema/tables/suggestion-figure'
import { type SQL, sql } from 'drizzle-orm'
import { tenant } from '../../database/statement.ts'

/** What makes each count what it is, with its column of the figures. */
export const eachCount = (make: (name: KeptSuggestionCount, column: SQL) => SQL): SQL =>
  sql.join(
    keptSuggestionCountNames.map((name) => make(name, sql`${sql.identifier(suggestionFigures[name].name)}`)),
    sql`, `,
  )

/**
 * How content the deputy of a suggestion `s` is, as `g.result`: who was dissatisfied and says nothing of the next answer has not become
 * content; ratings of rounds that are over are open.
 */
export const resultOf = sql`cross join lateral (select coalesce(s.result_rating, (select t.result from ${suggestionRatings} t
    where t.tenant_id = ${tenant} and t.suggestion_id = s.id and t.side = 'author' and t.round < s.round order by t.round desc limit 1)) as result) g`
/** The promises of the replies to a suggestion `s`, as `c.made` and `c.kept`. */
export const promisesOf = (
  ofUnit: SQL,
): SQL => sql`cross join lateral (select count(*) as made, count(*) filter (where k.outcome = 'kept') as kept
    from ${commitments} k where k.tenant_id = ${tenant} and k.suggestion_id = s.id ${ofUnit}) c`
const answering = sql.raw(answeringParts.map((part) => `'${part}'`).join(', '))
const signedBy = (order: SQL) => sql`${suggestionReplies} q where q.tenant_id = ${tenant} and q.suggestion_id = s.id
    and q.unit_id = p.unit_id and q.status = 'signed' order by q.round ${order} limit 1`
/** The units `p` that answer a suggestion `s`, each with its last signed reply `r`, which says what it is, and the first `f`, which counts for the time. */
export const repliesOfUnit = sql`join ${suggestionUnits} p on p.tenant_id = ${tenant} and p.suggestion_id = s.id and p.status = 'active' and p.part in (${answering})
  left join lateral (select q.class from ${signedBy(sql`desc`)}) r on true
  left join lateral (select q.signed_on, q.due_on from ${signedBy(sql`asc`)}) f on true`

/** What a count counts, of a suggestion `s`; the same words are in `suggestionCounts`. */
export const countsOfWhole: Record<KeptSuggestionCount, SQL> = {
  filed: sql`true`,
  motions: sql`s.kind = 'motion'`,
  key: sql`s.key`,
  assigned: sql`s.assigned_on is not null`,
  contacted: sql`coalesce(s.contacted_on <= s.contact_due_on, false)`,
  replied: sql`s.answered_on is not null`,
  inTime: sql`coalesce(s.answered_in_time, false)`,
  solved: sql`s.reply_class is not distinct from 'A'`,
  planned: sql`s.reply_class is not distinct from 'B'`,
  waiting: sql`s.reply_class is not distinct from 'C'`,
  reference: sql`s.reply_class is not distinct from 'D'`,
  satisfied: sql`g.result is not distinct from 'satisfied'`,
  basicallySatisfied: sql`g.result is not distinct from 'basically_satisfied'`,
  dissatisfied: sql`g.result is not distinct from 'dissatisfied'`,
  redone: sql`s.done ? 'redo'`,
  withdrawn: sql`s.state = 'withdrawn'`,
  promised: sql`c.made`,
  kept: sql`c.kept`,
}
/** The same of a unit: where several answer, each is counted by what it did itself. */
export const countsOfUnit: Record<KeptSuggestionCount, SQL> = {
  ...countsOfWhole,
  contacted: sql`coalesce(p.contacted_on <= s.contact_due_on, false)`,
  replied: sql`r.class is not null`,
  // What was signed before its last day was written down: as the whole.
  inTime: sql`r.class is not null and coalesce(f.signed_on <= f.due_on, s.answered_in_time, false)`,
  solved: sql`r.class is not distinct from 'A'`,
  planned: sql`r.class is not distinct from 'B'`,
  waiting: sql`r.class is not distinct from 'C'`,
  reference: sql`r.class is not distinct from 'D'`,
}
