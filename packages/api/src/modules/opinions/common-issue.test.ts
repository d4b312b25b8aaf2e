import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { grant } from '../../../test/tenant.ts'

let app: App
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
    expect(trace).toMatchObject({ state: 'merged', reply: '整条街已更换' })
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
    expect(await at.find(number, tenant.admin)).toMatchObject({ state: 'merged', reply: '整条街已更换' })
  expect(await told()).toHaveLength(1)
})
