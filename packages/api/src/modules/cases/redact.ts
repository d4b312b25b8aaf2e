import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { moveFiles } from '../files/attachment.store.ts'
import { announce } from './case-act.ts'
import type { AnyCaseKind } from './case-job.ts'
import type { Beside, CaseRow } from './case-kind.ts'
import { redactionStore } from './redaction.store.ts'

/** What is taken out of sight: the words that take the place of others by their columns, and files; of the case, of one entry, or of what stands beside it. */
type Redaction = {
  ordinal: number | undefined
  beside: Partial<Record<Beside, string>>
  said: Record<string, unknown>
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
  { ordinal, beside, said, fileIds, reason, accountId }: Redaction,
  seal: (id: string, text: string) => string,
): Promise<CaseRow> {
  if (Object.keys(said).length + fileIds.length === 0) throw new UserError('REQUIRED', 'text')
  const id = newId()
  const [which, another] = Object.entries(beside) as [Beside, string][]
  if (which && (another || ordinal !== undefined)) throw new UserError('INVALID', (another ?? which)[0])
  const { owner, original, patch } =
    ordinal !== undefined
      ? await ofEntry(kind, tx, row, ordinal, said)
      : which
        ? await ofBeside(kind, tx, row, which, said)
        : await ofCase(kind, tx, row, said)
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
  await kind.timeline.append(tx, { id: newId(), caseId: row.id, text: reason, ...entry })
  announce(tx, kind, changed)
  return changed
}

type Redacted = { patch: Record<string, unknown>; beside?: Record<string, unknown> }
type Target = { owner: { type: string; id: string }; original: Record<string, unknown>; patch: Record<string, unknown> }

/** Longest text of an entry. */
const entryMax = 4000

async function ofCase(kind: AnyCaseKind, tx: WriteTx, row: CaseRow, said: Record<string, unknown>): Promise<Target> {
  const known = row as CaseRow & Record<string, unknown>
  // A title that was made of the beginning of the text would go on saying it.
  const { title, text } = known as { title?: string; text?: string }
  const isBeginning = title !== undefined && said['text'] !== undefined && text?.startsWith(title)
  const words: Record<string, unknown> = {
    ...(isBeginning && { title: [...String(said['text'])].slice(0, 30).join('') }),
    ...said,
  }
  const own: Redacted = (await kind.redactOwn?.(tx, row, words)) ?? { patch: words }
  const { patch, beside } = own
  const original = Object.fromEntries(Object.keys(patch).map((column) => [column, known[column]]))
  return { owner: { type: kind.subject, id: row.id }, original: { ...original, ...beside }, patch }
}

async function ofBeside(
  kind: AnyCaseKind,
  tx: WriteTx,
  row: CaseRow,
  [name, which]: [Beside, string],
  said: Record<string, unknown>,
): Promise<Target> {
  const original: Target['original'] | undefined = await kind.redactBeside?.[name]?.(tx, row, which, said)
  if (!original) throw new UserError('NOT_FOUND', name)
  return { owner: { type: kind.subject, id: row.id }, original: { [name]: which, ...original }, patch: {} }
}

async function ofEntry(
  kind: AnyCaseKind,
  tx: WriteTx,
  row: CaseRow,
  ordinal: number,
  { text: given, ...rest }: Record<string, unknown>,
): Promise<Target> {
  const text = given as string | undefined
  const [other] = Object.keys(rest)
  if (other) throw new UserError('INVALID', other)
  if (text !== undefined && text.length > entryMax) throw new UserError('TOO_LONG', 'text', { max: entryMax })
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
