import { ballotChannels } from '@minhui/schema/rules/ballot-codes'
import type { ReadinessItem } from '@minhui/schema/rules/ballot-readiness'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { peopleOf } from '../../viewer.ts'
import { type BallotRow, ballotStore, tellersOfBallots } from './ballot.store.ts'
import { issuedInBallots, issuedTo } from './ballot-issue.store.ts'
import { placesOf, presenceOfBallots, rollEntry, type Voter } from './ballot-roll.store.ts'

/** The ballot with what permissions speak of. */
export const known = ({ loaders }: Context, { id }: BallotRow) => loaders.withAttributes(ballotStore as never, id)

/** Whether the viewer prepares or announces a ballot, given with what permissions speak of, and so does not hold it. */
export const prepares = ({ ability }: Context, row: object): boolean => ability.can('freeze', row) || ability.can('announce', row)

/** Whether the viewer is a teller of this ballot, and still has the role. */
export async function tells({ ability, loaders, viewer }: Context, row: BallotRow): Promise<boolean> {
  const own = peopleOf(viewer)
  if (own.length === 0 || !ability.can('signOff', row)) return false
  return (await loaders.batch(tellersOfBallots, row.id)).some(({ personId }) => own.includes(personId))
}

/** Who announces a ballot and its tellers: they see how it stands, and never what was chosen before the count. */
export const holds = async (context: Context, row: BallotRow): Promise<boolean> => {
  const { ability } = context
  const mayAnnounce = ability.can('announce', 'Ballot') && ability.can('announce', (await known(context, row)) ?? row)
  return mayAnnounce || tells(context, row)
}

/** Whether the viewer sees how many are there and were issued a ballot: those who hold it, and the hall where it is shown. */
export const showsTurnout = async (context: Context, row: BallotRow): Promise<boolean> =>
  row.showTurnout || row.status === 'announced' || (await holds(context, row))

/** What came back is for everybody who may see the ballot, from its closing on: the list says nothing of what was chosen. */
export const showsReturned = ({ status }: BallotRow): boolean => ['closed', 'counted', 'announced'].includes(status)

/** What came of it is for those who hold it until it is announced. */
export const showsResult = async (context: Context, row: BallotRow): Promise<boolean> =>
  row.status === 'announced' || (row.status === 'counted' && (await holds(context, row)))

export const BallotElectorate = builder.objectRef<BallotRow>('BallotElectorate').implement({
  description: 'Who votes in a ballot, in figures; never how anybody has voted.',
  fields: (t) => ({
    seats: t.exposeInt('seats', { nullable: true, description: ballotStore.describe('seats') }),
    inOffice: t.exposeInt('inOffice', { nullable: true, description: ballotStore.describe('inOffice') }),
    quorum: t.exposeInt('quorum', { nullable: true, description: ballotStore.describe('quorum') }),
    majority: t.exposeInt('majority', { nullable: true, description: ballotStore.describe('majority') }),
    onRoll: t.int({
      description: 'How many are on the roll.',
      resolve: async (row, _, { loaders }) => (await loaders.batch(presenceOfBallots, row.id)).voters,
    }),
    present: t.int({
      nullable: true,
      description: 'How many of these are there; null for those to whom the turnout is not shown.',
      resolve: async (row, _, context) =>
        (await showsTurnout(context, row))
          ? (row.present ?? (await context.loaders.batch(presenceOfBallots, row.id)).present)
          : null,
    }),
    issued: t.int({
      nullable: true,
      description: 'How many were issued a ballot; null for those to whom the turnout is not shown.',
      resolve: async (row, _, context) =>
        (await showsTurnout(context, row)) ? (row.issued ?? (await context.loaders.batch(issuedInBallots, row.id))) : null,
    }),
    issuedOnPaper: t.int({
      nullable: true,
      description: 'How many of these on paper; known from the closing on.',
      resolve: async (row, _, context) => ((await showsTurnout(context, row)) ? row.issuedOnPaper : null),
    }),
  }),
})

export const BallotReadiness = builder.objectRef<ReadinessItem>('BallotReadiness').implement({
  description: 'Something that a ballot wants before it can be frozen or opened.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What, for machines, e.g. QUORUM_MISSING.' }),
    severity: t.exposeString('severity', { description: '`missing`: the step is refused without it; `warning`: it is told.' }),
    step: t.exposeString('step', { description: 'Before which step: `freeze` or `open`.' }),
    message: t.string({
      description: 'What, in words, in the language of the request.',
      resolve: ({ zh, en }, _, { language }) => (language === 'en' ? en : zh),
    }),
  }),
})

const ownPlace = async ({ db, viewer }: Context, { id }: BallotRow) => {
  const own = peopleOf(viewer)
  return own.length > 0 ? ((await db.read((tx) => placesOf(tx, [id], own)))[0] ?? null) : null
}

export const ViewerBallot = builder.objectRef<BallotRow>('ViewerBallot').implement({
  description: 'How the viewer stands to a ballot.',
  fields: (t) => ({
    onRoll: t.boolean({
      description: 'Whether the viewer is on the roll, and still in office.',
      resolve: async (row, _, context) => (await ownPlace(context, row))?.inOffice ?? false,
    }),
    ordinal: t.int({
      nullable: true,
      description: 'Place on the roll.',
      resolve: async (row, _, context) => (await ownPlace(context, row))?.ordinal ?? null,
    }),
    rollEntry: t.string({
      nullable: true,
      description:
        'The own place as it enters the digest of the roll: a random id, a space, the id of the mandate. Its SHA-256 is a line of `roll` in the proof that is published; nobody else can tell it.',
      resolve: async (row, _, context) => {
        const place = await ownPlace(context, row)
        return place && rollEntry(place)
      },
    }),
    present: t.boolean({
      description: 'Whether the viewer has checked in.',
      resolve: async (row, _, context) => (await ownPlace(context, row))?.present ?? false,
    }),
    issued: t.boolean({
      description: 'Whether a ballot was issued in the name of the viewer, by either way: while it is open, and ever after.',
      resolve: async (row, _, context) => {
        const place = await ownPlace(context, row)
        if (!place) return false
        // From the closing on it is on the roll, and nowhere else.
        return place.channel !== null || (await context.db.read((tx) => issuedTo(tx, row.id, place.ordinal))) !== null
      },
    }),
  }),
})

export const BallotVoter = builder.objectRef<Voter>('BallotVoter').implement({
  description: 'A deputy on the roll of a ballot.',
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', { description: 'Place on the roll, from 1.' }),
    name: t.exposeString('name', { description: 'Name of the deputy.' }),
    present: t.exposeBoolean('present', { description: 'Whether the deputy is there.' }),
    channel: t.field({
      type: enumOf(ballotChannels),
      nullable: true,
      description: 'By which way a ballot was issued; known for all of them at once when the ballot is closed.',
      resolve: ({ channel }) => channel as never,
    }),
  }),
})
