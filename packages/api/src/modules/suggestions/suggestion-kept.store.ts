import { files } from '@minhui/schema/tables/file'
import { suggestionEntries } from '@minhui/schema/tables/suggestion'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { detachFiles, moveFiles } from '../files/attachment.store.ts'
import { type SuggestionRow, suggestionTimeline } from './suggestion.store.ts'

/** Longest text of an entry. */
const longest = 4000

/**
 * Keeps in the timeline what was handed in, before the first change after it was sent back: whoever reviews it again sees
 * what was changed. Saving goes on by itself, so it is kept once each time that it comes back. Answers the columns that say so.
 */
export async function keepHandedIn(
  tx: WriteTx,
  row: SuggestionRow,
  accountId: string | null,
): Promise<Partial<Pick<SuggestionRow, 'done'>>> {
  const sentBack = row.done['sendBack'] ?? 0
  if ((row.done['edit'] ?? 0) >= sentBack) return {}
  const said = Object.entries({ 标题: row.title, 内容: row.text, 分析: row.analysis, 建议: row.proposal })
  const whole = [...said.map(([name, words]) => `【${name}】${words}`).join('\n')]
  const entry = { caseId: row.id, action: 'edit', fromState: row.state, toState: row.state, visibility: 'internal' as const }
  for (let at = 0; at < whole.length; at += longest)
    await suggestionTimeline.append(tx, { id: newId(), ...entry, text: whole.slice(at, at + longest).join(''), accountId })
  return { done: { ...row.done, edit: sentBack } }
}

// A file is changed no more from when it was put to the draft.
const handedIn = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${files} where tenant_id = ${tenant} and id = any(${value('fileIds')}::uuid[])
    and owner_type = 'Suggestion' and owner_id = ${value('caseId')} and updated_at <= (
      select max(e.created_at) from ${suggestionEntries} e where e.tenant_id = ${tenant} and e.case_id = ${value('caseId')} and e.action = 'submit')`,
)

/**
 * Takes files off a draft. What has been handed in stays with an entry for those who review it, as its words do; the rest is
 * nobody's any more, and swept. Throws user errors of `fileIds`.
 */
export async function takeFilesOff(
  tx: WriteTx,
  row: SuggestionRow,
  fileIds: readonly string[],
  accountId: string | null,
): Promise<void> {
  const owner = { type: 'Suggestion', id: row.id }
  const kept = (await tx.run(handedIn, { fileIds, caseId: row.id })).map(({ id }) => id)
  await detachFiles(
    tx,
    owner,
    fileIds.filter((id) => !kept.includes(id)),
    'fileIds',
  )
  if (kept.length === 0) return
  const entry = { id: newId(), caseId: row.id, action: 'edit', fromState: row.state, toState: row.state, accountId }
  await suggestionTimeline.append(tx, { ...entry, visibility: 'internal' })
  await moveFiles(tx, owner, { type: 'SuggestionEntry', id: entry.id }, kept)
}
