import { mandates } from '@minhui/schema/tables/mandate'
import { suggestionCosigners, suggestions, suggestionUnits } from '@minhui/schema/tables/suggestion'
import { type SQL, sql } from 'drizzle-orm'
import type { Filter } from '../../access/filter.ts'
import type { Condition } from '../../database/page.ts'
import { tenant, today, value } from '../../database/statement.ts'
import { caseConditions, is, sinceDay, spokenConditions, untilDay } from '../cases/case-filter.store.ts'
import { siteTree } from '../sites/site.store.ts'
import { awaitsAuthor, awaitsUnits, suggestionHanding } from './suggestion-waiting.store.ts'

// Looked up once and compared as arrays, so that an index leads from them to the suggestions, beside another way too.
const mandatesOf = (people: SQL) =>
  sql`array(select m.id from ${mandates} m where m.tenant_id = ${tenant} and m.person_id = any(${people}))`
const leads = (people: SQL) => sql`${suggestions.mandateId} = any(${mandatesOf(people)})`
const isAsked = (people: SQL, status: SQL) =>
  sql`${suggestions.id} = any(array(select c.suggestion_id from ${suggestionCosigners} c
    where c.tenant_id = ${tenant} and ${status} and c.mandate_id = any(${mandatesOf(people)})))`
/** Whoever leads it, or was asked to sign it and has not declined. */
const parties = (people: SQL) => sql`(${leads(people)} or ${isAsked(people, sql`c.status <> 'declined'`)})`

const [waiting, owning] = [sql`${value('personIds')}::uuid[]`, sql`${value('ownIds')}::uuid[]`]

/** States in which the ratings of the present round are under seal, those of earlier procedures among them. */
export const sealedStates: readonly string[] = ['replied', 'author_rated', 'unit_rated']

/** Whether the ratings of the present round are under seal. */
export const isSealed = ({ state }: { state: string }): boolean => sealedStates.includes(state)

/** What a list of suggestions can be restricted to. */
export const suggestionConditions = {
  ...spokenConditions(suggestions),
  ...caseConditions(suggestions, {
    author: sql`${leads(waiting)} and ${awaitsAuthor}`,
    party: parties(waiting),
    also: sql`${suggestions.state} = 'co_signing' and ${isAsked(waiting, sql`c.status = 'invited'`)}`,
    awaits: awaitsUnits,
    beside: { author: 'department_handler' },
    handing: suggestionHanding,
  }),
  kind: is('kind', suggestions.kind),
  session: is('sessionId', suggestions.sessionId),
  replyClass: is('replyClass', suggestions.replyClass),
  filedFrom: sinceDay('filedFrom', suggestions.filedOn),
  filedUntil: untilDay('filedUntil', suggestions.filedOn),
  repliedFrom: sinceDay('repliedFrom', suggestions.repliedOn),
  repliedUntil: untilDay('repliedUntil', suggestions.repliedOn),
  site: (siteId: string): Condition => ({
    name: 'site',
    sql: () => siteTree.isAbove(suggestions.siteId, sql`${value('siteId')}::uuid`),
    values: { siteId },
  }),
  key: (): Condition => ({ name: 'key', sql: () => sql`${suggestions.key}` }),
  published: (): Condition => ({ name: 'published', sql: () => sql`${suggestions.published}` }),
  /** What somebody leads, or was asked to sign and has not declined. */
  own: (personIds: string[]): Condition => ({ name: 'own', sql: () => parties(owning), values: { ownIds: personIds } }),
  unspoken: (): Condition => ({
    name: 'unspoken',
    sql: () =>
      sql`${suggestions.contactDueOn} < ${today} and ${suggestions.contactedOn} is null and ${suggestions.owner} is not null`,
  }),
  unit: (unitId: string): Condition => ({
    name: 'unit',
    sql: () =>
      sql`${suggestions.id} in (select p.suggestion_id from ${suggestionUnits} p where p.tenant_id = ${tenant} and p.unit_id = ${value('unitId')} and p.status = 'active' and p.part <> 'feasibility')`,
    values: { unitId },
  }),
  /**
   * How content its deputy was with what came of it, where whoever asks may read that: what is under seal, or of those on
   * which they do not work, is found by no rating.
   */
  resultRating: (resultRating: string, personIds: string[], working: Filter): Condition => ({
    name: `resultRating ${working.shape}`,
    sql: () => sql`(${suggestions.resultRating} = ${value('resultRating')} and ${suggestions.state} <> all(${value('sealedStates')}::text[])
      and (${working.condition()} or ${parties(owning)}))`,
    values: { ...working.values, resultRating, sealedStates, ownIds: personIds },
  }),
}
