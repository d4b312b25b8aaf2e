import type { Clock } from '@minhui/schema/rules/case-clock'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { answeringParts } from '@minhui/schema/rules/suggestion-procedure'
import { suggestionUnits } from '@minhui/schema/tables/suggestion'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Actor } from '../cases/case-kind.ts'
import { limitFrom } from '../cases/side-limit.store.ts'
import { mustAllTake, mustTake } from '../units/unit-cases.store.ts'
import { takePromisesOver } from './commitment.store.ts'
import {
  type ActivePart,
  endAllParts,
  type SuggestionRow,
  type SuggestionUnitRow,
  suggestionUnitStore,
} from './suggestion.store.ts'
import type { Said } from './suggestion-said.ts'

const give = rawStatement(
  [],
  sql`insert into ${suggestionUnits} as p (tenant_id, id, suggestion_id, unit_id, part, opinion_clock, opinion_due_on)
      values (${tenant}, ${value('id')}, ${value('suggestionId')}, ${value('unitId')}, ${value('part')}, ${value('clock')}::jsonb, ${value('opinionDueOn')}::date)
    on conflict (tenant_id, suggestion_id, unit_id) do update set part = excluded.part, status = 'active', opinion_clock = excluded.opinion_clock, opinion_due_on = excluded.opinion_due_on,
      opinion = null, opinion_on = null, contacted_on = null,
      version = p.version + 1, updated_at = now()`,
)
type Part = SuggestionUnitRow['part']
const givePart = (tx: WriteTx, suggestionId: string, unitId: string, part: Part, clock: Clock | null = null) =>
  tx.run(give, {
    ...{ id: newId(), suggestionId, unitId, part },
    clock: clock && JSON.stringify(clock),
    opinionDueOn: clock?.dueOn ?? null,
  })

/** Asks a unit before filing whether it can be done. */
export async function askUnit(tx: WriteTx, row: SuggestionRow, unitId: string): Promise<void> {
  await mustTake(tx, unitId, 'unitId')
  await givePart(tx, row.id, unitId, 'feasibility')
}

/**
 * Gives units their parts: one alone; the first leading the others, who give their opinion within a month; or each its part
 * (主办、协办、分办). Throws `TOO_MANY` or `REQUIRED` when the units do not fit the mode.
 */
export async function assignUnits(
  tx: WriteTx,
  row: SuggestionRow,
  said: Said,
  today: string,
  procedure: Procedure,
): Promise<void> {
  const { mode, unitIds = [] } = said
  await mustAllTake(tx, unitIds, 'unitIds')
  if (mode === 'sole' && unitIds.length > 1) throw new UserError('TOO_MANY', 'unitIds', { max: 1 })
  if (mode !== 'sole' && unitIds.length < 2) throw new UserError('REQUIRED', 'unitIds.1')
  await endAllParts(tx, row.id)
  await takePromisesOver(tx, { suggestionId: row.id, unitIds, to: unitIds[0] as string })
  const { clock } = await limitFrom(tx, procedure, 'assist', today)
  for (const [i, unitId] of unitIds.entries()) {
    if (mode === 'lead' && i > 0) await givePart(tx, row.id, unitId, 'co', clock)
    else await givePart(tx, row.id, unitId, mode as Part)
  }
}

/** The parts of those units for which somebody acts by their role. */
export const partsOf = ({ activeParts = [] }: SuggestionRow, { unitIds = [] }: Pick<Actor, 'unitIds'>): ActivePart[] =>
  activeParts.filter(({ above }) => above.some((id) => unitIds.includes(id)))

/** The parts of those of these units whose head somebody is. */
export const headedBy = (row: SuggestionRow, actor: Actor): ActivePart[] =>
  partsOf(row, actor).filter(({ heads }) => actor.personId !== null && heads.includes(actor.personId))

