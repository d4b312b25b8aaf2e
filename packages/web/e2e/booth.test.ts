import { readFileSync } from 'node:fs'
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Congress, close, issue, keysOf, newSlip, openCongress, type Person, signOff, vote } from '../../api/test/ballots.ts'
import { newPhone, takeCode } from '../../api/test/people.ts'
import { mutate } from '../../api/test/tenant.ts'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from './browser.ts'
import { type Site, startSite } from './site.ts'
import { dropAuthenticator, frozen, getBallot, givePhone, opened, pageOf, titles } from './voters.ts'

let site: Site
let browser: Browser
let congress: Congress
let deputy: Person
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite([]), launch()])
  congress = await openCongress(site.app, 12)
  deputy = congress.deputies[0] as Person
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
const addressOf = (id: string, rest = '') => `/${congress.tenant.slug}/ballots/${id}${rest}`

test('a deputy checks in, waits, is issued a ballot, marks no more than is allowed, and votes through a lost connection', async () => {
  const { id, openIt } = await frozen(site.app, congress, deputy)
  const { page } = await pageOf(browser, phone, site.base, deputy)
  await page.goto(addressOf(id, '/vote'))
  await page.getByRole('button', { name: '签到' }).click()
  await page.getByText('您已签到').waitFor()
  await expectAccessible(page)
  await keep(page, 'booth-wait-phone')
  await openIt()
  // The page looks by itself.
  await page.getByRole('button', { name: '验证并领取' }).waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, 'booth-issue-phone')
  await page.getByLabel('身份验证器上的6位验证码').fill('000000')
  await page.getByRole('button', { name: '验证并领取' }).click()
  await page.getByRole('alert').waitFor()
  await getBallot(page, deputy)
  // Who is issued a ballot has it on this device, and a reload loses it not.
  await page.reload()
  for (const title of titles.slice(0, 3)) await page.getByRole('checkbox', { name: title }).check()
  await page.getByText('已选 3 / 3').waitFor()
  await expect.poll(() => page.getByRole('checkbox', { name: titles[3] as string }).isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: titles[2] as string }).uncheck()
  await page.getByRole('checkbox', { name: titles[5] as string }).check()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, 'booth-paper-phone')
  await page.getByRole('button', { name: '核对选择' }).click()
  await page.getByRole('heading', { name: '请核对' }).waitFor()
  await expectAccessible(page)
  await keep(page, 'booth-review-phone')

  const casts: Request[] = []
  page.on('request', (request) => request.url().endsWith('/cast') && casts.push(request))
  await page.route('**/cast', (route) => route.abort())
  await page.getByRole('button', { name: '投出', exact: true }).click()
  await page.getByRole('heading', { name: '还没有收到回执' }).waitFor()
  await expectAccessible(page)
  await keep(page, 'booth-lost-phone')
  // It arrives, and only the answer is lost; then the page is loaded anew.
  await page.unroute('**/cast')
  await page.route('**/cast', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.getByRole('button', { name: '再次投出' }).click()
  await page.getByRole('heading', { name: '还没有收到回执' }).waitFor()
  await page.unroute('**/cast')
  await page.reload()
  await page.getByRole('button', { name: '再次投出' }).click()
  await page.getByRole('heading', { name: '您的票已进入票箱' }).waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, 'booth-receipt-phone')
  // As nobody: neither cookie nor referrer; and the same bytes each time.
  for (const cast of casts) {
    const headers = await cast.allHeaders()
    expect([headers['cookie'], headers['authorization'], headers['referer']]).toEqual([undefined, undefined, undefined])
  }
  expect(new Set(casts.map((cast) => cast.postDataBuffer()?.toString('hex'))).size).toBe(1)
  expect(casts[0]?.postDataBuffer()).toHaveLength(544)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '保存回执' }).click()
  const file = await (await download).path()
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['format', 'ballot', 'hash', 'receipt'])
  // Nothing is left on the device by which anything could be cast.
  const kept = await page.evaluate(() => Object.values(localStorage).join())
  expect(JSON.parse(kept.slice(kept.indexOf('{')))).toEqual({
    step: 'cast',
    hash: expect.any(String),
    tracker: expect.any(String),
    receipt: expect.any(String),
  })
  await page.getByRole('button', { name: '显示选择核对码' }).click()
  const tracker = (await page.locator('.codes div').last().locator('dd').textContent()) as string
  expect(tracker).toMatch(/^[0-9a-f]{32}$/)

  // Another device of theirs has no second ballot.
  const other = await pageOf(browser, phone, site.base, deputy)
  await other.page.goto(addressOf(id, '/vote'))
  await other.page.getByText('票不在这台设备上').waitFor()
  await other.page.context().close()

  const keys = await keysOf(site.app, congress, id)
  for (const one of congress.deputies.slice(1)) await vote(site.app, congress, keys, id, one, '11100000')
  await close(site.app, congress, id)
  // Before anything is opened the device finds that its ballot is in the box; of somebody who made one up it is said to object.
  await page.goto(addressOf(id))
  await page.getByRole('button', { name: '开始核对' }).click()
  await page.getByText('您的票在收回清单中').waitFor()
  await expectAccessible(page)
  await page.getByLabel('票号，或回执文件').fill('0'.repeat(64))
  await page.getByRole('button', { name: '开始核对' }).click()
  await page.getByText('请立即向监票人提出异议').waitFor()
  await signOff(congress, id)
  await mutate(site.app, congress.tenant, 'ballotAnnounce', { id })

  // The device finds its own ballot; somebody with the file finds that it is in the list.
  await page.goto(addressOf(id))
  await page.getByRole('button', { name: '开始核对' }).click()
  await page.getByText('按选择清单重新计票，与公布的结果一致').waitFor()
  await page.getByText('您的票在收回清单中').waitFor()
  expect(
    await page
      .locator('.findings ol li')
      .filter({ hasText: titles[5] as string })
      .textContent(),
  ).toContain('：选')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.locator('.findings').scrollIntoViewIfNeeded()
  await keep(page, 'ballot-check-phone')
  const { page: visitor, errors } = await openPage(browser, desktop, site.base)
  await visitor.goto(addressOf(id))
  await visitor.getByRole('heading', { name: '结果' }).waitFor()
  await expectAccessible(visitor)
  await keep(visitor, 'ballot-desktop')
  await visitor.locator('input[type=file]').setInputFiles(file)
  await visitor.getByLabel('选择核对码（选填）').fill(tracker)
  await visitor.getByRole('button', { name: '开始核对' }).click()
  await visitor.getByText('您的票在收回清单中').waitFor()
  await visitor.getByText('选择清单中，您的票是').waitFor()
  expect(await visitor.locator('.findings > .wrong').count()).toBe(0)
  await visitor.setViewportSize(phone)
  await expectNoSidewaysScroll(visitor)
  await visitor.evaluate(() => scrollTo(0, 0))
  await keep(visitor, 'ballot-phone')
  expect(errors).toEqual([])

  // Removed, it is gone for good.
  await page.goto(addressOf(id, '/vote'))
  page.on('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: '从本机删除' }).click()
  await page.getByText('回执已从本机删除').waitFor()
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('ballot ')))).toEqual([])
  await page.context().close()
  await visitor.context().close()
})

