import { v7 as uuid } from 'uuid'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { moveFiles } from '../files/attachment.store.ts'
import { announce } from './case-act.ts'
import type { AnyCaseKind } from './case-job.ts'
import type { CaseRow } from './case-kind.ts'
import { redactionStore } from './redaction.store.ts'

/** What is taken out of sight: the words that take the place of others by their columns, and files; of the case, or of one entry. */
type Redaction = {
  ordinal: number | undefined
  said: Record<string, string>
  fileIds: readonly string[]
  reason: string
  accountId: string
}

/**
 * Takes words and files of a case out of sight that this transaction has locked: what they were is sealed, others take
 * their place wherever they stand, and the office reads why. Throws user errors.
 */
export async function redact(
  kind: AnyCaseKind,
  tx: WriteTx,
  row: CaseRow,
  { ordinal, said, fileIds, reason, accountId }: Redaction,
  seal: (id: string, text: string) => string,
): Promise<CaseRow> {
  if (Object.keys(said).length + fileIds.length === 0) throw new UserError('REQUIRED', 'text')
  const id = uuid()
  const { owner, original, patch } = ordinal === undefined ? ofCase(kind, row, said) : await ofEntry(kind, tx, row, ordinal, said)
  await redactionStore.insert(tx, {
    id,
    kind: kind.name,
    caseId: row.id,
    number: row.number,
    ordinal: ordinal ?? null,
    originalSealed: seal(id, JSON.stringify(original)),
    reason,
    accountId,
  } as never)
  await moveFiles(tx, owner, { type: 'Redaction', id }, fileIds)
  const changed = (await kind.store.update(tx, row as never, { ...patch, redacted: true } as never)) as unknown as CaseRow
  const entry = { action: 'redact', fromState: row.state, toState: row.state, visibility: 'internal' as const, accountId }
  await kind.timeline.append(tx, { id: uuid(), caseId: row.id, text: reason, ...entry })
  announce(tx, kind, changed)
  return changed
}

type Target = { owner: { type: string; id: string }; original: Record<string, unknown>; patch: Record<string, unknown> }

function ofCase({ subject }: AnyCaseKind, row: CaseRow, said: Record<string, string>): Target {
  const known = row as CaseRow & Record<string, unknown>
  // A title that was made of the beginning of the text would go on saying it.
  const { title, text } = known as { title?: string; text?: string }
  const isBeginning = title !== undefined && said['text'] && text?.startsWith(title)
  const words = { ...(isBeginning && { title: [...String(said['text'])].slice(0, 30).join('') }), ...said }
  return {
    owner: { type: subject, id: row.id },
    original: Object.fromEntries(Object.keys(words).map((column) => [column, known[column]])),
    patch: words,
  }
}

async function ofEntry(
  kind: AnyCaseKind,
  tx: WriteTx,
  row: CaseRow,
  ordinal: number,
  { text, ...rest }: Record<string, string>,
): Promise<Target> {
  const [other] = Object.keys(rest)
  if (other) throw new UserError('INVALID', other)
  const entry = await kind.timeline.find(tx, row.id, ordinal)
  if (!entry) throw new UserError('NOT_FOUND', 'ordinal')
  const owner = { type: `${kind.subject}Entry`, id: entry.id }
  if (text === undefined) return { owner, original: {}, patch: {} }
  // There is nothing to be taken out of sight of an entry that says nothing, or has its reason for a redaction.
  if (entry.text === null || entry.action === 'redact') throw new UserError('STATUS', 'ordinal')
  await kind.timeline.redact(tx, row.id, ordinal, text)
  const patch = (await kind.redact?.(tx, row, entry.text, text)) ?? {}
  return { owner, original: { text: entry.text }, patch }
}
