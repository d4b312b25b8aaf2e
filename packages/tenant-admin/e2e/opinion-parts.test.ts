import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
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

/** A picture of one colour, as a telephone would send it. */
async function picture(name: string, colour: string) {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 } })
  await page.setContent(`<body style="background: ${colour}">`)
  const buffer = await page.screenshot({ type: 'jpeg' })
  await page.close()
  return { name, mimeType: 'image/jpeg', buffer }
}
const paper = { name: '答复.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\ntrailer<<>>\n%%EOF\n') }
const loaded = (page: Page) =>
  page.evaluate(() => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0))
const checked = async (page: Page, name: string) => {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, name)
}

/** Signs in as the district admin and opens what citizens say. */
async function enter(page: Page) {
  await signInAs(page, 'binhu', '区县人大管理员', '/admin/binhu/opinions')
  await page.getByRole('heading', { level: 1, name: '群众意见' }).waitFor()
}

test.each([
  ['phone', phone],
  ['desktop', desktop],
] as const)(
  'photos come with an opinion on a %s; the office reads, answers with a file, redacts and prints',
  async (name, size) => {
    const citizen = await openPage(browser, size, site.base)
    const { page: web } = citizen
    await web.goto('/binhu')
    await web.getByRole('link', { name: '示例社区01人大代表联络站' }).first().click()
    await web.getByRole('heading', { level: 1, name: '示例社区01人大代表联络站' }).waitFor()
    await web.locator('#main').getByRole('link', { name: '我要反映' }).click()
    await web.getByText('反映给：示例社区01人大代表联络站').waitFor()
    await web.getByLabel('反映内容').fill(`王小二占道经营（${name}）`)
    const choose = web.getByLabel('照片（选填，最多9张）')
    await choose.setInputFiles([await picture('a.jpg', '#b33'), await picture('b.jpg', '#3b3'), { ...paper, name: 'c.jpg' }])
    await web.getByText('不支持此类文件').waitFor()
    await expect.poll(() => web.locator('progress').count()).toBe(0)
    await web.getByRole('button', { name: '移除照片3' }).click()
    await expect.poll(() => web.locator('.photos li').count()).toBe(2)
    await checked(web, `speak-photos-${name}`)
    await web.getByRole('button', { name: '提交' }).click()
    await web.getByRole('heading', { level: 1, name: '已提交' }).waitFor()
    const [number, code] = await web.locator('.receipt').allInnerTexts()

    const { page, errors } = await openPage(browser, size, site.base)
    await enter(page)
    await page.getByText('全部', { exact: true }).click()
    await page.getByRole('button', { name: number as string }).click()
    const drawer = page.locator('.ant-drawer')
    await drawer.getByRole('img', { name: '照片2' }).waitFor()
    await expect.poll(() => loaded(page)).toBe(true)
    await drawer.getByRole('button', { name: '受理', exact: true }).click()
    await page.locator('.ant-modal').getByRole('button', { name: '确认' }).click()
    await drawer.getByRole('button', { name: '当场办结' }).click()
    const form = page.locator('.ant-modal')
    await form.getByLabel('内容', { exact: true }).fill('已劝离')
    await form.locator('input[type=file]').setInputFiles([paper, { ...paper, name: '坏.docx', buffer: Buffer.from('x') }])
    await form.locator('.ant-upload-list-item-done').waitFor()
    await form.locator('.ant-upload-list-item-error').waitFor()
    await checked(page, `console-act-files-${name}`)
    await form.getByRole('button', { name: '确认' }).click()
    await drawer.getByRole('link', { name: '答复.pdf' }).waitFor()

    await drawer.getByRole('button', { name: '隐去' }).click()
    await form.getByLabel('标题', { exact: true }).fill('某人占道经营')
    await form.getByLabel('内容', { exact: true }).fill('某人占道经营')
    await form.getByRole('checkbox').first().check()
    await form.getByLabel('原因', { exact: true }).fill('含他人姓名')
    await checked(page, `console-redact-${name}`)
    await form.getByRole('button', { name: '隐去' }).click()
    await drawer.getByText('已隐去部分内容').waitFor()
    await drawer.getByRole('img', { name: '照片2' }).waitFor({ state: 'detached' })
    expect(await page.locator('body').innerText()).not.toContain('王小二')
    await expect.poll(() => loaded(page)).toBe(true)
    await checked(page, `console-opinion-parts-${name}`)
    const [printed] = await Promise.all([
      page.context().waitForEvent('page'),
      drawer.getByRole('link', { name: '打印转办单' }).click(),
    ])
    await printed.close()
    const sheet = await page.request.get(`/binhu/opinions/${number}/transfer.pdf`)
    expect([sheet.status(), sheet.headers()['content-type']]).toEqual([200, 'application/pdf'])

    await web.getByRole('link', { name: '查询进度' }).first().click()
    await web.getByLabel('查询码').fill(code as string)
    await web.getByRole('button', { name: '查询进度' }).click()
    await web.getByText('某人占道经营').first().waitFor()
    await expect.poll(() => loaded(web)).toBe(true)
    const [download] = await Promise.all([web.waitForEvent('download'), web.getByRole('link', { name: '答复.pdf' }).click()])
    expect(readFileSync(await download.path())).toEqual(paper.buffer)
    await checked(web, `trace-photos-${name}`)
    // The file that is none was refused, as it should be.
    expect([...errors, ...citizen.errors].filter((error) => !/422/.test(error))).toEqual([])
    await page.context().close()
    await web.context().close()
  },
)

