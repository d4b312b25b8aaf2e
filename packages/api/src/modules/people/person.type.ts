import { subjectKey } from '@minhui/schema/access/ability'
import { isIdentityNumber } from '@minhui/schema/rules/identity-number'
import { GraphQLError } from 'graphql'
import { z } from 'zod'
import { permitFields } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { newId } from '../../database/new-id.ts'
import { auditBy, auditRead } from '../../graphql/audit.ts'
import { builder } from '../../graphql/builder.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { textOf, uuidOf } from '../../graphql/filter-args.ts'
import { columns, optional, scalar } from '../../graphql/input.ts'
import { detailOf, type Noun, noun } from '../../graphql/noun.ts'
import { releasePictures } from '../files/file.store.ts'
import { phone } from '../sign-in/field.type.ts'
import {
  areMoreThanCitizens,
  havingNumber,
  named,
  notOnlyCitizens,
  openPersonal,
  type PersonRow,
  personStore,
  sealPersonal,
  spell,
} from './person.store.ts'

/** Number of a resident identity card (GB 11643): 17 digits and a check character. */
const identityNumber = scalar(
  'String',
  z
    .string()
    .trim()
    .toUpperCase()
    .refine(isIdentityNumber, { params: { code: 'INVALID' } }),
  'Number of the identity card; it is sealed at rest.',
)

const may = (context: Context, row: PersonRow, field: string) => context.ability.can('read', row, field)

/** Somebody of whom nothing is public: whoever may read their card keeps the roster, and learns who registered. */
const anybody = { [subjectKey]: 'Person', id: '', public: false, contactConsentOn: null } as unknown as PersonRow

/** Whether the viewer knows everybody, also those who are citizens alone. */
const keepsRoster = ({ ability }: Pick<Context, 'ability'>) => ability.can('read', anybody, 'code')

export const Person: Noun<typeof personStore.table> = noun({
  name: 'Person',
  store: personStore,
  // As in the list: else whoever has an id learns who registered.
  opens: async (context, { id }) => keepsRoster(context) || context.loaders.batch(areMoreThanCitizens, id),
  columns: ['name', 'pinyin', 'initials', 'gender', 'party', 'profession', 'employer', 'jobTitle', 'biography', 'photo'],
  fields: (t) => ({
    code: t.string({
      nullable: true,
      description: `${personStore.describe('code')} Null unless the viewer may see it.`,
      resolve: (row, _, context) => (may(context, row, 'code') ? row.code : null),
    }),
    birthYear: t.int({
      nullable: true,
      description: `${personStore.describe('birthYear')} Null unless the viewer may see it.`,
      resolve: (row, _, context) =>
        may(context, row, 'birthYear') ? detailOf(context.loaders, personStore, row, 'birthYear') : null,
    }),
    contact: t.string({
      nullable: true,
      description: `${personStore.describe('contact')} Null unless the viewer may see it.`,
      resolve: (row, _, context) => (may(context, row, 'contact') ? row.contact : null),
    }),
    contactConsentOn: t.field({
      type: 'Date',
      nullable: true,
      description: `${personStore.describe('contactConsentOn')} Null unless the viewer may see it.`,
      resolve: (row, _, context) => (may(context, row, 'contactConsentOn') ? row.contactConsentOn : null),
    }),
    phone: t.string({
      nullable: true,
      description: 'Own telephone number, its middle hidden; `personalData` has it in full. Null unless the viewer may see it.',
      resolve: async (row, _, context) => {
        if (!may(context, row, 'phoneSealed')) return null
        const whole = await context.loaders.whole(personStore, row.id)
        const number = whole && openPersonal(context.services.keys, whole, 'phone')
        return number && masked(number, 3, 4)
      },
    }),
    identityNumber: t.string({
      nullable: true,
      description:
        'Number of the identity card, its middle hidden; `personalData` has it in full. Null unless the viewer may see it.',
      resolve: async (row, _, context) => {
        if (!may(context, row, 'identitySealed')) return null
        const whole = await context.loaders.whole(personStore, row.id)
        const number = whole && openPersonal(context.services.keys, whole, 'identityNumber')
        return number && masked(number, 3, 2)
      },
    }),
    public: t.boolean({
      nullable: true,
      description: `${personStore.describe('public')} Null unless the viewer may see it.`,
      resolve: (row, _, context) => (may(context, row, 'public') ? row.public : null),
    }),
  }),
})

