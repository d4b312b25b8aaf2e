import type { Context } from '../context.ts'
import { auditBy, auditRead } from '../graphql/audit.ts'
import { activityStore } from '../modules/activities/activity.store.ts'
import { showsFile } from '../modules/activities/activity.type.ts'
import type { CaseView } from '../modules/cases/case.type.ts'
import { redactionStore } from '../modules/cases/redaction.store.ts'
import type { FileRow } from '../modules/files/file.store.ts'
import { opinionView } from '../modules/opinions/opinion.type.ts'
import { progressStore, visitStore } from '../modules/project-delivery/project-delivery.store.ts'
import { oversees } from '../modules/project-delivery/project-delivery.type.ts'
import { projectStore } from '../modules/projects/project.store.ts'
import { projectView } from '../modules/projects/project.type.ts'
import { prosecutionStore } from '../modules/prosecutions/prosecution.store.ts'
import { suggestionView } from '../modules/suggestions/suggestion.type.ts'

/** Every kind of case, as a viewer sees it. */
// biome-ignore lint/suspicious/noExplicitAny: each kind has rows of its own, and none of it is looked at here.
const views: readonly CaseView<any>[] = [opinionView, suggestionView, projectView]

/** By what somebody reads a file besides their permissions: a ticket for it, or the entry of theirs that repeats the one that has it. */
type By = { isAuthor: boolean; through?: string | undefined }

/**
 * Whether a file may be read: with the case that shows it, or the entry of its timeline, or one that repeats that. `isAuthor`:
 * somebody who has shown the number and the code of the case, and so a ticket for this file.
 */
export async function attachedFor(context: Context, file: FileRow, { isAuthor, through }: By): Promise<boolean> {
  const ownerId = file.ownerId as string
  if (file.ownerType === 'Redaction') return !isAuthor && mayReadRedacted(context, ownerId)
  if (file.ownerType === 'ProjectProgress' || file.ownerType === 'ProjectVisit')
    return mayReadPart(context, file.ownerType, ownerId)
  if (file.ownerType === 'Prosecution') return !isAuthor && (await context.loaders.load(prosecutionStore, ownerId)) !== null
  if (file.ownerType === 'Activity') {
    const activity = isAuthor ? null : await context.loaders.load(activityStore, ownerId)
    return activity !== null && showsFile(context, activity, file)
  }
  const view = views.find(({ kind }) => file.ownerType === kind.subject || file.ownerType === `${kind.subject}Entry`)
  if (!view) return false
  const { store, subject, timeline } = view.kind
  if (file.ownerType === subject) return isAuthor || (await context.loaders.whole(store, ownerId)) !== null
  const entries = await context.db.read((tx) => timeline.store.findByIds(tx, through ? [ownerId, through] : [ownerId]))
  const own = entries.find(({ id }) => id === ownerId)
  if (!own) return false
  if (isAuthor) return own.visibility !== 'internal'
  const entry = through ? entries.find(({ repeatsId }) => repeatsId === own.id && own.visibility === 'public') : own
  if (!entry) return false
  const row = await context.loaders.whole(store, entry.caseId)
  return row !== null && view.reads(context, row, entry)
}

/** Photos of a report are for whoever sees the project, those of a visit for whoever reads the visit. */
async function mayReadPart(context: Context, type: 'ProjectProgress' | 'ProjectVisit', id: string): Promise<boolean> {
  const store = type === 'ProjectVisit' ? visitStore : progressStore
  const [found] = (await context.db.read((tx) => store.findByIds(tx, [id]))) as { projectId: string; public?: boolean }[]
  const project = found ? await context.loaders.load(projectStore, found.projectId) : null
  return project !== null && (found?.public !== false || oversees(context, project))
}

/** What was taken out of sight is for auditors, and that they see it is on record. */
async function mayReadRedacted(context: Context, id: string): Promise<boolean> {
  const row = await context.loaders.load(redactionStore, id)
  if (!row) return false
  await auditRead(context, auditBy(context, { action: 'redactionFile', outcome: 'done', subject: 'Redaction', targetId: id }))
  return true
}
