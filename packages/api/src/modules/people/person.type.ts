import { permitFields } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { columns } from '../../graphql/input.ts'
import { detailOf, type Noun, noun } from '../../graphql/noun.ts'
import { type PersonRow, personStore, spell } from './person.store.ts'

const may = (context: Context, row: PersonRow, field: string) => context.ability.can('read', row, field)

export const Person: Noun<typeof personStore.table> = noun({
  name: 'Person',
  store: personStore,
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
    public: t.boolean({
      nullable: true,
      description: `${personStore.describe('public')} Null unless the viewer may see it.`,
      resolve: (row, _, context) => (may(context, row, 'public') ? row.public : null),
    }),
  }),
})

const own = ['contact', 'contactConsentOn', 'biography', 'photo'] as const
const roster = ['code', 'name', 'gender', 'birthYear', 'party', 'profession', 'employer', 'jobTitle', 'public'] as const

catalogue({
  noun: Person,
  list: 'people',
  orderBy: ['pinyin'],
  input: columns(personStore, [...roster, ...own]),
  complete: async (values, { context }, before) => {
    // Some may change a few fields of their own card only.
    if (before) permitFields(context.ability, 'update', before, values)
    return typeof values['name'] === 'string' ? { ...values, ...spell(values['name']) } : values
  },
})
