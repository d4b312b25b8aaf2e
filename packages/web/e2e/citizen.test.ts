import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoAccount } from '../../api/src/seed/load-people.ts'
import { takeCode } from '../../api/test/people.ts'
import { mutate, type TestTenant } from '../../api/test/tenant.ts'
import { desktop, expectAccessible, expectNoSidewaysScroll, keep, launch, openPage, phone } from './browser.ts'
import { type Site, startSite } from './site.ts'

let site: Site
let browser: Browser
let tenant: TestTenant
beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(['binhu', 'wujin']), launch()])
  tenant = { id: '', slug: 'binhu', admin: demoAccount('binhu', 'district_admin') }
  const { id } = await mutate(
    site.app,
    tenant,
    'noticeCreate',
    { kind: 'PRIVACY', title: '隐私政策', body: '我们只处理为答复您所必需的信息。' },
    '{ id }',
  )
  await mutate(site.app, tenant, 'noticePublish', { id }, '{ id }')
  const { tenantSetting } = await site.app.must<Record<string, any>>('{ tenantSetting { version features } }', {
    tenant: 'binhu',
  })
  const features = [...tenantSetting.features, 'REGISTRATION']
  await mutate(site.app, tenant, 'tenantSettingUpdate', { expectedVersion: tenantSetting.version, features }, '{ id }')
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const checked = async (page: Page, name: string) => {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await keep(page, name)
}

describe.each([
  ['phone', phone, '13700000001'],
  ['desktop', desktop, '13700000002'],
] as const)('a citizen on a %s', (name, size, number) => {
  test('registers, speaks, sees the own opinion without a code, and takes it back', async () => {
    const { page, errors } = await openPage(browser, size, site.base)
    await page.goto('/binhu/my-opinions')
    await page.getByText('请先登录，查看您反映的意见。').waitFor()
    await checked(page, `my-opinions-visitor-${name}`)
    await page.locator('#main').getByRole('link', { name: '注册' }).click()
    await page.getByRole('heading', { level: 1, name: '注册为本区县用户' }).waitFor()
    await page.getByLabel('手机号').fill('12')
    await page.getByRole('button', { name: '获取验证码' }).click()
    await page.getByText('格式不正确').waitFor()
    await checked(page, `register-${name}`)
    await page.getByLabel('手机号').fill(number)
    await page.getByRole('button', { name: '获取验证码' }).click()
    await page.getByText('验证码已发送').waitFor()
    const code = await takeCode(site.app, number)
    await page.getByLabel('验证码').fill(code === '000000' ? '111111' : '000000')
    await page.getByLabel('姓名').fill('周小某')
    // Nothing is agreed to beforehand, and without it nobody is registered.
    await expect.poll(() => page.getByLabel('我已阅读并同意《隐私政策》').isChecked()).toBe(false)
    await page.getByText('隐私政策', { exact: true }).click()
    await page.getByText('我们只处理为答复您所必需的信息。').waitFor()
    await page.getByLabel('我已阅读并同意《隐私政策》').check()
    await page.getByRole('button', { name: '注册', exact: true }).click()
    await page.getByText('验证码不正确或已失效').waitFor()
    await checked(page, `register-code-${name}`)
    await page.getByLabel('验证码').fill(code)
    await page.getByRole('button', { name: '注册', exact: true }).click()
    await page.getByText('您还没有反映过意见。').waitFor()
    await page.locator('#main').getByRole('link', { name: '我要反映' }).click()
    await page.getByLabel('反映内容').fill(`公园长椅损坏（${name}）`)
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByRole('heading', { name: '已提交' }).waitFor()
    await page.getByRole('link', { name: '我的意见' }).click()
    await page.getByRole('link', { name: `公园长椅损坏（${name}）` }).waitFor()
    await checked(page, `my-opinions-${name}`)
    await page.getByRole('link', { name: `公园长椅损坏（${name}）` }).click()
    await page.getByRole('heading', { level: 1, name: `公园长椅损坏（${name}）` }).waitFor()
    await checked(page, `my-opinion-${name}`)
    await page.getByText('撤回', { exact: true }).click()
    await page.getByText('不能恢复').waitFor()
    await page.getByRole('button', { name: '确认撤回' }).click()
    await page.locator('.facts').getByText('已撤回').waitFor()
    expect(await page.getByRole('button', { name: '撤回' }).count()).toBe(0)
    expect(errors.filter((error) => !error.includes('401'))).toEqual([])
    await page.context().close()
  })
})

test('whoever has number and code takes it back, once and for good', async () => {
  const { page, errors } = await openPage(browser, phone, site.base)
  await page.goto('/binhu/opinions/new')
  await page.getByLabel('反映内容').fill('广场夜间噪声大')
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByRole('heading', { level: 1, name: '已提交' }).waitFor()
  const [number = '', code = ''] = await page.locator('.receipt').allInnerTexts()
  await page.goto(`/binhu/opinions?number=${number}`)
  const look = async (words: string) => {
    await page.getByLabel('查询码').fill(words)
    await page.getByRole('button', { name: '查询进度' }).click()
  }
  await look('AAAAAAAA')
  await page.getByText('编号或查询码不正确').waitFor()
  await look(code)
  await page.getByText('撤回', { exact: true }).click()
  await page.getByText('不能恢复').waitFor()
  await checked(page, 'trace-withdraw-phone')
  // A double click is one wish.
  await page.getByRole('button', { name: '确认撤回' }).dblclick()
  await page.getByRole('status').getByText('已撤回').waitFor()
  expect([await page.getByRole('alert').count(), await page.getByRole('button', { name: '确认撤回' }).count()]).toEqual([0, 0])
  expect(errors).toEqual([])
  await page.context().close()
})

test('where nobody can register it says so, and an opinion of somebody else is nobody’s page', async () => {
  const { page, errors } = await openPage(browser, phone, site.base)
  await page.goto('/wujin/register')
  await page.getByText('本区县暂未开放注册').waitFor()
  await checked(page, 'register-closed-phone')
  const { opinions } = await site.app.must<Record<string, any>>('{ opinions(first: 1) { nodes { id } } }', {
    tenant: 'binhu',
    as: tenant.admin,
  })
  await page.goto(`/binhu/my-opinions/${opinions.nodes[0].id}`)
  await page.getByText('没有这条意见，或它不是您反映的。').waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
