import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { mutate, refused, uuidOf } from '../../../test/tenant.ts'
import { opinionCase } from '../opinions/opinion-act.ts'
import { recomputeCases } from './case-job.ts'

let app: App
let spoken: Awaited<ReturnType<typeof openOpinions>>
let made: Awaited<ReturnType<typeof openSuggestions>>

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  ;[spoken, made] = [await openOpinions(app), await openSuggestions(app)]
})
afterAll(() => app?.close())

const tried = ({ errors, userErrors }: { errors: readonly unknown[]; userErrors: readonly unknown[] }) =>
  errors.length + userErrors.length > 0 ? 'refused' : 'done'

describe('an opinion', () => {
  const escalated = async () => {
    const { number } = await spoken.submit()
    await spoken.done(number, 'Accept', spoken.who.keeper)
    await spoken.done(number, 'Classify', spoken.who.keeper, { categoryId: spoken.category, grade: 'CITY' })
    await spoken.done(number, 'Escalate', spoken.who.office, { text: '需市级部门办理' })
    return number
  }

  test.each([
    ['Reply', () => ({ text: '市里已答复' }), 'replied', 'author'],
    ['Explain', () => ({ text: '本级不能办理' }), 'explained', 'author'],
    ['Assign', () => ({ unitId: spoken.things.unit.id }), 'assigned', 'department_handler'],
  ])('that was passed up goes on by %s, which no unit can do', async (action, said, state, owner) => {
    const number = await escalated()
    expect(tried(await spoken.act(number, action, spoken.who.otherHandler, said()))).toBe('refused')
    await spoken.done(number, action, spoken.tenant.admin, said())
    expect(await spoken.find(number, spoken.who.office)).toMatchObject({ state, owner })
  })

  test('that a unit gave back lets its time stand still, until it is assigned anew', async () => {
    const { number } = await spoken.toHandler()
    const clocks = async () =>
      (await app.sql`select clocks from opinion where number = ${number} and tenant_id = ${uuidOf(spoken.tenant.id)}`)[0]?.[
        'clocks'
      ]
    await spoken.done(number, 'Return', spoken.who.handler, { reason: 'not_competent', text: '不属本局职责' })
    expect(await clocks()).toMatchObject([
      { name: 'assign', pausedOn: null },
      { name: 'handle', pausedOn: expect.stringMatching(/^20/) },
    ])
    await spoken.done(number, 'Assign', spoken.who.office, { unitId: spoken.otherUnit })
    expect(await clocks()).toMatchObject([{ name: 'handle', pausedOn: null }])
  })

  test('whose last day was provisional has it fixed once the year is published', async () => {
    const { number } = await spoken.submit()
    const shown = async () => {
      const { opinions } = await app.must<{ opinions: { nodes: { dueOn: string; provisional: boolean }[] } }>(
        `{ opinions(first: 1, number: "${number}") { nodes { dueOn provisional } } }`,
        { tenant: spoken.tenant.slug, as: spoken.who.keeper },
      )
      return opinions.nodes[0]
    }
    const right = await shown()
    expect(right?.provisional).toBe(false)
    // As it was reckoned while only weekends were known.
    await app.sql`update opinion set due_on = due_on + 3, clocks = jsonb_set(jsonb_set(clocks, '{0,dueOn}', to_jsonb((due_on + 3)::text)), '{0,provisional}', 'true')
      where number = ${number} and tenant_id = ${uuidOf(spoken.tenant.id)}`
    expect((await shown())?.provisional).toBe(true)
    await recomputeCases(opinionCase, app.services, uuidOf(spoken.tenant.id), 'provisional')
    expect(await shown()).toEqual(right)
  })
})

describe('a suggestion', () => {
  test.each(['assignment', 'look_back'])('has a meeting on it: %s; its unit holds none', async (reason) => {
    const { who } = made
    const number = await made.toHandler()
    expect((await made.act(number, 'Meet', who.handler, { reason, text: '会议' })).errors.length).toBe(1)
    await made.done(number, 'Meet', who.supervisor, { reason, text: '会议纪要' })
    const entry = { action: 'meet', reason: reason.toLowerCase(), visibility: 'parties', text: '会议纪要' }
    const { entries, state } = await made.find(number, who.deputy)
    expect([state, entries[0]]).toMatchObject(['handling', entry])
  })

  test('that the procuratorate does not take up says why, once, and goes its way', async () => {
    const { who, tenant } = made
    const number = await made.toHandler()
    const { id } = await made.known(number)
    const offer = { id, field: 'ENVIRONMENT_AND_RESOURCES', text: '涉嫌损害公共利益' }
    const matter = await mutate(app, tenant, 'suggestionOffer', offer, '{ id }')
    const said = { id: matter.id, expectedVersion: 1, reason: '不属公益诉讼范围' }
    for (const as of [who.deputy, who.handler, who.supervisor, who.admin])
      expect(tried(await refused(app, tenant, 'prosecutionDecline', said, as))).toBe('refused')
    await mutate(app, tenant, 'prosecutionDecline', said, '{ id }', who.liaison)
    const { state, prosecutions, entries } = await made.find(number, who.admin)
    expect([state, prosecutions]).toMatchObject(['handling', [{ status: 'DECLINED', dueOn: null }]])
    expect(entries[0]).toMatchObject({ action: 'declineOffer', visibility: 'internal', text: '不属公益诉讼范围' })
    const again = { id: matter.id, expectedVersion: 2 }
    expect((await refused(app, tenant, 'prosecutionAccept', again, who.liaison)).userErrors).toMatchObject([{ code: 'STATUS' }])
    expect((await refused(app, tenant, 'suggestionOffer', offer)).userErrors).toMatchObject([{ code: 'STATUS' }])
  })

  test('and what is between congress and procuratorate are heard of by whoever may see them, and by nobody else', async () => {
    const { who, tenant } = made
    const base = await app.http.listen({ host: '127.0.0.1', port: 0 })
    const hear = (as: string) => subscribe(app, base, 'subscription { workChanged }', { tenant: tenant.slug, as })
    const number = await made.draft()
    const [deputy, liaison, stranger] = await Promise.all([hear(who.deputy), hear(who.liaison), hear(who.stranger)])
    try {
      await made.done(number, 'Submit', who.deputy)
      await expect.poll(() => deputy.events.length).toBe(1)
      const input = {
        mandateId: made.things.mandate.id,
        title: '整治',
        field: 'ENVIRONMENT_AND_RESOURCES',
        text: '涉嫌损害公共利益',
      }
      await mutate(app, tenant, 'prosecutionRecommend', input, '{ id }', who.liaison)
      await expect.poll(() => [deputy, liaison].map(({ events }) => events.length)).toEqual([2, 1])
      expect(JSON.stringify(stranger.events)).not.toContain('true')
    } finally {
      for (const listener of [deputy, liaison, stranger]) await listener.end()
    }
  })
})
