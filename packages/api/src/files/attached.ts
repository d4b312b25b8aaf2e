import type { Context } from '../context.ts'
import { auditBy, auditRead } from '../graphql/audit.ts'
import type { CaseView } from '../modules/cases/case.type.ts'
import { redactionStore } from '../modules/cases/redaction.store.ts'
import type { FileRow } from '../modules/files/file.store.ts'
import { opinionView } from '../modules/opinions/opinion.type.ts'
import { projectView } from '../modules/projects/project.type.ts'
import { suggestionView } from '../modules/suggestions/suggestion.type.ts'

/** Every kind of case, as a viewer sees it. */
// biome-ignore lint/suspicious/noExplicitAny: each kind has rows of its own, and none of it is looked at here.
const views: readonly CaseView<any>[] = [opinionView, suggestionView, projectView]

/**
 * Whether a file may be read: with the case that shows it, or the entry of its timeline. `isAuthor`: somebody who has
 * shown the number and the code of the case, and so a ticket for this file.
 */
export async function attachedFor(context: Context, file: FileRow, isAuthor: boolean): Promise<boolean> {
  const ownerId = file.ownerId as string
  if (file.ownerType === 'Redaction') return !isAuthor && mayReadRedacted(context, ownerId)
  const view = views.find(({ kind }) => file.ownerType === kind.subject || file.ownerType === `${kind.subject}Entry`)
  if (!view) return false
  const { store, subject, timeline } = view.kind
  if (file.ownerType === subject) return isAuthor || (await context.loaders.whole(store, ownerId)) !== null
  const [entry] = await context.db.read((tx) => timeline.store.findByIds(tx, [ownerId]))
  if (!entry) return false
  if (isAuthor) return entry.visibility !== 'internal'
  const row = await context.loaders.whole(store, entry.caseId)
  return row !== null && view.reads(context, row, entry)
}

/** What was taken out of sight is for auditors, and that they see it is on record. */
async function mayReadRedacted(context: Context, id: string): Promise<boolean> {
  const row = await context.loaders.load(redactionStore, id)
  if (!row) return false
  await auditRead(context, auditBy(context, { action: 'redactionFile', outcome: 'done', subject: 'Redaction', targetId: id }))
  return true
}
