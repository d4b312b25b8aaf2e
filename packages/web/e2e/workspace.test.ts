import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoAccount } from '../../api/src/seed/load-people.ts'
import { mutate } from '../../api/test/tenant.ts'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from './browser.ts'
import { prepareDeputies } from './deputies.ts'
import { signInAs } from './sign-in.ts'
import { type Site, startSite } from './site.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['binhu']), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const saved = (page: Page) => page.locator('.saving.saved').waitFor()
/** A draft of the demonstration's deputy, open in a page that has signed in. */
async function openDraft(page: Page, title: string) {
  await signInAs(page, 'binhu', '人大代表', '/binhu/workspace')
  await page.getByLabel('标题').fill(title)
  await page.getByRole('button', { name: '建立草稿' }).click()
  await page.getByLabel('情况与问题').waitFor()
}

test('whoever is not signed in is asked to; whoever is no deputy makes no suggestion', async () => {
  const { page, errors } = await openPage(browser, phone, site.base)
  await page.goto('/binhu/workspace')
  await page.getByText('请先以代表身份登录').waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: '登录' }).click()
  await page
    .getByRole('region', { name: '演示身份' })
    .getByRole('button', { name: /公众|市民|群众/ })
    .click()
  await page.getByText('您在本区县没有在任代表身份').waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

test('what is written is saved by itself, and survives a lost connection', async () => {
  const { page } = await openPage(browser, desktop, site.base)
  await openDraft(page, '关于增设口袋公园的建议')
  await page.getByLabel('情况与问题').fill('老城区人均绿地不足')
  await page.getByText('尚未保存').waitFor()
  await saved(page)
  await page.context().setOffline(true)
  await page.getByLabel('建议内容').fill('利用边角地建设口袋公园')
  await page.getByText('保存失败，正在重试').waitFor()
  await expectAccessible(page)
  await keep(page, 'workspace-offline-desktop')
  // Leaving is asked about while something is not saved.
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss()
    return dialog.message()
  })
  await page.getByRole('link', { name: '代表工作台' }).first().click()
  expect(await asked).toContain('还有内容没有保存')
  await page.getByText('保存失败，正在重试').waitFor()
  await page.context().setOffline(false)
  await saved(page)
  await page.reload()
  await expect.poll(() => page.getByLabel('情况与问题').inputValue()).toBe('老城区人均绿地不足')
  await expect.poll(() => page.getByLabel('建议内容').inputValue()).toBe('利用边角地建设口袋公园')
  await page.context().close()
})

test('two windows lose nothing: the second one sees both texts and keeps them', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  await openDraft(page, '关于规范电动车停放的建议')
  await page.getByLabel('情况与问题').fill('楼道停车')
  await saved(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByLabel('情况与问题').fill('第二个窗口：飞线充电')
  await saved(other)
  await page.getByLabel('情况与问题').fill('第一个窗口：堵塞消防通道')
  await page.getByRole('heading', { name: '两处的内容不同' }).waitFor()
  await page.getByText('第二个窗口：飞线充电').waitFor()
  await expectAccessible(page)
  await keep(page, 'workspace-conflict-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await keep(page, 'workspace-conflict-phone')
  await page.getByRole('button', { name: '两份都保留' }).click()
  await saved(page)
  const text = await page.getByLabel('情况与问题').inputValue()
  expect(text).toContain('第一个窗口：堵塞消防通道')
  expect(text).toContain('第二个窗口：飞线充电')
  expect(errors).toEqual([])
  await page.context().close()
})

test('what is missing is said at its field; a draft is taken back in writing', async () => {
  const { page, errors } = await openPage(browser, phone, site.base)
  await openDraft(page, '关于错时共享停车的建议')
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.getByText('请填写此项').waitFor()
  expect(await page.locator('[aria-invalid]').evaluate((field) => field === document.activeElement)).toBe(true)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, 'workspace-draft-phone')
  await page.getByLabel('标题').fill('')
  await page.getByText('保存失败，请改正标出的内容').waitFor()
  await page.getByLabel('标题').fill('关于错时共享停车的建议')
  await saved(page)
  await page.getByText('书面撤回').first().click()
  await page.getByLabel('撤回原因').fill('与另一件建议重复')
  await page.getByRole('button', { name: '书面撤回' }).click()
  await page.getByText('已撤回').first().waitFor()
  await expectAccessible(page)
  expect(errors).toEqual([])
  await page.context().close()
})

