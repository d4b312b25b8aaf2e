import { builder } from '../../graphql/builder.ts'
import type { EntryRow } from '../cases/timeline.store.ts'
import { Site } from '../sites/site.type.ts'
import { Unit } from '../units/unit.type.ts'
import { opinionTimeline } from './opinion.store.ts'
import { Opinion } from './opinion.type.ts'

type Receiver = { at: string; siteId: string | null; unitId: string | null }

const first = (entries: readonly EntryRow[], action: string) => entries.findLast((entry) => entry.action === action)

const FirstReceiver = builder.objectRef<Receiver>('OpinionFirstReceiver').implement({
  description: 'Who received an opinion first, and leads (首接负责).',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When it was taken up.', resolve: ({ at }) => at }),
    site: t.field({
      type: Site.ref,
      nullable: true,
      description: 'The site at which it was taken up.',
      resolve: ({ siteId }, _, { loaders }) => (siteId ? loaders.load(Site.store, siteId) : null),
    }),
    unit: t.field({
      type: Unit.ref,
      nullable: true,
      description: 'The unit that first began to handle it; null: none has yet.',
      resolve: ({ unitId }, _, { loaders }) => (unitId ? loaders.load(Unit.store, unitId) : null),
    }),
  }),
})

builder.objectField(Opinion.ref, 'firstReceiver', (t) =>
  t.field({
    type: FirstReceiver,
    nullable: true,
    description: 'Who received it first, and leads (首接负责): as its timeline tells. Null while nobody has.',
    // A whole timeline is read.
    complexity: { field: 10 },
    resolve: async (row, _, { loaders }) => {
      const entries = await loaders.batch(opinionTimeline.all, row.id)
      const started = first(entries, 'start')
      const taken = first(entries, 'accept') ?? started
      return taken ? { at: taken.createdAt, siteId: row.siteId, unitId: started?.unitId ?? null } : null
    },
  }),
)
