import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase } from '@minhui/schema/rules/case-machine'
import { opinionChannels } from '@minhui/schema/rules/codes'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { DatabaseError } from '../../database/database-error.ts'
import { requestError } from '../../errors/request-error.ts'
import { UserError } from '../../errors/user-error.ts'
import { isWhole, printable, textSchema } from '../../graphql/column.ts'
import { command } from '../../graphql/command.ts'
import { absent, choice, id, listOf, optional, scalar } from '../../graphql/input.ts'
import { peopleOf } from '../../viewer.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { columnsOf, findProcedureInForce, ownerAt, procedureInForce } from '../cases/case.store.ts'
import { announce } from '../cases/case-act.ts'
import { freeNumber } from '../cases/case-number.ts'
import { attachFiles } from '../files/attachment.store.ts'
import { limitSenders, photoIds, submissionHashOf, submissionKey } from '../files/photo.type.ts'
import { phone } from '../sign-in/field.type.ts'
import {
  findBySubmission,
  type OpinionRow,
  opinionCategoryStore,
  opinionOnce,
  opinionStore,
  opinionTimeline,
} from './opinion.store.ts'
import { opinionCase } from './opinion-act.ts'
import { tellDeputy } from './opinion-heard.store.ts'
import { isTakenDown, keepActivity, placeOf } from './opinion-place.ts'
import { newCode, sealAuthor, sealCode } from './opinion-secret.store.ts'

/** The same answer again, for whoever lost it: the key of the submission is known to its sender alone. */
const receiptOf = ({ services }: Context, row: OpinionRow): Receipt => ({
  number: row.number,
  code: services.keys.open(row.codeSealed, `opinion code ${row.id}`),
})

/**
 * By what a submission is found again that is sent twice: of a system its number there, of people the key that was made
 * for it. Throws `ForbiddenError` for a system whose key is not for that.
 */
function submissionOf(context: Context, given: { submissionKey?: string | undefined; externalNumber?: string | undefined }) {
  const { client, ability } = context
  const { submissionKey: key, externalNumber } = given
  if (client) {
    if (!ability.can('create', 'Opinion')) throw new ForbiddenError()
    if (!externalNumber) throw new UserError('REQUIRED', 'externalNumber')
    return `client ${client.id} ${externalNumber}`
  }
  if (externalNumber) throw new UserError('INVALID', 'externalNumber')
  if (!key) throw new UserError('REQUIRED', 'submissionKey')
  return submissionHashOf(context, key)
}

const isTwice = (error: unknown) => error instanceof DatabaseError && error.constraint === opinionOnce

type Receipt = { number: string; code: string }

