import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from './browser.ts'
import { type Site, startSite } from './site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

describe.each([
  ['phone', phone],
  ['desktop', desktop],
] as const)('a visitor on a %s', (name, size) => {
  test('finds a district, its sites as list and tree, its groups and its deputies', async () => {
    const { page, errors } = await openPage(browser, size, site.base)
    await page.goto('/')
    await page.getByRole('link', { name: /滨湖区/ }).waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await keep(page, `portal-${name}`)
    await page.getByRole('link', { name: /滨湖区/ }).click()
    await page.getByRole('heading', { name: '家站点' }).waitFor()
    await page.getByRole('link', { name: '雪浪街道人大代表之家' }).waitFor()
    await page.getByText('企业发展“微监督”代表小组').first().waitFor()
    await page.locator('.deputy').first().waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await keep(page, `district-${name}`)
    await page.getByRole('button', { name: '层级' }).click()
    await page.locator('.branches').first().waitFor()
    await expect.poll(() => page.getByRole('link', { name: '示例社区01人大代表联络站' }).isVisible()).toBe(true)
    await expectAccessible(page)
    await keep(page, `tree-${name}`)
    await page.getByLabel('查找代表').fill('薛雪')
    await page.getByRole('button', { name: '查找', exact: true }).click()
    await expect.poll(() => page.locator('.deputy').count()).toBe(1)
    await page.getByRole('link', { name: '雪浪街道人大代表之家' }).first().click()
    await page.getByRole('heading', { level: 1, name: '雪浪街道人大代表之家' }).waitFor()
    await page.getByText('8/8').waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await keep(page, `site-${name}`)
    expect(errors).toEqual([])
    await page.context().close()
  })
})

test('two districts are open at once, each in its own colours, and English is a click away', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  const other = await page.context().newPage()
  await Promise.all([page.goto('/binhu'), other.goto('/wujin')])
  await page.getByText('滨湖区人民代表大会').first().waitFor()
  await other.getByText('武进区人民代表大会').first().waitFor()
  const color = (p: typeof page) => p.locator('.banner').evaluate((e) => getComputedStyle(e).backgroundColor)
  expect(await color(page)).not.toBe(await color(other))
  await other.getByRole('button', { name: 'English' }).click()
  await other.getByText("People's Congress of Wujin District").first().waitFor()
  await expect.poll(() => other.locator('html').getAttribute('lang')).toBe('en')
  await expectAccessible(other)
  expect(errors).toEqual([])
  await page.context().close()
})

test('a district that does not exist says so', async () => {
  const { page } = await openPage(browser, phone, site.base)
  await page.goto('/nowhere')
  await page.getByText('没有这个区县。').waitFor()
  await page.context().close()
})
