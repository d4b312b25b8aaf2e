import { UserError } from '../../errors/user-error.ts'
import { builder } from '../../graphql/builder.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { mustExist } from '../../graphql/checks.ts'
import { command } from '../../graphql/command.ts'
import { columns, id } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { noun, part } from '../../graphql/noun.ts'
import { notify } from '../notifications/notification.store.ts'
import { listAccountsOfTenant } from '../roles/membership.store.ts'
import { ownInTenant } from '../sign-in/sign-in.type.ts'
import { Viewer } from '../viewers/viewer.type.ts'
import {
  consentStore,
  giveConsent,
  lastEdition,
  listConsents,
  listInForce,
  lockConsents,
  noticeStore,
  withdrawConsent,
} from './notice.store.ts'

const Notice = noun({
  name: 'Notice',
  store: noticeStore,
  columns: ['kind', 'edition', 'title', 'titleEn', 'body', 'bodyEn', 'obligatory', 'status', 'publishedAt'],
})

catalogue({
  noun: Notice,
  list: 'notices',
  orderBy: ['kind', 'edition'],
  input: columns(noticeStore, ['kind', 'title', 'titleEn', 'body', 'bodyEn', 'obligatory']),
  fixed: ['kind'],
  complete: async (values, { tx }, before) => {
    // What people have agreed to stays as they read it: a change is a new edition.
    if (before) {
      if (before.status !== 'draft') throw new UserError('STATUS', 'id')
      return values
    }
    return { ...values, edition: (await lastEdition(tx, String(values['kind']))) + 1 }
  },
})

mutation({
  name: 'noticePublish',
  description: 'Publishes an edition for good: it takes the place of the one before, and everybody in the tenant is told.',
  access: { action: 'publish', subject: 'Notice' },
  input: { id: id('Notice', 'The edition.') },
  payload: { field: 'notice', noun: Notice },
  work: async ({ tx, input, take }) => {
    const row = await take(noticeStore, 'publish', input.id)
    if (row.status !== 'draft') throw new UserError('STATUS', 'id')
    const about = { subject: 'Notice', targetId: row.id }
    const accountIds = await listAccountsOfTenant(tx)
    await notify(tx, { event: 'notice_published', accountIds, parameters: { title: row.title }, about })
    return noticeStore.update(tx, row, { status: 'published', publishedAt: new Date().toISOString() })
  },
})

builder.queryField('noticesInForce', (t) =>
  t.field({
    type: [Notice.ref],
    access: 'public',
    description: 'What the tenant tells people about their data now: the last published edition of each kind.',
    resolve: (_, __, { db }) => (db.tenantId ? db.read((tx) => listInForce(tx)) : []),
  }),
)

const Consent = part({
  name: 'Consent',
  store: consentStore,
  columns: ['givenAt', 'withdrawnAt'],
  references: { notice: { noun: () => Notice, column: 'noticeId', description: 'To what.' } },
})

builder.objectFields(Viewer, (t) => ({
  consents: t.field({
    type: [Consent.ref],
    description: 'What the viewer has agreed to in this tenant, also what was taken back.',
    resolve: ({ accountId }, _, { db }) => (db.tenantId ? db.read((tx) => listConsents(tx, accountId)) : []),
  }),
  noticesToRead: t.field({
    type: [Notice.ref],
    description: 'Notices in force to which the viewer has not agreed.',
    resolve: async ({ accountId }, _, { db }) => {
      if (!db.tenantId) return []
      const [all, own] = await db.read((tx) => Promise.all([listInForce(tx), listConsents(tx, accountId)]))
      const agreed = new Set(own.filter((row) => row.withdrawnAt === null).map((row) => row.noticeId))
      return all.filter((notice) => !agreed.has(notice.id))
    },
  }),
}))

const done = { type: 'Boolean', description: 'Always true.', resolve: () => true }

command({
  name: 'consentGive',
  description: 'Agrees to an edition of a notice.',
  access: 'signedIn',
  input: { noticeId: id('Notice', 'The edition; it must be in force.') },
  payload: { given: done },
  work: async (input, context) => {
    const accountId = await ownInTenant(context)
    await context.db.write(async (tx) => {
      await mustExist(tx, noticeStore, input.noticeId, 'noticeId')
      if (!(await listInForce(tx)).some((row) => row.id === input.noticeId)) throw new UserError('STATUS', 'noticeId')
      await lockConsents(tx, accountId)
      await giveConsent(tx, accountId, input.noticeId)
    })
  },
})

command({
  name: 'consentWithdraw',
  description: 'Takes back what was agreed to; what was done until then stays lawful (PIPL 15).',
  access: 'signedIn',
  input: { noticeId: id('Notice', 'The edition.') },
  payload: { withdrawn: done },
  work: async (input, context) => {
    const accountId = await ownInTenant(context)
    if (!(await context.db.write((tx) => withdrawConsent(tx, accountId, input.noticeId))))
      throw new UserError('NOT_FOUND', 'noticeId')
  },
})
