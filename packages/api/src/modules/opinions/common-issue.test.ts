import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { only, useEdition } from '../../../test/edition.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { grant, uuidOf } from '../../../test/tenant.ts'

let app: App
type Spoken = { number: string; code: string | null }
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
})
afterAll(() => app?.close())

test('a common issue is answered once, and everybody who spoke has the answer in their own case and is told once', async () => {
  const at = await openOpinions(app)
  const { tenant, who } = at
  const citizen = await grant(app, tenant, 'citizen', 'OWN')
  const told = async () =>
    (
      await app.must<{ notifications: { nodes: { event: string; text: string }[] } }>(
        '{ notifications(first: 50) { nodes { event text } } }',
        { tenant: tenant.slug, as: citizen },
      )
    ).notifications.nodes.filter(({ event, text }) => event === 'OPINION_MOVED' && text.includes('已答复'))
  const common = await at.toHandler({ text: '整条街的灯都坏了' })
  // One with an account, one with number and code alone, one whose telephone was taken down.
  const spoken = [
    await at.submit({ text: '我家门口的灯' }, citizen),
    await at.submit({ text: '巷口的灯' }),
    await at.submit(
      { text: '楼下的灯', name: '张三丰', phone: newPhone(), channel: 'PHONE', qrCode: undefined, siteId: at.things.site.id },
      who.keeper,
    ),
  ]
  const { id: intoId } = await at.find(common.number, tenant.admin)
  for (const { number } of spoken) {
    await at.done(number, 'Accept', who.keeper)
    await at.done(number, 'Merge', who.office, { intoId })
  }
  expect((await at.find(common.number, who.office)).merged).toBe(3)
  await at.done(common.number, 'Start', who.handler)
  await at.done(common.number, 'Reply', who.handler, { text: '整条街已更换' })

  for (const { number, code } of spoken) {
    const { trace } = await at.trace(number, code as string)
    expect(trace).toMatchObject({ state: 'replied', reply: '整条街已更换', actions: expect.arrayContaining(['rate']) })
    // Once, in a timeline of its own, and nothing of the others.
    expect(trace.entries.filter(({ text }: { text: string | null }) => text === '整条街已更换')).toHaveLength(1)
    const { entries } = await at.find(number, tenant.admin)
    expect(entries.map(({ ordinal, action }: { ordinal: number; action: string }) => [ordinal, action])).toEqual([
      [4, 'reply'],
      [3, 'merge'],
      [2, 'accept'],
      [1, 'submit'],
    ])
  }
  const [own] = spoken
  const { opinions } = await app.must<{ opinions: { nodes: object[] } }>('{ opinions(own: true) { nodes { number reply } } }', {
    tenant: tenant.slug,
    as: citizen,
  })
  expect(opinions.nodes).toEqual([{ number: own?.number, reply: '整条街已更换' }])
  expect((await told()).map(({ text }) => text.includes(own?.number as string))).toEqual([true])
  // Who rates the common issue moves nobody else's, and tells nobody twice.
  await at.authorAct(common.number, common.secret, 'rate', { satisfaction: 'DISSATISFIED', text: '还有一盏不亮' })
  expect(await at.find(common.number, who.office)).toMatchObject({ state: 'reopened' })
  for (const { number } of spoken)
    expect(await at.find(number, tenant.admin)).toMatchObject({ state: 'replied', reply: '整条街已更换' })
  expect(await told()).toHaveLength(1)

  // Each rates on their own: one is content and written off, another is not and is handled again by itself, a third waits.
  const [content, discontent, silent] = spoken as unknown as [Spoken, Spoken, Spoken]
  await at.done(content.number, 'Rate', citizen, { satisfaction: 'SATISFIED' })
  await at.done(content.number, 'Close', who.supervisor)
  await at.authorAct(discontent.number, discontent.code as string, 'rate', { satisfaction: 'DISSATISFIED', text: '巷口仍不亮' })
  expect(await at.find(discontent.number, who.office)).toMatchObject({ state: 'reopened', owner: 'office_admin' })
  expect(await at.find(silent.number, who.office)).toMatchObject({ state: 'replied', owner: 'author', dueOn: expect.any(String) })

  // The common issue is answered once more: whoever has not rated reads it, the others are left alone.
  await at.done(common.number, 'Assign', who.office, { unitId: at.things.unit.id })
  await at.done(common.number, 'Start', who.handler)
  await at.done(common.number, 'Reply', who.handler, { text: '最后一盏也换好了' })
  const states = await Promise.all(
    [content, discontent, silent].map(async ({ number }) => {
      const { state, reply } = await at.find(number, tenant.admin)
      return [state, reply]
    }),
  )
  expect(states).toEqual([
    ['closed', '整条街已更换'],
    ['reopened', '整条街已更换'],
    ['replied', '最后一盏也换好了'],
  ])
  // What is handled by itself goes all the way to its own end.
  await at.done(discontent.number, 'Assign', who.office, { unitId: at.things.unit.id })
  await at.done(discontent.number, 'Start', who.handler)
  await at.done(discontent.number, 'Reply', who.handler, { text: '巷口已修' })
  await at.authorAct(discontent.number, discontent.code as string, 'rate', { satisfaction: 'SATISFIED' })
  await at.done(discontent.number, 'Close', who.supervisor)
  expect((await at.find(common.number, who.office)).state).toBe('replied')
})

