import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { furnish, mutate, openTenant, type TestTenant } from '../../../test/tenant.ts'

let app: App
let tenant: TestTenant
let things: Awaited<ReturnType<typeof furnish>>
beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  things = await furnish(app, tenant)
})
afterAll(() => app?.close())

const issue = (subject: string, targetId: string) =>
  mutate(app, tenant, 'qrCodeIssue', { subject, targetId }, '{ id code url svg png scans status }')
const open = (path: string, headers = {}) => app.http.inject({ url: path, headers: { host: 'minhui.test', ...headers } })
const scansOf = async (id: string) =>
  (
    await app.must<{ node: { scans: number } }>('query ($id: ID!) { node(id: $id) { ... on QrCode { scans } } }', {
      tenant: tenant.slug,
      as: tenant.admin,
      variables: { id },
    })
  ).node.scans

test('a site and a deputy have one code each, which leads to the public page and counts', async () => {
  const [site, again, deputy] = [
    await issue('SITE', things.site.id),
    await issue('SITE', things.site.id),
    await issue('MANDATE', things.mandate.id),
  ]
  expect(again['code']).toBe(site['code'])
  expect(site['code']).toMatch(/^[2-9a-z]{10}$/)
  const led = await open(`/q/${site['code']}`)
  expect([led.statusCode, led.headers.location]).toEqual([302, `/${tenant.slug}/sites/S?q=${site['code']}`])
  expect((await open(`/q/${deputy['code']}`)).headers.location).toBe(
    `/${tenant.slug}/deputies/${things.mandate.id}?q=${deputy['code']}`,
  )
  await open(`/q/${site['code']}`)
  expect(await scansOf(site.id)).toBe(2)
})

test('as SVG and PNG, without counting', async () => {
  const code = await issue('SITE', things.root.id)
  const svg = await open(`/q/${code['code']}.svg`)
  expect([svg.headers['content-type'], svg.body.startsWith('<svg')]).toEqual(['image/svg+xml', true])
  const png = await open(`/q/${code['code']}.png`)
  expect(png.rawPayload.subarray(1, 4).toString()).toBe('PNG')
  expect(await scansOf(code.id)).toBe(0)
})

test('a revoked code leads nowhere, a reissued one to the same place; two at once make one', async () => {
  const codes = await Promise.all(Array.from({ length: 5 }, () => issue('MANDATE', things.mandate.id)))
  expect(new Set(codes.map((row) => row['code'])).size).toBe(1)
  const [old] = codes as [(typeof codes)[number]]
  const next = await mutate(app, tenant, 'qrCodeReissue', { id: old.id }, '{ id code }')
  expect(next['code']).not.toBe(old['code'])
  expect((await open(`/q/${old['code']}`)).statusCode).toBe(404)
  expect((await open(`/q/${next['code']}`)).statusCode).toBe(302)
  await mutate(app, tenant, 'qrCodeRevoke', { id: next.id }, '{ id }')
  expect((await open(`/q/${next['code']}`)).body).toContain('该二维码已失效')
  for (const guess of ['aaaaaaaaaa', 'x', '../etc', 'aaaaaaaaaa.gif']) expect((await open(`/q/${guess}`)).statusCode).toBe(404)
})

test('what is hidden from citizens is not reached by its code', async () => {
  const hidden = await mutate(app, tenant, 'siteCreate', { kindId: things.home.id, code: 'HID', name: '内部', public: false })
  const code = await issue('SITE', hidden.id)
  expect((await open(`/q/${code['code']}`)).statusCode).toBe(404)
})

test('a sheet of all is a PDF with embedded fonts, for who may print it', async () => {
  const url = `/${tenant.slug}/qr-sheet/sites.pdf`
  const sheet = await open(url, { authorization: `Bearer ${await app.tokens.sign(tenant.admin)}` })
  expect(sheet.headers['content-type']).toBe('application/pdf')
  const text = sheet.rawPayload.toString('latin1')
  expect(text.startsWith('%PDF-')).toBe(true)
  expect(text).toMatch(/\/FontFile2|\/FontFile3/)
  expect(text).toContain('NotoSansSC')
  expect(sheet.rawPayload.length).toBeLessThan(200_000)
  for (const as of [null, (await openTenant(app)).admin]) {
    const refused = await open(url, as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {})
    expect(refused.statusCode).toBe(404)
  }
})
