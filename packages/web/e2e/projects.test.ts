import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Congress, close, keysOf, open, openCongress, type Person, signOff, vote } from '../../api/test/ballots.ts'
import { dayFrom, openDelivery } from '../../api/test/deliveries.ts'
import { openProjects } from '../../api/test/projects.ts'
import { mutate } from '../../api/test/tenant.ts'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from './browser.ts'
import { become } from './session.ts'
import { type Site, startSite } from './site.ts'
import { getBallot, pageOf } from './voters.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite([]), launch()])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a call is answered by a citizen, and everybody sees what becomes of it: taken with support, or not taken with the reason', async () => {
  const at = await openProjects(site.app)
  const home = `/${at.tenant.slug}`
  const { page: visitor, errors } = await openPage(browser, phone, site.base)
  await visitor.goto(`${home}/calls`)
  await visitor.getByText('正在征集').waitFor()
  await expectAccessible(visitor)
  await keep(visitor, 'calls-phone')
  await visitor.getByRole('link', { name: '征集2027年民生实事' }).click()
  await visitor.getByText('登录或注册后可以提出项目').waitFor()
  await expectAccessible(visitor)
  await expectNoSidewaysScroll(visitor)

  const { page, errors: ownErrors } = await openPage(browser, phone, site.base)
  await become(site.app, page, site.base, at.who.citizen)
  await page.goto(visitor.url())
  await page.getByLabel('项目名称').fill('东新路口袋公园')
  await page.getByLabel('要解决什么问题，怎样做').fill('老旧小区没有休闲场地，利用边角地建设。')
  await page.getByLabel('地点（选填）').fill('东新路与学前街交叉口')
  await page.getByLabel('估算费用，元（选填）').fill('1200000')
  await page.getByLabel('受益群众（选填）').fill('周边三个小区居民')
  await page.getByLabel('受益人数（选填）').fill('4200')
  await page.locator('input[type=file]').setInputFiles(await Promise.all(['#3a7', '#a73'].map(picture)))
  await expect.poll(() => page.locator('.photos img').count()).toBe(2)
  await expect.poll(() => page.getByRole('progressbar').count()).toBe(0)
  await page.getByRole('button', { name: '移除照片2' }).click()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('heading', { name: '我要提项目' }).scrollIntoViewIfNeeded()
  await keep(page, 'propose-phone')
  await page.locator('.photos').scrollIntoViewIfNeeded()
  await keep(page, 'propose-photos-phone')
  await page.getByRole('button', { name: '提交' }).click()
  const number = (await page.locator('.receipt').textContent()) as string
  await page.getByRole('link', { name: '查看项目' }).click()
  await page.getByRole('heading', { level: 1, name: '东新路口袋公园' }).waitFor()
  await page.getByText('周边三个小区居民，约4200人').waitFor()
  await expect.poll(() => page.locator('.photos img').count()).toBe(1)
  await expect.poll(() => page.evaluate(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0))).toBe(true)
  await page.getByText('120万元').waitFor()
  await page.getByText('撤回提案').first().waitFor()
  await expectAccessible(page)
  // Nobody else sees it before it is taken up.
  await visitor.goto(`${home}/projects/${number}`)
  await visitor.getByText('没有找到这个页面').waitFor()

  await at.done(number, 'Accept', at.who.admin)
  await at.done(number, 'Examine', at.who.admin, { answers: at.met })
  await at.done(number, 'Submit', at.who.admin)
  const refused = await at.office({ title: '小区地下车库改造' })
  await at.done(refused, 'Accept', at.who.admin)
  await at.done(refused, 'Reject', at.who.admin, {
    reason: 'not_public_welfare',
    text: '车库产权属开发单位，宜由产权单位出资改造。',
  })
  await page.reload()
  await page.getByRole('button', { name: '点赞' }).click()
  await page.getByRole('button', { name: '已点赞', pressed: true }).waitFor()
  await page.getByText('1人点赞').waitFor()
  await page.goto(`${home}/calls`)
  await page.getByRole('region', { name: '我提出的项目' }).getByRole('link', { name: '东新路口袋公园' }).waitFor()
  await visitor.goto(`${home}/projects`)
  await visitor.getByRole('link', { name: '东新路口袋公园' }).waitFor()
  await visitor.getByRole('combobox', { name: '阶段' }).selectOption('leftOut')
  await expect.poll(() => visitor.locator('.project-cards > li').count()).toBe(1)
  await visitor.getByRole('link', { name: '小区地下车库改造' }).click()
  await visitor.getByRole('heading', { name: '未采纳的原因' }).waitFor()
  await visitor.getByText('不属公益性事项').waitFor()
  await visitor.getByText('车库产权属开发单位').first().waitFor()
  await expectAccessible(visitor)
  await expectNoSidewaysScroll(visitor)
  await keep(visitor, 'project-not-taken-phone')
  await visitor.goto(`${home}/projects/${number}`)
  await visitor.getByRole('heading', { name: '审查意见' }).waitFor()
  await visitor.getByText('登录后可以点赞').waitFor()
  // Who proposed it is nowhere.
  expect(await visitor.locator('main').innerText()).not.toContain('张群众')
  // A deputy may propose as such; a handler is told why not.
  const deputy = await openPage(browser, desktop, site.base)
  await become(site.app, deputy.page, site.base, at.who.deputy)
  await deputy.page.goto(`${home}/calls/${at.call}`)
  await deputy.page.getByLabel('项目名称').waitFor()
  await expectAccessible(deputy.page)
  await keep(deputy.page, 'call-desktop')
  const handler = await openPage(browser, phone, site.base)
  await become(site.app, handler.page, site.base, at.who.handler)
  await handler.page.goto(`${home}/calls/${at.call}`)
  await handler.page.getByText('不能在这里提出项目').waitFor()
  expect([...errors, ...ownErrors, ...deputy.errors, ...handler.errors]).toEqual([])
  for (const one of [page, visitor, deputy.page, handler.page]) await one.context().close()
})

