import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutate } from '../../api/test/tenant.ts'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from '../../web/e2e/browser.ts'
import { prepareDeputies } from '../../web/e2e/deputies.ts'
import { signInAs } from '../../web/e2e/sign-in.ts'
import { type Site, startSite } from '../../web/e2e/site.ts'
import { paper } from './desk.ts'

let site: Site
let browser: Browser
let at: Awaited<ReturnType<typeof prepareDeputies>>
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['binhu']), launch()])
  at = await prepareDeputies(site.app, 'binhu')
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const title = '关于老旧小区加装电梯的建议'
/** Somebody at the console, signed in, with what they do in the open suggestion. */
async function openConsole(role: string, menu: string) {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await signInAs(page, 'binhu', role)
  await page.getByRole('menuitem', { name: menu, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: menu }).waitFor()
  const drawer = page.locator('.ant-drawer')
  const modal = page.locator('.ant-modal')
  const act = async (name: string, fill: () => Promise<void> = async () => undefined) => {
    await drawer.getByRole('button', { name, exact: true }).click()
    await modal.waitFor()
    await fill()
    await modal.getByRole('button', { name: '确认' }).click()
    await modal.waitFor({ state: 'detached' })
  }
  const choose = async (label: string, option: string) => {
    await modal.getByLabel(label, { exact: true }).click()
    await page.locator('.ant-select-item-option', { hasText: option }).first().click()
  }
  const open = async () => {
    await page.getByText('全部', { exact: true }).click()
    const row = page.getByRole('row', { name: new RegExp(title) })
    await row.getByRole('button').first().click()
    await drawer.getByRole('heading', { name: title }).waitFor()
  }
  return { page, errors, drawer, modal, act, choose, open }
}
const write = (page: Page, label: string, text: string) =>
  page.locator('.ant-modal').getByLabel(label, { exact: true }).fill(text)

