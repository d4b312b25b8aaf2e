import { importRowStates } from '@minhui/schema/rules/codes'
import type { Condition } from '../../database/page.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { uuidOf } from '../../graphql/filter-args.ts'
import { noun, part } from '../../graphql/noun.ts'
import { File } from '../files/file.type.ts'
import { importLineStore, importOrders, importPages, importStore, lineConditions, lineOrders, linePages } from './import.store.ts'
import { wordsOf } from './import-job.ts'
import { hideCells } from './roster.ts'
import { rosters } from './rosters.ts'

export const Import = noun({
  name: 'Import',
  store: importStore,
  columns: ['kind', 'status', 'fault', 'newRows', 'changedRows', 'sameRows', 'wrongRows'],
  references: { file: { noun: () => File, column: 'fileId', description: 'The file.' } },
  fields: (t) => ({
    wrongFile: t.string({
      nullable: true,
      description: 'Address of the wrong lines as a file, with what is wrong in its last column, to mend and send again.',
      resolve: (row, _, { tenant }) => (row.wrongRows > 0 ? `/${tenant?.slug}/imports/${row.id}/wrong.xlsx` : null),
    }),
  }),
})

listField('imports', {
  noun: Import,
  pages: importPages,
  orders: importOrders,
  access: { action: 'read', subject: 'Import' },
  description: 'Imports of rosters, the newest first.',
  ask: () => ({ order: 'newest', conditions: [] }),
})

const ImportLine = part({
  name: 'ImportLine',
  store: importLineStore,
  columns: ['line', 'state'],
  fields: (t) => ({
    cells: t.string({
      description: 'Its cells by column, as JSON; personal numbers are hidden.',
      resolve: async (row, _, { loaders }) => {
        const parent = await loaders.load(importStore, row.importId)
        return JSON.stringify(parent ? hideCells(rosters[parent.kind], row.cells) : {})
      },
    }),
    problems: t.string({
      nullable: true,
      description: 'What is wrong with it, in words.',
      resolve: async (row, _, { loaders, language }) => {
        const parent = await loaders.load(importStore, row.importId)
        return row.problems && parent && wordsOf(row.problems as never, rosters[parent.kind], language)
      },
    }),
  }),
})

listField('importLines', {
  noun: ImportLine,
  pages: linePages,
  orders: lineOrders,
  access: { action: 'read', subject: 'Import' },
  sensitive: true,
  description: 'Lines of an import, in the order of the file. To read them is recorded: they are about people.',
  args: (arg) => ({
    importId: arg.id({ required: true, description: 'The import.' }),
    state: arg({ type: enumOf(importRowStates), description: 'Only those.' }),
  }),
  ask: (args) => {
    const conditions: Condition[] = [lineConditions.import(uuidOf(args['importId'] as string, 'Import', 'importId'))]
    if (args['state']) conditions.push(lineConditions.state(args['state'] as string))
    return { order: 'line', conditions }
  },
})

builder.subscriptionField('importChanged', (t) =>
  t.field({
    type: Import.ref,
    nullable: true,
    access: { action: 'read', subject: 'Import' },
    description: 'An import each time that it comes further, read anew as the subscriber.',
    args: { id: t.arg.id({ required: true, description: 'The import.' }) },
    subscribe: (_, { id }, { services, tenant }) => {
      const wanted = uuidOf(String(id), 'Import', 'id')
      return services.feed.iterate(
        (change) => change.topic === 'import' && change.tenantId === tenant?.id && (change.ids?.includes(wanted) ?? false),
      )
    },
    resolve: async (change, _, { loaders }) => {
      loaders.clear()
      return loaders.load(importStore, (change as { ids: string[] }).ids[0] as string)
    },
  }),
)
