import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoAccount } from '../../api/src/seed/load-people.ts'
import { mutate, type TestTenant } from '../../api/test/tenant.ts'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, phone } from '../../web/e2e/browser.ts'
import { type Site, startSite } from '../../web/e2e/site.ts'
import { dayFrom, openDesk, paper, pictured } from './desk.ts'
import { openStreet } from './street.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['binhu']), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const callTitle = '示例：2027年民生实事项目征集'
const [title, other] = ['示例：雪浪街道新建口袋公园', '示例：为一栋楼加装门禁']
const checked = async (page: Page, name: string) => {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, name)
}

test('the district says what projects have to be, and calls for them', async () => {
  const { page, errors, drawer, fill } = await openDesk(browser, site, '区县人大管理员', 'settings')
  await page.getByRole('tab', { name: '民生实事' }).click()
  const [categories, conditions] = ['项目类别', '入选条件'].map((name) => page.getByRole('region', { name }))
  const save = async () => {
    await drawer.getByRole('button', { name: '保存' }).click()
    await drawer.waitFor({ state: 'hidden' })
  }
  for (const [name, code, way] of [
    ['示例民生实事', 'e2e-livelihood', '票决'],
    ['示例太湖治理', 'e2e-lake', '督办'],
  ] as const) {
    await categories?.getByRole('button', { name: '新增' }).click()
    await fill('名称', name, drawer)
    await fill('编号', code, drawer)
    await drawer.getByText(way, { exact: true }).click()
    await save()
    await categories?.getByRole('cell', { name }).waitFor()
  }
  for (const [i, name] of ['普惠性、基础性、公益性', '属本级财政承担'].entries()) {
    await conditions?.getByRole('button', { name: '新增' }).click()
    await fill('名称', name, drawer)
    await fill('编号', `e2e-${i}`, drawer)
    await fill('判断标准', '以可行性论证和财政部门意见为准', drawer)
    if (i === 0) await expectAccessible(page)
    await save()
    await conditions?.getByRole('cell', { name }).first().waitFor()
  }
  await checked(page, 'console-project-settings-desktop')

  await page.getByRole('menuitem', { name: '项目征集' }).click()
  await page.getByRole('button', { name: '新增征集' }).click()
  await drawer.getByLabel('人大机构', { exact: true }).click()
  await page.locator('.ant-select-item-option:visible', { hasText: '滨湖区' }).first().click()
  await fill('标题', callTitle, drawer)
  await fill('公告内容', '请围绕教育、医疗、养老、出行等提出项目，注明地点和受益群体。', drawer)
  await fill('年度', '2027', drawer)
  await fill('开始日期', dayFrom(0), drawer)
  await fill('截止日期', dayFrom(10), drawer)
  await drawer.getByRole('button', { name: '保存' }).click()
  // Too short: it is said at the field, and what was typed is still there.
  await drawer.locator('.ant-form-item-explain-error', { hasText: '30天' }).waitFor()
  await expect.poll(() => drawer.getByLabel('标题', { exact: true }).inputValue()).toBe(callTitle)
  await expectAccessible(page)
  await keep(page, 'console-call-edit-desktop')
  await fill('截止日期', dayFrom(40), drawer)
  await save()
  const row = page.getByRole('row', { name: new RegExp(callTitle) })
  await row.getByRole('button', { name: '发布' }).click()
  await page.locator('.ant-popconfirm').getByRole('button', { name: '发布' }).click()
  await row.getByText('征集中').waitFor()
  await checked(page, 'console-calls-desktop')
  await page.setViewportSize(phone)
  await checked(page, 'console-calls-phone')
  expect(errors).toEqual([])
  await page.context().close()
})

