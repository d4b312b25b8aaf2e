import { UserError } from '../../errors/user-error.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { checkDates, mayExist, mustExist } from '../../graphql/checks.ts'
import { columns, id, optional } from '../../graphql/input.ts'
import { type Noun, noun } from '../../graphql/noun.ts'
import { siteStore } from '../sites/site.store.ts'
import { Site } from '../sites/site.type.ts'
import {
  type CongressBodyRow,
  congressBodyStore,
  congressSessionStore,
  constituencyStore,
  delegationStore,
  isLocal,
  sessionsOfTerms,
  termStore,
  termsOfBodies,
} from './congress-body.store.ts'

export const CongressSession = noun({
  name: 'CongressSession',
  store: congressSessionStore,
  columns: ['ordinal', 'name', 'startsOn', 'endsOn'],
  references: { term: { noun: () => Term, column: 'termId', description: 'The term in which it is held.' } },
})

export const Term: Noun<typeof termStore.table> = noun({
  name: 'Term',
  store: termStore,
  columns: ['ordinal', 'name', 'startsOn', 'endsOn'],
  references: { body: { noun: () => CongressBody, column: 'bodyId', description: 'The body whose term it is.' } },
  fields: (t) => ({
    sessions: t.field({
      type: [CongressSession.ref],
      description: 'Its sessions, in their order.',
      resolve: (row, _, { loaders }) => loaders.batch(sessionsOfTerms, row.id),
    }),
  }),
})

export const CongressBody: Noun<typeof congressBodyStore.table> = noun({
  name: 'CongressBody',
  store: congressBodyStore,
  columns: ['code', 'name', 'nameEn', 'kind', 'level', 'seats', 'status'],
  references: { site: { noun: () => Site, column: 'siteId', description: congressBodyStore.describe('siteId') } },
  fields: (t) => ({
    terms: t.field({
      type: [Term.ref],
      description: 'Its terms, the newest first.',
      resolve: (row, _, { loaders }) => loaders.batch(termsOfBodies, row.id),
    }),
  }),
})

const bodyOf = { body: { noun: () => CongressBody, column: 'bodyId' as const, description: 'The body.' } }

export const Constituency = noun({
  name: 'Constituency',
  store: constituencyStore,
  columns: ['code', 'name', 'status'],
  references: bodyOf,
})
export const Delegation = noun({
  name: 'Delegation',
  store: delegationStore,
  columns: ['code', 'name', 'status'],
  references: bodyOf,
})

catalogue({
  noun: CongressBody,
  list: 'congressBodies',
  orderBy: ['code'],
  input: {
    ...columns(congressBodyStore, ['code', 'name', 'nameEn', 'kind', 'level', 'seats']),
    siteId: optional(id('Site', congressBodyStore.describe('siteId'))),
  },
  fixed: ['kind', 'level'],
  retires: true,
  complete: async (values, { tx }, before) => {
    const site = await mayExist(tx, siteStore, values['siteId'] as string | null | undefined, 'siteId')
    if (site && !isLocal((before ?? values) as CongressBodyRow)) throw new UserError('BODY_MISMATCH', 'siteId')
    return values
  },
})

catalogue({
  noun: Term,
  list: 'terms',
  orderBy: ['bodyId', 'ordinal'],
  input: {
    bodyId: id('CongressBody', 'The body whose term it is.'),
    ...columns(termStore, ['ordinal', 'name', 'startsOn', 'endsOn']),
  },
  fixed: ['bodyId'],
  complete: async (values, { tx }, before) => {
    checkDates({ ...before, ...values }, 'startsOn', 'endsOn')
    if (!before) await mustExist(tx, congressBodyStore, values['bodyId'] as string, 'bodyId')
    return values
  },
})

catalogue({
  noun: CongressSession,
  list: 'congressSessions',
  orderBy: ['termId', 'ordinal'],
  input: {
    termId: id('Term', 'The term in which it is held.'),
    ...columns(congressSessionStore, ['ordinal', 'name', 'startsOn', 'endsOn']),
  },
  fixed: ['termId'],
  complete: async (values, { tx }, before) => {
    checkDates({ ...before, ...values }, 'startsOn', 'endsOn')
    if (!before) await mustExist(tx, termStore, values['termId'] as string, 'termId')
    return values
  },
})

for (const [part, list] of [
  [Constituency, 'constituencies'],
  [Delegation, 'delegations'],
] as const) {
  catalogue({
    noun: part as typeof Constituency,
    list,
    orderBy: ['code'],
    input: { bodyId: id('CongressBody', 'The body.'), ...columns(constituencyStore, ['code', 'name']) },
    fixed: ['bodyId'],
    retires: true,
    complete: async (values, { tx }, before) => {
      if (!before) await mustExist(tx, congressBodyStore, values['bodyId'] as string, 'bodyId')
      return values
    },
  })
}
