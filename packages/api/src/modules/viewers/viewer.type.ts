import { vocabulary } from '@minhui/schema/access/ability'
import { platformRoles, scopeKinds } from '@minhui/schema/rules/codes'
import { tenantRoles } from '@minhui/schema/rules/roles'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { sessionFor } from '../../tenant-session.ts'
import type { ViewerMembership, Viewer as ViewerOf } from '../../viewer.ts'
import { listTenantsOfAccount } from '../tenants/tenant.store.ts'
import { Tenant } from '../tenants/tenant.type.ts'

const ViewerRole = builder.objectRef<ViewerMembership>('ViewerRole').implement({
  description: 'A role that the viewer has in the tenant of this request.',
  fields: (t) => ({
    base: t.field({
      type: enumOf(tenantRoles) as never,
      description: 'The role of the vocabulary.',
      resolve: (m) => m.base as never,
    }),
    name: t.exposeString('roleName', { description: "The tenant's name for it." }),
    scopeKind: t.field({
      type: enumOf(scopeKinds) as never,
      description: 'What it is limited to.',
      resolve: (m) => m.scopeKind as never,
    }),
  }),
})

export const Viewer = builder.objectRef<ViewerOf>('Viewer').implement({
  description: 'Who asks.',
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: 'Name of the account.' }),
    needsSecondFactor: t.exposeBoolean('needsSecondFactor', {
      description: 'Whether there are roles that give nothing until the session shows a second factor.',
    }),
    tenants: t.field({
      type: [Tenant],
      description: 'Tenants in which the viewer has a role, to go to without signing in again.',
      resolve: async ({ accountId, hasSecondFactor }, _, { services }) => {
        const tenants = await services.directory.read((tx) => listTenantsOfAccount(tx, accountId))
        const viewers = await Promise.all(
          tenants.map(({ id }) => services.viewers.find(accountId, hasSecondFactor, sessionFor(services, id))),
        )
        return tenants.filter((_tenant, at) => viewers[at]?.memberships.length || viewers[at]?.needsSecondFactor)
      },
    }),
    roles: t.field({ type: [ViewerRole], description: 'Roles in the tenant of this request.', resolve: (v) => v.memberships }),
    platformRoles: t.field({
      type: [enumOf(platformRoles)] as never,
      description: 'Roles above the tenants.',
      resolve: (v) => v.platformRoles.map(({ role }) => role) as never,
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    access: 'everywhere',
    description: 'Who asks; null for a visitor.',
    resolve: (_, __, { viewer }) => viewer,
  }),
)

builder.queryField('viewerPermissions', (t) =>
  t.stringList({
    access: 'everywhere',
    description:
      'What the viewer may do with at least one object, as Subject.action: enough for menus. Each object says by `viewerCan…` what may be done with it.',
    resolve: (_, __, { ability }) =>
      vocabulary.flatMap(({ subject, actions }) =>
        actions.filter((action) => ability.can(action, subject)).map((action) => `${subject}.${action}`),
      ),
  }),
)
