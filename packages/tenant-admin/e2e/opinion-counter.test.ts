import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from '../../web/e2e/browser.ts'
import { prepareDeputies } from '../../web/e2e/deputies.ts'
import { signInAs } from '../../web/e2e/sign-in.ts'
import { type Site, startSite } from '../../web/e2e/site.ts'
import { openDesk, pictured } from './desk.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['binhu']), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a keeper takes down a call and hands it to a deputy, who makes a suggestion of it', async () => {
  const { deputy } = await prepareDeputies(site.app, 'binhu')
  const { node } = await site.app.must<{ node: { person: { name: string } } }>(
    `{ node(id: "${deputy.mandate}") { ... on Mandate { person { name } } } }`,
    { tenant: 'binhu' },
  )
  const { page, errors, drawer, modal, choose, confirm, fill } = await openDesk(browser, site, '站点联络员', 'opinions')
  await page.getByRole('button', { name: '登记意见' }).click()
  await fill('意见内容', '南门公交站没有遮雨棚，候车淋雨')
  await choose('来源', '来电')
  await choose('类别', '道路交通')
  await fill('具体路段在哪里？', '示例路南门')
  await fill('反映人姓名', '张某')
  const photo = { name: '张某的手机.jpg', mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg' }) }
  await modal.locator('input[type=file]').setInputFiles([photo])
  await modal.locator('.ant-upload-list-item-done').waitFor()
  await expectAccessible(page)
  await keep(page, 'console-take-down-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await page.setViewportSize(desktop)
  await modal.first().getByRole('button', { name: '确认' }).click()
  const receipt = page.locator('.ant-modal-confirm')
  await receipt.getByText('查询码').first().waitFor()
  const number = await receipt.locator('strong').first().innerText()
  await receipt.getByRole('button', { name: '确认' }).click()
  await receipt.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: number }).click()
  await drawer.getByText('示例路南门').waitFor()
  // The photo came with it, and not the name under which it was kept.
  await drawer.getByRole('img', { name: '照片1' }).waitFor()
  await expect.poll(() => pictured(page)).toBe(true)
  expect(await drawer.innerText()).not.toContain('手机')
  await drawer.getByRole('button', { name: '转交代表' }).click()
  await modal.getByLabel('转交给', { exact: true }).fill(node.person.name)
  await page.locator('.ant-select-item-option:visible', { hasText: node.person.name }).first().click()
  await page.keyboard.press('Escape')
  await fill('附言', '请研究候车设施')
  await expectAccessible(page)
  await confirm()
  await drawer.getByText('待代表答复').waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, 'console-referral-desktop')
  // Its author has lost the code, and is read a new one.
  await drawer.getByRole('button', { name: '换发查询码' }).click()
  await modal.getByRole('button', { name: '确认' }).click()
  await modal.getByText('查询码不再显示').waitFor()
  await expect.poll(() => modal.locator('strong').last().innerText()).toMatch(/^[2-9A-Z]{8}$/)
  await expectAccessible(page)
  await keep(page, 'console-code-slip-desktop')
  await modal.getByRole('button', { name: '确认' }).click()
  await drawer.getByRole('region', { name: '办理过程' }).getByText('换发查询码').waitFor()

  const other = await openPage(browser, phone, site.base)
  await signInAs(other.page, 'binhu', '人大代表', '/binhu/workspace')
  const handed = other.page.getByRole('region', { name: '转交给您的意见：南门公交站没有遮雨棚，候车淋雨' })
  await handed.getByText('附言：请研究候车设施').waitFor()
  expect(await other.page.locator('body').innerText()).not.toContain('张某')
  await expectAccessible(other.page)
  await expectNoSidewaysScroll(other.page)
  await keep(other.page, 'workspace-referred-phone')
  await handed.getByRole('button', { name: '提出建议' }).click()
  await other.page.getByLabel('情况与问题').waitFor()
  await other.page.goto('/binhu/workspace')
  await other.page.getByRole('link', { name: '南门公交站没有遮雨棚，候车淋雨' }).first().waitFor()
  expect(await handed.count()).toBe(0)

  // Whoever has it open sees it by itself; the address opens it again.
  await drawer.getByText('正在提出建议').waitFor()
  await page.reload()
  await drawer.getByText('正在提出建议').waitFor()
  expect([...errors, ...other.errors]).toEqual([])
  await page.context().close()
  await other.page.context().close()
})