test('what deputies select is shown with its ballot', async () => {
  const at = await openProjects(site.app)
  const congress: Congress = await openCongress(site.app, 5, at)
  const numbers = [
    await at.toCandidate({ title: '老旧小区加装电梯60部', place: '城中街道' }),
    await at.toCandidate({ title: '新建社区食堂8处', place: '东新街道' }),
  ]
  const options = await Promise.all(numbers.map(async (number) => ({ projectId: (await at.known(number)).id })))
  const id = await open(site.app, congress, { options, form: 'EACH', maxMarks: 2, places: 1 })
  const keys = await keysOf(site.app, congress, id)
  const [first, ...others] = congress.deputies as [Person, ...Person[]]
  for (const [i, choices] of ['fn', 'ff', 'fa', 'a-'].entries())
    await vote(site.app, congress, keys, id, others[i] as Person, choices)
  const booth = await pageOf(browser, phone, site.base, first)
  await booth.page.goto(`/${at.tenant.slug}/ballots/${id}/vote`)
  await getBallot(booth.page, first)
  await booth.page
    .getByRole('group', { name: /加装电梯/ })
    .getByLabel('赞成')
    .check()
  await booth.page
    .getByRole('group', { name: /社区食堂/ })
    .getByLabel('反对')
    .check()
  await expectAccessible(booth.page)
  await expectNoSidewaysScroll(booth.page)
  await keep(booth.page, 'booth-each-phone')
  // What is known of a project opens beside the paper.
  const opened = booth.page.waitForEvent('popup')
  await booth.page.getByRole('link', { name: '“老旧小区加装电梯60部”的资料（新窗口）' }).click()
  await (await opened).getByRole('heading', { level: 1, name: '老旧小区加装电梯60部' }).waitFor()
  await booth.page.getByRole('button', { name: '核对选择' }).click()
  await booth.page.getByRole('button', { name: '投出', exact: true }).click()
  await booth.page.getByRole('heading', { name: '您的票已进入票箱' }).waitFor()
  await close(site.app, congress, id)
  await signOff(congress, id)
  await mutate(site.app, at.tenant, 'ballotAnnounce', { id })
  const { page, errors } = await openPage(browser, desktop, site.base)
  await page.goto(`/${at.tenant.slug}`)
  await page.getByRole('region', { name: '民生实事' }).getByRole('link', { name: '老旧小区加装电梯60部' }).waitFor()
  await expectAccessible(page)
  await page.goto(`/${at.tenant.slug}/projects/${numbers[0]}`)
  await page.getByRole('region', { name: '票决与测评' }).getByRole('link').click()
  await page.getByText('赞成 4 · 反对 1').waitFor()
  await expectAccessible(page)
  await keep(page, 'ballot-each-desktop')
  await page.setViewportSize(phone)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: '老旧小区加装电梯60部' }).click()
  await page.getByRole('heading', { level: 1, name: '老旧小区加装电梯60部' }).waitFor()
  expect([...errors, ...booth.errors]).toEqual([])
  for (const one of [page, booth.page]) await one.context().close()
})

