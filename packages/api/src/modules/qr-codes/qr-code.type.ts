import { qrSubjects } from '@minhui/schema/rules/codes'
import type { Context } from '../../context.ts'
import type { Store } from '../../database/store.ts'
import { UserError } from '../../errors/user-error.ts'
import { listField } from '../../graphql/connection.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { choice, type InputField, id, idSchema } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { noun } from '../../graphql/noun.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { projectStore } from '../projects/project.store.ts'
import { siteStore } from '../sites/site.store.ts'
import { issueCodes, type QrSubject, qrCodeStore, qrOrders, qrPages } from './qr-code.store.ts'

const address = ({ baseUrl }: Context, code: string) => `${baseUrl}/q/${code}`

const QrCode = noun({
  name: 'QrCode',
  store: qrCodeStore,
  columns: ['code', 'subject', 'status', 'scans', 'revokedAt'],
  fields: (t) => ({
    targetId: t.id({ description: qrCodeStore.describe('targetId'), resolve: (row) => encodeId(row.subject, row.targetId) }),
    url: t.string({ description: 'The address in it.', resolve: (row, _, context) => address(context, row.code) }),
    svg: t.string({ description: 'Where it is as SVG.', resolve: (row, _, context) => `${address(context, row.code)}.svg` }),
    png: t.string({ description: 'Where it is as PNG.', resolve: (row, _, context) => `${address(context, row.code)}.png` }),
  }),
})

listField('qrCodes', {
  noun: QrCode,
  pages: qrPages,
  orders: qrOrders,
  access: { action: 'read', subject: 'QrCode' },
  description: 'QR codes that were issued, the newest first.',
  ask: () => ({ order: 'newest', conditions: [] }),
})

const targetId: InputField<string> = {
  type: 'ID',
  list: false,
  required: true,
  description: 'The site, the mandate or the project.',
  schema: idSchema(qrSubjects),
  idTypes: qrSubjects,
}
/** Where what a code leads to is. */
const targets = { Site: siteStore, Mandate: mandateStore, Project: projectStore } as unknown as Record<QrSubject, Store>

mutation({
  name: 'qrCodeIssue',
  description: 'The QR code of a site, a deputy or a project: the one that there is, or a new one.',
  access: { action: 'create', subject: 'QrCode' },
  input: { subject: choice(qrSubjects, 'What it leads to.'), targetId },
  payload: { field: 'qrCode', noun: QrCode },
  work: async ({ tx, input, permit }) => {
    permit('create', 'QrCode', {})
    const [target] = await targets[input.subject].findByIds(tx, [input.targetId])
    if (!target) throw new UserError('NOT_FOUND', 'targetId')
    const [row] = await issueCodes(tx, input.subject, [input.targetId])
    return row as NonNullable<typeof row>
  },
})

const revoked = () => ({ status: 'revoked' as const, revokedAt: new Date().toISOString() })

mutation({
  name: 'qrCodeRevoke',
  description: 'Revokes a QR code: printed ones lead nowhere from now on.',
  access: { action: 'retire', subject: 'QrCode' },
  input: { id: id('QrCode', 'The code.') },
  payload: { field: 'qrCode', noun: QrCode },
  work: async ({ tx, input, take }) => {
    const row = await take(qrCodeStore, 'retire', input.id)
    if (row.status !== 'active') throw new UserError('STATUS', 'id')
    return qrCodeStore.update(tx, row, revoked())
  },
})

mutation({
  name: 'qrCodeReissue',
  description: 'Revokes a QR code and issues another for the same place.',
  access: { action: 'retire', subject: 'QrCode' },
  input: { id: id('QrCode', 'The code.') },
  payload: { field: 'qrCode', noun: QrCode },
  work: async ({ tx, input, take }) => {
    const row = await take(qrCodeStore, 'retire', input.id)
    if (row.status !== 'active') throw new UserError('STATUS', 'id')
    await qrCodeStore.update(tx, row, revoked())
    const [next] = await issueCodes(tx, row.subject, [row.targetId])
    return next as NonNullable<typeof next>
  },
})
