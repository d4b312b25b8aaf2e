import { createHash, randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { App } from '../../api/test/app.ts'

/** Lets a page be that of an account, as if they had signed in. */
export async function become(app: App, page: Page, base: string, accountId: string): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('hex')
  await app.sql`insert into auth.credential (account_id) values (${accountId}) on conflict do nothing`
  await app.sql`insert into auth.session (id, token_hash, account_id, pending, second_factor_at, expires_at)
    values (gen_random_uuid(), ${hash}, ${accountId}, false, now(), now() + interval '10 hours')`
  await page.context().addCookies([{ name: 'minhui', value: token, url: base }])
}
