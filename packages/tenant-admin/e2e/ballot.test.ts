import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoAccount } from '../../api/src/seed/load-people.ts'
import { castSlip, enrol, issue, keysOf, newSlip, type Person } from '../../api/test/ballots.ts'
import { mutate, type TestTenant, uuidOf } from '../../api/test/tenant.ts'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from '../../web/e2e/browser.ts'
import { signInAs } from '../../web/e2e/sign-in.ts'
import { type Site, startSite } from '../../web/e2e/site.ts'

const town = '示例镇88人民代表大会'
const title = '2027年度镇民生实事项目票决'
const projects = ['农贸市场改造', '村道拓宽和路灯', '镇卫生院扩建'] as const

let site: Site
let browser: Browser
let at: Awaited<ReturnType<typeof prepareTown>>
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['liyang']), launch()])
  at = await prepareTown()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** A town congress of fifteen, three people who may be tellers, and what the town is to choose from. */
async function prepareTown() {
  const { app } = site
  const admin = demoAccount('liyang', 'district_admin')
  const { id } = (await app.must<{ tenant: { id: string } }>('{ tenant { id } }', { tenant: 'liyang', as: admin })).tenant
  const tenant: TestTenant = { id, slug: 'liyang', admin }
  const body = await mutate(app, tenant, 'congressBodyCreate', {
    ...{ code: 'T88', name: town, kind: 'CONGRESS', level: 'TOWN', seats: 16 },
  })
  const term = await mutate(app, tenant, 'termCreate', { bodyId: body.id, ordinal: 1, name: '第一届', startsOn: '2022-01-01' })
  const sitting = { termId: term.id, ordinal: 6, name: '第六次会议', startsOn: '2026-12-10' }
  await mutate(app, tenant, 'congressSessionCreate', sitting)
  const category = await mutate(app, tenant, 'projectCategoryCreate', { code: 'town', name: '镇民生实事' })
  for (const name of projects) {
    const proposal = {
      proposerKind: 'OFFICE',
      bodyId: body.id,
      year: 2027,
      categoryId: category.id,
      title: name,
      text: '群众所盼',
    }
    const made = await mutate(app, tenant, 'projectPropose', proposal, '{ id }')
    await app.sql`update project set state = 'candidate', published = true where id = ${uuidOf(made.id)}`
  }
  const deputies = await enrol(app, tenant, 'deputy', 15, term.id)
  const tellers = await enrol(app, tenant, 'teller', 3)
  const names = '周文 钱清 孙立 李敏 吴刚 郑洁 王平 冯雪 陈明 褚云 卫国 蒋芳 沈毅 韩冰 杨帆 朱监 秦监 尤监'.split(' ')
  for (const [i, { personId, accountId }] of [...deputies, ...tellers].entries()) {
    await app.sql`update person set name = ${names[i] as string} where id = ${personId}`
    await app.sql`update account set display_name = ${names[i] as string} where id = ${accountId}`
  }
  return { tenant, body: body.id as string, deputies, tellers: tellers as [Person, Person, Person] }
}

/** The console as somebody who has signed in. */
async function openAs({ browser: { cookie } }: Person, path: string, size = desktop) {
  const { page, errors } = await openPage(browser, size, site.base)
  const [name, value] = (cookie as string).split('=') as [string, string]
  await page.context().addCookies([{ name, value, url: site.base }])
  await page.goto(path)
  return { page, errors }
}
const modalOf = (page: Page) => page.locator('.ant-modal')
/** Does one of the acts that are offered, with what it asks for. */
async function act(page: Page, name: string, fill: () => Promise<void> = async () => undefined) {
  await page.getByRole('region', { name: '下一步' }).getByRole('button', { name, exact: true }).click()
  await modalOf(page).waitFor()
  await fill()
  await modalOf(page).getByRole('button', { name: '确认' }).click()
  await modalOf(page).waitFor({ state: 'detached' })
}
const choose = async (page: Page, label: string, option: string) => {
  await page.getByLabel(label, { exact: true }).click()
  // Of a long list only what is near is drawn.
  await page.keyboard.insertText(option)
  await page.locator('.ant-select-item-option', { hasText: option }).first().click()
}
/** Keeps a picture of a page from its beginning. */
async function keepWhole(page: Page, name: string) {
  await page.evaluate(() => scrollTo(0, 0))
  await keep(page, name)
}
const stage = (page: Page, name: string) => page.locator('.stages [aria-current]', { hasText: name }).waitFor()

