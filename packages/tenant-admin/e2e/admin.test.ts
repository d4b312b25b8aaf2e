import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from '../../web/e2e/browser.ts'
import { type Site, startSite } from '../../web/e2e/site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function enter(page: Page, tenant: string, role: string) {
  await page.goto('/admin')
  await page.getByRole('region', { name: tenant }).getByRole('button', { name: role }).click()
  await page.getByRole('heading', { level: 1, name: '家站点' }).waitFor()
}
const choose = async (page: Page, label: string, option: string) => {
  await page.getByLabel(label, { exact: true }).click()
  await page.locator('.ant-select-item-option', { hasText: option }).first().click()
}

test('a district admin configures kinds, the tree and groups', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await page.goto('/admin')
  await page.getByRole('region', { name: 'binhu' }).waitFor()
  await expectAccessible(page)
  await keep(page, 'enter-desktop')
  await enter(page, 'binhu', '区县人大管理员')
  await page.getByText('雪浪街道人大代表之家').first().waitFor()
  await expectAccessible(page)
  await keep(page, 'console-sites-desktop')

  await page.getByRole('menuitem', { name: '站点类型' }).click()
  await page.getByRole('heading', { level: 1, name: '站点类型' }).waitFor()
  await page.getByText('社区人大代表联络站').first().waitFor()
  await expectAccessible(page)
  await keep(page, 'console-kinds-desktop')
  await page.getByRole('button', { name: '新增' }).first().click()
  await page.getByLabel('名称', { exact: true }).fill('线上联络站')
  await page.getByLabel('编号').fill('station')
  await choose(page, '可设在其下', '人大代表之家')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '保存' }).click()
  // The code is taken: it is said at the field, and what was typed is still there.
  await page.getByText('已被占用').waitFor()
  expect(await page.getByLabel('名称', { exact: true }).inputValue()).toBe('线上联络站')
  await page.getByLabel('编号').fill('online')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('cell', { name: '线上联络站' }).waitFor()

  await page.getByRole('menuitem', { name: '家站点' }).click()
  const home = page.locator('.ant-tree-treenode', { hasText: '雪浪街道人大代表之家' }).first()
  await home.getByRole('button', { name: '新增下级' }).click()
  await page.getByLabel('名称', { exact: true }).fill('云上联络站')
  await page.getByLabel('编号').fill('XL-CLOUD')
  await choose(page, '类型', '线上联络站')
  await page.getByRole('button', { name: '保存' }).click()
  await page.locator('.ant-tree-treenode', { hasText: '云上联络站' }).waitFor()
  // A station may not stand under a contact point: the server refuses the move and says why.
  await page
    .locator('.ant-tree-treenode', { hasText: '云上联络站' })
    .dragTo(page.locator('.ant-tree-treenode', { hasText: '蓝深远望人大代表联系点' }))
  await page.getByText('该类型不能设在所选上级之下').waitFor()

  await page.getByRole('menuitem', { name: '专业小组' }).click()
  await page.getByRole('cell', { name: '文商旅“微监督”代表小组' }).waitFor()
  await expectAccessible(page)
  await keep(page, 'console-groups-desktop')
  await page
    .getByRole('row', { name: /文商旅/ })
    .getByRole('button', { name: '停用' })
    .click()
  await page.locator('.ant-popconfirm').getByRole('button', { name: '停用' }).click()
  await page
    .getByRole('row', { name: /文商旅/ })
    .getByRole('button', { name: '恢复' })
    .waitFor()

  const visitor = await page.context().newPage()
  await visitor.goto('/binhu')
  await visitor.getByRole('link', { name: '云上联络站' }).waitFor()
  await visitor.getByText('企业发展“微监督”代表小组').first().waitFor()
  expect(await visitor.getByText('文商旅“微监督”代表小组').count()).toBe(0)
  expect(errors).toEqual([])
  await page.context().close()
})

test('two districts are open at once, each tab as somebody of its own', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await enter(page, 'binhu', '区县人大管理员')
  const other = await page.context().newPage()
  await enter(other, 'wujin', '站点联络员')
  await other.getByText('湖塘镇全过程人民民主实践载体').first().waitFor()
  // A keeper changes the own site and opens none.
  expect(await other.getByRole('button', { name: '新增', exact: true }).count()).toBe(0)
  await expect.poll(() => other.getByRole('button', { name: '修改' }).count()).toBe(1)
  await page.reload()
  await page.getByText('雪浪街道人大代表之家').first().waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

test('the console can be used on a phone', async () => {
  const { page, errors } = await openPage(browser, phone, site.base)
  await enter(page, 'binhu', '区县人大管理员')
  await page.getByText('雪浪街道人大代表之家').first().waitFor()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await keep(page, 'console-sites-phone')
  expect(errors).toEqual([])
  await page.context().close()
})
