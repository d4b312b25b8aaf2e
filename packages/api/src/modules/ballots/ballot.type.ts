import { ballotKinds, ballotStatuses } from '@minhui/schema/rules/ballot-codes'
import { ballotForms, ballotRules } from '@minhui/schema/rules/ballot-method'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { givenOf, uuidOf } from '../../graphql/filter-args.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { detailOf, type Noun, noun, part } from '../../graphql/noun.ts'
import { CongressBody, CongressSession } from '../congress-bodies/congress-body.type.ts'
import { Person } from '../people/person.type.ts'
import {
  type BallotRow,
  ballotConditions,
  ballotOrders,
  ballotPages,
  ballotStore,
  ballotTellerStore,
  nextOfBallots,
  optionsOfBallots,
  tellersOfBallots,
} from './ballot.store.ts'
import {
  BallotElectorate,
  BallotReadiness,
  holds,
  known,
  prepares,
  showsResult,
  showsReturned,
  tells,
  ViewerBallot,
} from './ballot-hall.type.ts'
import { keysOfBallots } from './ballot-key.store.ts'
import { BallotOption } from './ballot-option.type.ts'
import { rootsOfBallots } from './ballot-publication.store.ts'
import { listReadiness } from './ballot-readiness.store.ts'
import { BallotResult } from './ballot-result.type.ts'
import { actionsIn } from './ballot-stage.ts'

export const BallotTeller = part({
  name: 'BallotTeller',
  store: ballotTellerStore,
  columns: ['signedAt'],
  references: { person: { noun: () => Person, column: 'personId', description: ballotTellerStore.describe('personId') } },
})

const BallotMethod = builder.objectRef<BallotRow>('BallotMethod').implement({
  description: 'How a ballot is voted and counted.',
  fields: (t) => ({
    form: t.field({ type: enumOf(ballotForms), description: ballotStore.describe('form'), resolve: ({ form }) => form as never }),
    rule: t.field({ type: enumOf(ballotRules), description: ballotStore.describe('rule'), resolve: ({ rule }) => rule as never }),
    places: t.exposeInt('places', { description: ballotStore.describe('places') }),
    maxMarks: t.exposeInt('maxMarks', { description: ballotStore.describe('maxMarks') }),
  }),
})

const addressOf = ({ baseUrl, tenant }: Context, row: BallotRow, file: string) =>
  `${baseUrl}/${tenant?.slug}/ballots/${encodeId('Ballot', row.id)}/${file}`

const BallotAnnouncement = builder.objectRef<BallotRow>('BallotAnnouncement').implement({
  description: 'What is announced of a ballot.',
  fields: (t) => ({
    number: t.string({
      description: ballotStore.describe('announcementNumber'),
      resolve: ({ announcementNumber, number }) => announcementNumber ?? number,
    }),
    announcedAt: t.expose('announcedAt', { type: 'DateTime', nullable: true, description: ballotStore.describe('announcedAt') }),
    lines: t.stringList({
      description: ballotStore.describe('lines'),
      resolve: async (row, _, { loaders, language }) =>
        ((await detailOf(loaders, ballotStore, row, 'lines')) ?? []).map((line) => (language === 'en' ? line.en : line.zh)),
    }),
    text: t.string({
      description: 'All of it in one text.',
      resolve: async (row, _, { loaders, language }) =>
        ((await detailOf(loaders, ballotStore, row, 'lines')) ?? [])
          .map((line) => (language === 'en' ? line.en : line.zh))
          .join('\n'),
    }),
    pdfUrl: t.string({
      description: 'Where it is to be printed from.',
      resolve: (row, _, context) => addressOf(context, row, 'announcement.pdf'),
    }),
  }),
})

const BallotReturnedList = builder.objectRef<{ row: BallotRow; root: string }>('BallotReturnedList').implement({
  description: 'The list of ballots that came back by device: it says that a token is in the box, and nothing of the choices.',
  fields: (t) => ({
    url: t.string({
      description: 'Where it is: hash of the token and signature, a line each.',
      resolve: ({ row }, _, context) => addressOf(context, row, 'returned.txt'),
    }),
    root: t.exposeString('root', {
      description: 'Root of its Merkle tree (RFC 6962), fixed by the closing: nothing is counted from a box that has another.',
    }),
  }),
})

const BallotPublication = builder
  .objectRef<{ row: BallotRow; returnedRoot: string; choicesRoot: string }>('BallotPublication')
  .implement({
    description: 'What is published of a ballot, for everybody to check and to count anew.',
    fields: (t) => ({
      returnedUrl: t.string({
        description: 'The list of those that came back: hash of the token and signature, a line each.',
        resolve: ({ row }, _, context) => addressOf(context, row, 'returned.txt'),
      }),
      choicesUrl: t.string({
        description: 'The list of what was chosen: tracker and choices, a line each.',
        resolve: ({ row }, _, context) => addressOf(context, row, 'choices.txt'),
      }),
      proofUrl: t.string({
        description: 'Keys, method, figures, roots and result.',
        resolve: ({ row }, _, context) => addressOf(context, row, 'proof.json'),
      }),
      returnedRoot: t.exposeString('returnedRoot', { description: 'Root of the Merkle tree (RFC 6962) of the first list.' }),
      choicesRoot: t.exposeString('choicesRoot', { description: 'Root of that of the second list.' }),
    }),
  })

const keyField =
  (kind: 'signing' | 'box') =>
  async (row: BallotRow, _: unknown, { loaders }: Context) =>
    (await loaders.batch(keysOfBallots, row.id))?.[kind] ?? null