test('a town congress votes: prepared, checked in, by device and on paper, signed, counted and announced', async () => {
  // The district admin prepares it, and is told what is missing.
  const { page: admin, errors } = await openPage(browser, desktop, site.base)
  await signInAs(admin, 'liyang', '区县人大管理员')
  await admin.getByRole('menuitem', { name: '票决', exact: true }).click()
  await admin.getByText('没有符合条件的票决').waitFor()
  await expectAccessible(admin)
  await admin.getByRole('button', { name: '新建票决' }).click()
  const drawer = admin.locator('.ant-drawer')
  await choose(admin, '人大机构', town)
  await drawer.getByLabel('标题').fill(title)
  await drawer.getByRole('button', { name: '加入全部3项' }).click()
  await drawer.getByRole('button', { name: `上移“${projects[2]}”` }).waitFor()
  await drawer.getByLabel('应选数').fill('2')
  await drawer.getByRole('switch', { name: '会场大屏' }).click()
  await expectAccessible(admin)
  await keep(admin, 'console-ballot-form-desktop')
  await drawer.getByRole('button', { name: '保存' }).click()
  await admin.getByRole('heading', { level: 1, name: title }).waitFor()
  const path = new URL(admin.url()).pathname
  const id = path.split('/').at(-1) as string
  await admin.getByText('尚缺3项').waitFor()
  await admin.getByText('尚未指定会次').waitFor()
  await expect.poll(() => admin.getByRole('button', { name: '锁定', exact: true }).isDisabled()).toBe(true)
  await expectAccessible(admin)
  await keep(admin, 'console-ballot-draft-desktop')
  await admin.getByRole('button', { name: '去补充' }).click()
  await choose(admin, '会次', '第六次会议')
  await drawer.getByRole('button', { name: '保存' }).click()
  await drawer.waitFor({ state: 'detached' })
  for (const name of ['朱监', '秦监']) {
    await choose(admin, '指派监票人', name)
    await admin.getByRole('button', { name: `免去${name}` }).waitFor()
  }
  await act(admin, '锁定')
  await stage(admin, '签到')

  // Who is there is marked by list; a teller opens it with a quorum.
  await admin.getByText('距法定人数（10人）还差10人').waitFor()
  await admin.getByRole('button', { name: '选中所列（15人）' }).click()
  await admin.getByRole('button', { name: '记为已到（15人）' }).click()
  await admin.getByText('已达到法定人数（10人）').waitFor()
  for (const name of ['韩冰', '杨帆']) await admin.getByRole('checkbox', { name }).click()
  await admin.getByRole('button', { name: '记为未到' }).click()
  await admin.getByText('13 / 15').waitFor()
  await admin.getByText('已经齐备').waitFor()
  expect(await admin.getByRole('button', { name: '宣布开始' }).count()).toBe(0)
  await expectAccessible(admin)
  await keep(admin, 'console-ballot-roll-desktop')
  const [one, two, three] = at.tellers
  const teller = await openAs(one, path, phone)
  await teller.page.getByText('已达到法定人数').waitFor()
  await expectAccessible(teller.page)
  await expectNoSidewaysScroll(teller.page)
  await act(teller.page, '宣布开始', async () => {
    await modalOf(teller.page).getByText('实到13人，法定人数10人').waitFor()
    await expectAccessible(teller.page)
    await keep(teller.page, 'console-ballot-open-phone')
  })
  await stage(teller.page, '表决')

  // Eight vote by device, two on paper; the hall sees how many, and nobody what.
  const keys = await keysOf(site.app, at as never, id)
  for (const [i, choices] of ['110', '110', '110', '101', '101', '100', '100', '011'].entries()) {
    const slip = await newSlip(keys, choices)
    expect(await issue(keys, id, at.deputies[i] as Person, slip)).toEqual([])
    expect((await castSlip(site.app, at, id, slip)).status).toBe(200)
  }
  await teller.page.setViewportSize(desktop)
  for (const name of ['陈明', '褚云']) await teller.page.getByRole('checkbox', { name }).click()
  await teller.page.getByRole('button', { name: '发放纸质票' }).click()
  await teller.page.getByText('10 / 13').waitFor()
  // Whoever was issued one gets no paper: it is said in words.
  await teller.page.getByRole('checkbox', { name: '周文' }).click()
  await teller.page.getByRole('button', { name: '发放纸质票' }).click()
  await teller.page.getByText('已领取过表决票，每人一张').waitFor()
  await expectAccessible(teller.page)
  await keepWhole(teller.page, 'console-ballot-vote-desktop')
  expect(await teller.page.getByRole('region', { name: '计票结果' }).count()).toBe(0)
  const hall = await openAs(three, `${path}/screen`)
  await hall.page.getByText('表决中').waitFor()
  await hall.page.getByText('13', { exact: true }).waitFor()
  await expectAccessible(hall.page)
  await keep(hall.page, 'console-ballot-screen-desktop')
  // Who is a teller, but not of this ballot, looks on.
  await hall.page.goto(path)
  await hall.page.getByText('您不是本次票决的监票人，只能查看。').waitFor()
  expect(await hall.page.getByRole('button', { name: '关闭表决' }).count()).toBe(0)
  await act(teller.page, '关闭表决')
  await stage(teller.page, '签字计票')

  // Whoever would count before the papers are read is told.
  await teller.page.getByRole('button', { name: '监票签字' }).click()
  await modalOf(teller.page).getByText('纸质票发出2张，核对一致的只有0张').waitFor()
  await teller.page.keyboard.press('Escape')
  await modalOf(teller.page).waitFor({ state: 'detached' })

  // Two read the papers, each alone; what they read otherwise is looked at again by both.
  const other = await openAs(two, path)
  const enter = async (page: Page, papers: readonly (readonly string[])[]) => {
    for (const marked of papers) {
      for (const name of marked) await page.getByRole('checkbox', { name }).check()
      await page.getByRole('button', { name: '记下，看下一张' }).click()
    }
    await page.getByRole('button', { name: `交上本批（${papers.length}张）` }).click()
  }
  await teller.page.getByRole('button', { name: '录入新的一批' }).click()
  await expectAccessible(teller.page)
  await enter(teller.page, [[projects[0], projects[1]], [projects[0]]])
  await teller.page.getByText('等待另一名监票人录入').waitFor()
  await other.page.getByText('朱监已录入，待您录入').waitFor()
  await other.page.getByRole('button', { name: '录入', exact: true }).click()
  await enter(other.page, [[projects[0], projects[2]], [projects[0]]])
  await other.page.getByText('1张不一致').waitFor()
  const settle = async (page: Page, way: RegExp) => {
    await page.getByRole('button', { name: '核对差异' }).click()
    await page.getByRole('radio', { name: way }).check()
  }
  await settle(teller.page, /您录入的：选 1、2/)
  await expectAccessible(teller.page)
  await keep(teller.page, 'console-ballot-differences-desktop')
  await teller.page.getByRole('button', { name: '确认', exact: true }).click()
  await teller.page.getByText('您已确认，等待对方确认一致').waitFor()
  await settle(other.page, /对方录入的：选 1、2/)
  await other.page.getByText('朱监已确认：选 1、2').waitFor()
  await other.page.setViewportSize(phone)
  await expectNoSidewaysScroll(other.page)
  await expectAccessible(other.page)
  await other.page.getByRole('group', { name: '第1张' }).scrollIntoViewIfNeeded()
  await keep(other.page, 'console-ballot-differences-phone')
  await other.page.setViewportSize(desktop)
  await other.page.getByRole('button', { name: '确认', exact: true }).click()
  await other.page.getByText('一致 2张').waitFor()

  // Each signs with a code of this moment; with the second it is counted.
  const sign = async (page: Page, who: Person) =>
    act(page, '监票签字', async () =>
      modalOf(page)
        .getByLabel('动态验证码')
        .fill(await who.code()),
    )
  await teller.page.getByRole('button', { name: '监票签字' }).click()
  await modalOf(teller.page).getByLabel('动态验证码').fill('000000')
  await modalOf(teller.page).getByRole('button', { name: '确认' }).click()
  await modalOf(teller.page)
    .getByText(/验证码/)
    .nth(2)
    .waitFor()
  await expectAccessible(teller.page)
  await keep(teller.page, 'console-ballot-sign-desktop')
  await teller.page.keyboard.press('Escape')
  await modalOf(teller.page).waitFor({ state: 'detached' })
  await sign(teller.page, one)
  await teller.page.getByText('正在等待另一名监票人签字').waitFor()
  await sign(other.page, two)
  await stage(other.page, '公布')
  const result = other.page.getByRole('region', { name: '计票结果' })
  await result.getByText('发出表决票10张，收回表决票10张').waitFor()
  await expect.poll(() => result.getByRole('row', { name: /收票/ }).textContent()).toBe('收票8210')
  await expect.poll(() => hall.page.getByRole('region', { name: '代表和到会' }).count()).toBe(1)

  // The admin announces it; a place is left, whose round is one click away.
  await admin.reload()
  await admin.getByText('尚未公布').waitFor()
  await act(admin, '公布结果', async () => modalOf(admin).getByLabel('公告编号').fill('镇人大公告〔2026〕3号'))
  await admin.getByRole('heading', { name: '公告 镇人大公告〔2026〕3号' }).waitFor()
  await expectAccessible(admin)
  await keepWhole(admin, 'console-ballot-result-desktop')
  const pdf = await admin.request.get((await admin.getByRole('link', { name: '打印公告（PDF）' }).getAttribute('href')) as string)
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
  await admin.setViewportSize(phone)
  await expectNoSidewaysScroll(admin)
  await expectAccessible(admin)
  await keepWhole(admin, 'console-ballot-result-phone')
  await admin.setViewportSize(desktop)
  await admin.getByRole('button', { name: '一键准备：不足的名额另行票决' }).dblclick()
  await admin.getByText('第2轮').waitFor()
  await admin.getByRole('link', { name: /上一轮/ }).click()
  await admin.getByRole('link', { name: /下一轮/ }).waitFor()
  await admin.getByRole('link', { name: '全部票决' }).click()
  const own = admin.getByRole('row', { name: new RegExp(title) })
  await own.getByRole('cell', { name: '已公布' }).waitFor()
  await expect.poll(() => own.filter({ hasText: '第2轮' }).count()).toBe(1)
  await expectAccessible(admin)
  await keep(admin, 'console-ballots-desktop')
  await admin.setViewportSize(phone)
  await expectNoSidewaysScroll(admin)
  expect([errors, teller.errors, other.errors, hall.errors].flat()).toEqual([])
  for (const { page } of [{ page: admin }, teller, other, hall]) await page.context().close()
}, 240_000)

