import { opinionChannels } from '@minhui/schema/rules/codes'
import { z } from 'zod'
import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { requestError } from '../../errors/request-error.ts'
import { UserError } from '../../errors/user-error.ts'
import { isWhole, printable, textSchema } from '../../graphql/column.ts'
import { command } from '../../graphql/command.ts'
import { absent, choice, id, listOf, optional, scalar } from '../../graphql/input.ts'
import { limitSenders, photoIds, submissionHashOf, submissionKey } from '../files/photo.type.ts'
import { phone } from '../sign-in/field.type.ts'
import { type Receipt, submit } from './submit-opinions.store.ts'

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
    if (!context.tenant) throw requestError('TENANT_REQUIRED', context.language)
    const submissionHash = submissionOf(context, input)
    if (!context.client) limitSenders(context, 'opinionPerAddress', 'submissionKey')
    if ((input.latitude === undefined) !== (input.longitude === undefined))
      throw new UserError('REQUIRED', input.latitude === undefined ? 'latitude' : 'longitude')
    return submit({ context, input, submissionHash })
  },
})