test('what waits: a suggestion of another deputy is read and signed, a recommendation of the procuratorate taken up', async () => {
  const { tenant, deputy, cosigner } = await prepareDeputies(site.app, 'binhu')
  const words = { title: '关于保护古树名木的建议', text: '古树缺少挂牌', proposal: '建立名录并挂牌' }
  const draft = await mutate(
    site.app,
    tenant,
    'suggestionCreate',
    { kind: 'SUGGESTION', mandateId: cosigner.mandate, ...words },
    '{ id version }',
    cosigner.account,
  )
  const asked = { id: draft.id, expectedVersion: draft.version, mandateIds: [deputy.mandate] }
  await mutate(site.app, tenant, 'suggestionCirculate', asked, '{ id version }', cosigner.account)
  const recommended = {
    mandateId: deputy.mandate,
    field: 'FOOD_AND_DRUG_SAFETY',
    title: '校园周边食品安全',
    text: '建议加强校园周边食品监管',
  }
  const liaison = demoAccount('binhu', 'prosecutor_liaison')
  await mutate(site.app, tenant, 'prosecutionRecommend', recommended, '{ id version }', liaison)

  const { page, errors } = await openPage(browser, phone, site.base)
  await signInAs(page, 'binhu', '人大代表', '/binhu/workspace')
  const waiting = page.getByRole('region', { name: '待我处理' })
  await waiting.getByRole('link', { name: words.title }).waitFor()
  const matter = page.getByRole('region', { name: /校园周边食品安全/ })
  await matter.waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, 'workspace-phone')
  await page.setViewportSize(desktop)
  await keep(page, 'workspace-desktop')
  // At the console a deputy finds the same, and is led back here.
  await page.goto('/admin/binhu')
  const work = page.getByRole('region', { name: '我的待办' })
  await work.getByRole('link', { name: words.title }).waitFor()
  await expect.poll(() => work.getByRole('link', { name: recommended.title }).getAttribute('href')).toBe('/binhu/workspace')
  await expectAccessible(page)
  await expect.poll(() => work.getByRole('link', { name: words.title }).getAttribute('href')).toBe(`/binhu/workspace/${draft.id}`)
  await page.goto('/binhu/workspace')
  // The keyboard is enough.
  await waiting.getByRole('link', { name: words.title }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  await page.getByText('建立名录并挂牌').waitFor()
  await page.getByRole('button', { name: '联名', exact: true }).press('Enter')
  await page.getByText('已签名').waitFor()
  expect(await page.getByRole('button', { name: '联名', exact: true }).count()).toBe(0)
  await page.getByRole('link', { name: '代表工作台' }).first().click()
  await page.getByRole('region', { name: '我的建议' }).getByRole('link', { name: words.title }).waitFor()
  await expect.poll(() => waiting.getByRole('link', { name: words.title }).count()).toBe(0)
  await matter.getByText('不接收').first().click()
  await matter.getByLabel('不接收的原因').waitFor()
  await matter.getByRole('button', { name: '接收并起草建议' }).click()
  await page.getByLabel('情况与问题').waitFor()
  await expect.poll(() => page.getByLabel('标题').inputValue()).toBe('校园周边食品安全')
  // A change of the language in the middle of a word loses none of it.
  await page.getByLabel('原因分析').fill('群众反映较多')
  await page.getByRole('button', { name: 'English' }).click()
  await expect.poll(() => page.getByLabel('The grounds').inputValue()).toBe('群众反映较多')
  await page.getByLabel('What is to be done').fill('建立联合巡查机制')
  await page.getByText('Saved', { exact: true }).waitFor()
  await expectAccessible(page)
  await keep(page, 'workspace-draft-english-desktop')
  expect(errors).toEqual([])
  await page.context().close()
})

