import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { listOf, objects, optional, scalar } from '../../graphql/input.ts'
import { listOptions, methodOf, takeSignaturesBack } from './ballot.store.ts'
import { ballotAct, demandTeller } from './ballot-act.ts'
import {
  agreedPapers,
  differencesOf,
  listBatches,
  markDropped,
  removeBatch,
  sizeOf,
  takeBatch,
  writeEntry,
  writeSettled,
} from './ballot-paper.store.ts'

const ordinal = scalar('Int', z.number().int().min(1).max(1000), 'Number of the batch.')
const choices = z
  .string()
  .max(200)
  .regex(/^([a-z0-9-]+|!)$/)
const hint = 'one character for each option; `!` for a paper whose meaning cannot be told'

/** Before the count nobody reads what is on the papers but who holds them: the audit does not, either. */
const sealed = <F extends object>(field: F): F & { secret: true } => ({ ...field, secret: true })

ballotAct({
  name: 'BatchEnter',
  description: 'Enters what one teller reads of a batch of papers, each alone; the other sees it when both have read.',
  action: 'enter',
  byTeller: true,
  input: {
    ordinal,
    papers: sealed(listOf('String', choices, `The choices of each paper, in the order of the heap: ${hint}.`, 500)),
  },
  work: async (row, given, work) => {
    const person = await demandTeller(work, row)
    const method = methodOf(row, await listOptions(work.tx, row.id))
    given.papers.forEach((paper, i) => {
      if (paper !== '!' && paper.length !== method.options.length) throw new UserError('INVALID', `papers.${i}`)
    })
    const batches = await listBatches(work.tx, row.id)
    const { entries = [] } = batches.find(({ ordinal }) => ordinal === given.ordinal) ?? {}
    const others = batches.filter(({ ordinal }) => ordinal !== given.ordinal)
    const issued = row.issuedOnPaper ?? 0
    if (others.reduce((sum, one) => sum + sizeOf(method, one), given.papers.length) > issued)
      throw new UserError('PAPERS_EXCESS', 'papers', { issued })
    // Two read it, each alone: a third has nothing to read, and nobody reads it again who has seen what the other read.
    if (entries.length > 1) throw new UserError('TAKEN', 'ordinal')
    await writeEntry(work.tx, await takeBatch(work.tx, row.id, given.ordinal), person, given.papers)
    await takeSignaturesBack(work.tx, row.id)
    return row
  },
})

ballotAct({
  name: 'BatchResolve',
  description: 'Says what each paper is that two tellers read otherwise; it counts when both say the same.',
  action: 'enter',
  byTeller: true,
  input: {
    ordinal,
    settled: sealed(
      objects(
        'BallotPaperInput',
        {
          paper: scalar('Int', z.number().int().min(1).max(500), 'Its place in the heap.'),
          choices: optional(scalar('String', choices, `Its choices: ${hint}; null: there is no such paper.`)),
        },
        'Every paper of the batch that was read otherwise.',
        500,
      ),
    ),
  },
  work: async (row, given, work) => {
    const person = await demandTeller(work, row)
    const method = methodOf(row, await listOptions(work.tx, row.id))
    const batch = await batchOf(row.id, given.ordinal, work.tx)
    const differing = batch && differencesOf(method, batch)
    if (!batch?.entries.some(({ personId }) => personId === person) || !differing) throw new UserError('NOT_FOUND', 'ordinal')
    if (agreedPapers(method, batch)) throw new UserError('STATUS', 'ordinal')
    const settled = Object.fromEntries(given.settled.map((one) => [one.paper, one.choices ?? null]))
    const papers = new Set(differing.map(({ paper }) => paper))
    if (Object.keys(settled).length !== papers.size || given.settled.some(({ paper }) => !papers.has(paper)))
      throw new UserError('INVALID', 'settled')
    await writeSettled(work.tx, batch.id, person, settled)
    await takeSignaturesBack(work.tx, row.id)
    return row
  },
})

ballotAct({
  name: 'BatchRemove',
  description:
    'Removes a batch of papers, to be read again: at once by the teller who alone has read it, otherwise when two tellers want it.',
  action: 'enter',
  byTeller: true,
  input: { ordinal },
  work: async (row, given, work) => {
    const person = await demandTeller(work, row)
    const batch = await batchOf(row.id, given.ordinal, work.tx)
    if (!batch) throw new UserError('NOT_FOUND', 'ordinal')
    const isOwn = batch.entries.every(({ personId }) => personId === person)
    const wanted = batch.droppedBy !== null && batch.droppedBy !== person
    if (isOwn || wanted) await removeBatch(work.tx, batch.id)
    else await markDropped(work.tx, batch.id, person)
    await takeSignaturesBack(work.tx, row.id)
    return row
  },
})

const batchOf = async (ballotId: string, number: number, tx: Parameters<typeof listBatches>[0]) =>
  (await listBatches(tx, ballotId)).find((batch) => batch.ordinal === number)