test('a proposal is screened, asked about, reviewed and put on the paper; another is not taken, with a reason', async () => {
  const tenant: TestTenant = { id: '', slug: 'binhu', admin: demoAccount('binhu', 'district_admin') }
  const ask = (query: string) => site.app.must<Record<string, any>>(query, { tenant: 'binhu', as: tenant.admin })
  const { projectCalls, projectCategories } = await ask(
    '{ projectCalls(first: 20, open: true) { nodes { id title } } projectCategories(first: 100) { nodes { id code } } }',
  )
  const idOf = (list: { nodes: Record<string, string>[] }, key: string, is: string) =>
    list.nodes.find((one) => one[key] === is)?.['id'] as string
  const proposal = {
    ...{ proposerKind: 'CITIZEN', callId: idOf(projectCalls, 'title', callTitle) },
    ...{
      categoryId: idOf(projectCategories, 'code', 'e2e-livelihood'),
      place: '示例路',
      beneficiaries: '周边居民',
      beneficiaryCount: 3200,
    },
    ...{ latitude: 31.49, longitude: 120.3, costEstimate: 1_200_000, goal: '年底建成开放' },
  }
  const citizen = demoAccount('binhu', 'citizen')
  for (const [name, text] of [
    [title, '老旧小区无处休闲，建议利用边角地建园。'],
    [other, '我家单元门坏了。'],
  ])
    await mutate(site.app, tenant, 'projectPropose', { ...proposal, title: name, text }, '{ id }', citizen)

  const office = await openDesk(browser, site, '区县人大管理员', 'projects')
  await office.page.getByRole('heading', { level: 1, name: '民生实事' }).waitFor()
  await office.open('征集筛选', title)
  // A citizen is nobody here until somebody asks, and that is on record.
  expect(await office.drawer.innerText()).not.toContain('(演示)')
  await office.drawer.getByRole('button', { name: '查看提出人' }).click()
  await office.drawer.getByText('(演示)').first().waitFor()
  await office.act('受理')
  await office.drawer.getByRole('button', { name: '对照条件审查' }).click()
  // Each condition is answered; nothing is sent before.
  await office.modal.getByRole('group').first().waitFor()
  await office.modal.getByRole('button', { name: '确认' }).click()
  await office.modal.locator('.ant-form-item-explain-error').first().waitFor()
  for (const group of await office.modal.getByRole('group').all()) {
    await group.getByText('符合', { exact: true }).click()
    await group.getByLabel('理由').fill('面向全体居民')
  }
  await expectAccessible(office.page)
  await keep(office.page, 'console-project-examine-desktop')
  await office.confirm()
  await office.drawer.getByRole('region', { name: '入选条件' }).getByText('面向全体居民').first().waitFor()
  await office.drawer.getByRole('button', { name: '征询单位' }).click()
  const unit = await unitOf(tenant)
  await office.modal.getByLabel('单位', { exact: true }).fill(unit)
  await office.page.locator('.ant-select-item-option:visible', { hasText: unit }).first().click()
  await office.confirm()
  await checked(office.page, 'console-project-desktop')

  // The unit finds it among what waits for it, and answers.
  const handler = await openDesk(browser, site, '承办单位', 'projects')
  await handler.open('待我办理', title)
  await handler.act('提出论证意见', async () => {
    await handler.modal.getByText('有条件可行', { exact: true }).click()
    await handler.fill('匡算投资', '1500000')
    await handler.fill('内容', '须先完成用地手续，工期约六个月。')
    await handler.modal.locator('input[type=file]').setInputFiles(paper('可行性论证.pdf'))
    await handler.modal.locator('.ant-upload-list-item-done').waitFor()
    await expectAccessible(handler.page)
    await keep(handler.page, 'console-project-opine-desktop')
  })
  await handler.drawer.getByText('1,500,000元').first().waitFor()
  await handler.drawer.getByRole('link', { name: '可行性论证.pdf' }).waitFor()
  // Whoever is asked is not told who proposed it.
  expect(await handler.drawer.getByRole('button', { name: '查看提出人' }).count()).toBe(0)

  await office.page.reload()
  await office.drawer.getByRole('heading', { name: title }).waitFor()
  await office.act('提请审议')
  const supervisor = await openDesk(browser, site, '专工委', 'projects')
  await supervisor.open('待我办理', title)
  await supervisor.act('确定为候选')
  await supervisor.drawer.getByText('候选项目').first().waitFor()

  await office.page.reload()
  await office.drawer.getByRole('heading', { name: title }).waitFor()
  await office.act('添加材料', async () => {
    await office.modal.locator('input[type=file]').setInputFiles(paper('项目建议书.pdf'))
    await office.modal.locator('.ant-upload-list-item-done').waitFor()
  })
  await office.drawer.getByRole('link', { name: '项目建议书.pdf' }).waitFor()
  await office.act('修改', () => office.fill('票上序号', '7'))
  await office.drawer.getByText('第7号').waitFor()
  await office.close()
  await office.open('征集筛选', other)
  await office.act('不予采纳', async () => {
    await office.choose('原因', '不具普惠性')
    await office.fill('公开说明', '仅涉及一栋楼，请联系物业服务企业。')
    await expectAccessible(office.page)
  })
  await office.drawer.getByText('不具普惠性').first().waitFor()
  await office.close()
  await office.page.getByRole('radiogroup').getByText('候选项目', { exact: true }).click()
  await office.page.getByRole('row', { name: new RegExp(title) }).waitFor()
  await checked(office.page, 'console-projects-paper-desktop')
  // It is found by its words, and what is asked for is kept.
  const words = office.page.getByLabel('搜索名称、内容、地点、受益群体和目标')
  await words.fill('口袋 边角地')
  await words.press('Enter')
  await expect.poll(() => office.page.locator('.ant-table-row').count()).toBe(1)
  await office.page.getByRole('row', { name: new RegExp(title) }).waitFor()
  await office.page.getByRole('button', { name: '保存筛选' }).click()
  await office.fill('名称', '示例：口袋公园')
  await office.modal.getByRole('button', { name: '保存' }).click()
  await office.modal.waitFor({ state: 'hidden' })
  await words.fill('飞机场')
  await words.press('Enter')
  await office.page.getByText('没有符合条件的项目').waitFor()
  await office.page.getByRole('radiogroup').getByText('全部', { exact: true }).click()
  // The view and the words are taken up at once: words are never looked for in the view that is left.
  const between: string[] = []
  office.page.on('request', (request) => {
    const asked = request.postData() ?? ''
    if (asked.includes('口袋 边角地') && !asked.includes('candidate')) between.push(asked)
  })
  await office.page.getByRole('button', { name: '示例：口袋公园', exact: true }).click()
  await office.page.getByRole('row', { name: new RegExp(title) }).waitFor()
  expect(between).toEqual([])
  await expect.poll(() => words.inputValue()).toBe('口袋 边角地')
  await expect.poll(() => office.page.getByRole('radio', { name: '候选项目' }).isChecked()).toBe(true)
  await expectAccessible(office.page)
  await words.fill('')
  await words.press('Enter')
  await office.page.setViewportSize(phone)
  await checked(office.page, 'console-projects-phone')
  await office.open('候选项目', title)
  await checked(office.page, 'console-project-phone')
  await office.page.setViewportSize(desktop)

  // A deputy reads what is published, and what they have proposed.
  const deputy = await openDesk(browser, site, '人大代表', 'projects')
  await deputy.open('候选项目', title)
  await deputy.drawer.getByRole('link', { name: '项目建议书.pdf' }).waitFor()
  expect(await deputy.drawer.innerText()).not.toContain('须先完成用地手续')
  const all = [office, handler, supervisor, deputy]
  expect(all.flatMap(({ errors }) => errors)).toEqual([])
  for (const { page } of all) await page.context().close()
}, 120_000)

