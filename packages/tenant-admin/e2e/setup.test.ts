import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, keep, launch, phone } from '../../web/e2e/browser.ts'
import { type Site, startSite } from '../../web/e2e/site.ts'
import { openDesk } from './desk.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['binhu']), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const openTab = async (tab: string) => {
  const desk = await openDesk(browser, site, '区县人大管理员', 'settings')
  await desk.page.getByRole('tab', { name: tab }).click()
  const save = () => desk.drawer.getByRole('button', { name: '保存' }).click()
  /** As it stands, on a wide screen and on a narrow one. */
  const look = async (name: string) => {
    await expectAccessible(desk.page)
    await keep(desk.page, `console-${name}-desktop`)
    const wide = desk.page.viewportSize()
    await desk.page.setViewportSize(phone)
    await expectNoSidewaysScroll(desk.page)
    await keep(desk.page, `console-${name}-phone`)
    if (wide) await desk.page.setViewportSize(wide)
  }
  return { ...desk, save, look }
}

test('a holiday of the district is set, seen among the published ones, and taken back', async () => {
  const { page, errors, drawer, save, look } = await openTab('工作日历')
  await page.getByText('国务院公布').first().waitFor()
  const next = new Date().getFullYear() + 1
  // A year whose holidays nobody has published yet.
  for (let year = next; year <= next + 2; year++) await page.getByRole('button', { name: '下一年' }).click()
  await page.getByText(`${next + 2}年放假安排尚未公布`).waitFor()
  await page.getByRole('button', { name: '新增放假或调休' }).click()
  await drawer.getByLabel('日期').fill(`${next + 2}-03-05`)
  await drawer.getByLabel('名称').fill('暴雨停工')
  await save()
  const row = page.getByRole('row', { name: /暴雨停工/ })
  await row.getByText('本区县设定').waitFor()
  await look('calendar')
  await row.getByRole('button', { name: '取消设定' }).click()
  await page.locator('.ant-popconfirm').getByRole('button', { name: '确认' }).click()
  await row.waitFor({ state: 'detached' })
  expect(errors).toEqual([])
  await page.context().close()
})

test('a unit is opened below another, moved, given a head, and retired', async () => {
  const { page, errors, drawer, save, choose, look } = await openTab('承办单位')
  await page.getByRole('button', { name: '新增', exact: true }).click()
  await drawer.getByLabel('名称', { exact: true }).fill('数据局')
  await drawer.getByLabel('编号', { exact: true }).fill('DATA')
  await save()
  const unit = page.getByRole('row', { name: /数据局/ })
  await unit.getByRole('button', { name: '新增下级' }).click()
  await drawer.getByLabel('名称', { exact: true }).fill('算力科')
  await drawer.getByLabel('编号', { exact: true }).fill('DATA')
  await save()
  // The code is taken: it is said at the field, and what was typed is still there.
  await page.getByText('已被占用').waitFor()
  await drawer.getByLabel('编号', { exact: true }).fill('DATA-1')
  await save()
  await unit.getByRole('button', { name: '展开行' }).click()
  const section = page.getByRole('row', { name: /算力科/ })
  await section.getByText('科室').waitFor()
  // What has something in use below it is not retired.
  await unit.getByRole('button', { name: '停用' }).click()
  await page.locator('.ant-popconfirm').getByRole('button', { name: '停用' }).click()
  await page.locator('.ant-message-error').waitFor()
  await section.getByRole('button', { name: '修改' }).click()
  await drawer.locator('.ant-select', { has: page.getByLabel('上级单位') }).hover()
  await drawer.locator('.ant-select-clear').click()
  await save()
  await unit.getByRole('button', { name: '展开行' }).waitFor({ state: 'detached' })
  await section.getByRole('button', { name: '负责人和承办人' }).click()
  await drawer.getByText('还没有负责人和承办人。').waitFor()
  await drawer.getByLabel('人员', { exact: true }).click()
  await page.locator('.ant-select-item-option:visible').first().click()
  await choose('担任', '负责人（签发）', drawer)
  await drawer.getByLabel('职务').fill('科长')
  await drawer.getByRole('button', { name: '任命' }).click()
  const staff = drawer.getByRole('list', { name: '负责人和承办人' })
  await staff.getByText('科长').waitFor()
  await look('unit-staff')
  await staff.getByRole('button', { name: '结束' }).click()
  await page.locator('.ant-popconfirm:visible').getByRole('button', { name: '确认' }).click()
  await staff.getByRole('button', { name: '结束' }).waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await section.getByRole('button', { name: '停用' }).click()
  await page.locator('.ant-popconfirm:visible').getByRole('button', { name: '停用' }).click()
  await section.getByRole('button', { name: '恢复' }).waitFor()
  await look('units')
  expect(errors).toEqual([])
  await page.context().close()
})

test('a term is added to a congress, a session to the term, and corrected', async () => {
  const { page, errors, drawer, save, look } = await openTab('届次与会议')
  const congress = page.getByRole('row', { name: /滨湖区人民代表大会/ })
  await congress.getByRole('button', { name: '新增届次' }).click()
  await drawer.getByLabel('第几届').fill('99')
  await drawer.getByLabel('名称', { exact: true }).fill('第九十九届')
  await drawer.getByLabel('开始日期').fill('2090-01-01')
  await drawer.getByLabel('截止日期').fill('2089-01-01')
  await save()
  // What cannot be is said at its field.
  await drawer.locator('.ant-form-item-explain-error').waitFor()
  await drawer.getByLabel('截止日期').fill('')
  await save()
  await congress.getByRole('button', { name: '展开行' }).click()
  await page.getByRole('button', { name: '新增会议 第九十九届' }).click()
  await drawer.getByLabel('名称', { exact: true }).fill('第一次会议')
  await drawer.getByLabel('开始日期').fill('2090-01-10')
  await save()
  await page.getByText('2090-01-10 —').waitFor()
  await page.getByRole('button', { name: '修改 第一次会议' }).first().click()
  await drawer.getByLabel('截止日期').fill('2090-01-13')
  await save()
  await page.getByText('2090-01-10 — 2090-01-13').waitFor()
  await look('congresses')
  await congress.getByRole('button', { name: '修改', exact: true }).click()
  await drawer.getByLabel('代表名额').fill('300')
  await save()
  await congress.getByRole('cell', { name: '300' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
