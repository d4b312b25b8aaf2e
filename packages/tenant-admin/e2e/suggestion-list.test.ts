import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from '../../web/e2e/browser.ts'
import { type Site, startSite } from '../../web/e2e/site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['binhu']), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('suggestions are found by words and filters, which are kept; several are urged, and their letters printed', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await page.goto('/admin/binhu')
  await page.getByRole('region', { name: '演示身份' }).getByRole('button', { name: '区县人大管理员' }).click()
  await page.getByRole('heading', { level: 1, name: '我的待办' }).waitFor()
  await page.getByRole('menuitem', { name: '代表建议', exact: true }).click()
  await page.getByText('全部', { exact: true }).click()
  const rows = page.locator('tbody tr[data-row-key]')
  await rows.first().waitFor()
  const title = (await rows.first().getByRole('cell').nth(2).innerText()).trim()
  const search = page.getByRole('searchbox', { name: '搜索标题、案由、方案和答复' })
  await search.fill('没有这样的词龘')
  await search.press('Enter')
  await page.getByText('没有符合条件的建议').waitFor()
  await search.fill(title.replace(/^(重点|议案)\s*/, ''))
  await search.press('Enter')
  await rows.first().waitFor()
  await search.fill('')
  await search.press('Enter')

  await page.getByRole('button', { name: '筛选', exact: true }).click()
  await page.getByLabel('状态', { exact: true }).click()
  await page.locator('.ant-select-item-option', { hasText: '已答复' }).first().click()
  await page.keyboard.press('Escape')
  await expect.poll(() => rows.filter({ hasNotText: '已答复' }).count()).toBe(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存筛选' }).click()
  await page.getByLabel('名称', { exact: true }).fill('待评价')
  await page.locator('.ant-modal').getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '待评价', exact: true }).waitFor()
  await keep(page, 'console-suggestion-filters-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await keep(page, 'console-suggestion-filters-phone')
  await page.setViewportSize(desktop)

  const bar = page.getByRole('toolbar', { name: '操作' })
  await bar.getByRole('button', { name: '选择本页全部' }).click()
  await bar.getByRole('button', { name: '打印答复函' }).click()
  const modal = page.locator('.ant-modal')
  await modal.getByRole('status').filter({ hasText: '0件未完成' }).waitFor()
  await expectAccessible(page)
  const address = (await modal.getByRole('link', { name: '打开打印文件' }).getAttribute('href')) as string
  const file = await page.evaluate(async (url) => {
    const answer = await fetch(url)
    return [answer.status, answer.headers.get('content-type')]
  }, address)
  expect(file).toEqual([200, 'application/pdf'])
  await page.keyboard.press('Escape')
  await modal.waitFor({ state: 'detached' })
  await bar.getByRole('button', { name: '催办' }).click()
  await modal.getByLabel('内容', { exact: true }).fill('请按期评价')
  await modal.getByRole('button', { name: '确认' }).click()
  await modal.getByRole('status').filter({ hasText: '0件未完成' }).waitFor()
  await keep(page, 'console-suggestion-batch-desktop')
  expect(errors).toEqual([])
  await page.context().close()
}, 180_000)