test('projects are found by words and on a map of the district, by keys as well, and each shows where it is', async () => {
  const at = await openDelivery(site.app)
  const home = `/${at.tenant.slug}/projects`
  for (const [code, name, latitude, longitude] of [
    ['MH1', '雪浪街道人大代表之家', 31.488, 120.283],
    ['MH2', '太湖街道人大代表之家', 31.501, 120.31],
    ['MH3', '华庄街道人大代表之家', 31.474, 120.335],
  ] as const)
    await mutate(site.app, at.tenant, 'siteCreate', { kindId: at.things.home.id, code, name, latitude, longitude })
  const [late] = [
    await at.begin({ title: '雪浪河清淤', place: '雪浪街道', latitude: 31.4835, longitude: 120.276 }),
    await at.begin({ title: '太湖岸线整治', place: '太湖街道', latitude: 31.496, longitude: 120.3 }),
    // Two at one place.
    await at.begin({ title: '社区食堂', latitude: 31.479, longitude: 120.318 }),
    await at.begin({ title: '口袋公园', latitude: 31.479, longitude: 120.318 }),
    await at.begin({ title: '全区公厕改造' }),
  ]
  const { number } = await at.find(late, null)
  await site.app.sql`update project set light = 'red' where number = ${number}`

  const { page, errors } = await openPage(browser, desktop, site.base)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(home)
  await page.getByLabel('查找项目').fill('太湖 岸线')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.project-cards > li').count()).toBe(1)
  await page.getByRole('link', { name: '太湖岸线整治' }).waitFor()
  await expectAccessible(page)
  expect(new URL(page.url()).searchParams.get('words')).toBe('太湖 岸线')
  // Nobody fetches what draws maps who looks at none.
  expect(asked.filter((url) => /project-map/.test(url))).toEqual([])
  await page.getByLabel('查找项目').fill('飞机场')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByText('没有符合条件的项目').waitFor()
  await page.getByLabel('查找项目').fill('')
  await page.getByRole('button', { name: '查找' }).click()

  await page.getByRole('button', { name: '地图' }).click()
  const map = page.getByRole('region', { name: '项目地图' })
  const red = map.getByRole('button', { name: '雪浪河清淤，红灯 滞后' })
  await red.waitFor()
  await map.getByText('雪浪街道人大代表之家').waitFor()
  await expectAccessible(page)
  await keep(page, 'project-map-desktop')
  // By keys: to the dot, what it is, to its page; and back out of it.
  await red.focus()
  await page.keyboard.press('Enter')
  await map.getByRole('link', { name: '雪浪河清淤' }).waitFor()
  await expectAccessible(page)
  await keep(page, 'project-map-told-desktop')
  await page.keyboard.press('Escape')
  await map.getByRole('link', { name: '雪浪河清淤' }).waitFor({ state: 'detached' })
  expect(await red.evaluate((one) => one === document.activeElement)).toBe(true)
  // Two at one place are told together, and no scale parts them.
  await map.getByRole('button', { name: '此处有2个项目' }).click()
  await map.getByRole('link', { name: '社区食堂' }).waitFor()
  await map.getByRole('link', { name: '口袋公园' }).waitFor()
  await map.getByRole('button', { name: '放大' }).click()
  // What says nothing of where it is stands below.
  await page.getByRole('heading', { name: '未标注位置的项目' }).waitFor()
  await expect.poll(() => page.locator('.project-cards > li').allInnerTexts()).toEqual([expect.stringContaining('全区公厕改造')])
  // The address shows the same map to others; what narrows the list narrows it.
  await page.getByRole('combobox', { name: '进展' }).selectOption('RED')
  await expect.poll(() => map.locator('.dot').count()).toBe(1)
  const link = page.url()
  await page.setViewportSize(phone)
  await page.goto(link)
  await red.waitFor()
  await expectNoSidewaysScroll(page)
  await page.getByRole('combobox', { name: '进展' }).selectOption('')
  await expect.poll(() => map.locator('.dot').count()).toBeGreaterThan(1)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await map.scrollIntoViewIfNeeded()
  await keep(page, 'project-map-phone')
  await red.click()
  await map.getByRole('link', { name: '雪浪河清淤' }).click()
  await page.getByRole('heading', { level: 1, name: '雪浪河清淤' }).waitFor()
  const place = page.getByRole('region', { name: '项目位置' }).last()
  await place.getByRole('img', { name: '雪浪河清淤，红灯 滞后' }).waitFor()
  await place.getByText('雪浪街道人大代表之家').waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await place.scrollIntoViewIfNeeded()
  await keep(page, 'project-place-phone')
  await page.goto(`${home}/${(await at.find(await at.begin({ title: '没有位置的项目' }), null)).number}`)
  await page.getByRole('heading', { level: 1, name: '没有位置的项目' }).waitFor()
  expect(await page.getByRole('region', { name: '项目位置' }).count()).toBe(0)
  // Nothing came from elsewhere.
  expect(asked.filter((url) => !url.startsWith(site.base) && !url.startsWith('data:'))).toEqual([])
  expect(errors).toEqual([])
  await page.context().close()
})

