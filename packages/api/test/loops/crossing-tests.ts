import { expect, test } from 'vitest'
import { mutate } from '../tenant.ts'
import type { District, Person } from './district.ts'
import type { openOpinionLoop } from './opinion-loop.ts'
import type { openSuggestionLoop } from './suggestion-loop.ts'
import { suggestionWayTo } from './suggestion-ways.ts'

type Loops = {
  district: District
  opinions: ReturnType<typeof openOpinionLoop>
  suggestions: ReturnType<typeof openSuggestionLoop>
}
const pascal = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`

/** What is done with opinions beside their way: with a meeting, by a deputy. */
export function crossingTests(loopsOf: () => Loops) {
  /** Everybody but these is refused, for it is not theirs or nothing that they see; then the first of these does it. */
  async function onlyBy(names: string[], name: string, input: object, selection: string) {
    const { district } = loopsOf()
    const { app, tenant, people, who } = district
    const call = `mutation ($input: ${pascal(name)}Input!) { ${name}(input: $input) { userErrors { code } } }`
    const others = people.filter((one) => !names.includes(one.name) && !(one.from && name.endsWith('Create')))
    const answers = await Promise.all(
      others.map(async (one: Person) => {
        const { errors, data } = await district.ask(one, call, { input })
        return [one.name, errors[0]?.extensions?.['code'] ?? data?.[name]?.userErrors[0]?.code ?? 'done']
      }),
    )
    const wrong = answers.filter(
      ([who, code]) => !['FORBIDDEN', 'NOT_FOUND', who === 'a visitor' && 'UNAUTHENTICATED'].includes(code),
    )
    expect([name, wrong]).toEqual([name, []])
    return mutate(app, tenant, name, input, selection, who(names[0] as string).account)
  }

  test('what many have said is put on a sharing session, and everybody reads what came of it', async () => {
    const { district, opinions } = loopsOf()
    const { speaks, walk } = opinions
    const [issue, one] = [await speaks(), await speaks()]
    one.into = issue
    await walk.goes(one, 'accept→accepted merge→merged')
    await walk.goes(issue, 'accept→accepted classify→classified assign→assigned start→handling')
    const office = ['the office', 'the district']
    const plan = { title: '（示例）台阶共享会', heldOn: '2026-02-10', siteId: district.siteId }
    let session = await onlyBy(office, 'sharingSessionCreate', plan, '{ id version }')
    const change = async (name: string, more: object) => {
      const input = { id: session.id, expectedVersion: session.version, ...more }
      session = await onlyBy(office, `sharingSession${name}`, input, '{ id version }')
    }
    const read = async () => {
      const { data } = await district.ask(
        district.who('a visitor'),
        'query ($id: ID!) { node(id: $id) { ... on SharingSession { summary issues { title reply } } } }',
        { id: session.id },
      )
      return data['node']
    }
    await change('Put', { opinionId: issue.id, title: '（示例）站点台阶' })
    await walk.goes(issue, 'reply→replied')
    await walk.comes(one, 'reply', 'replied')
    await change('Hold', { summary: '（示例）年内全部加装' })
    expect(await read()).toBeNull()
    await change('Publish', { published: true })
    const issues = [{ title: '（示例）站点台阶', reply: '（示例）台阶处需要加装扶手' }]
    expect(await read()).toEqual({ summary: '（示例）年内全部加装', issues })
    for (const each of [issue, one]) await walk.goes(each, 'rate→rated close→closed')
  })

  test('what was said is handed to a deputy, becomes a suggestion, and both go to their end with the link both ways', async () => {
    const { district, opinions, suggestions } = loopsOf()
    const deputy = district.who('the deputy')
    const opinion = await opinions.speaks()
    await opinions.walk.goes(opinion, 'accept→accepted')
    const receivers = ['station_keeper', 'office_admin', 'district_admin'] as const
    await opinions.walk.beside(opinion, 'refer', { mandateIds: [deputy.mandate] }, receivers)
    opinion.readers.add(deputy)
    await opinions.walk.goes(opinion, 'classify→classified')
    const suggestion = await suggestions.drafts(false, { opinionId: opinion.id }, (input) =>
      onlyBy([deputy.name], 'suggestionCreate', input, '{ id number }'),
    )
    await suggestions.walk.goes(suggestion, String(suggestionWayTo['closed']))
    const { data } = await district.ask(
      deputy,
      'query ($id: ID!) { node(id: $id) { ... on Suggestion { opinion { id suggestions { id } } } } }',
      { id: suggestion.id },
    )
    expect(data['node'].opinion).toEqual({ id: opinion.id, suggestions: [{ id: suggestion.id }] })
    await opinions.walk.goes(opinion, 'explain→explained rate→rated close→closed')
  })
}