test('for, against or abstain: an issue whose answer is lost is answered again, and not twice', async () => {
  const id = await opened(site.app, congress, { form: 'EACH', rehearsal: true })
  const { page } = await pageOf(browser, desktop, site.base, deputy)
  await page.goto(addressOf(id, '/vote'))
  await page.getByText('这是演练').waitFor()
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('blinded')) return route.fallback()
    await route.fetch()
    await route.abort()
  })
  await page.getByLabel('身份验证器上的6位验证码').fill(await deputy.code())
  await page.getByRole('button', { name: '验证并领取' }).click()
  await page.getByRole('alert').waitFor()
  await page.unroute('**/graphql')
  await page.reload()
  await page.getByRole('heading', { name: '上次领取没有完成' }).waitFor()
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('heading', { name: '表决票', exact: true }).waitFor()
  for (const [i, answer] of ['赞成', '反对', '弃权'].entries())
    await page
      .getByRole('group', { name: titles[i] as string })
      .getByLabel(answer)
      .check()
  await page
    .getByRole('group', { name: titles[1] as string })
    .getByRole('button')
    .click()
  await page.getByText(`已表态 2 / ${titles.length}`).waitFor()
  await expectAccessible(page)
  await keep(page, 'booth-each-desktop')
  // A second window of the same device holds the same ballot.
  const second = await page.context().newPage()
  await second.goto(addressOf(id, '/vote'))
  await second.getByRole('heading', { name: '表决票', exact: true }).waitFor()
  await page.getByRole('button', { name: '核对选择' }).click()
  await page.getByRole('button', { name: '投出', exact: true }).click()
  await page.getByRole('heading', { name: '您的票已进入票箱' }).waitFor()
  await second.getByRole('heading', { name: '您的票已进入票箱' }).waitFor()
  await page.context().close()
})

test('a yearly inspection on a phone; a blank one is warned of; after the closing nothing is taken', async () => {
  const [, second, third] = congress.deputies as [Person, Person, Person]
  const id = await opened(site.app, congress, {
    kind: 'INSPECTION',
    form: 'ASSESS',
    places: 0,
    title: '2026年民生实事项目满意度测评',
  })
  const { page, errors } = await pageOf(browser, phone, site.base, second)
  await page.goto(addressOf(id, '/vote'))
  await getBallot(page, second)
  await page
    .getByRole('group', { name: titles[0] as string })
    .getByLabel('满意', { exact: true })
    .check()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, 'booth-assess-phone')
  await page
    .getByRole('group', { name: titles[0] as string })
    .getByRole('button')
    .click()
  await page.getByRole('button', { name: '核对选择' }).click()
  await page.getByText('这张票将计为弃权票').waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('this ballot is an abstention').waitFor()
  await expectAccessible(page)
  const late = await pageOf(browser, phone, site.base, third)
  await late.page.goto(addressOf(id, '/vote'))
  await late.page.getByRole('button', { name: '验证并领取' }).waitFor()
  await close(site.app, congress, id)
  await page.getByRole('button', { name: 'Cast it' }).click()
  await page.getByText('The ballot is closed, and no receipt has come').waitFor()
  await late.page.reload()
  await late.page.getByText('投票已经截止').waitFor()
  await expectAccessible(late.page)
  // The refusal is the one thing that the console tells.
  expect(errors.filter((error) => !error.includes('409'))).toEqual([])
  for (const one of [page, late.page]) await one.context().close()
})