command({
  name: 'opinionSubmit',
  description:
    'Says something to the congress: as a citizen, with or without a name, as whoever takes it down for one, or as a system whose key is for that. Answers the number of the opinion and the code by which its author finds it again. The same submission sent twice makes one opinion.',
  access: 'public',
  input: {
    submissionKey: absent({ ...submissionKey, description: `${submissionKey.description} Systems may leave it out.` }),
    externalNumber: absent(
      scalar(
        'String',
        textSchema(50),
        'Its number in the system that hands it in, for systems: sent again, it makes nothing new.',
      ),
    ),
    text: scalar('String', textSchema(4000), 'What is said.'),
    title: absent(scalar('String', textSchema(100), 'A few words; left out: the beginning of the text.')),
    qrCode: absent(
      scalar('String', z.string().regex(/^[0-9A-Za-z_-]{4,20}$/), 'The code that was scanned, of a site or a deputy.'),
    ),
    siteId: absent(id('Site', 'The site, where no code was scanned.')),
    mandateId: absent(id('Mandate', 'The deputy, where no code was scanned.')),
    categoryId: absent(id('OpinionCategory', 'What it is about, if its author knows.')),
    channel: absent(
      choice(opinionChannels, 'How it came, for whoever takes it down: reception, visit, event, phone or hotline.'),
    ),
    activityId: absent(
      id(
        'Activity',
        'The activity at which it was said, for whoever takes it down there: it then came by reception, visit or event (unless said, event), and was said at its site where none is named.',
      ),
    ),
    place: absent(scalar('String', textSchema(200), 'Where it is, in words.')),
    latitude: absent(scalar('Float', z.number().min(-90).max(90), 'Latitude in degrees.')),
    longitude: absent(scalar('Float', z.number().min(-180).max(180), 'Longitude in degrees.')),
    answers: absent(
      listOf(
        'String',
        z.string().max(500).regex(printable).refine(isWhole),
        'Answers to the questions of the category, in their order.',
        10,
      ),
    ),
    photoIds,
    name: optional({ ...scalar('String', textSchema(60), 'Name of the author; sealed.'), secret: true }),
    phone: optional({ ...phone, description: 'Telephone of the author; sealed.' }),
  },
  payload: {
    number: { type: 'String', description: 'Its number.', resolve: (receipt: Receipt) => receipt.number },
    code: {
      type: 'String',
      description: 'The code by which its author finds it again.',
      resolve: (receipt: Receipt) => receipt.code,
    },
  },
  work: async (input, context): Promise<Receipt> => {
    const { services, viewer, tenant } = context
    if (!tenant) throw requestError('TENANT_REQUIRED', context.language)
    const submissionHash = submissionOf(context, input)
    if (!context.client) limitSenders(context, 'opinionPerAddress', 'submissionKey')
    if ((input.latitude === undefined) !== (input.longitude === undefined))
      throw new UserError('REQUIRED', input.latitude === undefined ? 'latitude' : 'longitude')
    const [earlier, [category], known, calendar] = await context.db.read((tx) =>
      Promise.all([
        findBySubmission(tx, submissionHash),
        input.categoryId ? opinionCategoryStore.findByIds(tx, [input.categoryId]) : [],
        findProcedureInForce(tx, 'opinion'),
        readCalendar(tx),
      ]),
    )
    if (earlier) return receiptOf(context, earlier)
    if (input.categoryId && category?.status !== 'active') throw new UserError('NOT_FOUND', 'categoryId')
    const where = await context.db.read((tx) => placeOf(tx, context, input))
    // What is taken down is somebody else's, whatever whoever does that is besides.
    const ownId = viewer?.memberships.find(({ base }) => base === 'citizen')?.personId ?? null
    const personId = isTakenDown(where.channel) ? null : ownId
    const code = newCode()
    const number = await freeNumber(context.db, 'opinion', Number(dayOf(new Date()).slice(0, 4)))
    // Who spoke is nowhere but under the seal; who took it down for somebody is.
    const personIds = peopleOf(viewer)
    const taker = personId === null && context.ability.can('create', 'Opinion') ? (viewer?.accountId ?? null) : null
    const { name, phone: telephone } = input
    const made = await context.db
      .write(async (tx) => {
        const { id: procedureId, definition } = known ?? (await procedureInForce(tx, 'opinion'))
        await keepActivity(tx, context, where)
        const rowId = uuid()
        const standing = columnsOf(definition, beginCase(definition, new Date(), calendar))
        const entry = { action: 'submit', fromState: null, toState: standing.state, visibility: 'public' as const }
        // Nothing of the one is needed for the other: they leave together.
        const [row] = await Promise.all([
          opinionStore.insert(tx, {
            id: rowId,
            ...standing,
            ...where,
            ...ownerAt(standing.owner, where.siteId),
            procedureId,
            number,
            categoryId: input.categoryId ?? null,
            title: input.title ?? [...input.text].slice(0, 30).join(''),
            text: input.text,
            place: input.place ?? null,
            latitude: input.latitude ?? null,
            longitude: input.longitude ?? null,
            answers: Object.fromEntries((category?.questions ?? []).map((question, i) => [question, input.answers?.[i] ?? ''])),
            personId,
            authorSealed:
              name || telephone ? sealAuthor(services.keys, rowId, { name: name ?? null, phone: telephone ?? null }) : null,
            codeSealed: sealCode(services.keys, rowId, code),
            confidential: category?.confidential ?? true,
            submissionHash,
            clientId: context.client?.id ?? null,
            externalNumber: input.externalNumber ?? null,
          } as never),
          opinionTimeline.append(tx, { id: uuid(), caseId: rowId, accountId: taker, personId, ...entry }),
        ])
        const photosOf = input.submissionKey && submissionHashOf(context, input.submissionKey)
        const sender = { accountId: null, submissionHash: photosOf, isAuthor: true }
        await attachFiles(tx, { type: 'Opinion', id: rowId }, input.photoIds, sender, 'photoIds')
        announce(tx, opinionCase, row)
        await tellDeputy(tx, row, personIds)
        return { number, code }
      })
      .catch((error: unknown) => (isTwice(error) ? null : Promise.reject(error)))
    if (made) return made
    // A double click: of two at once the second finds what the first has made.
    const first = await context.db.read((tx) => findBySubmission(tx, submissionHash))
    if (!first) throw new UserError('CONFLICT', 'submissionKey')
    return receiptOf(context, first)
  },
})
