import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, openTenant, refused, uuidOf } from '../../../test/tenant.ts'
import { keyOf } from '../../files/storage.ts'
import { toXlsx } from '../../tabular/write.ts'
import { sessionFor } from '../../tenant-session.ts'
import { ticketPlace } from '../files/attachment.type.ts'
import { sweepFiles } from '../files/file.store.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let { tenant, who, submit, act, done, toHandler } = {} as typeof at
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  ;({ tenant, who, submit, act, done, toHandler } = at)
})
afterAll(() => app?.close())

const photograph = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#c33' } })
    .withExifMerge({ IFD0: { Make: 'SecretPhone' }, IFD3: { GPSLatitude: '31/1 30/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

const headersOf = async (as: string | null) => (as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {})
const put = async (url: string, payload: Buffer, as: string | null = null) =>
  app.http.inject({ method: 'PUT', url, payload, headers: await headersOf(as) })
const get = async (url: string, as: string | null = null) => app.http.inject({ url, headers: await headersOf(as) })

const announce = async (submissionKey: string, as: string | null = null, slug = tenant.slug) =>
  (
    await app.request(
      'mutation ($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl userErrors { code field } } }',
      { tenant: slug, as, variables: { input: { submissionKey } } },
    )
  ).data['photoCreate'] as { fileId: string; uploadUrl: string; userErrors: object[] }
/** Sends a photo for a submission, without an account. */
const photo = async (submissionKey: string, content?: Buffer, as: string | null = null) => {
  const { fileId, uploadUrl } = await announce(submissionKey, as)
  expect((await put(uploadUrl, content ?? (await photograph()), as)).statusCode).toBe(204)
  return fileId
}
/** Sends a file as somebody with an account, to be attached. */
const attachment = async (as: string, name: string, content: Buffer) => {
  const { data } = await app.request(
    'mutation ($input: FileCreateInput!) { fileCreate(input: $input) { file { id } uploadUrl userErrors { code } } }',
    { tenant: tenant.slug, as, variables: { input: { purpose: 'ATTACHMENT', name } } },
  )
  const { statusCode, body } = await put(data['fileCreate'].uploadUrl, content, as)
  return { id: data['fileCreate'].file.id as string, statusCode, body }
}
type Shown = { id: string; name: string; contentType: string; size: number; url: string }
const shown = '{ id name contentType size url }'
const look = async (number: string, as: string) =>
  (
    await app.request(
      `{ opinions(first: 1, number: "${number}") { nodes { photos ${shown} entries { action visibility files ${shown} } } } }`,
      { tenant: tenant.slug, as },
    )
  ).data['opinions'].nodes[0] as
    | { photos: Shown[]; entries: { action: string; visibility: string; files: Shown[] }[] }
    | undefined
const follow = async (number: string, code: string) =>
  (
    await app.request(
      `mutation ($input: OpinionTraceInput!) { opinionTrace(input: $input) { trace { photos ${shown} entries { stateName files ${shown} } } userErrors { code } } }`,
      { tenant: tenant.slug, variables: { input: { number, code } } },
    )
  ).data['opinionTrace'].trace as { photos: Shown[]; entries: { stateName: string; files: Shown[] }[] }

describe('photos that come with an opinion', () => {
  test('are sent without an account, made anew, and read by whoever may read it, and by its author', async () => {
    const submissionKey = randomUUID()
    const [first, second] = [await photo(submissionKey), await photo(submissionKey)]
    const { number, code } = await submit({ submissionKey, photoIds: [first, second] })
    const opinion = await look(number, who.keeper)
    expect(opinion?.photos.map(({ id }) => id)).toEqual([first, second])
    expect(opinion?.photos[0]).toMatchObject({ name: 'photo.webp', contentType: 'image/webp' })
    const url = opinion?.photos[0]?.url as string
    const content = await get(url, who.keeper)
    expect([content.statusCode, content.headers['content-type']]).toEqual([200, 'image/webp'])
    expect(content.headers['cache-control']).toBe('no-store')
    expect((await sharp(content.rawPayload).metadata()).exif).toBeUndefined()
    const other = await openTenant(app)
    const answers = await Promise.all([
      ...[null, who.otherKeeper, who.handler, who.teller, other.admin].map((as) => get(url, as)),
      get(url.replace(tenant.slug, other.slug), other.admin),
      get(`/${tenant.slug}/attachments/${randomUUID()}`, who.keeper),
    ])
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))).toEqual(
      new Set(['404 {"message":"Not found"}']),
    )
    // Its author has nothing but number and code; the address that they get is good for this file alone.
    const own = await follow(number, code as string)
    expect(own.photos).toHaveLength(2)
    const [one, two] = own.photos.map((file) => file.url) as [string, string]
    expect((await get(one)).statusCode).toBe(200)
    const [, ticket] = one.split('?')
    expect((await get(`${two.split('?')[0]}?${ticket}`)).statusCode).toBe(404)
    expect((await get(`${url}?ticket=x`)).statusCode).toBe(404)
  })

  test('serve their own submission alone, once, and only when they are there', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()]
    const sent = await photo(theirs)
    const refusal = { code: 'NOT_FOUND', field: 'photoIds' }
    expect((await submit({ submissionKey: mine, photoIds: [sent] })).userErrors).toEqual([refusal])
    const { fileId: waiting } = await announce(mine)
    expect((await submit({ submissionKey: mine, photoIds: [waiting] })).userErrors).toEqual([refusal])
    // Nothing was written: the same submission can be sent again without it.
    const [before] = await app.sql`select count(*)::int n from opinion where submission_hash is not null`
    const { number } = await submit({ submissionKey: theirs, photoIds: [sent] })
    const [after] = await app.sql`select count(*)::int n from opinion where submission_hash is not null`
    expect(after?.['n']).toBe(before?.['n'] + 1)
    expect((await submit({ submissionKey: randomUUID(), photoIds: [sent] })).userErrors).toEqual([refusal])
    expect((await look(number, who.keeper))?.photos).toHaveLength(1)
    const many = Array.from({ length: 10 }, () => sent.replace(/.$/, (letter) => letter))
    expect((await submit({ photoIds: many })).userErrors).toMatchObject([{ field: 'photoIds' }])
    const other = await openTenant(app)
    const foreign = await announce(mine, null, other.slug)
    expect((await put(foreign.uploadUrl.replace(other.slug, tenant.slug), await photograph())).statusCode).toBe(404)
  })

  test('of somebody with an account leave no trace of it', async () => {
    const citizen = await grant(app, tenant, 'citizen', 'OWN')
    const submissionKey = randomUUID()
    const sent = await photo(submissionKey, undefined, citizen)
    const answer = await app.request(
      'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code field } } }',
      { tenant: tenant.slug, as: citizen, variables: { input: { submissionKey, text: '有照片', photoIds: [sent] } } },
    )
    expect(answer.data['opinionSubmit'].userErrors).toEqual([])
    const [row] = await app.sql`select account_id, submission_hash, name from file where id = ${uuidOf(sent)}`
    expect(row).toEqual({ account_id: null, submission_hash: null, name: 'photo.webp' })
    const [entry] = await app.sql`select count(*)::int n from audit_entry where target_id = ${uuidOf(sent)}`
    expect(entry?.['n']).toBe(0)
  })

  test('are pictures, no papers and no scripts; are limited by address; and are forgotten when nobody uses them', async () => {
    const key = randomUUID()
    for (const content of [pdf, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), Buffer.from('x')]) {
      const { uploadUrl } = await announce(key)
      expect(await put(uploadUrl, content)).toMatchObject({ statusCode: 422, body: expect.stringContaining('FILE_TYPE') })
      // An address takes one content.
      expect((await put(uploadUrl, await photograph())).statusCode).toBe(404)
    }
    const { uploadUrl } = await announce(key)
    expect((await put(uploadUrl, Buffer.alloc(10 * 1024 * 1024 + 1))).statusCode).toBe(413)
    const sent = await photo(key)
    await app.sql`update file set updated_at = now() - interval '25 hours' where id = ${uuidOf(sent)}`
    const gone = await sessionFor(app.services, uuidOf(tenant.id)).write((tx) => sweepFiles(tx))
    expect(gone).toContain(uuidOf(sent))
    expect(keyOf(uuidOf(tenant.id), uuidOf(sent))).toContain(uuidOf(sent))
    const small = await createApp({ limits: { photoPerAddress: { points: 2, seconds: 60 } } })
    try {
      const own = await openTenant(small)
      const call = () =>
        small.request('mutation ($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId userErrors { code } } }', {
          tenant: own.slug,
          variables: { input: { submissionKey: key } },
        })
      await call()
      await call()
      expect((await call()).data['photoCreate'].userErrors).toEqual([{ code: 'TOO_OFTEN' }])
    } finally {
      await small.close()
    }
  })
})