export const Ballot: Noun<typeof ballotStore.table> = noun({
  name: 'Ballot',
  store: ballotStore,
  columns: [
    'number',
    'title',
    'kind',
    'consultative',
    'rehearsal',
    'round',
    'status',
    'showTurnout',
    'rollDigest',
    'openedAt',
    'closedAt',
    'voidReason',
  ],
  references: {
    previous: { noun: () => Ballot, column: 'previousId', description: ballotStore.describe('previousId') },
    body: { noun: () => CongressBody, column: 'bodyId', description: ballotStore.describe('bodyId') },
    session: { noun: () => CongressSession, column: 'sessionId', description: ballotStore.describe('sessionId') },
  },
  fields: (t) => ({
    next: t.field({
      type: Ballot.ref,
      nullable: true,
      description: 'The round that followed.',
      resolve: async (row, _, { loaders }) =>
        (await loaders.batch(nextOfBallots, row.id)).findLast(({ status }) => status !== 'void') ?? null,
    }),
    method: t.field({ type: BallotMethod, description: 'How it is voted and counted.', resolve: (row) => row }),
    options: t.field({
      type: [BallotOption.ref],
      description: 'What is on the paper, in its order.',
      resolve: (row, _, { loaders }) => loaders.batch(optionsOfBallots, row.id),
    }),
    electorate: t.field({ type: BallotElectorate, description: 'Who votes, in figures.', resolve: (row) => row }),
    tellers: t.field({
      type: [BallotTeller.ref],
      description: 'Its tellers.',
      resolve: (row, _, { loaders }) => loaders.batch(tellersOfBallots, row.id),
    }),
    readiness: t.field({
      type: [BallotReadiness],
      description: 'What it wants before it can be frozen and opened; for those who hold it.',
      resolve: async (row, _, context) =>
        ['draft', 'frozen'].includes(row.status) && (await holds(context, row))
          ? context.db.read((tx) => listReadiness(tx, row))
          : [],
    }),
    viewerBallot: t.field({
      type: ViewerBallot,
      description: 'How the viewer stands to it, who is on the roll or is not.',
      resolve: (row) => row,
    }),
    issueKey: t.string({
      nullable: true,
      description:
        'Key by which signatures are verified, and for which messages are blinded: RSA, SPKI as base64; null until it is opened.',
      resolve: keyField('signing'),
    }),
    boxKey: t.string({
      nullable: true,
      description: 'Key to which choices are sealed: RSA, SPKI as base64; null until it is opened.',
      resolve: keyField('box'),
    }),
    announcement: t.field({
      type: BallotAnnouncement,
      nullable: true,
      description: 'What is announced; before, for those who hold it.',
      resolve: async (row, _, context) => ((await showsResult(context, row)) ? row : null),
    }),
    result: t.field({
      type: BallotResult,
      nullable: true,
      description: 'What it came to; before it is announced, for those who hold it.',
      resolve: async (row, _, context) => {
        const result = (await showsResult(context, row)) ? await detailOf(context.loaders, ballotStore, row, 'result') : null
        return result && { row, result }
      },
    }),
    returnedList: t.field({
      type: BallotReturnedList,
      nullable: true,
      description:
        'The list of those that came back by device, from the closing on, before anything is opened: whoever has a receipt and is not in it objects, so that the tellers do not sign.',
      resolve: (row) => (row.returnedRoot !== null && showsReturned(row) ? { row, root: row.returnedRoot } : null),
    }),
    publication: t.field({
      type: BallotPublication,
      nullable: true,
      description: 'What is published of it, for everybody to check.',
      resolve: async (row, _, context) => {
        const roots = (await showsResult(context, row)) ? await context.loaders.batch(rootsOfBallots, row.id) : null
        return roots && { row, ...roots }
      },
    }),
    viewerActions: t.stringList({
      description: 'What the viewer may do with it now.',
      resolve: async (row, _, context) => {
        const whole = (await known(context, row)) ?? row
        const mayPrepare = prepares(context, whole)
        const mayHold = !mayPrepare && (await tells(context, row))
        return actionsIn[row.status].filter(
          (action) =>
            context.ability.can(action, whole) &&
            (mayHold || !['open', 'close', 'enter', 'signOff'].includes(action)) &&
            (mayHold || mayPrepare || action !== 'attend') &&
            (action !== 'erase' || row.rehearsal || row.status === 'draft'),
        )
      },
    }),
  }),
})

builder.queryField('ballot', (t) =>
  t.field({
    type: Ballot.ref,
    nullable: true,
    access: 'public',
    description: 'A ballot by its id; null when there is none that the viewer may see.',
    args: { id: t.arg.id({ required: true, description: 'The ballot.' }) },
    resolve: (_, { id }, { loaders }) => loaders.whole(ballotStore, uuidOf(String(id), 'Ballot', 'id')),
  }),
)

listField('ballots', {
  noun: Ballot,
  pages: ballotPages,
  orders: ballotOrders,
  access: 'public',
  description: "Deputies' ballots (票决), the last first; visitors see those that were announced.",
  args: (arg) => ({
    status: arg({ type: enumOf(ballotStatuses), description: 'Only those that stand here.' } as never),
    kind: arg({ type: enumOf(ballotKinds), description: 'Only those of this kind.' } as never),
  }),
  ask: (args) => ({
    order: 'newest',
    conditions: [givenOf(args, 'status', ballotConditions.status), givenOf(args, 'kind', ballotConditions.kind)].filter(
      (one) => one !== null,
    ),
  }),
})