test('a delivery is followed: milestones, reports, money, a changed plan, a visit, a remark and its answer, and rated at the end', async () => {
  const at = await openDelivery(site.app)
  const { who, done, find } = at
  const id = await at.planned({ place: '雪浪街道', startsOn: dayFrom(-60), goal: '水质达到Ⅲ类' })
  const { number } = await find(id, null)
  await done(id, 'Report', who.handler, { ...at.report, percent: 35, spent: 420_000, text: '已进场施工，完成清淤3公里。' })
  await done(id, 'Visit', who.convener, { visitedOn: dayFrom(-1), text: '现场查看清淤工地，建议公开施工时间。' })
  await done(id, 'Remark', who.deputy, { text: '夜间施工扰民，请调整时间。' })
  await done(id, 'RequestChange', who.handler, { text: '汛期影响施工', budget: 1_200_000, finishOn: dayFrom(330) })
  await done(id, 'ApproveChange', who.supervisor, { text: '同意调整。' })
  const inside = await find(id, who.convener)
  await mutate(site.app, at.tenant, 'projectVisitPublish', { id: inside.visits[0].id, public: true }, '{ id }')
  await mutate(site.app, at.tenant, 'projectRemarkPublish', { id: inside.remarks[0].id, public: true }, '{ id }')
  await done(id, 'Answer', who.handler, { remarkId: inside.remarks[0].id, text: '已调整为6时至20时施工。' })
  await site.app.sql`update project_milestone set planned_on = planned_on - 60 where title = '完成招标'`
  for (const title of ['太湖岸线整治', '入湖口湿地修复']) await at.begin({ title, place: '太湖街道' })

  const { page, errors } = await openPage(browser, desktop, site.base)
  await page.goto(`/${at.tenant.slug}/projects`)
  await page.getByRole('link', { name: '雪浪河清淤' }).waitFor()
  await page.locator('.mark.light').filter({ hasText: '绿灯 按计划' }).first().waitFor()
  await expectAccessible(page)
  await keep(page, 'projects-desktop')
  await page.getByRole('combobox', { name: '进展' }).selectOption('RED')
  await expect.poll(() => page.locator('.project-cards > li').count()).toBe(1)
  await page.getByRole('combobox', { name: '进展' }).selectOption('AMBER')
  await page.getByText('没有符合条件的项目').waitFor()
  await page.getByRole('combobox', { name: '进展' }).selectOption('')
  await page.setViewportSize(phone)
  await page.getByRole('link', { name: '雪浪河清淤' }).waitFor()
  await expectNoSidewaysScroll(page)
  await keep(page, 'projects-phone')
  await page.getByRole('link', { name: '雪浪河清淤' }).click()
  await page.getByText('已调整为6时至20时施工。').waitFor()
  const changes = page.getByRole('region', { name: '计划变更' })
  await changes.getByText('100万元').waitFor()
  await changes.getByText('120万元').waitFor()
  await page.getByText('已逾期').waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, 'project-phone')
  await page.getByRole('heading', { name: '实施进展' }).scrollIntoViewIfNeeded()
  await keep(page, 'project-delivery-phone')
  await page.setViewportSize(desktop)
  await page.getByRole('heading', { name: '实施进展' }).scrollIntoViewIfNeeded()
  await expectAccessible(page)
  await keep(page, 'project-delivery-desktop')

  await site.app.sql`update project set state = 'delivered' where number = ${number}`
  const { page: own, errors: ownErrors } = await openPage(browser, phone, site.base)
  await become(site.app, own, site.base, who.citizen)
  await own.goto(`/${at.tenant.slug}/projects/${number}`)
  await own.getByRole('radio', { name: '4分' }).check()
  await own.getByRole('button', { name: '评价' }).click()
  await own.getByText('4.0分（满分5分，1人评价）').waitFor()
  await own.getByText('已评价').waitFor()
  await expectAccessible(own)
  await own.getByRole('heading', { name: '群众评价' }).scrollIntoViewIfNeeded()
  await keep(own, 'project-rating-phone')
  await page.reload()
  await page.getByText('4.0分').waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  expect([...errors, ...ownErrors]).toEqual([])
  for (const one of [page, own]) await one.context().close()
})

/** A picture of one colour, as a telephone would send it. */
async function picture(colour: string) {
  const page = await browser.newPage({ viewport: { width: 320, height: 240 } })
  await page.setContent(`<body style="background: ${colour}">`)
  const buffer = await page.screenshot({ type: 'jpeg' })
  await page.close()
  return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer }
}
