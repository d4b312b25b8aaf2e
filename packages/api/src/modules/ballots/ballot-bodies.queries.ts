import { instance } from '@minhui/schema/access/ability'
import type { TenantTx } from '../../database/session.ts'
import { builder } from '../../graphql/builder.ts'
import { CongressBody } from '../congress-bodies/congress-body.type.ts'
import { siteTree } from '../sites/site.store.ts'

/** What stands above sites, each with itself, for the loaders. */
async function aboveSites(tx: TenantTx, ids: readonly string[]): Promise<string[][]> {
  const found = Map.groupBy(await siteTree.findAncestors(tx, ids), ({ id }) => id)
  return ids.map((id) => (found.get(id) ?? []).map(({ ancestorId }) => ancestorId))
}

builder.objectField(CongressBody.ref, 'viewerCanPrepareBallot', (t) =>
  t.boolean({
    description: 'Whether the viewer may prepare a ballot of its deputies.',
    resolve: async ({ id: bodyId, siteId }, _, { ability, loaders }) => {
      if (!ability.can('create', 'Ballot')) return false
      const siteAncestorIds = siteId ? await loaders.batch(aboveSites, siteId) : []
      return ability.can('create', instance('Ballot', { bodyId, siteAncestorIds }))
    },
  }),
)