test('a sharing session is planned, an opinion put on it; held and published, everybody reads it', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await enter(page)
  const panel = page.getByRole('region', { name: '共享会' })
  await panel.getByRole('button', { name: '筹备共享会' }).click()
  await page.getByLabel('标题', { exact: true }).fill('东门照明共享会')
  await page.getByLabel('召开日期').fill('2026-11-20')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  const session = panel.getByRole('row').filter({ hasText: '东门照明共享会' })
  await session.waitFor()
  await page.getByText('全部', { exact: true }).click()
  await page.getByRole('button', { name: '2026-000009' }).click()
  const drawer = page.locator('.ant-drawer')
  await drawer.getByRole('button', { name: '列入共享会' }).click()
  await page.locator('.ant-modal').getByLabel('共享会').click()
  await page.locator('.ant-select-item-option', { hasText: '东门照明共享会' }).click()
  await page.locator('.ant-modal').getByLabel('议题名称').fill('路灯不亮')
  // The form does not wait for a slow list behind it: Escape is then for the drawer.
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"orderBy":"NEWEST"')) await new Promise((over) => setTimeout(over, 1000))
    await route.continue()
  })
  await expectAccessible(page)
  await page.locator('.ant-modal').getByRole('button', { name: '确认' }).click()
  await drawer.locator('.ant-descriptions').getByText('东门照明共享会（2026-11-20）').waitFor()
  // The timeline says so, too.
  await drawer.getByRole('region', { name: '办理过程' }).getByText('东门照明共享会（2026-11-20）').waitFor()
  await page.keyboard.press('Escape')
  await panel.getByText('路灯不亮').waitFor()
  await page.unrouteAll({ behavior: 'wait' })
  await session.getByRole('button', { name: '已召开' }).click()
  await page.getByLabel('会议成果').fill('月底前全部修好')
  await page.getByRole('button', { name: '保存' }).click()
  await session.getByRole('button', { name: '发布' }).click()
  await session.getByRole('cell', { name: '已公开' }).waitFor()
  await checked(page, 'console-sharing-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await page.setViewportSize(desktop)
  await page.goto('/binhu')
  const section = page.getByRole('region', { name: '共享会' })
  await section.getByText('月底前全部修好').waitFor()
  await section.getByText('路灯不亮').waitFor()
  await checked(page, 'sharing-desktop')
  await page.setViewportSize(phone)
  await checked(page, 'sharing-phone')
  expect(errors).toEqual([])
  await page.context().close()
})

test.each([
  ['desktop', desktop],
  ['phone', phone],
] as const)('an auditor on a %s reads what was done, that the record is whole, and what was redacted', async (name, size) => {
  const { page, errors } = await openPage(browser, size, site.base)
  // For whoever only audits nothing waits.
  await signInAs(page, 'binhu', '审计管理员', '/admin/binhu')
  await page.getByText('没有待您办理的事项').waitFor()
  await checked(page, `console-work-empty-${name}`)
  await page.goto('/admin/binhu/audit')
  const redactions = page.getByRole('region', { name: '隐去记录' })
  await redactions.getByText('王小二占道经营').first().waitFor()
  const entries = page.getByRole('region', { name: '操作记录' })
  await entries.getByLabel('操作', { exact: true }).fill('opinionRedact')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => new Set(await entries.locator('tbody tr.ant-table-row td:nth-child(5)').allInnerTexts()))
    .toEqual(new Set(['opinionRedact']))
  await entries.getByRole('button', { name: '展开行' }).first().click()
  await entries.getByRole('columnheader', { name: '变更后' }).waitFor()
  await page.getByRole('button', { name: '校验完整性' }).click()
  await page.getByText('记录链完整，没有被改动或缺失。').waitFor()
  await checked(page, `console-audit-${name}`)
  expect(errors).toEqual([])
  await page.context().close()
})
