import { listField } from '../../graphql/connection.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { part } from '../../graphql/noun.ts'
import { goneSince, tombstoneOrders, tombstonePages, tombstoneStore } from './tombstone.store.ts'

const Tombstone = part({
  name: 'Tombstone',
  store: tombstoneStore,
  columns: ['updatedAt'],
  fields: (t) => ({
    typeName: t.exposeString('subject', { description: tombstoneStore.describe('subject') }),
    objectId: t.id({
      description: 'The id that the object has in lists.',
      resolve: (row) => encodeId(row.subject, row.rowId),
    }),
  }),
})

listField('tombstones', {
  noun: Tombstone,
  pages: tombstonePages,
  orders: tombstoneOrders,
  access: 'public',
  description:
    'What everybody could see and is not public any more, longest ago first: for those who synchronise a list with `updatedSince` and have to take it out.',
  args: (arg) => ({ since: arg({ type: 'DateTime', required: true, description: 'Gone since then.' }) }),
  ask: (args) => ({ order: 'updated', conditions: [goneSince(args['since'] as string)] }),
})
