import { beginCase } from '@minhui/schema/rules/case-machine'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { columnsOf, nextNumber, ownerAt, procedureInForce } from '../cases/case.store.ts'
import { announce } from '../cases/case-act.ts'
import { congressBodyStore } from '../congress-bodies/congress-body.store.ts'
import { attachFiles, type Sender } from '../files/attachment.store.ts'
import { siteStore, siteTree } from '../sites/site.store.ts'
import { type ProjectRow, projectCategoryStore, projectStore, projectTimeline } from './project.store.ts'
import { projectCase } from './project-act.ts'

type Begun = Pick<ProjectRow, 'bodyId' | 'year' | 'categoryId' | 'proposerKind' | 'title' | 'text'> & Partial<ProjectRow>
/** Who begins it, with which files, and for which submission they were sent. */
type Beginner = Omit<Sender, 'isAuthor'> & { personId: string | null; fileIds: string[] | undefined }

/** Levels of the congresses of a tenant that have projects; a city's or a province's are no tenant's. */
const levels = new Set(['district', 'town', 'advisory'])

/** The congress of a project. Throws when it has none of its own, or a site is named that it has no office at. */
export async function congressOf(tx: WriteTx, bodyId: string, siteId: string | null): Promise<{ isLocal: boolean }> {
  const body = await mustExist(tx, congressBodyStore, bodyId, 'bodyId')
  if (!levels.has(body.level)) throw new UserError('STATUS', 'bodyId')
  const isLocal = body.level !== 'district'
  if (siteId && !isLocal) throw new UserError('BODY_MISMATCH', 'siteId')
  if (siteId) await mustExist(tx, siteStore, siteId, 'siteId')
  // No office of one town works on what is another's.
  if (siteId && body.siteId && !(await siteTree.listAbove(tx, siteId)).includes(body.siteId))
    throw new UserError('BODY_MISMATCH', 'siteId')
  return { isLocal }
}

/** Begins a project of a category that is, or is not, put to the vote. Throws user errors. */
export async function beginProject(
  tx: WriteTx,
  values: Begun,
  isVoted: boolean,
  { accountId, submissionHash, personId, fileIds }: Beginner,
): Promise<ProjectRow> {
  const category = await mustExist(tx, projectCategoryStore, values.categoryId, 'categoryId')
  if (category.voted !== isVoted) throw new UserError('STATUS', 'categoryId')
  const procedure = await procedureInForce(tx, 'project')
  const standing = columnsOf(procedure.definition, beginCase(procedure.definition, new Date(), await readCalendar(tx)))
  const row = await projectStore.insert(tx, {
    ...standing,
    ...ownerAt(standing.owner, values.siteId ?? null),
    ...values,
    procedureId: procedure.id,
    number: await nextNumber(tx, 'project', Number(standing.since.slice(0, 4))),
  } as never)
  const isCitizen = values.proposerKind === 'citizen'
  const entry = { action: 'propose', fromState: null, toState: row.state, visibility: 'public' as const }
  // A citizen is nowhere but with the proposal itself.
  await projectTimeline.append(tx, { id: newId(), caseId: row.id, accountId: isCitizen ? null : accountId, personId, ...entry })
  await attachFiles(tx, { type: 'Project', id: row.id }, fileIds, { accountId, submissionHash, isAuthor: isCitizen }, 'fileIds')
  announce(tx, projectCase, row)
  return row
}
