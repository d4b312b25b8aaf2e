import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { pagesOf, plainRow } from '../../database/dump.ts'
import { newId } from '../../database/new-id.ts'
import { Session } from '../../database/session.ts'
import { keyOf } from '../../files/storage.ts'
import { once } from '../../jobs/job-effect.store.ts'
import type { Job } from '../../jobs/jobs.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { notify } from '../notifications/notification.store.ts'
import { findTenant } from '../tenants/tenant.store.ts'
import { eraseTenant, tenantExportStore } from './tenant-export.store.ts'
import { type Dump, dictionary, dumps, readyFiles } from './whole-tenant.store.ts'

const days = 7
/** The rows of a table as a JSON array. */
async function* jsonOf(services: Services, session: Session, dump: Dump) {
  let separator = '[\n'
  for await (const lines of pagesOf(session, dump.statement)) {
    for (const line of lines) {
      yield `${separator}${JSON.stringify(plainRow(dump.table, services.keys, line))}`
      separator = ',\n'
    }
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

const readme = (name: string, at: string) => `# ${name}

${at}

## 中文
本压缩包含有该单位在平台上的全部数据。data/ 下每个文件是一张表（JSON 数组），dictionary.json 说明每张表、每一列的含义；
files/ 下是上传的文件，名称为 data/file.json 中的编号。时间为 RFC 3339，日期为 YYYY-MM-DD，编号为 UUID。

## English
All data of this tenant on the platform. Each file in data/ is one table as a JSON array; dictionary.json says what each table
and column means. files/ holds what was sent, under its id in data/file.json. Instants are RFC 3339, days YYYY-MM-DD, ids UUIDs.
Left out are the secrets of the server: hashes of tokens, keys of directories and webhooks, and words and files that were redacted.
`

/**
 * Gathers all data of a tenant. Rows are read page by page while others may write; who leaves is suspended first, so that
 * nobody does. Killed and tried again it begins anew: nothing is shown before it is whole.
 */
export async function gatherTenant(services: Services, { id, tenantId, data, signal }: Job<'tenant-export'>): Promise<void> {
  const session = sessionFor(services, tenantId)
  const [row] = await session.read((tx) => tenantExportStore.findByIds(tx, [data.exportId]))
  const tenant = await services.directory.read((tx) => findTenant(tx, tenantId as string))
  if (row?.status !== 'waiting' || !tenant) return
  const folder = join(services.config.dataDir, 'tmp')
  const path = join(folder, `${row.id}.zip`)
  await mkdir(folder, { recursive: true })
  try {
    const zip = new ZipFile()
    const written = pipeline(zip.outputStream, createWriteStream(path), { signal })
    const add = (name: string, content: Readable) => {
      content.on('error', (error) => (zip.outputStream as Readable).destroy(error))
      zip.addReadStream(content, name)
    }
    zip.addBuffer(Buffer.from(readme(tenant.name, new Date().toISOString())), 'README.md')
    zip.addBuffer(Buffer.from(JSON.stringify(dictionary(), null, 2)), 'dictionary.json')
    const { slug, name, nameEn, regionCode, createdAt } = tenant
    zip.addBuffer(Buffer.from(JSON.stringify({ slug, name, nameEn, regionCode, createdAt }, null, 2)), 'tenant.json')
    for (const dump of dumps) add(`data/${dump.name}.json`, Readable.from(jsonOf(services, session, dump)))
    for await (const lines of pagesOf(session, readyFiles.statement)) {
      for (const { id: fileId } of lines) {
        const key = keyOf(tenant.id, fileId)
        // Opened when it is its turn: a district has more pictures than a process has file descriptors.
        if (await services.storage.exists(key))
          zip.addReadStreamLazy(`files/${fileId}`, {}, (open) => {
            services.storage.getBytes(key).then(
              (content) => open(null, Readable.from([Buffer.from(content)])),
              // Taken off since it was listed: the rest is still worth having.
              () => open(null, Readable.from([])),
            )
          })
      }
    }
    zip.end()
    await written
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    await services.storage.putStream(keyOf(tenant.id, row.id), createReadStream(path))
    const patch = {
      status: 'ready' as const,
      size: (await stat(path)).size,
      sha256: hash.digest('hex'),
      expiresAt: new Date(Date.now() + days * 86_400_000).toISOString(),
    }
    let kept = false
    await session.write((tx) =>
      once(tx, id, async () => {
        // It may have been erased meanwhile, with all that it was to hold.
        if (!(await tenantExportStore.lock(tx, row.id))) return
        kept = true
        await tenantExportStore.update(tx, row as never, patch)
        const about = { subject: 'TenantExport', targetId: row.id }
        await notify(tx, { event: 'tenant_export_ready', accountIds: [row.accountId], parameters: {}, about })
        const act = { action: 'tenantExportGather', outcome: 'done' as const, address: null, after: { sha256: patch.sha256 } }
        tx.record({ id: newId(), accountId: row.accountId, ...about, ...act })
      }),
    )
    if (!kept) await services.storage.delete(keyOf(tenant.id, row.id))
  } finally {
    await rm(path, { force: true })
  }
}

/** Deletes all data of a tenant that has left: its rows at once, then its files. It may be tried again. */
export async function eraseData(services: Services, { data: { erasedId: id, version } }: Job<'tenant-erase'>): Promise<void> {
  const tenant = await services.directory.read((tx) => findTenant(tx, id))
  if (!tenant) return
  if (tenant.status !== 'erased') {
    // Called off, or touched since it was asked for: then it has to be asked for again.
    if (tenant.status !== 'suspended' || tenant.version !== version) return
    const rows = await new Session({ pool: services.pools.maintenance, tenantId: null }).write((tx) =>
      eraseTenant(tx, id, version),
    )
    services.log.info({ rows }, 'a tenant was erased')
  }
  services.feed.publish([
    { topic: 'tenant', tenantId: id },
    { topic: 'access', tenantId: id },
  ])
  await services.storage.deleteAll(`${id}/`)
}
