import type { Cookie, Page } from 'playwright-core'

const signedIn = new Map<string, Cookie[]>()

/**
 * Opens a page as somebody of the demonstration, by a word of their role. Who has signed in before has their cookie
 * still: a code of the second factor is good once, and a test that wants its fourth within a minute would wait for it.
 */
export async function signInAs(page: Page, tenant: string, role: string, path = `/admin/${tenant}/sites`): Promise<void> {
  const start = `/admin/${tenant}/sign-in?back=${path}`
  await page.goto(start)
  const who = `${new URL(page.url()).origin} ${tenant} ${role}`
  const cookies = signedIn.get(who)
  if (cookies) {
    await page.context().addCookies(cookies)
    await page.goto(path)
    return
  }
  await page.getByRole('region', { name: '演示身份' }).getByRole('button', { name: role }).click()
  await page.waitForURL((url) => url.pathname !== `/admin/${tenant}/sign-in`)
  signedIn.set(who, await page.context().cookies())
  await page.goto(path)
}
