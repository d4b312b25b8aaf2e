import type { Browser as Chromium, Page } from 'playwright-core'
import { writePhone } from '../../api/src/auth/credential.store.ts'
import { Session } from '../../api/src/database/session.ts'
import type { App } from '../../api/test/app.ts'
import { type Congress, open, type Person, prepare } from '../../api/test/ballots.ts'
import { mutate } from '../../api/test/tenant.ts'
import { openPage } from './browser.ts'

/** What a paper of a district says. */
export const titles = [
  '农村公路提档升级20公里',
  '老旧小区加装电梯60部',
  '新建社区食堂8处',
  '改造农贸市场5家',
  '新增公共停车泊位1500个',
  '新建口袋公园10个',
  '中小学教室照明改造',
  '镇级卫生院康复病房建设',
]
export const options = titles.map((title) => ({ title }))

/** A page in which somebody is signed in. */
export async function pageOf(browser: Chromium, size: { width: number; height: number }, base: string, who: Person) {
  const opened = await openPage(browser, size, base)
  const [name = '', value = ''] = (who.browser.cookie ?? '').split('=')
  await opened.page.context().addCookies([{ name, value, url: base }])
  return opened
}

/** A ballot whose roll is fixed and where everybody is there but one; `openIt`: as a teller. */
export async function frozen(app: App, congress: Congress, late: Person, more: object = {}) {
  const { tenant, tellers } = congress
  const id = await prepare(app, congress, { options, places: 3, ...more })
  await mutate(app, tenant, 'ballotFreeze', { id })
  const rows = await app.sql<{ ordinal: number }[]>`select ordinal from ballot_voter where person_id <> ${late.personId}`
  await mutate(app, tenant, 'ballotAttendanceMark', { id, ordinals: rows.map(({ ordinal }) => ordinal), present: true })
  return { id, openIt: () => mutate(app, tenant, 'ballotOpen', { id }, '{ id }', tellers[0]?.accountId) }
}

/** Opens a ballot that everybody is there for. */
export const opened = (app: App, congress: Congress, more: object = {}) => open(app, congress, { options, places: 3, ...more })

/** Shows the code of the authenticator and gets the ballot. */
export async function getBallot(page: Page, who: Person): Promise<void> {
  await page.getByLabel('身份验证器上的6位验证码').fill(await who.code())
  await page.getByRole('button', { name: '验证并领取' }).click()
  await page.getByRole('heading', { name: '表决票', exact: true }).waitFor()
}

/** Takes the authenticator of somebody away; their telephone, if there is one, is what is left. */
export const dropAuthenticator = (app: App, { accountId }: Person) =>
  app.sql`delete from auth.second_factor where account_id = ${accountId}`

/** Gives somebody a telephone. */
export async function givePhone({ services: { keys, pools } }: App, { accountId }: Person, phone: string): Promise<void> {
  const phoneSealed = keys.seal(phone, `credential phone ${accountId}`)
  await new Session({ pool: pools.auth, tenantId: null }).write((tx) =>
    writePhone(tx, { accountId, phoneSealed, phoneIndex: keys.index(phone, 'phone') }),
  )
}
