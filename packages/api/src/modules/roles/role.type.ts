import { permissionsOf, scopesOfRole, vocabulary } from '@minhui/schema/access/ability'
import { scopeKinds } from '@minhui/schema/rules/codes'
import { tenantRoles } from '@minhui/schema/rules/roles'
import { Pages } from '../../database/page.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { noun } from '../../graphql/noun.ts'
import { Person } from '../people/person.type.ts'
import { membershipOrders, membershipStore } from './membership.store.ts'
import { roleStore } from './role.store.ts'

export const Role = noun({
  name: 'Role',
  store: roleStore,
  columns: ['base', 'code', 'name', 'nameEn', 'withheld', 'status'],
  fields: (t) => ({
    permissions: t.stringList({
      description: 'What the role gives, as Subject.action: what its base can have, less what is withheld.',
      resolve: (row) => permissionsOf(row.base).filter((key) => !row.withheld.includes(key)),
    }),
  }),
})

/** Type of the object that a scope names. */
export const scopeTypes: Record<string, string> = { branch: 'Site', site: 'Site', group: 'DeputyGroup', unit: 'Unit' }

export const Membership = noun({
  name: 'Membership',
  store: membershipStore,
  columns: ['scopeKind', 'validFrom', 'validTo'],
  references: {
    role: { noun: () => Role, column: 'roleId', description: 'The role.' },
    person: { noun: () => Person, column: 'personId', description: 'The person who has it.' },
  },
  fields: (t) => ({
    scopeId: t.id({
      nullable: true,
      description: membershipStore.describe('scopeId'),
      resolve: (row) => (row.scopeId ? encodeId(scopeTypes[row.scopeKind] as string, row.scopeId) : null),
    }),
  }),
})

const membershipPages = new Pages(membershipStore, membershipOrders)

listField('memberships', {
  noun: Membership,
  pages: membershipPages,
  orders: membershipOrders,
  access: { action: 'read', subject: 'Membership' },
  description: 'Who has which role, the newest first.',
  ask: () => ({ order: 'newest', conditions: [] }),
})

type Base = (typeof tenantRoles)[number]
const VocabularyRole = builder.objectRef<Base>('VocabularyRole').implement({
  description: "A role of the product's vocabulary: the most that a tenant's role of this base can give.",
  fields: (t) => ({
    base: t.field({ type: enumOf(tenantRoles) as never, description: 'The role.', resolve: (base) => base as never }),
    permissions: t.stringList({ description: 'Every permission that it can have, as Subject.action.', resolve: permissionsOf }),
    scopes: t.field({
      type: [enumOf(scopeKinds)] as never,
      description: 'What a membership in it can be limited to.',
      resolve: (base) => scopesOfRole[base] as never,
    }),
  }),
})

builder.queryField('vocabulary', (t) =>
  t.field({
    type: [VocabularyRole],
    access: { action: 'read', subject: 'Role' },
    description: 'The roles from which the roles of a tenant are made.',
    resolve: () => [...tenantRoles],
  }),
)

const Subject = builder.objectRef<(typeof vocabulary)[number]>('Subject').implement({
  description: 'Something that permissions are about.',
  fields: (t) => ({
    subject: t.exposeString('subject', { description: 'Name, as in Subject.action.' }),
    name: t.exposeString('name', { description: 'Chinese name.' }),
    actions: t.stringList({ description: 'What can be done with it.', resolve: (s) => [...s.actions] }),
  }),
})

builder.queryField('subjects', (t) =>
  t.field({
    type: [Subject],
    access: { action: 'read', subject: 'Role' },
    description: 'Everything that permissions are about.',
    resolve: () => [...vocabulary],
  }),
)
