import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from './browser.ts'
import { type Site, startSite } from './site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['binhu']), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

describe.each([
  ['phone', phone],
  ['desktop', desktop],
] as const)('a visitor on a %s', (name, size) => {
  test('finds what deputies hold: at a station, and of the whole district', async () => {
    const { page, errors } = await openPage(browser, size, site.base)
    await page.goto('/binhu/sites/XL-S01')
    const atSite = page.locator('#activities')
    await atSite.getByRole('heading', { name: '近期活动' }).waitFor()
    await atSite.getByText('（示例）议事座谈会').waitFor()
    await expect.poll(() => atSite.getByText('已取消').count()).toBe(1)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await atSite.scrollIntoViewIfNeeded()
    await keep(page, `site-activities-${name}`)
    await atSite.getByRole('link', { name: '全部活动' }).click()
    await page.getByRole('heading', { level: 1, name: '代表活动' }).waitFor()
    await page.getByText('（示例）因暴雨预警取消').waitFor()
    await page.getByRole('button', { name: '已举办' }).click()
    await page.getByText('到场代表').first().waitFor()
    // How many came, and what they said, is not for everybody.
    expect(await page.getByText('登记转办').count()).toBe(0)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await keep(page, `activities-${name}`)
    await page.getByRole('combobox', { name: '主题' }).selectOption({ index: 1 })
    await expect.poll(() => new URL(page.url()).searchParams.has('theme')).toBe(true)
    await page.getByText('到场代表').first().waitFor()
    await page.getByRole('combobox', { name: '家站点' }).selectOption('')
    await page.getByRole('button', { name: '近期活动' }).click()
    await page.getByText('计划中').first().waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })
})
