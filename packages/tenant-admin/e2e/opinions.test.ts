import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from '../../web/e2e/browser.ts'
import { signInAs } from '../../web/e2e/sign-in.ts'
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

test('an opinion is found by words and filters, which are kept, and merged into one that says the same', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  const speak = (text: string) =>
    page.evaluate(
      async ([text, submissionKey]) => {
        const query =
          'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code } } sites: __typename }'
        const headers = { 'content-type': 'application/json', 'x-tenant': 'binhu' }
        const ask = async (body: object) =>
          (await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) })).json()
        const { data } = await ask({ query: '{ opinionCategories(first: 1) { nodes { id } } sites(first: 1) { nodes { id } } }' })
        const input = { submissionKey, text, siteId: data.sites.nodes[0].id, categoryId: data.opinionCategories.nodes[0].id }
        return (await ask({ query, variables: { input } })).data.opinionSubmit.number as string
      },
      [text, crypto.randomUUID()] as const,
    )
  await page.goto('/admin/binhu')
  const first = await speak('（示例）幸福里北门的减速带脱落，骑车容易摔倒')
  const second = await speak('（示例）幸福里北门减速带脱落，有老人骑车摔倒')
  await signInAs(page, 'binhu', '区县人大管理员', '/admin/binhu/opinions')
  await page.getByText('全部', { exact: true }).click()
  const search = page.getByRole('searchbox', { name: '搜索标题、内容和答复' })
  await search.fill('减速带')
  await search.press('Enter')
  await page.getByRole('button', { name: first }).waitFor()
  await page.getByRole('button', { name: second }).waitFor()
  await expect.poll(() => page.locator('tbody tr[data-row-key]', { hasText: /\d{4}-\d{6}/ }).count()).toBe(2)

  await page.getByRole('button', { name: '筛选', exact: true }).click()
  await page.getByLabel('状态', { exact: true }).click()
  await page.locator('.ant-select-item-option', { hasText: '已提交' }).first().click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: first }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存筛选' }).click()
  await page.getByLabel('名称', { exact: true }).fill('减速带新件')
  await page.locator('.ant-modal').getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '减速带新件', exact: true }).waitFor()
  await keep(page, 'console-opinion-filters-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await keep(page, 'console-opinion-filters-phone')
  await page.setViewportSize(desktop)

  await page.getByRole('button', { name: first }).click()
  const drawer = page.locator('.ant-drawer')
  await drawer.getByText('可能重复的意见').waitFor()
  await drawer.getByText('减速带', { exact: true }).first().waitFor()
  await expectAccessible(page)
  await keep(page, 'console-opinion-duplicates-desktop')
  await drawer.getByRole('button', { name: '受理', exact: true }).click()
  await page.locator('.ant-modal').getByRole('button', { name: '确认' }).click()
  await drawer.getByText('已受理').first().waitFor()
  await drawer.getByRole('button', { name: '并入此件' }).click()
  await page.locator('.ant-popconfirm, .ant-popover').getByRole('button', { name: '确认' }).click()
  await drawer.getByText('已并案').first().waitFor()
  // Or into the one of a number, whose title is shown before.
  const closed = page.locator('.ant-drawer-content-wrapper')
  await page.keyboard.press('Escape')
  await closed.waitFor({ state: 'hidden' })
  const third = await speak('（示例）幸福里北门的减速带坏了好几天')
  await search.press('Enter')
  await page.getByRole('button', { name: '清除筛选' }).click()
  await search.fill('减速带')
  await search.press('Enter')
  await page.getByRole('button', { name: third }).click()
  await drawer.getByRole('button', { name: '受理', exact: true }).click()
  await page.locator('.ant-modal').getByRole('button', { name: '确认' }).click()
  await drawer.getByText('已受理').first().waitFor()
  await drawer.getByRole('button', { name: '并案' }).click()
  const merging = page.locator('.ant-modal')
  await merging.getByLabel('并入哪一件（编号）').fill('2026-999999')
  await merging.getByText('没有找到这个编号的意见').waitFor()
  await merging.getByLabel('并入哪一件（编号）').fill(second)
  await merging.getByText('有老人骑车摔倒').waitFor()
  await expectAccessible(page)
  await merging.getByRole('button', { name: '确认' }).click()
  await merging.waitFor({ state: 'detached' })
  await drawer.getByRole('region', { name: '已并入' }).getByRole('link', { name: second }).click()
  const merged = drawer.getByRole('region', { name: '并入此件的意见（2件）' })
  for (const number of [first, third]) await merged.getByRole('link', { name: number }).waitFor()
  await drawer.getByRole('region', { name: '办理过程' }).getByText('提交意见').waitFor()
  await expectAccessible(page)
  await merged.scrollIntoViewIfNeeded()
  await keep(page, 'console-opinion-merged-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await keep(page, 'console-opinion-merged-phone')
  await page.setViewportSize(desktop)
  await page.keyboard.press('Escape')

  // What was kept is there after a reload; it can be renamed, changed, and forgotten.
  await page.reload()
  await page.getByRole('button', { name: '修改筛选“减速带新件”' }).click()
  const form = page.locator('.ant-modal')
  await form.getByLabel('名称', { exact: true }).fill('减速带')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '减速带', exact: true }).click()
  await page.getByRole('button', { name: second }).waitFor()
  await search.fill('没有这样的词龘')
  await search.press('Enter')
  await page.getByRole('button', { name: second }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '修改筛选“减速带”' }).click()
  await form.getByLabel('同时改为当前的筛选条件').check()
  await expectAccessible(page)
  await keep(page, 'console-filter-change-desktop')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('button', { name: '减速带', exact: true }).click()
  await expect.poll(() => search.inputValue()).toBe('没有这样的词龘')
  await page.getByRole('button', { name: second }).waitFor({ state: 'detached' })
  await search.fill('减速带')
  await search.press('Enter')
  await page.getByRole('button', { name: second }).waitFor()
  await page.getByRole('button', { name: '删除筛选“减速带”' }).click()
  await page.getByRole('button', { name: '减速带', exact: true }).waitFor({ state: 'detached' })
  expect(errors).toEqual([])
  await page.context().close()
})
