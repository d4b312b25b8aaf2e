import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { expect } from 'vitest'
import type { App } from './app.ts'
import type { openOpinions } from './opinions.ts'
import { grant, mutate, uuidOf } from './tenant.ts'

const name = '欧阳测隐'
const phone = '13907318642'

/** Somebody with an account, whom nothing else in the district names, and photographs that do. */
export async function openAuthor(app: App, at: Awaited<ReturnType<typeof openOpinions>>) {
  const { tenant, submit } = at
  const email = 'ouyang.ceyin@post.example'
  const contact = '清欢里九弄七号'
  const person = (await mutate(app, tenant, 'personCreate', { code: 'OYCY', name, phone, contact }, '{ id }')).id
  const account = await grant(app, tenant, 'citizen', 'OWN', undefined, person)
  await app.sql`update account set display_name = ${name} where id = ${account}`
  const set =
    'mutation ($input: NotificationAddressSetInput!) { notificationAddressSet(input: $input) { sent userErrors { code } } }'
  await app.must(set, { tenant: tenant.slug, as: account, variables: { input: { channel: 'EMAIL', address: email } } })
  const photo = async (submissionKey: string) => {
    const { photoCreate } = await app.must<{ photoCreate: { fileId: string; uploadUrl: string } }>(
      'mutation ($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl } }',
      { tenant: tenant.slug, as: account, variables: { input: { submissionKey } } },
    )
    const payload = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#3c3' } })
      .withExifMerge({ IFD0: { Artist: name, Copyright: phone, ImageDescription: `${name} ${contact}` } })
      .jpeg()
      .toBuffer()
    const url = `${photoCreate.uploadUrl}?name=${encodeURIComponent(name)}.jpg`
    const headers = {
      authorization: `Bearer ${await app.tokens.sign(account)}`,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}.jpg`,
    }
    expect((await app.http.inject({ method: 'PUT', url, payload, headers })).statusCode).toBe(204)
    return photoCreate.fileId
  }
  const secrets = {
    ...{ name, phone, email, contact, pinyin: 'ouyangceyin', masked: '139****8642', display: name },
    ...{ account, person: uuidOf(person) },
  }
  /** Speaks, with a photo; answers number, code and id. */
  const speak = async (text: string) => {
    const submissionKey = randomUUID()
    const photoIds = [await photo(submissionKey)]
    const { number, code } = await submit({ submissionKey, text, photoIds, name, phone }, account)
    return { number, code: code as string, id: (await at.find(number, tenant.admin)).id as string }
  }
  return { account, name, phone, secrets, speak, photo }
}
