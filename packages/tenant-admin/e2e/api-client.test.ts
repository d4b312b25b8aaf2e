import type { Browser, Page } from 'playwright-core'
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

const enter = async (page: Page, role: string) => {
  await page.goto('/admin/binhu')
  await page.getByRole('region', { name: '演示身份' }).getByRole('button', { name: role }).click()
  await page.getByRole('heading', { level: 1, name: '我的待办' }).waitFor()
}
const checked = async (page: Page, name: string) => {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, name)
}
const ask = async (key: string) => {
  const answer = await fetch(`${site.base}/binhu/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: '{ tenant { slug } }' }),
  })
  return answer.status
}

test('the security administrator makes a client and a key, sees what it asks, and revokes it', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await enter(page, '安全管理员')
  await page.getByRole('menuitem', { name: '接口客户端' }).click()
  await page.getByRole('heading', { level: 1, name: '接口客户端' }).waitFor()
  await page.getByRole('button', { name: '新增' }).click()
  await page.getByLabel('编号').fill('hotline')
  await page.getByLabel('名称').fill('12345热线')
  await page.getByLabel('用途').click()
  await page.locator('.ant-select-item-option', { hasText: '转交群众意见' }).click()
  await page.keyboard.press('Escape')
  await page.getByLabel('允许的网站来源').fill('https://www.example.org/path')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('格式不正确').waitFor()
  await checked(page, 'api-client-form-desktop')
  await page.getByTitle('https://www.example.org/path').locator('.ant-select-selection-item-remove').click()
  await page.getByRole('button', { name: '保存' }).click()
  const client = page.getByRole('row').filter({ hasText: '12345热线' })
  await client.getByRole('button', { name: '密钥与用量' }).click()
  await page.getByRole('button', { name: '新建密钥' }).click()
  const key = await page.getByRole('textbox', { name: '新密钥' }).inputValue()
  expect(key).toMatch(/^mh_[\w-]{43}$/)
  await checked(page, 'api-key-desktop')
  expect(await ask(key)).toBe(200)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await site.app.services.apiUsage.flush()
  await page.reload()
  await client.getByRole('button', { name: '密钥与用量' }).click()
  await page.getByText(`${key.slice(0, 9)}…`).waitFor()
  await page.getByRole('columnheader', { name: '请求数' }).waitFor()
  // The key itself is nowhere any more.
  expect(await page.content()).not.toContain(key)
  await checked(page, 'api-clients-desktop')
  await page.setViewportSize(phone)
  await checked(page, 'api-clients-phone')
  await page.setViewportSize(desktop)
  await page.getByRole('button', { name: '吊销' }).click()
  await page.locator('.ant-popconfirm').getByRole('button', { name: '吊销' }).click()
  await page.getByText('已吊销').waitFor()
  expect(await ask(key)).toBe(401)
  expect(errors).toEqual([])
  await page.context().close()
})

test('the district admin sees clients and makes none, lets citizens register, and is told what is missing', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await enter(page, '区县人大管理员')
  await page.getByRole('menuitem', { name: '接口客户端' }).click()
  await page.getByText('由安全管理员创建').waitFor()
  expect(await page.getByRole('button', { name: '新增' }).count()).toBe(0)
  await checked(page, 'api-clients-read-desktop')
  await page.getByRole('menuitem', { name: '设置' }).click()
  await page.getByRole('tab', { name: '群众注册' }).click()
  await page.getByRole('switch', { name: '群众注册' }).click()
  await page.getByText('尚未发布隐私政策').waitFor()
  await checked(page, 'registration-setting-desktop')
  await page.getByRole('switch', { name: '群众注册' }).click()
  await page.getByText('尚未发布隐私政策').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('menuitem', { name: 'API clients' }).click()
  await page.getByText('made, rotated and revoked by the security administrator').waitFor()
  await checked(page, 'api-clients-read-english-desktop')
  expect(errors).toEqual([])
  await page.context().close()
})