/** A number of which enough is left to know it again. */
const masked = (number: string, head: number, tail: number) =>
  `${number.slice(0, head)}${'*'.repeat(Math.max(0, number.length - head - tail))}${number.slice(-tail)}`

const PersonalData = builder.objectRef<{ phone: string | null; identityNumber: string | null }>('PersonalData').implement({
  description: 'Personal numbers of somebody, in full.',
  fields: (t) => ({
    phone: t.exposeString('phone', { nullable: true, description: 'Own telephone number.' }),
    identityNumber: t.exposeString('identityNumber', { nullable: true, description: 'Number of the identity card.' }),
  }),
})

builder.queryField('personalData', (t) =>
  t.field({
    type: PersonalData,
    nullable: true,
    access: { action: 'reveal', subject: 'Person' },
    complexity: { field: 100 },
    description: 'The personal numbers of somebody in full. To ask is on record, before it is answered.',
    args: { personId: t.arg.id({ required: true, description: 'The person.' }) },
    resolve: async (_, { personId }, context) => {
      const targetId = uuidOf(String(personId), 'Person', 'personId')
      const [row] = await context.db.read((tx) => personStore.findWithAttributes(tx, [targetId]))
      if (!row || !context.ability.can('reveal', row)) return null
      await auditRead(context, auditBy(context, { action: 'personalData', outcome: 'done', subject: 'Person', targetId }))
      const { keys } = context.services
      return { phone: openPersonal(keys, row, 'phone'), identityNumber: openPersonal(keys, row, 'identityNumber') }
    },
  }),
)

const own = ['contact', 'contactConsentOn', 'biography', 'photo'] as const
const roster = ['code', 'name', 'gender', 'birthYear', 'party', 'profession', 'employer', 'jobTitle', 'public'] as const

catalogue({
  noun: Person,
  list: 'people',
  orderBy: ['pinyin'],
  input: {
    ...columns(personStore, [...roster, ...own]),
    phone: optional({ ...phone, description: 'Own telephone number; it is sealed at rest.' }),
    identityNumber: optional({ ...identityNumber, secret: true }),
  },
  filter: {
    args: (arg) => ({
      search: arg.string({ description: 'Part of the Chinese name, or the beginning of the pinyin or of its initials.' }),
      phone: arg.string({ description: 'Who has this telephone number, exactly; for those who may reveal it.' }),
      identityNumber: arg.string({ description: 'Who has this identity number, exactly; for those who may reveal it.' }),
    }),
    conditions: (args, { ability, services }) => [
      ...(keepsRoster({ ability }) ? [] : [notOnlyCitizens]),
      ...[textOf(args, 'search', named)].filter((condition) => condition !== null),
      ...(['phone', 'identityNumber'] as const).flatMap((kind) => {
        const number = args[kind] as string | null | undefined
        if (!number) return []
        if (!ability.can('reveal', 'Person')) throw new GraphQLError('Not permitted', { extensions: { code: 'FORBIDDEN' } })
        return [havingNumber(services.keys, kind, number.trim().toUpperCase().slice(0, 40))]
      }),
    ],
  },
  complete: async ({ phone: number, identityNumber: identity, ...values }, { context, tx }, before) => {
    const { keys } = context.services
    const rowId = before?.id ?? newId()
    if (!before) values['id'] = rowId
    if (number !== undefined) Object.assign(values, sealPersonal(keys, rowId, 'phone', number as string | null))
    if (identity !== undefined) Object.assign(values, sealPersonal(keys, rowId, 'identityNumber', identity as string | null))
    // Some may change a few fields of their own card only.
    if (before && values['photo'] !== undefined) await releasePictures(tx, before.id)
    if (before) permitFields(context.ability, 'update', before, values)
    return typeof values['name'] === 'string' ? { ...values, ...spell(values['name']) } : values
  },
})