describe('files that come with an act', () => {
  test('hang on its entry: an answer shows them to the author, what is said beside an act to those who work on it', async () => {
    const { number, secret } = await toHandler()
    const note = await attachment(who.handler, '内部测算.xlsx', await toXlsx(['甲'], [['乙']]))
    expect(note.statusCode).toBe(204)
    await done(number, 'Start', who.handler, { fileIds: [note.id] })
    const paper = await attachment(who.handler, '答复 函.pdf', pdf)
    await done(number, 'Reply', who.handler, { text: '已修好', fileIds: [paper.id] })
    const office = await look(number, who.office)
    const reply = office?.entries.find(({ action }) => action === 'reply')
    expect(reply?.files).toMatchObject([{ name: '答复 函.pdf', contentType: 'application/pdf' }])
    const beside = office?.entries.find(({ action, files }) => action === 'note' && files.length > 0)
    expect(beside).toMatchObject({ visibility: 'internal', files: [{ name: '内部测算.xlsx' }] })
    expect(office?.entries.find(({ action }) => action === 'start')?.files).toEqual([])
    const { entries } = await follow(number, secret)
    const files = entries.flatMap((entry) => entry.files)
    expect(files.map(({ name }) => name)).toEqual(['答复 函.pdf'])
    const answer = await get(files[0]?.url as string)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('答复 函.pdf')}`)
    expect(answer.headers['content-security-policy']).toBe('sandbox')
    expect((await get(beside?.files[0]?.url as string, who.keeper)).statusCode).toBe(200)
    // What is for the office stays so, whatever ticket there is.
    const hidden = uuidOf(beside?.files[0]?.id as string)
    const place = ticketPlace(uuidOf(tenant.id), hidden)
    const ticket = app.services.keys.seal(JSON.stringify({ until: Date.now() + 1000 }), place)
    expect((await get(`/${tenant.slug}/attachments/${hidden}?ticket=${encodeURIComponent(ticket)}`)).statusCode).toBe(404)
    for (const as of [null, who.otherHandler, who.otherKeeper, who.deputy])
      expect((await get(beside?.files[0]?.url as string, as)).statusCode).toBe(404)
  })

  test('are those of whoever acts, and nothing is written where one is not', async () => {
    const { number } = await toHandler()
    const theirs = await attachment(who.office, '别人的.pdf', pdf)
    const refusal = [{ code: 'NOT_FOUND', field: 'fileIds' }]
    expect((await act(number, 'Start', who.handler, { fileIds: [theirs.id] })).userErrors).toMatchObject(refusal)
    expect((await at.find(number, who.handler)).state).toBe('assigned')
    const own = await attachment(who.handler, '一.pdf', pdf)
    await done(number, 'Start', who.handler, { fileIds: [own.id] })
    expect((await act(number, 'Note', who.handler, { text: '再来', fileIds: [own.id] })).userErrors).toMatchObject(refusal)
    expect((await attachment(who.handler, 'x.docx', Buffer.from('PK\u0003\u0004nothing'))).statusCode).toBe(422)
    const citizen = await grant(app, tenant, 'citizen', 'OWN')
    const answer = await refused(app, tenant, 'fileCreate', { purpose: 'ATTACHMENT', name: 'x' }, citizen)
    expect(answer.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  })

  test('of the author are photos, which tell nothing of who it is', async () => {
    const { number, secret } = await toHandler()
    await done(number, 'Start', who.handler)
    await done(number, 'Ask', who.handler, { text: '在哪里？' })
    const submissionKey = randomUUID()
    const sent = await photo(submissionKey)
    const more = { text: '在这里', submissionKey, photoIds: [sent] }
    expect((await at.authorAct(number, secret, 'answer', { ...more, submissionKey: randomUUID() })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'photoIds' },
    ])
    expect((await at.authorAct(number, secret, 'answer', more)).userErrors).toEqual([])
    const answer = (await look(number, who.handler))?.entries.find(({ action }) => action === 'answer')
    expect(answer?.files).toMatchObject([{ id: sent, name: 'photo.webp' }])
    expect((await get(answer?.files[0]?.url as string, who.handler)).statusCode).toBe(200)
  })
  test('of an author with an account likewise: no paper, and no trace of the account', async () => {
    const citizen = await grant(app, tenant, 'citizen', 'OWN')
    const number = await toHandlerAs(citizen)
    await done(number, 'Start', who.handler)
    await done(number, 'Ask', who.handler, { text: '在哪里？' })
    // A paper names its writer; the database is asked, for citizens can announce none.
    const [sent, paper] = [await photo(randomUUID(), undefined, citizen), await photo(randomUUID(), undefined, citizen)]
    await app.sql`update file set content_type = 'application/pdf' where id = ${uuidOf(paper)}`
    expect((await act(number, 'Answer', citizen, { text: '见附件', fileIds: [paper] })).userErrors).toMatchObject([
      { code: 'FILE_TYPE', field: 'fileIds' },
    ])
    await done(number, 'Answer', citizen, { text: '见照片', fileIds: [sent] })
    const [row] = await app.sql`select account_id, owner_type from file where id = ${uuidOf(sent)}`
    expect(row).toEqual({ account_id: null, owner_type: 'OpinionEntry' })
  })
})

/** What a citizen with an account says, on the desk of the unit. */
async function toHandlerAs(citizen: string): Promise<string> {
  const { number } = await submit({}, citizen)
  await done(number, 'Accept', who.keeper)
  await done(number, 'Classify', who.keeper, { categoryId: at.category, grade: 'STREET' })
  await done(number, 'Assign', who.office, { unitId: at.things.unit.id })
  return number
}
