import { expect } from 'vitest'
import type { App } from './app.ts'
import { openOpinions } from './opinions.ts'
import { grant, mutate, refused } from './tenant.ts'

const day = 86_400_000
/** An instant so many days from now, at nine in the morning of the tenants. */
export const inDays = (days: number) => `${new Date(Date.now() + days * day).toISOString().slice(0, 10)}T01:00:00Z`

/** A district of its own in which activities are held: who holds them, and what they do, as people do it. */
export async function openActivities(app: App) {
  const at = await openOpinions(app)
  const { tenant, things } = at
  const make = async (name: string, input: object): Promise<string> => (await mutate(app, tenant, name, input, '{ id }')).id
  const theme = await make('themeCreate', { kind: 'THEME', code: 'T1', name: '约您共话', ordinal: 1 })
  const mode = await make('themeCreate', { kind: 'MODE', code: 'W1', name: '接待+走访', ordinal: 2 })
  const outsider = await make('personCreate', { code: 'P2', name: '代表乙', public: true })
  const otherSeat = await make('mandateCreate', {
    personId: outsider,
    termId: things.term.id,
    code: 'M2',
    startsOn: '2022-01-01',
  })
  const who = {
    ...at.who,
    convener: await grant(app, tenant, 'group_convener', 'GROUP', things.group.id),
    otherDeputy: await grant(app, tenant, 'deputy', 'OWN', undefined, outsider),
    citizen: await grant(app, tenant, 'citizen', 'OWN'),
  }
  const plan = (input: object = {}, as = who.keeper) =>
    mutate(
      app,
      tenant,
      'activityCreate',
      { name: '代表接待日', siteId: things.site.id, startsAt: inDays(-1), ...input },
      '{ id version }',
      as,
    )
  const record = { received: 3, minutes: '居民反映路灯不亮', mandateIds: [things.mandate.id] }
  const held = async (input: object = {}, more: object = {}, as = who.keeper) => {
    const { id, version } = await plan(input, as)
    return mutate(app, tenant, 'activityHold', { id, expectedVersion: version, ...record, ...more }, '{ id version }', as)
  }
  const change = (name: string, input: object, as: string | null = who.keeper) =>
    refused(app, tenant, `activity${name}`, input, as)
  const list = async (as: string | null, args = '', selection = 'id name status', slug = tenant.slug) => {
    const answer = await app.request(`{ activities(first: 50${args && `, ${args}`}) { nodes { ${selection} } } }`, {
      tenant: slug,
      as,
    })
    expect(answer.errors).toEqual([])
    return answer.data['activities'].nodes
  }
  return { ...at, theme, mode, otherSeat, who, plan, held, record, change, list }
}