test('a rehearsal says that it is one and is wiped; what is void says why, in either language', async () => {
  const { page, errors } = await openPage(browser, desktop, site.base)
  const make = async (more: object) =>
    (
      await mutate(site.app, at.tenant, 'ballotCreate', {
        bodyId: at.body,
        kind: 'SELECTION',
        form: 'EACH',
        places: 1,
        options: [{ title: '甲' }, { title: '乙' }],
        title: '试投',
        ...more,
      })
    ).id as string
  await signInAs(page, 'liyang', '区县人大管理员', `/admin/liyang/ballots/${await make({ rehearsal: true })}`)
  await page.getByText('演练：本次表决不产生任何效力，用后请清除。').waitFor()
  await expectAccessible(page)
  await act(page, '锁定')
  await stage(page, '签到')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await keepWhole(page, 'console-ballot-rehearsal-phone')
  await page.setViewportSize(desktop)
  await act(page, '清除演练')
  await page.getByRole('heading', { level: 1, name: '票决' }).waitFor()
  expect(await page.getByRole('cell', { name: '试投' }).count()).toBe(0)

  const id = await make({ consultative: true })
  await mutate(site.app, at.tenant, 'ballotFreeze', { id })
  await page.goto(`/admin/liyang/ballots/${id}`)
  await act(page, '作废', async () => modalOf(page).getByLabel('原因').fill('会议改期'))
  await page.getByText('作废原因：会议改期').waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('Nothing comes of this ballot').waitFor()
  await expectAccessible(page)
  expect(errors).toEqual([])
  await page.context().close()
}, 120_000)
