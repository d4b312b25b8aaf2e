import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { z } from 'zod'
import { ForbiddenError } from '../../access/permit.ts'
import { newId } from '../../database/new-id.ts'
import { UserError } from '../../errors/user-error.ts'
import { builder } from '../../graphql/builder.ts'
import { textSchema } from '../../graphql/column.ts'
import { choice, type InputFields, id, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation, type Work } from '../../graphql/mutation.ts'
import { peopleOf } from '../../viewer.ts'
import { calendarOf, procedureOf } from '../cases/case.type.ts'
import { announce } from '../cases/case-act.ts'
import { type OpinionRow, opinionStore, opinionTimeline } from './opinion.store.ts'
import { may, Opinion } from './opinion.type.ts'
import { actOnOpinion, opinionCase } from './opinion-act.ts'
import { callActs, hasNoAccount, isHandledBy, mayLackCode, sayable } from './opinion-call.ts'
import { newCode, sealCode } from './opinion-secret.store.ts'
import { takeOpinion } from './opinion-work.ts'

/** The opinion, locked, in which the viewer may speak for its author. */
async function takeFor<F extends InputFields>(work: Work<F>, isFit: (row: OpinionRow) => boolean): Promise<OpinionRow> {
  const row = await takeOpinion(work, 'callBack', work.input as unknown as { id: string; expectedVersion: number })
  if (await isHandledBy(work.context, work.tx, row)) throw new ForbiddenError()
  if (!isFit(row)) throw new UserError('STATUS', 'id')
  return row
}
const input = { id: id('Opinion', 'The opinion.'), expectedVersion }
const payload = { field: 'opinion', noun: Opinion }

mutation({
  name: 'opinionCallBack',
  description:
    'Takes down what the author of an opinion, who has no account, says by telephone (回访): an answer, or how content they are. The timeline says that it came so, and who took it down; whoever handles or has answered the opinion cannot.',
  access: { action: 'callBack', subject: 'Opinion' },
  input: {
    ...input,
    action: scalar('String', z.enum(callActs), 'answer or rate.'),
    satisfaction: optional(choice(satisfactions, 'How content, with `rate`.')),
    text: optional(scalar('String', textSchema(4000), 'What they said.')),
  },
  payload,
  work: async (work) => {
    const { input: given, tx, context } = work
    const row = await takeFor(work, hasNoAccount)
    const caller = {
      accountId: context.viewer?.accountId ?? null,
      personId: null,
      parties: ['author' as const],
      byTelephone: true,
    }
    return actOnOpinion(tx, row, given.action, caller, { text: given.text, satisfaction: given.satisfaction })
  },
})

mutation({
  name: 'opinionCodeRenew',
  description:
    'A new code for the author of an opinion that was imported or taken down, to be read out or handed over on paper; shown this once, and the one before is worth nothing any more. Not by whoever handles or has answered it.',
  access: { action: 'callBack', subject: 'Opinion' },
  input,
  payload: {
    ...payload,
    more: {
      code: {
        type: 'String',
        description: 'The code; shown this once.',
        resolve: (row) => (row as { code?: string }).code,
      },
    },
  },
  work: async (work) => {
    const { tx, context } = work
    const row = await takeFor(work, mayLackCode)
    const code = newCode()
    const codeSealed = sealCode(context.services.keys, row.id, code)
    const changed = (await opinionStore.update(tx, row as never, { codeSealed } as never)) as OpinionRow
    const entry = { action: 'renewCode', fromState: row.state, toState: row.state, visibility: 'internal' as const }
    const by = { accountId: context.viewer?.accountId ?? null, personId: peopleOf(context.viewer)[0] ?? null }
    await opinionTimeline.append(tx, { id: newId(), caseId: row.id, ...entry, ...by })
    announce(tx, opinionCase, changed)
    return { ...changed, code } as never
  },
})

builder.objectField(Opinion.ref, 'viewerCalls', (t) =>
  t.stringList({
    complexity: { field: 10 },
    description:
      'What the viewer may do for its author, who has no account: take down by telephone (回访) that they `answer` or `rate`, or hand them a new code (`renewCode`).',
    resolve: async (row, _, context) => {
      if (!(await may(context, row, 'callBack'))) return []
      const [procedure, calendar, known] = await Promise.all([
        procedureOf(context, row),
        calendarOf(context),
        context.loaders.withAttributes(opinionStore as never, row.id) as unknown as Promise<OpinionRow | null>,
      ])
      if (!procedure || !known || !hasNoAccount(known) || (await context.db.read((tx) => isHandledBy(context, tx, known))))
        return []
      return [...sayable(procedure, known, calendar), ...(mayLackCode(known) ? ['renewCode'] : [])]
    },
  }),
)
