import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoAccount } from '../../api/src/seed/load-people.ts'
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

type Spoken = { number: string; code: string }
/** What somebody without an account says, or what the office takes down of it. */
async function speak(text: string, taken?: { channel: string }): Promise<Spoken> {
  const tenant = 'binhu'
  const { sites, opinionCategories } = await site.app.must<Record<'sites' | 'opinionCategories', { nodes: [{ id: string }] }>>(
    '{ sites(first: 1) { nodes { id } } opinionCategories(first: 1) { nodes { id } } }',
    { tenant },
  )
  const input = {
    submissionKey: crypto.randomUUID(),
    text,
    ...taken,
    siteId: sites.nodes[0].id,
    categoryId: opinionCategories.nodes[0].id,
  }
  return (
    await site.app.must<{ opinionSubmit: Spoken }>(
      'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code } }',
      { tenant, variables: { input }, ...(taken && { as: demoAccount(tenant, 'district_admin') }) },
    )
  ).opinionSubmit
}

/** The office, with what it does to one opinion after another. */
async function openOffice() {
  const desk = await openDesk(browser, site, '区县人大管理员', 'opinions')
  const { page, drawer } = desk
  const open = async (number: string) => {
    await page.goto('/admin/binhu/opinions')
    await page.getByText('全部', { exact: true }).click()
    await page.getByRole('button', { name: number }).click()
    await drawer.getByRole('cell', { name: number }).waitFor()
  }
  const isIn = (state: string) => drawer.locator('.ant-descriptions').getByText(state, { exact: true }).waitFor()
  const refused = page.locator('.ant-message-error')
  return { ...desk, open, isIn, refused }
}

test('an opinion is taken back from its unit, merged, and taken out of the merge again', async () => {
  const { page, errors, drawer, modal, act, choose, fill, open, isIn, refused } = await openOffice()
  const [first, second] = [await speak('（示例）北门减速带脱落'), await speak('（示例）南门路灯不亮')]
  await open(first.number)
  await act('受理')
  await isIn('已受理')
  // What leads on is offered first, and not the refusal.
  await expect.poll(() => drawer.locator('.ant-btn-primary').innerText()).toBe('分类')
  await act('分类')
  await isIn('已分类')
  await act('交办', () => choose('单位', '滨湖区城市管理局'))
  await isIn('已交办')
  await drawer.getByRole('button', { name: '收回重办' }).click()
  await modal.getByRole('button', { name: '确认' }).click()
  await modal.getByText('请输入原因').waitFor()
  await modal.getByText('反映人看不到').waitFor()
  await expectAccessible(page)
  await keep(page, 'console-take-back-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  // Escape is for the form, and the keyboard is where it was.
  await page.keyboard.press('Escape')
  await modal.waitFor({ state: 'detached' })
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toBe('收回重办')
  await drawer.getByRole('button', { name: '收回重办' }).click()
  await fill('原因', '承办单位不对')
  // A double click is one wish.
  await modal.getByRole('button', { name: '确认' }).dblclick()
  await isIn('已分类')
  expect(await refused.count()).toBe(0)
  await page.setViewportSize({ width: 1280, height: 900 })

  await open(second.number)
  await act('受理')
  await isIn('已受理')
  await drawer.getByRole('button', { name: '并案', exact: true }).click()
  await fill('并入哪一件（编号）', first.number)
  await modal.getByText('北门减速带脱落').waitFor()
  await modal.getByRole('button', { name: '确认' }).click()
  await isIn('已并案')
  await act('解除并案', () => fill('原因', '两件不在一处'))
  await isIn('已受理')
  await drawer.getByText('两件不在一处').waitFor()
  await expectAccessible(page)
  expect(errors).toEqual([])
  await page.context().close()
})

test('what its author says on the telephone is taken down, and a new code is handed over once', async () => {
  const { number, code } = await speak('（示例）公交站没有遮雨棚', { channel: 'PHONE' })
  const office = await openOffice()
  const { page, drawer, modal, fill, isIn } = office
  await office.open(number)
  await drawer.getByRole('button', { name: '换发查询码' }).click()
  // Twice, and still the code that holds is shown; beside it, a click closes nothing.
  await modal.getByRole('button', { name: '确认' }).dblclick()
  await modal.getByText('查询码不再显示').waitFor()
  const fresh = await modal.locator('strong').last().innerText()
  expect(fresh).not.toBe(code)
  await page.mouse.click(5, 5)
  await modal.getByText('/binhu/opinions').waitFor()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  expect([await drawer.isVisible(), await modal.getByText(fresh).isVisible()]).toEqual([false, true])
  await keep(page, 'console-code-slip-print')
  await page.emulateMedia({ media: 'screen' })
  await modal.getByRole('button', { name: '确认' }).click()
  await modal.waitFor({ state: 'detached' })

  // Somebody else has answered it, and so the office may ask how content its author is.
  await site.app.sql`update opinion set state = 'replied', owner = 'author', reply = '已加装' where number = ${number}`
  await office.open(number)
  await drawer.getByRole('button', { name: '电话回访' }).click()
  await modal.getByText('按群众在电话中所说如实记录').waitFor()
  await modal.getByText('不满意', { exact: true }).click()
  await modal.getByRole('button', { name: '确认' }).click()
  await modal.getByText('请填写此项').waitFor()
  await expectAccessible(page)
  await keep(page, 'console-telephone-rating-desktop')
  await modal.getByText('基本满意', { exact: true }).click()
  await fill('群众所说', '已经修了')
  await modal.getByRole('button', { name: '确认' }).dblclick()
  await isIn('已评价')
  await drawer.getByText('电话代为记录').waitFor()
  expect(await office.refused.count()).toBe(0)
  await expectAccessible(page)

  expect(office.errors).toEqual([])
  await page.context().close()
})

test('one meeting is recorded for several suggestions, and what was refused comes first', async () => {
  const { page, errors, modal, fill } = await openDesk(browser, site, '区县人大管理员', 'suggestions')
  await page.getByText('全部', { exact: true }).click()
  await page.getByRole('button', { name: '选择本页全部' }).click()
  await page.getByRole('toolbar').getByRole('button', { name: '记录会议' }).click()
  await modal.getByRole('radio').first().check()
  await fill('内容', '分管领导主持，逐件交办')
  await expectAccessible(page)
  await modal.getByRole('button', { name: '确认' }).dblclick()
  await modal.getByRole('status').waitFor()
  await expect.poll(() => modal.getByRole('status').innerText()).toMatch(/^[1-9]\d*件已完成，[1-9]\d*件未完成$/)
  const results = await modal.locator('tbody tr').allInnerTexts()
  expect(results[0]).toContain('当前状态下不能进行此操作')
  expect(results.at(-1)).toContain('已完成')
  await expectAccessible(page)
  await keep(page, 'console-meeting-results-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  expect(errors).toEqual([])
  await page.context().close()
})