test('whoever is a visitor, a teller or not on the roll gets no ballot; the hall sees how many, where that was chosen', async () => {
  const id = await opened(site.app, congress, { showTurnout: true, title: '2026年民生实事项目票决（大屏）' })
  const { page, errors } = await openPage(browser, phone, site.base)
  await page.goto(addressOf(id, '/vote'))
  await page.getByText('请先以代表身份登录').waitFor()
  await expectAccessible(page)
  await page.goto(`/${congress.tenant.slug}/ballots`)
  await page.getByRole('heading', { name: '票决' }).waitFor()
  expect(await page.getByRole('link', { name: /大屏/ }).count()).toBe(0)
  expect(errors).toEqual([])
  const teller = await pageOf(browser, desktop, site.base, congress.tellers[0] as Person)
  await teller.page.goto(addressOf(id, '/vote'))
  await teller.page.getByText('您不在本次表决的代表名册上').waitFor()
  await expectAccessible(teller.page)
  // One screen is told, the other cannot be and asks: both show it when somebody is issued a ballot.
  const told: string[] = []
  teller.page.on('websocket', (line) => line.on('framereceived', ({ payload }) => told.push(String(payload))))
  const deaf = await pageOf(browser, desktop, site.base, congress.tellers[1] as Person)
  await deaf.page.routeWebSocket(/graphql/, (line) => line.close())
  const issuedOn = (hall: Page) => hall.locator('.figures.large div').filter({ hasText: '发出表决票' }).locator('dd').innerText()
  for (const hall of [teller.page, deaf.page]) {
    await hall.goto(addressOf(id, '/hall'))
    await expect.poll(() => issuedOn(hall)).toBe('0')
  }
  await expect.poll(() => told.filter((frame) => frame.includes('"ballotTurnout"')).length).toBe(1)
  const keys = await keysOf(site.app, congress, id)
  expect(await issue(keys, id, congress.deputies[0] as Person, await newSlip(keys, 'x--'))).toEqual([])
  for (const hall of [teller.page, deaf.page]) await expect.poll(() => issuedOn(hall)).toBe('1')
  expect(told.filter((frame) => frame.includes('"ballotTurnout"'))).toHaveLength(2)
  await deaf.page.context().close()
  await expectAccessible(teller.page)
  await keep(teller.page, 'hall-desktop')
  await teller.page.goto(`/${congress.tenant.slug}/ballots`)
  await teller.page.getByRole('link', { name: /大屏/ }).waitFor()
  await expectAccessible(teller.page)
  await expectNoSidewaysScroll(teller.page)
  await keep(teller.page, 'ballots-desktop')
  for (const one of [page, teller.page]) await one.context().close()
})

test('without an authenticator the telephone proves who one is; without either there is none, and the page says what to do', async () => {
  const voter = congress.deputies[4] as Person
  const id = await opened(site.app, congress, { title: '2026年民生实事项目票决（短信）' })
  await dropAuthenticator(site.app, voter)
  const { page, errors } = await pageOf(browser, phone, site.base, voter)
  await page.goto(addressOf(id, '/vote'))
  await page.getByText('您的账号还没有绑定手机号或身份验证器').waitFor()
  await expectAccessible(page)
  const number = newPhone()
  await givePhone(site.app, voter, number)
  await page.reload()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByText('验证码已发送').waitFor()
  await page.getByLabel(/6位验证码/).fill(await takeCode(site.app, number))
  await expectAccessible(page)
  await keep(page, 'booth-sms-phone')
  await page.getByRole('button', { name: '验证并领取' }).click()
  await page.getByRole('heading', { name: '表决票', exact: true }).waitFor()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: '核对选择' }).click()
  await page.getByText('您选了1项，少于可选的3项，票有效').waitFor()
  await page.getByRole('button', { name: '投出', exact: true }).click()
  await page.getByRole('heading', { name: '您的票已进入票箱' }).waitFor()
  // Whoever may be asked to show how they voted lets the device forget it, and keeps the receipt.
  page.on('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: '只删除选择核对码' }).click()
  await expect.poll(() => page.getByRole('button', { name: '显示选择核对码' }).count()).toBe(0)
  expect(await page.evaluate(() => Object.values(localStorage).join())).toContain('"tracker":null')
  await page.getByText('回执码').waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