test('what cannot be handled is explained to all, and what is out of scope for all is taken up for none', async () => {
  const at = await openOpinions(app)
  const { tenant, who } = at
  const mergedInto = async (common: string) => {
    const single = await at.submit({ text: '同一件事' })
    await at.done(single.number, 'Accept', who.keeper)
    await at.done(single.number, 'Merge', who.office, { intoId: (await at.find(common, tenant.admin)).id })
    return single
  }
  const explained = await at.toHandler({ text: '要求在国道上设摊' })
  const first = await mergedInto(explained.number)
  await at.done(explained.number, 'Start', who.handler)
  await at.done(explained.number, 'Explain', who.handler, { text: '法律不允许' })
  expect(await at.find(first.number, tenant.admin)).toMatchObject({ state: 'explained', reply: '法律不允许' })
  const rejected = await at.submit({ text: '邻里纠纷' })
  await at.done(rejected.number, 'Accept', who.keeper)
  const second = await mergedInto(rejected.number)
  await at.done(rejected.number, 'Reject', who.keeper, { reason: 'personal_dispute', text: '请向调解组织反映', forMerged: true })
  expect(await at.find(second.number, tenant.admin)).toMatchObject({ state: 'rejected', reply: '请向调解组织反映', owner: null })
})

test('of an edition in which they wait for ever, they have the answer and stay as they are', async () => {
  const at = await openOpinions(app)
  const { tenant, who } = at
  const common = await at.toHandler({ text: '整条街的灯都坏了' })
  const single = await at.submit({ text: '我家门口的灯' })
  await useEdition(
    app,
    uuidOf(tenant.id),
    'opinion',
    only(({ from }) => !from.includes('merged')),
  )
  await at.done(single.number, 'Accept', who.keeper)
  await at.done(single.number, 'Merge', who.office, { intoId: (await at.find(common.number, tenant.admin)).id })
  await at.done(common.number, 'Start', who.handler)
  await at.done(common.number, 'Reply', who.handler, { text: '整条街已更换' })
  expect(await at.find(single.number, tenant.admin)).toMatchObject({ state: 'merged', reply: '整条街已更换' })
})

test('what is to be handled again is a common issue as before: proposed, merged into, and answered once more for all', async () => {
  const at = await openOpinions(app)
  const { tenant, who } = at
  const common = await at.toHandler({ text: '文化路的路灯全坏了，晚上看不见' })
  await at.done(common.number, 'Start', who.handler)
  await at.done(common.number, 'Reply', who.handler, { text: '已更换' })
  const single = await at.submit({ text: '文化路的路灯又全坏了，晚上看不见', categoryId: at.category })
  await at.done(single.number, 'Accept', who.keeper)
  const { id: intoId } = await at.find(common.number, tenant.admin)
  const proposed = async () => {
    const { opinions } = await app.must<{ opinions: { nodes: { duplicates: { opinion: { number: string } }[] }[] } }>(
      `{ opinions(first: 1, number: "${single.number}") { nodes { duplicates { opinion { number } } } } }`,
      { tenant: tenant.slug, as: who.office },
    )
    return opinions.nodes[0]?.duplicates.map(({ opinion }) => opinion.number)
  }
  // Its answer stands: nothing more is answered with it.
  expect(await proposed()).toEqual([])
  const { userErrors } = await at.act(single.number, 'Merge', who.office, { intoId })
  expect(userErrors).toMatchObject([{ code: 'STATUS', field: 'intoId' }])
  await at.authorAct(common.number, common.secret, 'rate', { satisfaction: 'DISSATISFIED', text: '又坏了' })
  expect(await proposed()).toEqual([common.number])
  await at.done(single.number, 'Merge', who.office, { intoId })
  await at.done(common.number, 'Assign', who.office, { unitId: at.things.unit.id })
  await at.done(common.number, 'Start', who.handler)
  await at.done(common.number, 'Reply', who.handler, { text: '线路也换了' })
  expect(await at.find(single.number, tenant.admin)).toMatchObject({ state: 'replied', reply: '线路也换了' })
})

/** A common issue that is accepted, and one merged into it from each state. */
async function openMerged() {
  const at = await openOpinions(app)
  const { tenant, who } = at
  const common = await at.submit({ text: '整条街的灯都坏了' })
  await at.done(common.number, 'Accept', who.keeper)
  const { id: intoId } = await at.find(common.number, tenant.admin)
  const merge = async (text: string, isClassified: boolean) => {
    const { number, code } = await at.submit({ text })
    await at.done(number, 'Accept', who.keeper)
    if (isClassified) await at.done(number, 'Classify', who.keeper, { categoryId: at.category, grade: 'STREET' })
    await at.done(number, 'Merge', who.office, { intoId })
    return { number, secret: code as string }
  }
  const [accepted, classified] = [await merge('我家门口的灯', false), await merge('巷口的灯', true)]
  const of = (number: string) => app.sql`tenant_id = ${uuidOf(tenant.id)} and number = ${number}`
  return { ...at, common: { number: common.number, secret: common.code as string }, accepted, classified, intoId, of }
}

