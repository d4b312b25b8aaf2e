import { permissionKey, permissionsOf } from '@minhui/schema/access/ability'
import type { Action } from '@minhui/schema/access/vocabulary'
import type { Span } from '@minhui/schema/rules/case-clock'
import { type Party, type Procedure, type Transition, unitParties } from '@minhui/schema/rules/case-procedure'
import type { AnyCaseKind } from '../../src/modules/cases/case-job.ts'
import type { Person, UnitName } from './district.ts'
import { dueAfter } from './due.ts'

/** What a unit has to do with a case, and what it has done of it in this round. */
export type Part = { part: string; reply?: 'prepared' | 'signed'; isRated?: boolean }
/** A case as whoever lets it go its way knows it: whose it is, where it stands, and who has which part in it. */
export type Standing = {
  id: string
  number: string
  /** By which the author of an opinion finds it again. */
  code: string | null
  author: Person | null
  /** Who was asked to sign with its deputy and has not declined; those of them who have signed. */
  cosigners: Set<Person>
  signers: Set<Person>
  /** To whom it was handed beside its way, who read it and do nothing to it. */
  readers: Set<Person>
  /** The common issue into which an opinion is merged, and from which state. */
  into: Standing | null
  mergedFrom: string | null
  units: Partial<Record<UnitName, Part>>
  isMotion: boolean
  /** Until then it is its author's alone. */
  isHandedIn: boolean
  /** Whether everybody may read it. */
  isPublished: boolean
  isRated: boolean
  round: number
  state: string
  due: { dueOn: string | null; hardOn: string | null }
  /** What was done to it so far. */
  path: string
}

/** What is said with an act. */
export type Input = Record<string, unknown>
/** What is a kind of case's own. */
export type Kind = {
  subject: 'Opinion' | 'Suggestion'
  job: AnyCaseKind
  procedure: Procedure
  /** The roles whose holders have to do with every case of their place. */
  roles: readonly string[]
  /** What is said with each act, and as `act.variant` otherwise. */
  said: Record<string, (standing: Standing) => object>
  /** Whether more than where a case stands and whose it is says to whom an act is open. */
  isSubtle: (action: string) => boolean
  /** Whether somebody finds nothing to do, though the procedure lets them do it. */
  isDone: (standing: Standing, action: string, person: Person) => boolean
  /** What an act changes of what is known beside the state, which was `from` before. */
  after: (standing: Standing, action: string, input: Input, doer: Person | null, from: string) => void
}

/** The author of an opinion who has its number and code, and somebody who has its number alone. */
export const byCode: Person = { name: 'whoever has number and code' }
export const byNumber: Person = { name: 'whoever has the number alone' }

/** As which parties somebody acts on a case; none: it is not theirs. */
export function partiesOf({ subject, roles }: Kind, standing: Standing, person: Person): Party[] {
  if (person === byCode || (standing.author && person === standing.author)) return ['author']
  if (standing.cosigners.has(person)) return ['cosigner']
  const { role, from, isHere, unit, isHead } = person
  if (!role || from || !standing.isHandedIn) return []
  if (unit) {
    if (!standing.units[unit]) return []
    return isHead && subject === 'Suggestion' ? ['department_handler', 'unit_head'] : ['department_handler']
  }
  const isPlaced = role === 'station_keeper' || role === 'office_admin'
  return roles.includes(role) && (!isPlaced || isHere) ? [role as Party] : []
}

/** Whether somebody sees it at all: theirs, handed to them, or read by everybody in the district. */
export const sees = (kind: Kind, standing: Standing, person: Person): boolean =>
  partiesOf(kind, standing, person).length > 0 || standing.readers.has(person) || (standing.isPublished && !person.from)

/** As which of the parties that a transition names somebody may take it now. */
export function partiesFor(kind: Kind, standing: Standing, { by, parts, action }: Transition, person: Person): Party[] {
  if (kind.isDone(standing, action, person)) return []
  const part = person.unit && standing.units[person.unit]?.part
  const fits = (party: Party) => !parts || !unitParties.includes(party) || (part !== undefined && parts.includes(part))
  return partiesOf(kind, standing, person).filter((party) => by.includes(party) && fits(party))
}

/** Whether nobody of somebody's role can ever do this to any case. */
export const isStranger = ({ subject }: Kind, person: Person, action: string): boolean =>
  person !== byCode &&
  person !== byNumber &&
  !(person.role && permissionsOf(person.role).includes(permissionKey(subject, action as Action)))

/**
 * Why somebody is refused: a visitor is not known; whose role has nothing of the kind may not; to whom the case is not shown
 * it does not exist; whose case it is may not where the procedure does not name them (`by`; null: it names nobody), and else hears `code`.
 */
export function refusalOf(
  kind: Kind,
  standing: Standing,
  person: Person,
  { action, by, code }: { action: string; by: readonly Party[] | null; code: string },
): string {
  if (person === byNumber) return 'CODE_INVALID'
  if (person !== byCode && !person.account && !person.key) return 'UNAUTHENTICATED'
  if (isStranger(kind, person, action)) return 'FORBIDDEN'
  const parties = partiesOf(kind, standing, person)
  if (parties.length === 0) return sees(kind, standing, person) ? 'FORBIDDEN' : 'NOT_FOUND'
  // What is saved is no act of its own: it says alone that nothing can be changed.
  if (by === null || action === 'edit') return code
  return by.some((party) => parties.includes(party)) ? code : 'FORBIDDEN'
}

/** A case that somebody has just begun. */
export const begun = (
  { procedure }: Pick<Kind, 'procedure'>,
  own: Pick<Standing, 'id' | 'number' | 'author'> & Partial<Standing>,
): Standing => ({
  ...{ code: null, cosigners: new Set(), signers: new Set(), readers: new Set(), into: null, mergedFrom: null, units: {} },
  ...{ isMotion: false, isHandedIn: false, isPublished: false, isRated: false, round: 1 },
  ...{ state: procedure.initial, due: dueAfter(procedure.states[procedure.initial]?.clock as Span), path: '' },
  ...own,
})

/** What is offered although others still have something to do: its deputy then learns what is lacking. */
export const lacking = 'SIGNERS_MISSING'

/** What the procedure has where a case stands: all, or one action. */
export const transitionsAt = ({ procedure }: Kind, { state, mergedFrom }: Standing, action?: string): Transition[] =>
  procedure.transitions.filter(
    ({ from, when, ...one }) =>
      from.includes(state) &&
      (!action || one.action === action) &&
      (!when?.['mergedFrom'] || when['mergedFrom'].includes(mergedFrom ?? '')),
  )

/** What is said with an act, also as `act.variant`. */
export function saidWith({ said }: Kind, standing: Standing, act: string): Input {
  const [action = '', ...variants] = act.split('.')
  const own = variants.map((variant) => said[`${action}.${variant}`]).find(Boolean)
  return { ...(own ?? said[action])?.(standing) } as Input
}