test('a suggestion goes from the deputy to the unit and back, over both sites', async () => {
  // The deputy writes, asks another to sign, and hands in.
  const { page: deputy, errors } = await openPage(browser, phone, site.base)
  await signInAs(deputy, 'binhu', '人大代表', '/binhu/workspace')
  await deputy.getByLabel('标题').fill(title)
  await deputy.getByRole('button', { name: '建立草稿' }).click()
  await deputy.getByLabel('情况与问题').fill('辖区2000年前建成的多层住宅较多，老人上下楼困难。')
  await deputy.getByLabel('建议内容').fill('一、统一申请流程；\n二、落实补贴资金。')
  // A file goes with it, whatever is not saved yet; one that is none does not, and it is said which.
  const wrong = { ...paper('坏.docx'), buffer: Buffer.from('x') }
  await deputy.getByLabel('附件（选填）').setInputFiles([paper('楼栋清单.pdf'), wrong])
  await deputy.getByRole('link', { name: '楼栋清单.pdf' }).waitFor()
  await deputy.getByText('坏.docx：').waitFor()
  await deputy.getByLabel('附件（选填）').setInputFiles([paper('多余.pdf')])
  await deputy.getByRole('button', { name: '移除附件 多余.pdf' }).click()
  await deputy.getByRole('link', { name: '多余.pdf' }).waitFor({ state: 'detached' })
  await expect.poll(() => deputy.getByLabel('建议内容').inputValue()).toContain('落实补贴资金')
  await expectNoSidewaysScroll(deputy)
  await keep(deputy, 'workspace-files-phone')
  await deputy.locator('.saving.saved').waitFor()
  await deputy.getByLabel('查找代表姓名').fill(at.cosigner.name)
  await deputy
    .getByRole('button', { name: `添加 ${at.cosigner.name}` })
    .first()
    .click()
  await expectAccessible(deputy)
  await deputy.getByRole('button', { name: '发出邀请' }).click()
  await deputy.getByText('待签名').waitFor()
  const id = deputy.url().split('/').at(-1) as string
  const { version } = (
    await site.app.must<{ node: { version: number } }>(`{ node(id: "${id}") { ... on Suggestion { version } } }`, {
      tenant: 'binhu',
      as: at.cosigner.account,
    })
  ).node
  await mutate(site.app, at.tenant, 'suggestionCosign', { id, expectedVersion: version }, '{ id version }', at.cosigner.account)
  // What the deputy has before them is older: nothing happens, it is said, and shown anew.
  await deputy.getByRole('button', { name: '提交', exact: true }).click()
  await deputy.getByText('已有新的变化').waitFor()
  await deputy.getByText('已签名').waitFor()
  await expectAccessible(deputy)
  await expectNoSidewaysScroll(deputy)
  await keep(deputy, 'workspace-cosigned-phone')
  await deputy.getByRole('button', { name: '提交', exact: true }).click()
  await deputy.getByText('初审').first().waitFor()

  // The office reviews, files, assigns, and offers it to the procuratorate.
  const office = await openConsole('区县人大管理员', '代表建议')
  await expectAccessible(office.page)
  await office.open()
  await office.page.keyboard.press('Escape')
  await office.drawer.waitFor({ state: 'hidden' })
  await expectAccessible(office.page)
  await keep(office.page, 'console-suggestions-desktop')
  await office.open()
  await office.act('初审通过')
  await office.act('立案')
  await office.drawer.getByRole('button', { name: '交办', exact: true }).click()
  await office.modal.getByLabel('承办单位（按顺序）').fill(at.unit)
  await office.page.locator('.ant-select-item-option', { hasText: at.unit }).first().click()
  await office.page.keyboard.press('Escape')
  // Two units lead and assist; one alone does not: the server says so at the field.
  await office.modal.getByText('主办', { exact: true }).click()
  await office.modal.getByRole('button', { name: '确认' }).click()
  await office.modal.getByText('请填写此项').waitFor()
  await expectAccessible(office.page)
  await keep(office.page, 'console-suggestion-assign-desktop')
  // It comes to the unit's desk while the unit looks at it.
  const unit = await openConsole('承办单位', '我的待办')
  await unit.page.getByRole('region', { name: '我的待办' }).waitFor()
  const waiting = unit.page.getByRole('link', { name: title })
  expect(await waiting.count()).toBe(0)
  await expectAccessible(unit.page)
  await office.modal.getByText('独办', { exact: true }).click()
  await office.modal.getByRole('button', { name: '确认' }).click()
  await office.drawer.getByText('已交办').first().waitFor()
  await office.act('移送检察机关', async () => {
    await office.modal.getByLabel('公益领域').fill('无障碍')
    await office.page.locator('.ant-select-item-option:visible', { hasText: '无障碍环境建设' }).first().click()
    await write(office.page, '内容', '涉及无障碍环境公共利益')
  })
  await expectAccessible(office.page)
  await keep(office.page, 'console-suggestion-desktop')

  // The unit handles, talks, writes; its head signs. What the office is writing meanwhile stays, and is looked at once more.
  await waiting.waitFor()
  await expectAccessible(unit.page)
  await keep(unit.page, 'console-work-desktop')
  await unit.page.setViewportSize(phone)
  await expectNoSidewaysScroll(unit.page)
  await keep(unit.page, 'console-work-phone')
  await unit.page.setViewportSize(desktop)
  await waiting.click()
  await unit.drawer.getByRole('heading', { name: title }).waitFor()
  await office.drawer.getByRole('button', { name: '备注', exact: true }).click()
  await write(office.page, '内容', '已电话告知承办单位')
  await unit.act('开始办理')
  await unit.drawer.getByText('办理中').first().waitFor()
  await office.modal.getByRole('button', { name: '确认' }).click()
  await office.page.locator('.ant-message-error').first().waitFor()
  await expect.poll(() => office.modal.getByLabel('内容', { exact: true }).inputValue()).toBe('已电话告知承办单位')
  await office.modal.getByRole('button', { name: '确认' }).click()
  await office.modal.waitFor({ state: 'detached' })
  await unit.drawer.getByRole('link', { name: '楼栋清单.pdf' }).waitFor()
  await unit.act('记录沟通', async () => {
    await unit.modal.locator('input[type=file]').setInputFiles([paper('走访记录.pdf')])
    await unit.modal.locator('.ant-upload-list-item-done').waitFor()
    await unit.choose('沟通方式', '走访')
    await write(unit.page, '内容', '已登门听取代表意见')
  })
  await unit.drawer.getByRole('link', { name: '走访记录.pdf' }).waitFor()
  await unit.act('起草答复', async () => {
    // What is under seal is words alone.
    expect(await unit.modal.locator('input[type=file]').count()).toBe(0)
    await unit.choose('答复类别', 'B类')
    await write(unit.page, '答复', '您提出的建议收悉。今年先行完成五个小区。')
    await write(unit.page, '承诺事项', '完成五个小区加装电梯')
    await write(unit.page, '承诺时限', `${new Date().getFullYear() + 1}-06-30`)
    await keep(unit.page, 'console-suggestion-reply-desktop')
    await expectAccessible(unit.page)
  })
  await unit.drawer.getByText('待负责人签发').waitFor()
  await unit.act('签发答复')
  await unit.drawer.getByText('已答复').first().waitFor()
  // The office has it open, and sees it by itself.
  await office.drawer.getByText('今年先行完成五个小区').first().waitFor()
  await unit.act('评价代表', async () => {
    await unit.modal.getByText('满意', { exact: true }).click()
    await write(unit.page, '评价意见', '王小二代表多次到现场')
  })

  // The deputy rates both.
  await deputy.reload()
  await deputy.getByRole('group', { name: '办理过程' }).getByLabel('满意', { exact: true }).check()
  await deputy.getByRole('group', { name: '办理结果' }).getByLabel('不满意', { exact: true }).check()
  await deputy.getByRole('button', { name: '评价', exact: true }).click()
  await deputy.getByText('请填写此项').waitFor()
  await deputy.getByRole('group', { name: '办理结果' }).getByLabel('基本满意', { exact: true }).check()
  await expectAccessible(deputy)
  await expectNoSidewaysScroll(deputy)
  await keep(deputy, 'workspace-rate-phone')
  await deputy.getByRole('button', { name: '评价', exact: true }).click()
  await deputy.getByText('已评价').first().waitFor()
  await deputy.getByRole('region', { name: '承办单位评价' }).waitFor()
  await deputy.getByRole('region', { name: '承办情况' }).getByText('与代表沟通').waitFor()
  const letter = (await deputy.getByRole('link', { name: '打印答复函（PDF）' }).getAttribute('href')) as string
  const printed = await deputy.request.get(letter)
  expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf'])

  // The supervisor supervises and closes; the promise stands in the ledger.
  const supervisor = await openConsole('专工委', '代表建议')
  await supervisor.open()
  await supervisor.act('督办', async () => {
    await supervisor.choose('督办方式', '重点')
    await supervisor.modal.getByLabel('督办领导').fill(at.cosigner.name)
    await supervisor.page.locator('.ant-select-item-option', { hasText: at.cosigner.name }).first().click()
    await write(supervisor.page, '内容', '主任会议领衔督办')
  })
  await supervisor.act('办结')
  await supervisor.drawer.getByText('承诺跟踪').first().waitFor()
  await supervisor.page.keyboard.press('Escape')
  await supervisor.page.getByRole('menuitem', { name: '承诺台账' }).click()
  await supervisor.page.getByRole('cell', { name: '完成五个小区加装电梯' }).waitFor()
  await expectAccessible(supervisor.page)
  await keep(supervisor.page, 'console-commitments-desktop')

  // The procuratorate takes it up and reports back.
  const liaison = await openConsole('检察联络员', '检察衔接')
  const matter = liaison.page.getByRole('row', { name: new RegExp(title) })
  await matter.getByRole('button', { name: '接收', exact: true }).click()
  await liaison.modal.getByRole('button', { name: '确认' }).click()
  await matter.getByRole('button', { name: '反馈结果' }).click()
  await write(liaison.page, '文书和结果', '已制发检察建议书，相关单位已整改')
  await liaison.modal.getByRole('button', { name: '确认' }).click()
  await matter.getByRole('cell', { name: '已反馈' }).waitFor()
  await expectAccessible(liaison.page)
  await keep(liaison.page, 'console-prosecutions-desktop')
  await liaison.page.getByRole('button', { name: '转交检察建议' }).click()
  await liaison.modal.getByLabel('公益领域').waitFor()
  await expectAccessible(liaison.page)

  // Words of a signed reply are covered by others, which everybody reads from then on.
  await office.drawer.getByRole('button', { name: '隐去', exact: true }).click()
  await office.choose('隐去哪一处', '答复 ')
  await write(office.page, '内容', '您提出的建议收悉。今年先行完成部分小区。')
  await write(office.page, '原因', '小区名单尚未公示')
  await expectAccessible(office.page)
  await keep(office.page, 'console-suggestion-redact-desktop')
  await office.modal.getByRole('button', { name: '隐去' }).click()
  await office.modal.waitFor({ state: 'detached' })
  await office.drawer.getByText('今年先行完成部分小区').first().waitFor()
  // So are those beside a rating, when both have rated.
  await office.drawer.getByRole('button', { name: '隐去', exact: true }).click()
  await office.choose('隐去哪一处', '承办单位评价')
  await write(office.page, '评价意见', '代表多次到现场')
  await write(office.page, '原因', '含他人姓名')
  await expectAccessible(office.page)
  await office.modal.getByRole('button', { name: '隐去' }).click()
  await office.modal.waitFor({ state: 'detached' })
  await office.drawer.getByText('代表多次到现场', { exact: true }).waitFor()
  // Its deputy learns what came of it there.
  await deputy.reload()
  await deputy.getByRole('region', { name: '承办单位评价' }).getByText('代表多次到现场', { exact: true }).waitFor()
  const result = deputy.getByRole('region', { name: '移送检察机关' })
  await result.getByText('已制发检察建议书，相关单位已整改').waitFor()
  await result.scrollIntoViewIfNeeded()
  await expectAccessible(deputy)
  await expectNoSidewaysScroll(deputy)
  await keep(deputy, 'workspace-prosecution-phone')

  // Everybody reads text and reply; not who was visited, nor how it was rated.
  const { page: visitor, errors: own } = await openPage(browser, phone, site.base)
  await visitor.goto('/binhu')
  await visitor.getByRole('contentinfo').getByRole('link', { name: '代表建议' }).click()
  await visitor.getByRole('link', { name: title }).waitFor()
  const find = async (words: string) => {
    await visitor.getByLabel('查找建议（标题、内容、答复）').fill(words)
    await visitor.getByRole('button', { name: '查找' }).click()
  }
  await find('没有这样的词龘')
  await visitor.getByText('没有符合条件的建议。').waitFor()
  await find('五个小区')
  await visitor.getByRole('link', { name: title }).waitFor()
  await expectAccessible(visitor)
  await expectNoSidewaysScroll(visitor)
  await keep(visitor, 'suggestions-phone')
  await visitor.getByRole('link', { name: title }).click()
  await visitor.getByText('今年先行完成部分小区').waitFor()
  await visitor.getByRole('link', { name: '楼栋清单.pdf' }).waitFor()
  expect(await visitor.getByText('今年先行完成五个小区').count()).toBe(0)
  expect(await visitor.getByText('登门听取').count()).toBe(0)
  expect(await visitor.getByText('基本满意').count()).toBe(0)
  await expectAccessible(visitor)
  await expectNoSidewaysScroll(visitor)
  await keep(visitor, 'suggestion-phone')
  await visitor.setViewportSize(desktop)
  await keep(visitor, 'suggestion-desktop')

  // The console on a telephone.
  await office.page.keyboard.press('Escape')
  await office.page.setViewportSize(phone)
  await expectNoSidewaysScroll(office.page)
  await keep(office.page, 'console-suggestions-phone')
  const all = [errors, own, office.errors, unit.errors, supervisor.errors, liaison.errors].flat()
  // The file that is none was refused, as it should be.
  expect(all.filter((error) => !/422/.test(error))).toEqual([])
  for (const page of [deputy, visitor, office.page, unit.page, supervisor.page, liaison.page]) await page.context().close()
}, 180_000)
