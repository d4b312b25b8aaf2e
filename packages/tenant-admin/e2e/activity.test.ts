import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, phone } from '../../web/e2e/browser.ts'
import { type Site, startSite } from '../../web/e2e/site.ts'
import { dayFrom, openDesk } from './desk.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['binhu']), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a keeper plans an activity, registers it as held, and takes down an opinion there', async () => {
  const { page, errors, drawer, modal, choose, confirm, fill, close } = await openDesk(browser, site, '站点联络员', 'activities')
  await page.getByText('近五年活动统计').waitFor()
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  await row('（示例）').first().waitFor()
  await expectAccessible(page)
  await keep(page, 'console-activities-desktop')

  const plan = async (name: string, days: number) => {
    await page.getByRole('button', { name: '新增活动' }).click()
    await fill('活动名称', name, drawer)
    await fill('开始时间', `${dayFrom(days)}T09:00`, drawer)
    await choose('主办站点', '示例社区01人大代表联络站', drawer)
    if (days > 0) await drawer.getByText('距开始不足3天').waitFor()
    await drawer.getByRole('button', { name: '保存' }).click()
    await drawer.waitFor({ state: 'hidden' })
    await row(name).waitFor()
  }
  await plan('夜间照明座谈', 1)
  await plan('清晨接待', -1)
  await row('清晨接待').getByRole('button').click()
  await drawer.getByRole('button', { name: '登记已举办' }).click()
  await modal.getByLabel('到场代表', { exact: true }).click()
  await page.locator('.ant-select-item-option:visible').first().click()
  await page.keyboard.press('Escape')
  await fill('接待人数', '6')
  await fill('民情记录', '居民反映北门路灯不亮，已登记。')
  await expectAccessible(page)
  await keep(page, 'console-activity-record-desktop')
  await confirm()
  await drawer.getByText('居民反映北门路灯不亮').waitFor()

  await drawer.getByRole('button', { name: '登记现场意见' }).click()
  await fill('意见内容', '北门路灯已坏三周，晚上出行不便')
  await choose('来源', '接待')
  await fill('反映人姓名', '张某')
  await confirmTaken()
  await drawer.getByText('北门路灯已坏三周').waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, 'console-activity-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await keep(page, 'console-activity-phone')
  await close()
  await expectNoSidewaysScroll(page)
  await keep(page, 'console-activities-phone')
  await page.setViewportSize(desktop)

  // What was put right is right at once; what is cancelled says why.
  await row('夜间照明座谈').getByRole('button').click()
  await drawer.getByRole('button', { name: '取消活动' }).click()
  await fill('取消原因', '暴雨预警')
  await confirm()
  await drawer.getByText('暴雨预警').waitFor()
  await close()
  await choose('状态', '已取消', page.locator('.filters'))
  await expect.poll(() => page.locator('tbody tr[data-row-key]').count()).toBe(2)
  await page.getByRole('button', { name: '按年度 · 按主题' }).click()
  await page.getByText('按主题', { exact: true }).click()
  await page.getByRole('columnheader', { name: '代表参与人次' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()

  async function confirmTaken() {
    await modal.first().getByRole('button', { name: '确认' }).click()
    const receipt = page.locator('.ant-modal-confirm')
    await receipt.getByText('查询码').first().waitFor()
    await receipt.getByRole('button', { name: '确认' }).click()
    await receipt.waitFor({ state: 'detached' })
  }
})
