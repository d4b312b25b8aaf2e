import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { ForbiddenError } from '../../access/permit.ts'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Actor } from '../cases/case-kind.ts'
import { type ProjectRow, projectStore, projectTimeline } from './project.store.ts'
import { actOnProject } from './project-act.ts'
import type { Said } from './project-said.ts'

/** A ballot that is being announced, and the projects that its options are. */
export type AnnouncedBallot = {
  kind: 'selection' | 'inspection'
  options: readonly { id: string; projectId: string | null }[]
}
/** What it came to, by the ids of its options. */
export type AnnouncedResult = {
  elected: readonly string[]
  options: readonly { id: string; outcome: string }[]
  /** What is voted on again. */
  next: { options: readonly string[] } | null
}

const byBallot: Actor = { accountId: null, personId: null, parties: ['system'] }

/**
 * Writes what a ballot came to, in the transaction that announces it: what was elected is selected, all else on the paper is
 * not; of an inspection each project has its test result, and one that was found wanting is put right. What is tied or left
 * for a further round waits for that one. What deputies have decided is announced whatever has become of a project since:
 * one that cannot go where they sent it stays where it is, and its timeline says what they decided.
 */
export async function applyBallot(
  tx: WriteTx,
  { kind, options }: AnnouncedBallot,
  result: AnnouncedResult,
  now = new Date(),
): Promise<void> {
  const outcomes = new Map(result.options.map(({ id, outcome }) => [id, outcome]))
  // A project has one fate, however often it stands on the paper.
  const papers = Map.groupBy(options, ({ projectId }) => projectId)
  // In the order of their ids, so that of two at once one waits for the other.
  for (const [projectId, places] of [...papers].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))) {
    if (projectId === null || places.some(({ id }) => result.next?.options.includes(id))) continue
    const row = (await projectStore.lock(tx, projectId)) as ProjectRow | undefined
    if (!row) continue
    if (kind === 'selection') {
      await decided(tx, row, places.some(({ id }) => result.elected.includes(id)) ? 'select' : 'passOver', {}, now)
      continue
    }
    // Tested twice on one paper, it has passed as well as the worse of both says.
    const grades = places.map(({ id }) => satisfactions.indexOf(outcomes.get(id) as never))
    const inspection = satisfactions[Math.max(...grades)]
    if (inspection) await decided(tx, row, 'inspect', { inspection }, now)
  }
}

/** What the machine says of a project that is elsewhere, or goes by a procedure without such an act: before anything is written. */
const refusals: ReadonlySet<string> = new Set(['STATUS', 'REQUIRED', 'REASON', 'ONLY_SO_OFTEN', 'TOO_LATE'])
const isRefusal = (error: unknown) => error instanceof ForbiddenError || (error instanceof UserError && refusals.has(error.code))

/** Lets happen what a ballot has decided, or writes down that it could not. */
async function decided(tx: WriteTx, row: ProjectRow, action: string, said: Said, now: Date): Promise<void> {
  try {
    await actOnProject(tx, row, action, byBallot, said, now)
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { state } = row
    const entry = { action, fromState: state, toState: state, visibility: 'internal' as const }
    await projectTimeline.append(tx, { id: newId(), caseId: row.id, accountId: null, personId: null, ...entry })
  }
}