test.each([
  ['phone', phone],
  ['desktop', desktop],
] as const)(
  'a deputy on a %s reads what was said by the code on their card, takes down something more, and makes a suggestion of it',
  async (name, size) => {
    const tenant = { id: '', slug: 'binhu', admin: demoAccount('binhu', 'district_admin') }
    const own = await site.app.must<{ viewer: { mandates: [{ id: string }] } }>('{ viewer { mandates { id } } }', {
      tenant: 'binhu',
      as: demoAccount('binhu', 'deputy'),
    })
    const card = { subject: 'MANDATE', targetId: own.viewer.mandates[0].id }
    const { code } = await mutate(site.app, tenant, 'qrCodeIssue', card, '{ code }')
    const citizen = await openPage(browser, size, site.base)
    await citizen.page.goto(`/binhu/opinions/new?q=${code}`)
    await citizen.page.getByLabel('反映内容').fill(`菜场门口的路面塌陷（${name}）`)
    await citizen.page.getByRole('textbox', { name: '姓名（选填）', exact: true }).fill('赵小六')
    await citizen.page.getByRole('button', { name: '提交' }).click()
    await citizen.page.getByRole('heading', { level: 1, name: '已提交' }).waitFor()

    const { page, errors } = await openPage(browser, size, site.base)
    await signInAs(page, 'binhu', '人大代表', '/binhu/workspace')
    const heard = page.getByRole('region', { name: '向我反映的意见' })
    await heard.getByRole('link', { name: `菜场门口的路面塌陷（${name}）` }).waitFor()
    await expectAccessible(page)
    await heard.getByRole('link', { name: '代表收集' }).click()
    await page.getByRole('button', { name: '代表收集' }).click()
    expect(await page.getByLabel('群众反映的内容').evaluate((field) => field === document.activeElement)).toBe(true)
    await page.getByLabel('群众反映的内容').fill(`（示例）公交站没有座椅（${name}）`)
    await page.getByLabel('反映方式').selectOption({ label: '走访' })
    await page.getByLabel('反映人姓名（选填）').fill('钱小七')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await keep(page, `workspace-take-down-${name}`)
    await page.getByRole('button', { name: '代表收集' }).click()
    await page.getByRole('heading', { name: '已登记' }).waitFor()
    expect((await page.locator('.receipt').allInnerTexts()).join(' ')).toMatch(/^\d{4}-\d{6} \w{6,}$/)
    await page.getByRole('link', { name: '代表工作台' }).last().click()
    await heard.getByRole('link', { name: `（示例）公交站没有座椅（${name}）` }).waitFor()
    await heard.scrollIntoViewIfNeeded()
    await keep(page, `workspace-heard-${name}`)
    await heard.getByRole('link', { name: `菜场门口的路面塌陷（${name}）` }).click()
    await page.getByRole('heading', { level: 1, name: `菜场门口的路面塌陷（${name}）` }).waitFor()
    await page.getByText('扫码').waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await keep(page, `workspace-opinion-${name}`)
    expect(await page.locator('body').innerText()).not.toMatch(/赵小六|钱小七/)
    await page.getByRole('button', { name: '提出建议' }).click()
    await page.getByLabel('情况与问题').waitFor()
    await page.goto('/binhu/workspace')
    await heard.getByText('已转为建议').first().waitFor()
    expect([...errors, ...citizen.errors]).toEqual([])
    await page.context().close()
    await citizen.page.context().close()
  },
)
