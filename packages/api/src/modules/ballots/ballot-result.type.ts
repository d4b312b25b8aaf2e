import { ballotAnswers } from '@minhui/schema/rules/ballot-choices'
import { ballotFaults, ballotOutcomes, type OptionResult, type BallotResult as Result } from '@minhui/schema/rules/ballot-tally'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { type BallotOptionRow, type BallotRow, optionsOfBallots } from './ballot.store.ts'
import { BallotOption } from './ballot-option.type.ts'
import { rootsOfBallots } from './ballot-publication.store.ts'

type OfOption = { row: BallotRow; one: OptionResult }
type Whole = { row: BallotRow; result: Result }

const optionsNamed = async ({ loaders }: Context, row: BallotRow, ids: readonly string[]): Promise<BallotOptionRow[]> => {
  const paper = await loaders.batch(optionsOfBallots, row.id)
  return ids.flatMap((id) => paper.find((one) => one.id === id) ?? [])
}

const BallotVotes = builder.objectRef<OptionResult['counts']>('BallotVotes').implement({
  description: 'How many valid ballots said what of an option.',
  fields: (t) =>
    Object.fromEntries(
      ballotAnswers.map((answer) => [
        answer,
        t.int({ description: `How many: ${answer}.`, resolve: (counts) => counts[answer] }),
      ]),
    ),
})

const BallotOptionResult = builder.objectRef<OfOption>('BallotOptionResult').implement({
  description: 'An option and what was said of it.',
  fields: (t) => ({
    option: t.field({
      type: BallotOption.ref,
      nullable: true,
      description: 'The option.',
      resolve: async ({ row, one }, _, context) => (await optionsNamed(context, row, [one.id]))[0] ?? null,
    }),
    counts: t.field({ type: BallotVotes, description: 'How many said what.', resolve: ({ one }) => one.counts }),
    votes: t.int({ description: 'Those that decide: marked, for, or satisfied.', resolve: ({ one }) => one.votes }),
    rank: t.int({ description: '1 for most votes; those with equal votes share it.', resolve: ({ one }) => one.rank }),
    passed: t.boolean({ description: 'Whether it had the votes that the rule asks for.', resolve: ({ one }) => one.passed }),
    outcome: t.field({
      type: enumOf(ballotOutcomes),
      description: 'What became of it.',
      resolve: ({ one }) => one.outcome as never,
    }),
  }),
})

const BallotNextRound = builder.objectRef<{ row: BallotRow; next: NonNullable<Result['next']> }>('BallotNextRound').implement({
  description: 'What has to be voted next.',
  fields: (t) => ({
    kind: t.field({
      type: enumOf(['runoff', 'further']),
      description: 'A tie on the boundary, or places that are left.',
      resolve: ({ next }) => next.kind as never,
    }),
    places: t.int({ description: 'How many places are left.', resolve: ({ next }) => next.places }),
    options: t.field({
      type: [BallotOption.ref],
      description: 'Of what, most votes first.',
      resolve: ({ row, next }, _, context) => optionsNamed(context, row, next.options),
    }),
  }),
})

export const BallotResult = builder.objectRef<Whole>('BallotResult').implement({
  description: 'What a ballot came to.',
  fields: (t) => ({
    fault: t.field({
      type: enumOf(ballotFaults),
      nullable: true,
      description: 'Why the vote is none; null: it stands.',
      resolve: ({ result }) => result.fault as never,
    }),
    threshold: t.int({
      nullable: true,
      description: 'Votes that an option needs; null: none, most votes decide.',
      resolve: ({ result }) => result.threshold,
    }),
    returned: t.int({ description: 'How many came back.', resolve: ({ row }) => row.returned ?? 0 }),
    returnedOnPaper: t.int({
      description: 'How many of these on paper.',
      resolve: async ({ row }, _, { loaders }) => (await loaders.batch(rootsOfBallots, row.id))?.papers ?? 0,
    }),
    valid: t.int({ description: 'How many of these are valid.', resolve: ({ result }) => result.valid }),
    void: t.int({ description: 'How many are void.', resolve: ({ result }) => result.void }),
    blank: t.int({ description: 'How many of the valid are blank.', resolve: ({ result }) => result.blank }),
    overmarked: t.int({
      description: 'How many of the void have more marked than allowed.',
      resolve: ({ result }) => result.overmarked,
    }),
    options: t.field({
      type: [BallotOptionResult],
      description: 'Each option, in the order of the paper.',
      resolve: ({ row, result }) => result.options.map((one) => ({ row, one })),
    }),
    elected: t.field({
      type: [BallotOption.ref],
      description: 'The elected, most votes first.',
      resolve: ({ row, result }, _, context) => optionsNamed(context, row, result.elected),
    }),
    next: t.field({
      type: BallotNextRound,
      nullable: true,
      description: 'What has to be voted next; null: nothing.',
      resolve: ({ row, result }) => result.next && { row, next: result.next },
    }),
  }),
})