test('the district writes a rule of who is proposed; the supervisor draws by lot what to look back at', async () => {
  const admin = await openDesk(browser, site, '区县人大管理员', 'settings')
  const { page } = admin
  await page.getByRole('tab', { name: '分办规则' }).click()
  await page.getByRole('cell', { name: '滨湖区交通运输局' }).first().waitFor()
  await page.getByRole('tabpanel', { name: '分办规则' }).getByRole('button', { name: '新增' }).click()
  await admin.choose('类别', '道路交通', admin.drawer)
  await admin.choose('单位', '滨湖区城市管理局', admin.drawer)
  await expectAccessible(page)
  await admin.drawer.getByRole('button', { name: '保存' }).click()
  await admin.drawer.waitFor({ state: 'hidden' })
  await expect.poll(() => page.getByRole('row', { name: /道路交通.*滨湖区城市管理局/ }).count()).toBe(1)
  await expectAccessible(page)
  await keep(page, 'console-routing-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)

  await page.setViewportSize(desktop)
  // A category below another, with what is asked of whoever chooses it, in the order that was last put.
  await page.getByRole('tab', { name: '意见类别' }).click()
  const roads = page.getByRole('row', { name: /道路交通/ }).first()
  await roads.getByRole('button', { name: '新增下级' }).click()
  const form = admin.drawer
  await admin.fill('名称', '公交候车', form)
  await admin.fill('英文名称', 'Bus stops', form)
  await admin.fill('编号', 'TRAFFIC', form)
  await form.getByText('承办单位可见').click()
  for (const [i, question] of ['哪一路公交？', '哪一站？'].entries()) {
    await form.getByRole('button', { name: '添加问题' }).click()
    await admin.fill(`第${i + 1}个问题`, question, form)
  }
  await form.getByRole('button', { name: '上移“第2个问题”' }).click()
  await expectAccessible(page)
  await keep(page, 'console-category-form-desktop')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
  const stops = page.getByRole('row', { name: /公交候车/ })
  await expect.poll(() => stops.getByRole('listitem').allInnerTexts()).toEqual(['哪一站？', '哪一路公交？'])
  await stops.getByText('承办单位可见').waitFor()
  await expectAccessible(page)
  await keep(page, 'console-categories-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await keep(page, 'console-categories-phone')
  await page.setViewportSize(desktop)
  await stops.getByRole('button', { name: '停用' }).click()
  await page.locator('.ant-popconfirm').getByRole('button', { name: '停用' }).click()
  await stops.getByRole('button', { name: '恢复' }).click()
  await stops.getByRole('button', { name: '停用' }).waitFor()

  const supervisor = await openDesk(browser, site, '专工委', 'opinions')
  await supervisor.page.getByRole('button', { name: '回头看' }).click()
  await supervisor.drawer.getByRole('button', { name: '抽取' }).click()
  await supervisor.drawer.getByRole('region', { name: '抽取结果' }).getByRole('button').first().waitFor()
  await expectAccessible(supervisor.page)
  await keep(supervisor.page, 'console-look-back-desktop')
  expect([...admin.errors, ...supervisor.errors]).toEqual([])
  await page.context().close()
  await supervisor.page.context().close()
})

test('a citizen sends along where they stand only when they press it', async () => {
  const { page, errors } = await openPage(browser, phone, site.base)
  await page.context().setGeolocation({ latitude: 31.491234, longitude: 120.311234 })
  await page.goto('/binhu/opinions/new')
  await page.getByLabel('反映内容').fill('路灯坏了')
  // Without leave nothing is known, and it is said.
  await page.getByRole('button', { name: '使用当前位置' }).click()
  await page.getByText('无法获取位置').waitFor()
  await page.context().grantPermissions(['geolocation'], { origin: site.base })
  await page.getByRole('button', { name: '使用当前位置' }).click()
  await page.getByText('已附上当前位置').waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, 'speak-location-phone')
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByRole('heading', { level: 1, name: '已提交' }).waitFor()
  const [number] = await page.locator('.receipt').allInnerTexts()
  const [row] = await site.app
    .sql`select latitude, longitude from opinion where number = ${number as string} and text = '路灯坏了'`
  expect(row).toEqual({ latitude: 31.4912, longitude: 120.3112 })
  expect(errors).toEqual([])
  await page.context().close()
})