/** Whether a part is one of a unit that answers, not of one that assists or was asked. */
export const answers = ({ part }: Pick<ActivePart, 'part'>): boolean => (answeringParts as readonly string[]).includes(part)
/** The units that answer now. */
export const answering = ({ activeParts = [] }: SuggestionRow): ActivePart[] => activeParts.filter(answers)

/**
 * The part of a unit that answers, for which somebody acts; whoever acts for several of the units says for which. Throws
 * `STATUS` when theirs only assist.
 */
export function partFor(row: SuggestionRow, actor: Actor, unitId: string | undefined): ActivePart {
  const leading = partsOf(row, actor).filter(answers)
  if (leading.length === 0) throw new UserError('STATUS', 'id')
  const part = unitId ? leading.find((one) => one.unitId === unitId) : leading[0]
  if (!part) throw new UserError('NOT_FOUND', 'unitId')
  if (!unitId && leading.length > 1) throw new UserError('REQUIRED', 'unitId')
  return part
}

/** Throws `STATUS` when whoever acts does so for no unit that answers. */
export function mustLead(row: SuggestionRow, actor: Actor): void {
  if (!partsOf(row, actor).some(answers)) throw new UserError('STATUS', 'id')
}

/** Whether all units that answer have done something, this one among them. */
export const isLast = (row: SuggestionRow, unitId: string | undefined, hasDone: (part: ActivePart) => boolean): boolean =>
  answering(row).every((part) => part.unitId === unitId || hasDone(part))

/** Records that a unit has spoken with the deputy. */
export async function contactBy(tx: WriteTx, row: SuggestionRow, actor: Actor, said: Said, today: string): Promise<void> {
  const part = partFor(row, actor, said.unitId)
  if (!part.contacted) await suggestionUnitStore.update(tx, part as never, { contactedOn: today })
}

/** What a unit says that was asked, or that assists. Throws `STATUS` for a unit that answers itself. */
export async function giveOpinion(tx: WriteTx, row: SuggestionRow, actor: Actor, text: string, today: string): Promise<void> {
  const asked = row.state === 'feasibility' ? 'feasibility' : 'co'
  const part = partsOf(row, actor).find((one) => one.part === asked)
  if (!part) throw new UserError('STATUS', 'id')
  const isOver = asked === 'feasibility'
  await suggestionUnitStore.update(tx, part as never, { opinion: text, opinionOn: today, ...(isOver && { status: 'ended' }) })
}

/** Whether a suggestion is with its units, and not with the office or its deputy. */
const isWithUnits = ({ owner }: Pick<SuggestionRow, 'owner'>) => owner === 'department_handler' || owner === 'unit_head'
const take = rawStatement(
  [],
  sql`update ${suggestionUnits} set held = held || jsonb_build_object('from', ${value('day')}::text, 'until', null), version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and status = 'active' and part = any(${value('parts')}::text[])`,
)
const leave = rawStatement(
  [],
  sql`update ${suggestionUnits} set held = jsonb_set(held, '{-1,until}', to_jsonb(${value('day')}::text)), version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and held -> -1 -> 'until' = 'null'`,
)
/** Writes down from when and until when the units that answer have a suggestion, when an act has brought it to them or taken it from them. */
export async function keepHeld(tx: WriteTx, before: SuggestionRow, now: SuggestionRow, day: string): Promise<void> {
  if (isWithUnits(before) === isWithUnits(now)) return
  const values = { suggestionId: now.id, day }
  await (isWithUnits(now) ? tx.run(take, { ...values, parts: answeringParts }) : tx.run(leave, values))
}

const redact = rawStatement(
  [],
  sql`update ${suggestionUnits} set opinion = ${value('after')}, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and opinion = ${value('before')}`,
)
/** Puts other words in place of those of a unit that was asked, or that assists. */
export const redactOpinions = (tx: WriteTx, suggestionId: string, before: string, after: string) =>
  tx.run(redact, { suggestionId, before, after })
