import { randomBytes } from 'node:crypto'
import { answersOf } from '@minhui/schema/rules/ballot-choices'
import { type ExplanationLine, explain } from '@minhui/schema/rules/ballot-explanation'
import type { BallotMethod } from '@minhui/schema/rules/ballot-method'
import { unreadablePaper } from '@minhui/schema/rules/ballot-paper'
import { type BallotCount, tally } from '@minhui/schema/rules/ballot-tally'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import type { KeyRing } from '../../secrets/key-ring.ts'
import { type BallotOptionRow, type BallotRow, methodOf } from './ballot.store.ts'
import { removeBox } from './ballot-box.store.ts'
import { boxOpener, fingerprintOf } from './ballot-crypto.ts'
import { rollOf } from './ballot-hold.ts'
import { boxPlace, destroyBoxKey, findBoxKey } from './ballot-key.store.ts'
import { castBallots, fileOf, returnedLines, rootOf, sorted } from './ballot-lists.ts'
import { insertPublication } from './ballot-publication.store.ts'

const trackerSize = 16

/** One line of what was chosen: the tracker that its voter has kept, or a random one, and the choices. */
type Opened = { tracker: string; choices: string }

/** Random, so that nothing leads back to where it came from. */
const nameless = (choices: string): Opened => ({ tracker: randomBytes(trackerSize).toString('hex'), choices })

/** What was sealed is the choices and then the tracker; of anything else nothing is published, or somebody could sign with it. */
function read(method: BallotMethod, plain: Buffer | null): Opened {
  const choices = plain && plain.length > trackerSize ? plain.subarray(0, -trackerSize).toString('latin1') : ''
  if (!plain || !answersOf(method, choices)) return nameless(unreadablePaper)
  return { tracker: plain.subarray(-trackerSize).toString('hex'), choices }
}

/** A tracker is random: two ballots with the same were not made by two honest devices, and one line must not do for two voters. */
function distinct(opened: readonly Opened[]): Opened[] {
  const seen = new Set<string>()
  return opened.map((one) => {
    const isAgain = seen.has(one.tracker)
    seen.add(one.tracker)
    return isAgain ? nameless(unreadablePaper) : one
  })
}

/**
 * Opens the box and counts it, with the papers. Both lists are sorted by what is random in them, so that neither leads to
 * the other, and papers lie among all the rest; then the box and its key are destroyed. Answers what the ballot came to.
 */
export async function countBallot(
  tx: WriteTx,
  ring: KeyRing,
  row: BallotRow,
  paper: readonly BallotOptionRow[],
  papers: readonly string[],
): Promise<Pick<BallotRow, 'result' | 'lines' | 'returned'>> {
  const key = await findBoxKey(tx, row.id)
  if (!key?.secretSealed) throw new UserError('STATUS', 'id')
  const method = methodOf(row, paper)
  const cast = await castBallots(tx, row.id, key.signing)
  const returned = returnedLines(cast)
  const returnedRoot = await rootOf(returned)
  // Everybody could see what lay in the box when it was closed: of another one nothing is opened.
  if (row.returnedRoot !== null && row.returnedRoot !== returnedRoot) throw new UserError('BOX_CHANGED', 'id')
  const issuedOnPaper = row.issuedOnPaper ?? 0
  const count: BallotCount = {
    ...(row.seats !== null && { seats: row.seats }),
    inOffice: row.inOffice ?? 0,
    present: row.present ?? 0,
    issued: row.issued ?? 0,
    returned: cast.length + papers.length,
    ...((issuedOnPaper > 0 || papers.length > 0) && { paper: { issued: issuedOnPaper, returned: papers.length } }),
  }
  // Of a vote that is none nothing is opened: it will be voted on again.
  const unread = Array.from({ length: count.returned }, () => unreadablePaper)
  const { fault } = tally(method, count, unread)
  const open = await boxOpener(ring.open(key.secretSealed, boxPlace(row.id)))
  const opened = fault ? [] : await Promise.all(cast.map(async ({ sealed, hash }) => read(method, await open(sealed, hash))))
  const chosen = fault ? [] : distinct([...opened, ...papers.map(nameless)])
  const result = tally(method, count, fault ? unread : chosen.map(({ choices }) => choices))
  const choices = sorted(chosen.map((one) => `${one.tracker} ${one.choices}`))
  const choicesRoot = await rootOf(choices)
  const marks = { returnedRoot, choicesRoot, keyFingerprint: fingerprintOf(key.signing), rollDigest: row.rollDigest ?? '' }
  await insertPublication(tx, {
    ballotId: row.id,
    returned: fileOf(returned),
    choices: fileOf(choices),
    returnedRoot,
    choicesRoot,
    proof: {
      format: 'minhui-ballot-3',
      ballot: { id: row.id, number: row.number, title: row.title, round: row.round, rehearsal: row.rehearsal },
      method: { ...method, options: paper.map(({ id, ordinal, title }) => ({ id, ordinal, title })) },
      roll: await rollOf(tx, row.id),
      signingKey: key.signing,
      boxKey: key.box,
      count: { ...count, electronic: cast.length, papers: papers.length, issuedOnPaper },
      ...marks,
      result,
    },
  })
  await removeBox(tx, row.id)
  await destroyBoxKey(tx, row.id)
  const titles = Object.fromEntries(paper.map(({ id, title }) => [id, title]))
  return { result, lines: [...explain(method, count, result, titles), ...proofLines(marks)], returned: count.returned }
}

/** What is announced so that nobody can be shown other lists, or another key, than everybody else. */
const proofLines = (
  marks: Record<'returnedRoot' | 'choicesRoot' | 'keyFingerprint' | 'rollDigest', string>,
): ExplanationLine[] => [
  {
    key: 'proof.returned',
    zh: `回收清单校验值：${marks.returnedRoot}。`,
    en: `Root of the list of ballots that came back: ${marks.returnedRoot}.`,
  },
  {
    key: 'proof.choices',
    zh: `选择清单校验值：${marks.choicesRoot}。`,
    en: `Root of the list of choices: ${marks.choicesRoot}.`,
  },
  {
    key: 'proof.roll',
    zh: `名册和办法校验值：${marks.rollDigest}。`,
    en: `Digest of roll, method and paper as they were fixed: ${marks.rollDigest}.`,
  },
  {
    key: 'proof.key',
    zh: `发票公钥指纹：${marks.keyFingerprint}。`,
    en: `Fingerprint of the key that ballots were issued with: ${marks.keyFingerprint}.`,
  },
]
