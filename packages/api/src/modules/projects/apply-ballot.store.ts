import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Actor } from '../cases/case-kind.ts'
import { type ProjectRow, projectStore } from './project.store.ts'
import { actOnProject } from './project-act.ts'

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
 * for a further round waits for that one. A project that has meanwhile left the list is `STATUS`, and nothing is announced.
 */
export async function applyBallot(
  tx: WriteTx,
  { kind, options }: AnnouncedBallot,
  result: AnnouncedResult,
  now = new Date(),
): Promise<void> {
  const outcomes = new Map(result.options.map(({ id, outcome }) => [id, outcome]))
  // In the order of their ids, so that of two at once one waits for the other.
  const projects = options
    .filter((option) => option.projectId !== null)
    .sort((a, b) => (String(a.projectId) < String(b.projectId) ? -1 : 1))
  for (const { id, projectId } of projects) {
    if (result.next?.options.includes(id)) continue
    const row = (await projectStore.lock(tx, projectId as string)) as ProjectRow | undefined
    if (!row) throw new UserError('NOT_FOUND', 'id')
    if (kind === 'selection') {
      await actOnProject(tx, row, result.elected.includes(id) ? 'select' : 'passOver', byBallot, {}, now)
      continue
    }
    const inspection = satisfactions.find((grade) => grade === outcomes.get(id))
    if (inspection) await actOnProject(tx, row, 'inspect', byBallot, { inspection }, now)
  }
}
