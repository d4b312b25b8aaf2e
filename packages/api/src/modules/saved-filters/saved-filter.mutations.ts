import { filteredLists } from '@minhui/schema/rules/codes'
import type { GraphQLSchema } from 'graphql'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { UserError } from '../../errors/user-error.ts'
import { command } from '../../graphql/command.ts'
import { absent, choice, columns, id, scalar } from '../../graphql/input.ts'
import { readListArguments } from '../../graphql/list-arguments.ts'
import { expectedVersion } from '../../graphql/mutation.ts'
import { ownInTenant } from '../sign-in/sign-in.type.ts'
import {
  listSavedFilters,
  lockSavedFilter,
  removeSavedFilter,
  type SavedFilterRow,
  savedFilterStore,
} from './saved-filter.store.ts'
import { SavedFilter } from './saved-filter.type.ts'

/** More than anybody reads. */
const most = 50

const definition = scalar('String', z.string().max(4000), 'Arguments of the list by their names, as a JSON object.')
const { name, ordinal } = columns(savedFilterStore, ['name', 'ordinal'])
const payload = {
  savedFilter: { type: SavedFilter.ref, description: 'The filter as it is now.', resolve: (row: SavedFilterRow) => row },
}

/** The arguments that a definition holds, checked as the list checks them. */
const argumentsOf = async (text: string, list: string, context: Context, schema: GraphQLSchema) =>
  (await readListArguments(schema, list, text, context, 'definition')).given

command({
  name: 'savedFilterCreate',
  description: 'Keeps what a list is asked for under a name; for the viewer alone.',
  access: 'signedIn',
  input: { list: choice(filteredLists, 'Of which list.'), name, definition, ordinal },
  payload,
  work: async (input, context, schema) => {
    const accountId = await ownInTenant(context)
    const given = await argumentsOf(input.definition, input.list, context, schema)
    return context.db.write(async (tx) => {
      if ((await listSavedFilters(tx, accountId)).length >= most) throw new UserError('TOO_MANY', 'name', { max: most })
      return savedFilterStore.insert(tx, { ...input, definition: given, accountId } as never)
    })
  },
})

command({
  name: 'savedFilterUpdate',
  description: 'Changes a filter of the viewer. What is left out stays.',
  access: 'signedIn',
  input: {
    id: id('SavedFilter', 'The filter.'),
    expectedVersion,
    name: absent(name),
    definition: absent(definition),
    ordinal,
  },
  payload,
  work: async ({ id: filterId, expectedVersion: version, definition: text, ...patch }, context, schema) => {
    const accountId = await ownInTenant(context)
    const row = (await context.db.read((tx) => listSavedFilters(tx, accountId))).find((one) => one.id === filterId)
    if (!row) throw new UserError('NOT_FOUND', 'id')
    const given = text === undefined ? {} : { definition: await argumentsOf(text, row.list, context, schema) }
    return context.db.write(async (tx) => {
      const locked = await lockSavedFilter(tx, accountId, filterId)
      if (!locked) throw new UserError('NOT_FOUND', 'id')
      return savedFilterStore.update(tx, locked as never, { ...patch, ...given } as never, version)
    })
  },
})

command({
  name: 'savedFilterDelete',
  description: 'Forgets a filter of the viewer.',
  access: 'signedIn',
  input: { id: id('SavedFilter', 'The filter.') },
  payload: { deleted: { type: 'Boolean', description: 'Always true.', resolve: () => true } },
  work: async (input, context) => {
    const accountId = await ownInTenant(context)
    if (!(await context.db.write((tx) => removeSavedFilter(tx, accountId, input.id)))) throw new UserError('NOT_FOUND', 'id')
  },
})
