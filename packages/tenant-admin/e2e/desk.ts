import type { Browser, Page } from 'playwright-core'
import { desktop, openPage } from '../../web/e2e/browser.ts'
import { signInAs } from '../../web/e2e/sign-in.ts'
import type { Site } from '../../web/e2e/site.ts'

/** Somebody at the console of a district, on a page of it, with what they do there to one project. */
export async function openDesk(browser: Browser, site: Site, role: string, path: string, size = desktop) {
  const { page, errors } = await openPage(browser, size, site.base)
  await signInAs(page, 'binhu', role, `/admin/binhu/${path}`)
  await page.locator('h1').waitFor()
  const drawer = page.locator('.ant-drawer')
  const modal = page.locator('.ant-modal')
  /** Chooses in the form that is open. */
  const choose = async (label: string, option: string, within = modal) => {
    await within.getByLabel(label, { exact: true }).click()
    await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click()
  }
  const confirm = async () => {
    await modal.getByRole('button', { name: '确认' }).click()
    // What the server refuses is said over the form for a moment: the test ends with it, and not with a form that stays.
    const refusal = page.locator('.ant-message-error')
    const said = refusal
      .first()
      .waitFor()
      .then(
        () => refusal.first().innerText(),
        () => '',
      )
    const gone = modal.waitFor({ state: 'detached' }).then(() => '')
    const error = await Promise.race([gone, said])
    if (error) throw new Error(error)
    await gone
  }
  /** Does something to the project that is open. */
  const act = async (name: string, fill: () => Promise<void> = async () => undefined) => {
    await drawer.getByRole('button', { name, exact: true }).first().click()
    await modal.waitFor()
    await fill()
    await confirm()
  }
  /** Opens a project of a view by its title. */
  const open = async (view: string, title: string) => {
    await page.getByRole('radiogroup').getByText(view, { exact: true }).click()
    await page
      .getByRole('row', { name: new RegExp(title) })
      .getByRole('button')
      .first()
      .click()
    await drawer.getByRole('heading', { name: title }).waitFor()
  }
  const fill = (label: string, text: string, within = modal) => within.getByLabel(label, { exact: true }).fill(text)
  const close = async () => {
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
  }
  return { page, errors, drawer, modal, choose, confirm, act, open, fill, close }
}

/** A day so many days from today where the districts are. */
export const dayFrom = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + days * 86_400_000))

/** A file that says nothing, as the browser sends it. */
export const paper = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\ntrailer<<>>\n%%EOF\n'),
})

/** Whether every picture on a page has arrived. */
export const pictured = (page: Page) =>
  page.evaluate(() => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0))
