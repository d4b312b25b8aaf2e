import { vocabulary } from '@minhui/schema/access/ability'
import { platformRoles, scopeKinds } from '@minhui/schema/rules/codes'
import { tenantRoles } from '@minhui/schema/rules/roles'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import type { Viewer, ViewerMembership } from '../../viewer.ts'

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

const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who asks.',
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: 'Name of the account.' }),
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
    type: ViewerRef,
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
