import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf } from '../../api/src/auth/totp.ts'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from '../../web/e2e/browser.ts'
import { type Site, startSite } from '../../web/e2e/site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['binhu', 'wujin', 'liyang']), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Signs in as somebody of the demonstration, from the first page on. */
async function enter(page: Page, tenant: string, role: string) {
  await page.goto(`/admin/${tenant}`)
  await page.getByRole('region', { name: '演示身份' }).getByRole('button', { name: role }).click()
  await page.getByRole('heading', { level: 1, name: '家站点' }).waitFor()
}
const choose = async (page: Page, label: string, option: string) => {
  await page.getByLabel(label, { exact: true }).click()
  await page.locator('.ant-select-item-option', { hasText: option }).first().click()
}

test('a district admin configures kinds, the tree and groups', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await page.goto('/admin')
  await page.getByRole('link', { name: /滨湖区/ }).click()
  await page.getByRole('button', { name: '登录' }).waitFor()
  await expectAccessible(page)
  await keep(page, 'sign-in-desktop')
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

  const { page: visitor } = await openPage(browser, desktop, site.base)
  await visitor.goto('/binhu')
  await visitor.getByRole('link', { name: '云上联络站' }).waitFor()
  await visitor.getByText('企业发展“微监督”代表小组').first().waitFor()
  expect(await visitor.getByText('文商旅“微监督”代表小组').count()).toBe(0)
  expect(errors).toEqual([])
  await page.context().close()
})

test('two districts are open at once, each browser as somebody of its own', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await enter(page, 'binhu', '区县人大管理员')
  const { page: other, errors: otherErrors } = await openPage(browser, desktop, site.base)
  await enter(other, 'wujin', '站点联络员')
  await other.getByText('湖塘镇全过程人民民主实践载体').first().waitFor()
  // A keeper changes the own site and opens none.
  expect(await other.getByRole('button', { name: '新增', exact: true }).count()).toBe(0)
  await expect.poll(() => other.getByRole('button', { name: '修改' }).count()).toBe(1)
  await page.reload()
  await page.getByText('雪浪街道人大代表之家').first().waitFor()
  expect([...errors, ...otherErrors]).toEqual([])
  await other.context().close()
  await page.context().close()
})

test('somebody is invited, accepts on the telephone, sets up the second factor and signs in with it', async () => {
  const { page: admin, errors } = await openPage(browser, desktop, site.base)
  await enter(admin, 'binhu', '区县人大管理员')
  await admin.getByRole('menuitem', { name: '人员与角色' }).click()
  await admin.getByRole('heading', { level: 1, name: '人员与角色' }).waitFor()
  await expectAccessible(admin)
  await keep(admin, 'console-access-desktop')
  await admin.getByRole('button', { name: '邀请', exact: true }).click()
  await admin.getByLabel('名称', { exact: true }).fill('新同事')
  await admin.getByLabel('电话', { exact: true }).fill('139 1234 5678')
  await admin.getByLabel('角色', { exact: true }).fill('专工委')
  await admin.locator('.ant-select-item-option', { hasText: '专工委' }).click()
  await admin.getByRole('button', { name: '保存' }).click()
  await admin.getByRole('cell', { name: '139****5678' }).waitFor()

  const message = async (pattern: RegExp) => {
    await expect.poll(async () => pattern.test(await (await fetch(`${site.base}/dev/inbox`)).text())).toBe(true)
    const [newest] = (await (await fetch(`${site.base}/dev/inbox`)).json()) as { text: string }[]
    return pattern.exec(newest?.text ?? '')?.[1] as string
  }
  const { page, errors: own } = await openPage(browser, phone, site.base)
  await page.goto(await message(/(http\S+#[\w-]+)/))
  await page.getByText('邀请您担任“专工委”').waitFor()
  await expectAccessible(page)
  await keep(page, 'invitation-phone')
  await page.getByRole('button', { name: '发送验证码' }).click()
  await page.getByLabel('短信验证码').fill(await message(/验证码(\d{6})/))
  await page.getByLabel('新密码').fill('短')
  await page.getByRole('button', { name: '接受邀请' }).click()
  await page.getByText('密码至少10位').waitFor()
  await page.getByLabel('新密码').fill('correct horse 2026')
  await page.getByRole('button', { name: '接受邀请' }).click()
  await page.getByRole('heading', { level: 1, name: '二次验证' }).waitFor()
  await page.getByRole('button', { name: '开启二次验证' }).click()
  const secret = await page.locator('code').innerText()
  await expectAccessible(page)
  await keep(page, 'second-factor-phone')
  await page.getByLabel('动态验证码').fill(codeOf(secret))
  await page.getByRole('button', { name: '确认' }).click()
  const recovery = (await page.locator('pre').innerText()).split('\n')
  expect(recovery).toHaveLength(10)
  await page.getByRole('button', { name: '我已保存' }).click()
  await page.getByText('雪浪街道人大代表之家').first().waitFor()
  await page.getByRole('button', { name: '退出', exact: true }).click()
  await page.getByLabel('电话', { exact: true }).fill('13912345678')
  await page.getByLabel('密码', { exact: true }).fill('correct horse 2026')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('动态验证码').fill(recovery[0] as string)
  await page.getByRole('button', { name: '确认' }).click()
  await page.getByText('雪浪街道人大代表之家').first().waitFor()
  await page.getByRole('button', { name: '我的账号' }).click()
  await page.getByRole('heading', { level: 1, name: '我的账号' }).waitFor()
  await page.getByText('本机').waitFor()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await keep(page, 'account-phone')
  expect([...errors, ...own]).toEqual([])
  await page.context().close()
  await admin.context().close()
})

test('a roster is imported from a file: checked, confirmed, written', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await enter(page, 'liyang', '区县人大管理员')
  await page.getByRole('menuitem', { name: '导入' }).click()
  await page.getByRole('heading', { level: 1, name: '导入' }).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '模板（csv）' }).click()])
  expect(download.suggestedFilename()).toBe('deputies.csv')
  const heading = '代表证号,姓名,人大机构编号,任职日期'
  await page.locator('input[type=file]').setInputFiles({
    name: '代表名册.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${heading}\nZ-001,新代表,NOWHERE,2026-01-01\n`),
  })
  await page.getByRole('cell', { name: '代表名册.csv' }).waitFor()
  await page.getByText('待确认').waitFor()
  await page.getByRole('link', { name: '下载错误行' }).waitFor()
  await expectAccessible(page)
  await keep(page, 'console-import-desktop')
  expect(errors).toEqual([])
  await page.context().close()
})

