import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Starts the Chromium that the test command found or installed. */
export function launch(): Promise<Browser> {
  const executablePath = readFileSync(`${root}node_modules/.cache/minhui/chromium`, 'utf8')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  })
}

export const phone = { width: 375, height: 812 }
export const desktop = { width: 1280, height: 900 }

/** A page in a context of its own, which fails the test when the console shows an error. */
export async function openPage(
  browser: Browser,
  size: { width: number; height: number },
  base: string,
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ baseURL: base, viewport: size, locale: 'zh-CN', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  return { page, errors }
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * No violation of WCAG 2.2 AA, once nothing is on its way in or out any more: what is half faded has half its contrast. The
 * checker stays in the page until it is left: to bring it anew and to gather its results in another page took ten times as
 * long (measured), and there are no frames.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity),
  )
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (values) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe
    const found = await run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')} ${failureSummary}`),
    }))
  }, wcag)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.join(' | ').slice(0, 600)}`)).toEqual([])
}

/** Nothing sticks out to the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // Menus measure themselves once more when the window has changed.
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(excess, { timeout: 2000 }).toBeLessThanOrEqual(0)
}

/** Keeps a picture for docs/screenshots when SCREENSHOTS=1 asks for it. */
export async function keep(page: Page, name: string): Promise<void> {
  if (!process.env['SCREENSHOTS']) return
  mkdirSync(`${root}docs/screenshots`, { recursive: true })
  await page.screenshot({ path: `${root}docs/screenshots/${name}.png` })
}