/** Name of the unit for which the demonstration's handler works. */
async function unitOf({ slug, admin }: TestTenant): Promise<string> {
  const [row] = await site.app.sql<{ scope_id: string }[]>`
    select scope_id from membership where account_id = ${demoAccount(slug, 'department_handler')}`
  const id = Buffer.from(`Unit:${row?.scope_id}`).toString('base64url')
  const { node } = await site.app.must<{ node: { name: string } }>(`{ node(id: "${id}") { ... on Unit { name } } }`, {
    tenant: slug,
    as: admin,
  })
  return node.name
}

const item = '示例：长广溪湿地清淤'
const plan = [
  { title: '完成招标', plannedOn: dayFrom(30) },
  { title: '清淤完工', plannedOn: dayFrom(150) },
]

test('a supervised item is planned, reported, visited, changed, put right and written off; each role sees what it needs', async () => {
  const tenant: TestTenant = { id: '', slug: 'binhu', admin: demoAccount('binhu', 'district_admin') }
  const unit = await unitOf(tenant)
  const office = await openDesk(browser, site, '区县人大管理员', 'projects')
  const { page, drawer } = office
  await page.getByRole('button', { name: '新增督办事项' }).click()
  const pick = async (label: string, option: string) => {
    await drawer.getByLabel(label, { exact: true }).click()
    await drawer.getByLabel(label, { exact: true }).fill(option)
    await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click()
  }
  await drawer.getByLabel('人大机构', { exact: true }).click()
  await page.locator('.ant-select-item-option:visible', { hasText: '滨湖区' }).first().click()
  await drawer.getByLabel('类别', { exact: true }).click()
  await page.locator('.ant-select-item-option:visible', { hasText: '示例太湖治理' }).click()
  await office.fill('标题', item, drawer)
  await office.fill('项目内容', '湿地淤积，水质有待改善，年度清淤。', drawer)
  await office.fill('地点', '示例湿地', drawer)
  await pick('实施单位（按顺序）', unit)
  await page.keyboard.press('Escape')
  await pick('督办小组', '政产学研')
  await office.fill('预算', '3000000', drawer)
  await office.fill('开工日期', dayFrom(0), drawer)
  // It cannot be done before it has begun: it is said at the field.
  await office.fill('完成期限', dayFrom(-3), drawer)
  await drawer.getByLabel('报告周期').click()
  await page.locator('.ant-select-item-option:visible', { hasText: '每月' }).click()
  await drawer.getByRole('button', { name: '保存' }).click()
  await drawer.locator('.ant-form-item-explain-error').waitFor()
  await expectAccessible(page)
  await office.fill('完成期限', dayFrom(200), drawer)
  await drawer.getByRole('button', { name: '保存' }).click()
  await drawer.getByRole('heading', { name: item }).waitFor()
  await drawer.getByText('绿灯 正常').first().waitFor()

  // The unit plans, reports with a photo, marks a milestone and asks for more time.
  const handler = await openDesk(browser, site, '承办单位', 'projects')
  await handler.open('实施督办', item)
  await handler.act('制定计划', async () => {
    await handler.modal.getByRole('button', { name: '添加节点' }).click()
    for (const [i, { title: name, plannedOn }] of plan.entries()) {
      await handler.fill(`节点${i + 1}`, name)
      await handler.fill(`节点${i + 1}完成日期`, plannedOn)
    }
    await expectAccessible(handler.page)
    await keep(handler.page, 'console-project-plan-desktop')
  })
  const milestones = handler.drawer.getByRole('region', { name: '计划节点' })
  await milestones.getByText('清淤完工').waitFor()
  await handler.act('报告进展', async () => {
    await handler.fill('进度', '25')
    await handler.fill('累计支出', '600000.5')
    await handler.fill('内容', '已完成围堰，正在排水。')
    await handler.modal.locator('input[type=file]').setInputFiles([await picture('现场.jpg', '#2f6b8f')])
    await handler.modal.locator('.ant-upload-list-item-done').waitFor()
    await expectAccessible(handler.page)
    await keep(handler.page, 'console-project-report-desktop')
  })
  await handler.drawer.getByText('600,000.5元 / 3,000,000元').waitFor()
  await expect.poll(() => pictured(handler.page)).toBe(true)
  await milestones.getByRole('button', { name: '标记完成' }).first().click()
  await handler.confirm()
  await milestones.getByText('已完成', { exact: true }).waitFor()
  await handler.act('申请调整', async () => {
    // What is done stays as it is.
    await expect.poll(() => handler.modal.getByLabel('节点1', { exact: true }).isDisabled()).toBe(true)
    await handler.fill('预算', '3500000')
    await handler.fill('完成期限', dayFrom(230))
    await handler.fill('节点2完成日期', dayFrom(180))
    await handler.fill('内容', '汛期停工，需顺延一个月并追加费用。')
    await expectAccessible(handler.page)
    await keep(handler.page, 'console-project-change-desktop')
  })
  await handler.drawer.getByText('待审议').waitFor()
  expect(await handler.drawer.getByRole('button', { name: '批准调整' }).count()).toBe(0)

  // The convener visits, a deputy remarks; the unit answers.
  const convener = await openDesk(browser, site, '专业小组召集人', 'projects')
  await convener.open('实施督办', item)
  await convener.act('记录走访', async () => {
    await convener.fill('内容', '现场查看围堰，要求做好防汛。')
  })
  await convener.drawer.getByRole('region', { name: '走访记录' }).getByText('要求做好防汛').waitFor()
  const deputy = await openDesk(browser, site, '人大代表', 'projects')
  await deputy.open('实施督办', item)
  await deputy.act('提出意见', () => deputy.fill('内容', '请公示淤泥去向。'))
  await handler.page.reload()
  const remarks = handler.drawer.getByRole('region', { name: '代表意见' })
  await remarks.getByText('请公示淤泥去向').waitFor()
  await remarks.getByRole('button', { name: '答复', exact: true }).click()
  await handler.fill('内容', '淤泥运至指定消纳场，每周公示。')
  await handler.confirm()
  await remarks.getByText('每周公示').waitFor()

  // The standing committee sees both versions side by side, and approves.
  const supervisor = await openDesk(browser, site, '专工委', 'projects')
  await supervisor.open('实施督办', item)
  const changes = supervisor.drawer.getByRole('region', { name: '调整申请' })
  await changes.getByRole('cell', { name: '3,500,000元' }).waitFor()
  await changes.scrollIntoViewIfNeeded()
  await checked(supervisor.page, 'console-project-changes-desktop')
  await changes.getByRole('button', { name: '批准调整' }).click()
  await supervisor.confirm()
  await changes.getByText('已批准').waitFor()
  await supervisor.drawer.getByText('600,000.5元 / 3,500,000元').waitFor()

  // The office shows what was remarked to everybody, and looks at the whole.
  await page.reload()
  await drawer.getByRole('region', { name: '代表意见' }).getByRole('button', { name: '发布', exact: true }).click()
  await drawer.getByRole('region', { name: '代表意见' }).getByText('已公开').waitFor()
  await drawer.getByRole('heading', { name: '实施情况' }).scrollIntoViewIfNeeded()
  await checked(page, 'console-project-delivery-desktop')
  await page.setViewportSize(phone)
  await checked(page, 'console-project-delivery-phone')
  await office.close()
  const board = page.getByRole('region', { name: '督办看板' })
  await board.getByRole('button', { name: /示例太湖治理 绿灯/ }).click()
  await page.getByRole('row', { name: new RegExp(item) }).waitFor()
  await checked(page, 'console-projects-board-phone')
  await page.setViewportSize(desktop)
  await checked(page, 'console-projects-board-desktop')

  // Done, put right, and written off.
  await handler.page.reload()
  await milestones.getByRole('button', { name: '标记完成' }).click()
  await handler.confirm()
  await handler.act('完工', () => handler.fill('内容', '清淤已完成。'))
  await supervisor.page.reload()
  await supervisor.act('责成整改', () => supervisor.fill('内容', '岸线尚未恢复。'))
  await supervisor.drawer.getByText('整改中').first().waitFor()
  await handler.page.reload()
  await handler.act('完工', () => handler.fill('内容', '岸线已恢复。'))
  await supervisor.page.reload()
  await supervisor.act('销号')
  await supervisor.drawer.getByText('已销号').first().waitFor()
  const all = [office, handler, convener, deputy, supervisor]
  expect(all.flatMap(({ errors }) => errors)).toEqual([])
  for (const { page: one } of all) await one.context().close()
}, 180_000)