test('what was merged by mistake goes back to where it was, with a reason and the time that ran meanwhile', async () => {
  const at = await openMerged()
  const { who, tenant, accepted, classified, common, of } = at
  const before = await app.sql<{ clocks: { dueOn: string }[] }[]>`select clocks from opinion where ${of(accepted.number)}`
  // A fortnight merged.
  await app.sql`update opinion set since = since - 14,
    clocks = (select jsonb_agg(c || jsonb_build_object('from', (c->>'from')::date - 14, 'begunOn', (c->>'begunOn')::date - 14,
      'dueOn', (c->>'dueOn')::date - 14, 'pausedOn', (c->>'pausedOn')::date - 14)) from jsonb_array_elements(clocks) c)
    where ${of(accepted.number)}`
  for (const as of [who.keeper, who.handler, who.supervisor, who.deputy, who.teller])
    expect((await at.act(accepted.number, 'Unmerge', as, { text: '不是一回事' })).errors[0]?.extensions?.['code']).toMatch(
      /FORBIDDEN/,
    )
  expect((await at.act(accepted.number, 'Unmerge', who.office, { text: ' ' })).userErrors).toMatchObject([{ field: 'text' }])
  expect((await at.find(accepted.number, who.office)).viewerActions).toContain('unmerge')
  expect((await at.find(accepted.number, who.keeper)).viewerActions).not.toContain('unmerge')
  await at.done(accepted.number, 'Unmerge', who.office, { text: '不是一回事' })
  const found = await at.find(accepted.number, who.office)
  expect(found).toMatchObject({ state: 'accepted', owner: 'station_keeper', remainingDays: expect.any(Number) })
  expect(found.remainingDays).toBeLessThan(0)
  const [row] = await app.sql<{ clocks: object[]; into_id: string | null; spent_days: number }[]>`
    select clocks, into_id, spent_days from opinion where ${of(accepted.number)}`
  expect(row?.into_id).toBeNull()
  expect(row?.spent_days).toBeGreaterThanOrEqual(8)
  expect(row?.clocks).toHaveLength(before[0]?.clocks.length as number)
  await at.done(classified.number, 'Unmerge', who.office, { text: '另案处理' })
  expect(await at.find(classified.number, who.office)).toMatchObject({ state: 'classified', owner: 'office_admin' })
  // Its author reads why, and the common issue answers it no more.
  expect((await at.trace(accepted.number, accepted.secret)).trace.entries[0].text).toBe('不是一回事')
  await at.done(common.number, 'Settle', who.keeper, { text: '已修' })
  expect((await at.find(accepted.number, tenant.admin)).reply).toBeNull()
  // What has its answer is not taken out of it any more.
  expect((await at.act(common.number, 'Unmerge', who.office, { text: 'x' })).userErrors).toMatchObject([{ code: 'STATUS' }])
})

test('whoever was merged, and whoever spoke of the common issue, may take back what they said', async () => {
  const { common, accepted, classified, trace, authorAct, find, who, tenant, done } = await openMerged()
  expect((await trace(accepted.number, accepted.secret)).trace.actions).toEqual(['withdraw'])
  expect((await authorAct(accepted.number, accepted.secret, 'withdraw')).userErrors).toEqual([])
  expect(await find(accepted.number, who.office)).toMatchObject({ state: 'withdrawn' })
  expect((await find(common.number, who.office)).merged).toBe(1)
  expect((await trace(common.number, common.secret)).trace.actions).toContain('withdraw')
  expect((await authorAct(common.number, common.secret, 'withdraw')).userErrors).toEqual([])
  // Nobody is left to wait for it.
  expect(await find(classified.number, who.office)).toMatchObject({ state: 'classified', owner: 'office_admin' })
  await done(classified.number, 'Settle', who.keeper, { text: '已修' })
  expect((await find(accepted.number, tenant.admin)).reply).toBeNull()
})

test('a common issue that is not taken up ends nobody else’s: they are handled by themselves again', async () => {
  const { common, accepted, classified, find, who, done, trace } = await openMerged()
  await done(common.number, 'Reject', who.keeper, { reason: 'duplicate', text: '此前已答复' })
  expect(await find(accepted.number, who.office)).toMatchObject({ state: 'accepted', owner: 'station_keeper', reply: null })
  expect(await find(classified.number, who.office)).toMatchObject({ state: 'classified', reply: null })
  expect((await find(accepted.number, who.office)).entries[0]).toMatchObject({ action: 'release', text: null, reason: null })
  expect((await trace(accepted.number, accepted.secret)).trace.actions).toContain('withdraw')
  expect((await find(common.number, who.office)).merged).toBe(0)
})
