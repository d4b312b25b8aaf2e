import type { FastifyInstance } from 'fastify'
import QRCode from 'qrcode'
import { isForeign } from './files/door.ts'
import { auditBy, auditRead } from './graphql/audit.ts'
import { encodeId } from './graphql/global-id.ts'
import { LimitedError, networkOf } from './limits.ts'
import { inOfficeToday } from './modules/mandates/in-office.store.ts'
import { mandateStore } from './modules/mandates/mandate.store.ts'
import { personStore } from './modules/people/person.store.ts'
import { projectStore } from './modules/projects/project.store.ts'
import { labelSheet } from './modules/qr-codes/label-sheet.ts'
import {
  countScan,
  findActiveCode,
  findTenantOfCode,
  issueCodes,
  listLabels,
  type QrCodeRow,
} from './modules/qr-codes/qr-code.store.ts'
import { siteStore } from './modules/sites/site.store.ts'
import { findTenant } from './modules/tenants/tenant.store.ts'
import { type Authenticate, claimsOf, createContext } from './request-context.ts'
import type { Services } from './services.ts'
import { sessionFor } from './tenant-session.ts'

const levels: Record<string, string> = {
  national: '全国人大代表',
  provincial: '省人大代表',
  city: '市人大代表',
  district: '区人大代表',
  town: '镇人大代表',
  advisory: '议政代表',
}

const sheets = new Map<string, QrCodeRow['subject']>([
  ['sites', 'Site'],
  ['deputies', 'Mandate'],
  ['projects', 'Project'],
])

/** `/q/<code>` leads to the public page; with `.svg` or `.png` it is the picture. A sheet of many is printed by who may. */
export function serveQrCodes(app: FastifyInstance, services: Services, authenticate: Authenticate | null): void {
  const { config, directory, limits } = services
  const baseOf = (host: string | undefined) => config.publicUrl ?? `http://${host ?? 'localhost'}`

  app.get<{ Params: { code: string } }>('/q/:code', { exposeHeadRoute: false }, async (request, reply) => {
    const [, code = '', format] = /^([2-9a-z]{10})(?:\.(svg|png))?$/.exec(request.params.code) ?? []
    const nothing = () => reply.code(404).type('text/html; charset=utf-8').send(gone)
    if (!code) return nothing()
    try {
      // So slow that nobody guesses a code; a street behind one address still scans its posters.
      limits.charge('scanPerAddress', networkOf(request.ip), 1)
    } catch (error) {
      if (!(error instanceof LimitedError)) throw error
      return reply.code(429).header('retry-after', String(error.seconds)).send({ message: 'Too many requests' })
    }
    const tenantId = await directory.read((tx) => findTenantOfCode(tx, code))
    const tenant = tenantId && (await directory.read((tx) => findTenant(tx, tenantId)))
    if (!tenant) return nothing()
    if (tenant.status !== 'open') return nothing()
    const session = sessionFor(services, tenant.id)
    const row = await session.read((tx) => findActiveCode(tx, code))
    if (!row) return nothing()
    const url = `${baseOf(request.headers.host)}/q/${code}`
    if (format === 'svg')
      return reply.type('image/svg+xml').send(await QRCode.toString(url, { type: 'svg', errorCorrectionLevel: 'M' }))
    if (format === 'png')
      return reply.type('image/png').send(await QRCode.toBuffer(url, { errorCorrectionLevel: 'M', width: 512 }))
    const page = await pageOf(row)
    if (!page) return nothing()
    await session.write((tx) => countScan(tx, row.id))
    return reply.header('cache-control', 'no-store').redirect(`/${tenant.slug}/${page}?q=${code}`, 302)

    async function pageOf({ subject, targetId }: QrCodeRow): Promise<string | null> {
      if (subject === 'Mandate') {
        const [mandate] = await session.read((tx) => mandateStore.findByIds(tx, [targetId]))
        const [person] = mandate ? await session.read((tx) => personStore.findByIds(tx, [mandate.personId])) : []
        return mandate && inOfficeToday(mandate) && person?.public ? `deputies/${encodeId('Mandate', targetId)}` : null
      }
      if (subject === 'Project') {
        const [project] = await session.read((tx) => projectStore.findByIds(tx, [targetId]))
        return project?.published ? `projects/${project.number}` : null
      }
      const [site] = await session.read((tx) => siteStore.findByIds(tx, [targetId]))
      return site?.status === 'active' && site.public ? `sites/${encodeURIComponent(site.code)}` : null
    }
  })

  app.get<{ Params: { tenant: string; of: string } }>('/:tenant/qr-sheet/:of.pdf', async (request, reply) => {
    const subject = sheets.get(request.params.of)
    const claims = { ...claimsOf(request.raw, request.params.tenant), address: request.ip }
    const context = await createContext(services, authenticate, claims).catch(() => null)
    if (!subject || !context?.viewer || isForeign(request) || !context.ability.can('create', 'QrCode'))
      return reply.code(404).send({ message: 'Not found' })
    await auditRead(context, auditBy(context, { action: 'qrSheet', outcome: 'done', subject: 'QrCode', after: { of: subject } }))
    const labels = await context.db.read((tx) => listLabels(tx, subject))
    const codes = await context.db.write((tx) =>
      issueCodes(
        tx,
        subject,
        labels.map(({ targetId }) => targetId),
      ),
    )
    const base = baseOf(request.headers.host)
    const sheet = await labelSheet(
      `${context.tenant?.name} 二维码`,
      labels.map(({ name, level, site }, i) => {
        const url = `${base}/q/${codes[i]?.code}`
        return {
          name,
          level: subject === 'Mandate' ? (levels[level] ?? level) : level,
          site,
          url,
          short: url.replace(/^https?:\/\//, ''),
        }
      }),
    )
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `inline; filename="qr-${request.params.of}.pdf"`)
      .type('application/pdf')
      .send(sheet)
  })
}

const gone = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>二维码已失效</title>
<body style="font:16px/1.6 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem"><h1 style="font-size:1.25rem">该二维码已失效</h1>
<p>请向所在地人大机构索取新的二维码。</p><p lang="en">This code is no longer in use.</p></body></html>`
