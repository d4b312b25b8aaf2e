import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { UserError } from '../../errors/user-error.ts'
import { auditBy } from '../../graphql/audit.ts'
import { textSchema } from '../../graphql/column.ts'
import { command } from '../../graphql/command.ts'
import { absent, choice, optional, scalar } from '../../graphql/input.ts'
import { limitGuesses, photoIds, submissionHashOf, submissionKey } from '../files/photo.type.ts'
import { findByNumber, type OpinionRow, opinionStore } from './opinion.store.ts'
import { actOnOpinion } from './opinion-act.ts'
import { type Trace, TraceRef, traceOf } from './opinion-trace.type.ts'

const number = scalar('String', z.string().regex(/^\d{4}-\d{6,9}$/), 'Number of the opinion.')
const secretCode = {
  ...scalar('String', z.string().trim().toUpperCase().min(6).max(12), 'The code that came with the number.'),
  secret: true,
}

/** The opinion with this number, if this is its code: a wrong code and a number that does not exist are one answer. */
async function byCode(context: Context, given: { number: string; code: string }): Promise<OpinionRow> {
  await limitGuesses(context, 'opinionPerAddress', 'code')
  const row = await context.db.read((tx) => findByNumber(tx, given.number))
  const { keys } = context.services
  const [whole] = row ? await context.db.read((tx) => opinionStore.findByIds(tx, [row.id])) : []
  if (!whole || keys.open(whole.codeSealed, `opinion code ${whole.id}`) !== given.code)
    throw new UserError('CODE_INVALID', 'code')
  return whole
}

command({
  name: 'opinionTrace',
  description: 'How an opinion stands, for its author, who has its number and code.',
  access: 'public',
  input: { number, code: secretCode },
  payload: { trace: { type: TraceRef, description: 'The opinion.', resolve: (trace: Trace) => trace } },
  work: async (input, context) => traceOf(context, await byCode(context, input)),
})

const authorActs = ['answer', 'rate', 'withdraw'] as const

command({
  name: 'opinionAuthorAct',
  description: 'What the author of an opinion, who has its number and code, does with it: answers, rates, takes it back.',
  access: 'public',
  input: {
    number,
    code: secretCode,
    action: scalar('String', z.enum(authorActs), 'answer, rate or withdraw.'),
    text: optional(scalar('String', textSchema(4000), 'What is said.')),
    satisfaction: optional(choice(satisfactions, 'How content, with `rate`.')),
    submissionKey: absent({ ...submissionKey, description: 'The key for which photos were sent, where there are some.' }),
    photoIds,
  },
  payload: { trace: { type: TraceRef, description: 'The opinion as it is now.', resolve: (trace: Trace) => trace } },
  work: async (input, context) => {
    const found = await byCode(context, input)
    const { text, satisfaction, photoIds: fileIds, submissionKey: key } = input
    const submissionHash = key && submissionHashOf(context, key)
    const actor = {
      accountId: null,
      personId: found.personId,
      parties: ['author' as const],
      ...(submissionHash && { submissionHash }),
    }
    const changed = await context.db.write(async (tx) => {
      const row = await opinionStore.lock(tx, found.id)
      if (!row) throw new UserError('CODE_INVALID', 'code')
      tx.record(
        auditBy(context, {
          action: 'opinionAuthorAct',
          outcome: 'done',
          subject: 'Opinion',
          targetId: row.id,
          after: { action: input.action },
        }),
      )
      return actOnOpinion(tx, row, input.action, actor, { text, satisfaction, fileIds })
    })
    return traceOf(context, changed)
  },
})
