import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { furnish, grant, mutate, openTenant, refused, sendFile, type TestTenant, uuidOf } from '../../../test/tenant.ts'

type Kit = { app: App; tenant: TestTenant; things: Awaited<ReturnType<typeof furnish>> }

/** Sends a picture as somebody. Answers its id and how it was taken. */
async function send({ app, tenant }: Kit, content: Buffer, as = tenant.admin) {
  const { fileCreate } = await app.must<{ fileCreate: { file: { id: string }; uploadUrl: string } }>(
    'mutation { fileCreate(input: { purpose: PICTURE, name: "photo.jpg" }) { file { id } uploadUrl userErrors { code } } }',
    { tenant: tenant.slug, as },
  )
  const answer = await app.http.inject({
    method: 'PUT',
    url: fileCreate.uploadUrl,
    payload: content,
    headers: { authorization: `Bearer ${await app.tokens.sign(as)}` },
  })
  return { id: fileCreate.file.id, status: answer.statusCode, body: answer.body }
}
const get = async ({ app }: Kit, url: string, as: string | null = null) =>
  app.http.inject({ url, headers: as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {} })

/** A photograph as a telephone takes it: lying on its side, with the place where it was taken. */
const photograph = (width = 3000, height = 1000) =>
  sharp({ create: { width, height, channels: 3, background: '#c33' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'SecretPhone' }, IFD3: { GPSLatitude: '31/1 30/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()

let server: S3rver
let app: App
let kit: Kit
beforeAll(async () => {
  server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: mkdtempSync(join(tmpdir(), 'minhui-s3-')),
    configureBuckets: [{ name: 'minhui', configs: [] }],
  })
  const { port } = await server.run()
  app = await createApp({
    config: {
      s3: {
        bucket: 'minhui',
        region: 'us-east-1',
        endpoint: `http://127.0.0.1:${port}`,
        accessKeyId: 'S3RVER',
        secretAccessKey: 'S3RVER',
      },
    },
  })
  const tenant = await openTenant(app)
  kit = { app, tenant, things: await furnish(app, tenant) }
})
afterAll(async () => {
  await app?.close()
  await server?.close()
})

const photoOf = async ({ app: at, tenant }: Kit, id: string, as = tenant.admin) =>
  (
    await at.must<{ node: { photo: string | null; version: number } }>(
      'query ($id: ID!) { node(id: $id) { ... on Person { photo version } ... on Site { photo version } } }',
      { tenant: tenant.slug, as, variables: { id } },
    )
  ).node

describe('a picture, kept in a bucket of an S3-compatible service', () => {
  test('is made anew: upright, smaller, without where it was taken; and shown to whoever may see its person', async () => {
    const { things, tenant } = kit
    const original = await photograph()
    expect(original.includes('SecretPhone')).toBe(true)
    const sent = await send(kit, original)
    expect(sent.status).toBe(204)
    const input = { id: things.person.id, expectedVersion: 1, fileId: sent.id }
    await mutate(app, tenant, 'personPhotoSet', input, '{ id }')
    const { photo } = await photoOf(kit, things.person.id)
    const shown = await get(kit, photo as string)
    expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/webp'])
    const { width, height, exif } = await sharp(shown.rawPayload).metadata()
    expect({ width, height, exif }).toEqual({ width: 683, height: 2048, exif: undefined })
    expect(shown.rawPayload.includes('SecretPhone')).toBe(false)
    // It really lies in the bucket, and nowhere on the disk.
    expect(await app.services.storage.exists(`${uuidOf(tenant.id)}/${uuidOf(sent.id)}`)).toBe(true)
    await mutate(app, tenant, 'personUpdate', { id: things.person.id, expectedVersion: 2, public: false }, '{ id }')
    expect((await get(kit, photo as string)).statusCode).toBe(404)
    expect((await get(kit, photo as string, tenant.admin)).statusCode).toBe(200)
    const other = await openTenant(app)
    expect((await get(kit, (photo as string).replace(tenant.slug, other.slug), other.admin)).statusCode).toBe(404)
  })

  test('gives way to the next one; nobody shows the picture of somebody else, or a roster', async () => {
    const { things, tenant } = kit
    const content = await photograph(100, 100)
    const [first, second] = [await send(kit, content), await send(kit, content)]
    const show = async (fileId: string) =>
      refused(app, tenant, 'sitePhotoSet', {
        id: things.site.id,
        expectedVersion: (await photoOf(kit, things.site.id)).version,
        fileId,
      })
    expect((await show(first.id)).userErrors).toEqual([])
    const before = (await photoOf(kit, things.site.id)).photo as string
    expect((await show(second.id)).userErrors).toEqual([])
    expect((await get(kit, before)).statusCode).toBe(404)
    expect((await show(second.id)).userErrors).toMatchObject([{ code: 'STATUS', field: 'fileId' }])
    expect((await show(await sendFile(app, tenant, 'r.csv', 'a'))).userErrors).toMatchObject([
      { code: 'STATUS', field: 'fileId' },
    ])
    const keeper = await grant(app, tenant, 'station_keeper', 'SITE', things.site.id)
    const theirs = await send(kit, content, keeper)
    expect((await show(theirs.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'fileId' }])
    const deputy = await grant(app, tenant, 'deputy', 'OWN', undefined, things.person.id)
    const portrait = await send(kit, content, deputy)
    const person = await photoOf(kit, things.person.id)
    const own = { id: things.person.id, expectedVersion: person.version, fileId: portrait.id }
    expect((await refused(app, tenant, 'personPhotoSet', own, deputy)).userErrors).toEqual([])
    const citizen = await grant(app, tenant, 'citizen', 'OWN')
    expect(
      (await refused(app, tenant, 'fileCreate', { purpose: 'PICTURE', name: 'x' }, citizen)).errors[0]?.extensions?.['code'],
    ).toBe('FORBIDDEN')
    expect(
      (await refused(app, tenant, 'fileCreate', { purpose: 'IMPORT', name: 'x' }, keeper)).errors[0]?.extensions?.['code'],
    ).toBe('FORBIDDEN')
  })

  test('is no script, no roster and no bomb', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    expect(await send(kit, svg)).toMatchObject({ status: 422, body: expect.stringContaining('FILE_TYPE') })
    expect(await send(kit, Buffer.from('a,b\n1,2\n'))).toMatchObject({ status: 422, body: expect.stringContaining('FILE_TYPE') })
    const half = (await photograph(200, 200)).subarray(0, 700)
    expect(await send(kit, half)).toMatchObject({ status: 422 })
    const bomb = await sharp({
      create: { width: 12_000, height: 12_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await send(kit, bomb)).toMatchObject({ status: 422, body: expect.stringContaining('FILE_UNREADABLE') })
    expect((await fileTypeFromBuffer(bomb))?.mime).toBe('image/png')
  })
})

/** ClamAV's daemon as far as it is spoken to: INSTREAM, chunks with their length before them (clamd(8)). */
function fakeClamd(): Server {
  return createServer((socket: Socket) => {
    let received = Buffer.alloc(0)
    socket.on('data', (part) => {
      received = Buffer.concat([received, part])
      if (received.includes('PING')) return void socket.end('PONG\0')
      if (received.includes('VERSION')) return void socket.end('ClamAV 1.4\0')
      if (received.subarray(-4).equals(Buffer.alloc(4)))
        socket.end(received.includes('EICAR') ? 'stream: Eicar FOUND\0' : 'stream: OK\0')
    })
    socket.on('error', () => undefined)
  })
}

test('what the scanner finds is not taken, and neither is anything while it cannot be asked', async () => {
  const scanner = fakeClamd()
  await new Promise<void>((listening) => scanner.listen(0, '127.0.0.1', listening))
  const { port } = scanner.address() as AddressInfo
  const guarded = await createApp({ config: { clamdUrl: `tcp://127.0.0.1:${port}` } })
  try {
    const tenant = await openTenant(guarded)
    const own = { app: guarded, tenant } as Kit
    const content = await photograph(50, 50)
    expect((await send(own, content)).status).toBe(204)
    expect(await send(own, Buffer.concat([content, Buffer.from('EICAR')]))).toMatchObject({
      status: 422,
      body: expect.stringContaining('FILE_INFECTED'),
    })
    await new Promise((closed) => scanner.close(closed))
    expect((await send(own, content)).status).toBe(500)
    const states = await guarded.sql`select status, count(*)::int n from file group by 1 order by 1`
    expect(states).toMatchObject([
      { status: 'ready', n: 1 },
      { status: 'refused', n: 1 },
      { status: 'waiting', n: 1 },
    ])
  } finally {
    scanner.close()
    await guarded.close()
  }
}, 30_000)
