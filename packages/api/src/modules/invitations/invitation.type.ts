import { hashToken } from '../../auth/token.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { noun } from '../../graphql/noun.ts'
import type { KeyRing } from '../../secrets/key-ring.ts'
import { personStore } from '../people/person.store.ts'
import { Person } from '../people/person.type.ts'
import { roleStore } from '../roles/role.store.ts'
import { Role, scopeTypes } from '../roles/role.type.ts'
import { findByToken, type InvitationRow, invitationOrders, invitationPages, invitationStore } from './invitation.store.ts'

/** A telephone number of which enough is left to know one's own. */
const maskPhone = (phone: string): string => (phone ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '')

/** The telephone of an invitation; empty once whoever was invited has deleted the account. */
export const phoneOf = (keys: KeyRing, row: Pick<InvitationRow, 'id' | 'phoneSealed'>): string =>
  row.phoneSealed ? keys.open(row.phoneSealed, `invitation phone ${row.id}`) : ''

export const Invitation = noun({
  name: 'Invitation',
  store: invitationStore,
  columns: ['scopeKind', 'validFrom', 'validTo', 'status', 'expiresAt'],
  references: {
    role: { noun: () => Role, column: 'roleId', description: 'To which role.' },
    person: { noun: () => Person, column: 'personId', description: 'Who is invited.' },
  },
  fields: (t) => ({
    phone: t.string({
      description: 'Telephone number of the invited, its middle hidden.',
      resolve: (row, _, { services }) => maskPhone(phoneOf(services.keys, row)),
    }),
    scopeId: t.id({
      nullable: true,
      description: invitationStore.describe('scopeId'),
      resolve: (row) => (row.scopeId ? encodeId(scopeTypes[row.scopeKind] as string, row.scopeId) : null),
    }),
  }),
})

listField('invitations', {
  noun: Invitation,
  pages: invitationPages,
  orders: invitationOrders,
  access: { action: 'read', subject: 'Invitation' },
  description: 'Who was invited, the newest first.',
  ask: () => ({ order: 'newest', conditions: [] }),
})

type Offer = { personName: string; roleName: string; phone: string; expiresAt: string }
const InvitationOffer = builder.objectRef<Offer>('InvitationOffer').implement({
  description: 'What an invitation says to whoever has its link.',
  fields: (t) => ({
    personName: t.exposeString('personName', { description: 'Who is invited.' }),
    roleName: t.exposeString('roleName', { description: 'To which role.' }),
    phone: t.exposeString('phone', { description: 'The telephone to which a code is sent, its middle hidden.' }),
    expiresAt: t.field({ type: 'DateTime', description: 'Until when it can be accepted.', resolve: (offer) => offer.expiresAt }),
  }),
})

builder.queryField('invitationOffer', (t) =>
  t.field({
    type: InvitationOffer,
    nullable: true,
    access: 'public',
    description: 'The open invitation whose link holds this token; null when there is none any more.',
    args: { token: t.arg.string({ required: true, description: 'The token of the link.' }) },
    resolve: async (_, { token }, { db, services, language }) => {
      const row = await db.read((tx) => findByToken(tx, hashToken(token)))
      if (row?.status !== 'open' || Date.parse(row.expiresAt) < Date.now()) return null
      const [[person], [role]] = await Promise.all([
        db.read((tx) => personStore.findByIds(tx, [row.personId])),
        db.read((tx) => roleStore.findByIds(tx, [row.roleId])),
      ])
      return {
        personName: person?.name ?? '',
        roleName: (language === 'en' ? role?.nameEn : null) ?? role?.name ?? '',
        phone: maskPhone(phoneOf(services.keys, row)),
        expiresAt: row.expiresAt,
      }
    },
  }),
)