test('a notice is published, agreed to and heard of; all data are gathered; a webhook shows its secret once', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await enter(page, 'liyang', '区县人大管理员')
  await page.getByRole('menuitem', { name: '设置' }).click()
  await page.getByRole('heading', { level: 1, name: '设置' }).waitFor()
  await page.getByRole('button', { name: '新增' }).click()
  await page.getByLabel('标题', { exact: true }).fill('个人信息处理规则')
  await page.getByLabel('正文', { exact: true }).fill('我们收集您的手机号，仅用于登录和联系。')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('cell', { name: '个人信息处理规则' }).waitFor()
  await page.getByRole('button', { name: '发布' }).click()
  await page.locator('.ant-popover').getByRole('button', { name: '发布' }).click()
  await page.getByRole('cell', { name: '草稿' }).waitFor({ state: 'detached' })
  await expectAccessible(page)
  await keep(page, 'console-notices-desktop')
  await page.getByRole('tab', { name: '事件推送' }).click()
  await page.getByRole('button', { name: '新增' }).click()
  await page.getByLabel('编号').fill('portal')
  await page.getByLabel('地址').fill('http://127.0.0.1:9/hook')
  await choose(page, '事件', '您有新的角色')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '新密钥' }).click()
  expect(await page.getByLabel('签名密钥').last().inputValue()).toMatch(/^whsec_/)
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: '全量导出' }).click()
  await page.getByRole('button', { name: '打包全部数据' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    page.getByRole('link', { name: '下载' }).click({ timeout: 30_000 }),
  ])
  expect(download.suggestedFilename()).toMatch(/^liyang-.*\.zip$/)
  await expectAccessible(page)
  await keep(page, 'console-export-desktop')
  await page.getByRole('button', { name: '通知' }).click()
  await page.getByText('《个人信息处理规则》有新版本，请阅读。').first().waitFor()
  await expectAccessible(page)
  await keep(page, 'console-notifications-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await keep(page, 'console-notifications-phone')
  await page.getByRole('button', { name: '我的账号' }).click()
  await page.getByRole('button', { name: /个人信息处理规则/ }).click()
  await page.getByRole('button', { name: '我已阅读并同意' }).click()
  await page.getByText('已同意').waitFor()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await keep(page, 'privacy-phone')
  expect(errors).toEqual([])
  await page.context().close()
})

test('the staff of a province see their districts in figures', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await page.goto('/admin/province')
  await page.getByRole('link', { name: '登录' }).click()
  await page.getByRole('region', { name: '演示身份' }).getByRole('button', { name: /江苏/ }).click()
  await page.getByRole('heading', { level: 1, name: '江苏省各区县汇总' }).waitFor()
  await page.getByRole('cell', { name: /溧阳/ }).waitFor()
  await expectAccessible(page)
  await keep(page, 'province-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await keep(page, 'province-phone')
  // Who asks without the right to is told so by the server; nothing else is an error.
  expect(errors.filter((error) => !/403|401/.test(error))).toEqual([])
  await page.context().close()
})

test('the console can be used on a phone', async () => {
  const { page, errors } = await openPage(browser, phone, site.base)
  await enter(page, 'wujin', '区县人大管理员')
  await page.getByText('湖塘镇全过程人民民主实践载体').first().waitFor()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await keep(page, 'console-sites-phone')
  expect(errors).toEqual([])
  await page.context().close()
})
