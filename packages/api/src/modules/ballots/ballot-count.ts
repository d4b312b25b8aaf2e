import { answersOf } from '@minhui/schema/rules/ballot-choices'
import { type ExplanationLine, explain } from '@minhui/schema/rules/ballot-explanation'
import type { BallotMethod } from '@minhui/schema/rules/ballot-method'
import { unreadablePaper } from '@minhui/schema/rules/ballot-paper'
import { type BallotCount, tally } from '@minhui/schema/rules/ballot-tally'
import { merkleRoot } from '@minhui/schema/rules/merkle'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import type { KeyRing } from '../../secrets/key-ring.ts'
import { type BallotOptionRow, type BallotRow, methodOf } from './ballot.store.ts'
import { type CastRecord, readBox, removeBox } from './ballot-box.store.ts'
import { boxOpener, isSigned, publicKeyOf, sha256 } from './ballot-crypto.ts'
import { boxPlace, destroyBoxKey, findBoxKey } from './ballot-key.store.ts'
import { insertPublication } from './ballot-publication.store.ts'

const trackerSize = 16

/** What lay in one record: the tracker that its voter has kept, and the choices. */
type Opened = { tracker: string; choices: string }

/** What was sealed is the choices and then the tracker; anything else is a ballot whose meaning cannot be told. */
function read(method: BallotMethod, plain: Buffer | null, { sealed }: CastRecord): Opened {
  const choices = plain && plain.length > trackerSize ? plain.subarray(0, -trackerSize).toString('latin1') : ''
  // Nor is it published, or somebody could sign a ballot with it.
  if (!plain || !answersOf(method, choices))
    return {
      tracker: sha256(sealed)
        .toString('hex')
        .slice(0, 2 * trackerSize),
      choices: unreadablePaper,
    }
  return { tracker: plain.subarray(-trackerSize).toString('hex'), choices }
}

const rootOf = async (lines: readonly string[]) =>
  Buffer.from(await merkleRoot(lines.map((line) => new Uint8Array(Buffer.from(line))))).toString('hex')
const fileOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
const sorted = (lines: readonly string[]) => lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/**
 * Opens the box and counts it, with the papers. Both lists are sorted by what is random in them, so that neither leads to
 * the other; then the box and its key are destroyed. Answers what the ballot came to.
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
  const signing = publicKeyOf(key.signing)
  // What nobody signed was put there past the server: it is no ballot.
  const cast = (await readBox(tx, row.id)).filter(({ hash, signature }) => isSigned(signing, hash, signature))
  const count: BallotCount = {
    ...(row.seats !== null && { seats: row.seats }),
    inOffice: row.inOffice ?? 0,
    present: row.present ?? 0,
    issued: row.issued ?? 0,
    returned: cast.length + papers.length,
  }
  // More papers back than were handed out void the vote (EL 44), however many electronic ballots were not cast.
  const issuedOnPaper = row.issuedOnPaper ?? 0
  const tallied = papers.length > issuedOnPaper ? { ...count, returned: count.issued + 1 } : count
  // Of a vote that is none nothing is opened: it will be voted on again.
  const { fault } = tally(
    method,
    tallied,
    Array.from({ length: count.returned }, () => unreadablePaper),
  )
  const open = await boxOpener(ring.open(key.secretSealed, boxPlace(row.id)))
  const opened = fault ? [] : await Promise.all(cast.map(async (record) => read(method, await open(record.sealed), record)))
  const onPaper = fault ? [] : papers
  const result = tally(method, tallied, [...opened.map((one) => one.choices), ...onPaper])
  const returned = sorted(cast.map(({ hash, signature }) => `${hash.toString('hex')} ${signature.toString('base64url')}`))
  const choices = [
    ...sorted(opened.map((one) => `${one.tracker} ${one.choices}`)),
    ...sorted(onPaper.map((one) => `paper ${one}`)),
  ]
  const titles = Object.fromEntries(paper.map(({ id, title }) => [id, title]))
  const [returnedRoot, choicesRoot] = await Promise.all([rootOf(returned), rootOf(choices)])
  await insertPublication(tx, {
    ballotId: row.id,
    returned: fileOf(returned),
    choices: fileOf(choices),
    returnedRoot,
    choicesRoot,
    proof: {
      format: 'minhui-ballot-1',
      ballot: { id: row.id, number: row.number, title: row.title, round: row.round, rehearsal: row.rehearsal },
      method: { ...method, options: paper.map(({ id, ordinal, title }) => ({ id, ordinal, title })) },
      rollDigest: row.rollDigest,
      signingKey: key.signing,
      boxKey: key.box,
      count: { ...count, electronic: cast.length, papers: papers.length, issuedOnPaper },
      returnedRoot,
      choicesRoot,
      result,
    },
  })
  await removeBox(tx, row.id)
  await destroyBoxKey(tx, row.id)
  const lines = explain(method, count, result, titles)
  const isMixed = issuedOnPaper > 0 || papers.length > 0
  return { result, lines: isMixed ? withPapers(lines, issuedOnPaper, papers.length) : lines, returned: count.returned }
}

/** What is said of all ballots, and then of those on paper. */
const withPapers = (lines: readonly ExplanationLine[], issued: number, returned: number): ExplanationLine[] =>
  lines.flatMap((line) =>
    line.key === 'papers'
      ? [
          line,
          {
            key: 'papers.paper',
            zh: `其中纸质票发出${issued}张，收回${returned}张。`,
            en: `Of these on paper: ${issued} issued, ${returned} returned.`,
          },
        ]
      : [line],
  )