test('the office of a street decides after its deputies have advised: selects one, passes over one, and says how a third was tested', async () => {
  const street = await openStreet(site)
  const [chosen, left, built] = ['示例：街道口袋公园', '示例：街道停车棚', '示例：街道食堂']
  const ids = [await street.projectIn('candidate', chosen), await street.projectIn('candidate', left)]
  const tested = await street.projectIn('delivered', built)
  const office = await openDesk(browser, site, '镇街人大工委', 'projects')
  const { page, drawer, modal } = office
  // Of the district's candidates, which it reads too, it orders none.
  await page.getByRole('radiogroup').getByText('候选项目', { exact: true }).click()
  await page.getByRole('button', { name: '排定顺序' }).click()
  await modal.getByText('示例街道人大工作委员会 · 2027年').waitFor()
  // Somebody else changes one meanwhile: the viewer is told, and orders what there is now.
  const up = modal.getByRole('button', { name: `上移“${left}”` })
  await up.waitFor()
  await street.touch(ids[0] as string)
  await up.click()
  await modal.getByRole('button', { name: '确认' }).click()
  const told = page.locator('.ant-message-error', { hasText: '他人已修改' })
  await told.waitFor()
  await told.waitFor({ state: 'detached' })
  await up.click()
  await expect.poll(() => modal.getByRole('listitem').first().innerText()).toContain(left)
  await checked(page, 'console-candidates-order-desktop')
  await office.confirm()
  const places = async () =>
    (await page.getByRole('row', { name: /示例：街道/ }).allInnerTexts()).map((row) => row.replace(/\s+/g, ' '))
  await expect
    .poll(places)
    .toEqual([expect.stringMatching(new RegExp(`^1 .*${left}`)), expect.stringMatching(new RegExp(`^2 .*${chosen}`))])
  const entry = (text: string) => drawer.getByRole('listitem').filter({ hasText: text }).first()
  await office.open('候选项目', chosen)
  await drawer.getByRole('button', { name: '确定入选', exact: true }).click()
  await modal.waitFor()
  await modal.getByRole('button', { name: '确认' }).click()
  // Why is said to everybody: without it nothing is sent.
  await modal.locator('.ant-form-item-explain-error').waitFor()
  await checked(page, 'console-street-select-desktop')
  await office.fill('公开说明', '两名街道代表均赞成。')
  await modal.getByRole('button', { name: '确认' }).click()
  // Nobody decides before the deputies have been asked; what was typed stays.
  const refusal = page.locator('.ant-message-error', { hasText: '须先由街道代表征询票决' })
  await refusal.waitFor()
  await expect.poll(() => modal.getByLabel('公开说明', { exact: true }).inputValue()).toBe('两名街道代表均赞成。')
  await street.advise(ids, '10')
  await street.advise([tested], 's', { kind: 'INSPECTION', form: 'ASSESS' })
  await refusal.waitFor({ state: 'detached' })
  await office.confirm()
  await drawer.getByText('票决入选').first().waitFor()
  await entry('两名街道代表均赞成').waitFor()
  await office.close()
  await office.open('候选项目', left)
  await office.act('不予入选', () => office.fill('公开说明', '代表建议明年再议。'))
  await drawer.getByText('票决未入选').first().waitFor()
  await entry('代表建议明年再议').waitFor()
  expect(await drawer.getByRole('button', { name: /入选/ }).count()).toBe(0)
  await office.close()
  await page.setViewportSize(phone)
  await office.open('实施督办', built)
  await office.act('测评结果', async () => {
    await modal.getByText('基本满意', { exact: true }).click()
    await office.fill('公开说明', '代表认为就餐环境尚可改善。')
    await checked(page, 'console-street-inspect-phone')
  })
  await drawer.getByText('已测评').first().waitFor()
  await entry('就餐环境尚可改善').waitFor()
  await checked(page, 'console-street-inspected-phone')
  expect(office.errors).toEqual([])
  await page.context().close()
}, 120_000)

/** A picture of one colour, as a telephone would send it. */
async function picture(name: string, colour: string) {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 } })
  await page.setContent(`<body style="background: ${colour}">`)
  const buffer = await page.screenshot({ type: 'jpeg' })
  await page.close()
  return { name, mimeType: 'image/jpeg', buffer }
}
