import { v7 as uuid } from 'uuid'
import type { WriteTx } from '../../database/session.ts'
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
    await suggestionTimeline.append(tx, { id: uuid(), ...entry, text: whole.slice(at, at + longest).join(''), accountId })
  return { done: { ...row.done, edit: sentBack } }
}
