import type { CaseStanding } from '@minhui/schema/rules/case-machine'
import type { PartsOf, Party, Procedure } from '@minhui/schema/rules/case-procedure'
import type { WriteTx } from '../../database/session.ts'
import type { Climber } from './case-holder.store.ts'
import type { SideLimit } from './side-limit.store.ts'
import type { Timeline } from './timeline.store.ts'

/** What every case has (`caseColumns`). */
export type CaseRow = CaseStanding & {
  id: string
  tenantId: string
  version: number
  number: string
  procedureId: string
  owner: string | null
  dueOn: string | null
  hardOn: string | null
  unitId: string | null
}

/** Who acts on a case, and as what. */
export type Actor = {
  accountId: string | null
  personId: string | null
  parties: readonly Party[]
  /** The units for which they act, with all below those. */
  unitIds?: readonly string[]
  /** Whether they take down what the author says by telephone (回访): then they are named, and act as the author. */
  byTelephone?: boolean
  /** Hash of the key with which somebody has sent photos who has a code alone. */
  submissionHash?: string
}

/** What can be said with any act. */
export type Words = {
  text?: string | null | undefined
  reason?: string | null | undefined
  /** Files that are shown with it. */
  fileIds?: readonly string[] | undefined
  /** The entry of another case that says the same first: its files are shown with this too. */
  repeatsId?: string | undefined
  /** The last day of the limit that ran for the case with whose answer this one is answered. */
  dueOn?: string | null | undefined
}

/** One thing that somebody does: what it is, who does it, what they say with it, and the entry that says so. */
export type Act<Said> = { action: string; actor: Actor; said: Said; now: Date; procedure: Procedure; entryId: string }

/** Where a case stands, in the words of its procedure. */
export type StateWords = { state: string; stateEn: string }

/** What says something beside a case and its timeline, by the argument that names one of it. */
export type Beside = 'letterNumber' | 'ratingId'

/**
 * A kind of case: where its rows and its timeline are, and what its acts do beyond what the machine decides. Everything
 * that is the same for all kinds is in `case-act.ts`, `case-job.ts` and `case.type.ts`.
 */
export type CaseKind<Row extends CaseRow, Said> = Climber & {
  /** Its subject of permissions, which is the name of its type too. */
  subject: string
  /** Under which name its changes are announced. */
  topic: string
  timeline: Timeline
  /** The time limits that run beside those of its states. */
  limits?: readonly SideLimit[]
  /** What the machine asks of beyond what was said: facts of the case, by the names of `needs` and `when`. */
  facts?: (tx: WriteTx, row: Row, act: Act<Said>) => Promise<Record<string, unknown>> | Record<string, unknown>
  /** What the machine cannot know: asked, and what belongs to the case written, before the case itself. Throws user errors. */
  before?: (tx: WriteTx, row: Row, act: Act<Said>) => Promise<unknown>
  /** Columns that an act changes besides those that say where the case stands, which is then in `state`. */
  changes: (tx: WriteTx, row: Row, act: Act<Said>, state: string) => Record<string, unknown> | Promise<Record<string, unknown>>
  /** Whether those who handle a case may never learn who it is from: then what its author attaches must not tell. */
  hidesAuthor?: (row: Row) => boolean
  /**
   * Where else the words of an entry stand that is redacted: they are redacted there too. Answers columns of the case
   * itself that hold them.
   */
  redact?: (tx: WriteTx, row: Row, before: string, after: string) => Promise<Record<string, unknown>>
  /**
   * What of a case is redacted otherwise than by putting words in the place of others: answers the columns that change, and
   * what stood elsewhere, by a name.
   */
  redactOwn?: (
    tx: WriteTx,
    row: Row,
    said: Record<string, unknown>,
  ) => Promise<{ patch: Record<string, unknown>; beside?: Record<string, unknown> }>
  /**
   * Redacts what stands beside a case, by the argument that names it: an official letter, a rating. Answers what it said;
   * undefined: there is none of this number or id.
   */
  redactBeside?: Partial<
    Record<
      Beside,
      (tx: WriteTx, row: Row, which: string, said: Record<string, unknown>) => Promise<Record<string, unknown> | undefined>
    >
  >
  /** Whether what is said with an act is under seal, and so not in the timeline. */
  isSealed?: (action: string) => boolean
  /** The parts that the units for which somebody acts have in a case, where units have parts; the row has its attributes. */
  partsOf?: (row: Row, actor: Actor) => PartsOf
  /**
   * Whether an act that the procedure allows would be refused as things are, because whoever acts has done it or others
   * depend on it: then it is not offered. The row has its attributes.
   */
  isDone?: (row: Row, action: string, actor: Actor) => boolean
  /** Lets what is counted of a case be counted anew, after anything of it has changed. */
  counted: (tx: WriteTx, row: Row) => void
  /** What comes of it: who is told, what follows. Answers the row as it is in the end. */
  after: (tx: WriteTx, before: Row, now: Row, act: Act<Said>, words: StateWords) => Promise<Row>
}
