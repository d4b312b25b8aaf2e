import { expect, test } from 'vitest'
import type { openOpinionLoop } from './opinion-loop.ts'
import { opinionWays, type Ways, wayTo } from './opinion-ways.ts'

/** What becomes of opinions by the procedure of a district; `own` are ways and states that are its own. */
export function opinionTests(loopOf: () => ReturnType<typeof openOpinionLoop>, own: { ways?: Ways; wayTo?: Ways } = {}) {
  const to = { ...wayTo, ...own.wayTo }

  test.each(Object.entries({ ...opinionWays, ...own.ways }))('%s', async (_, way) => {
    const { speaks, walk } = loopOf()
    await walk.goes(await speaks(), way)
  })

  test('whoever gave no name reads and acts by number and code', async () => {
    const { speaks, walk } = loopOf()
    await walk.goes(await speaks(null), `${to['awaiting']} answer→handling reply→replied rate→rated close→closed`)
    await walk.goes(await speaks(null), 'withdraw→withdrawn')
  })

  test.each(Object.entries(to))('from %s, where it is noted on, whoever spoke takes it back', async (state, way) => {
    const { speaks, walk } = loopOf()
    await walk.goes(await speaks(), `${way} note→${state} withdraw→withdrawn`)
  })

  test.each([
    ['accept→accepted', 'classify→classified assign→assigned start→handling', 'reply', 'replied'],
    ['accept→accepted classify→classified', 'classify→classified assign→assigned start→handling', 'explain', 'explained'],
    ['accept→accepted classify→classified', '', 'settle', 'replied'],
  ])('merged after %s into a common issue that goes %s, it is answered with that: %s', async (way, ofIssue, action, state) => {
    const { speaks, walk } = loopOf()
    const [issue, one] = [await speaks(), await speaks()]
    one.into = issue
    await walk.goes(one, `${way} merge→merged`)
    await walk.goes(issue, `accept→accepted ${ofIssue} ${action}→${state}`)
    await walk.comes(one, action, state)
    await walk.goes(one, 'rate→rated close→closed')
  })

  const merged = async (way: string) => {
    const { speaks, walk } = loopOf()
    const [issue, one] = [await speaks(), await speaks()]
    one.into = issue
    await walk.goes(one, `${way} merge→merged`)
    return { walk, issue, one }
  }
  test('what was merged is not taken up with its common issue, where that holds for all', async () => {
    const { walk, issue, one } = await merged('accept→accepted')
    await walk.goes(issue, 'reject.forMerged→rejected')
    await walk.comes(one, 'reject', 'rejected')
  })

  test.each([
    ['accept→accepted', 'accepted', 'classify→classified'],
    ['accept→accepted classify→classified', 'classified', ''],
  ])(
    'merged after %s, it goes on from there when it is taken out, or its common issue ends without an answer',
    async (way, state, further) => {
      const taken = await merged(way)
      const rest = `${further} assign→assigned start→handling reply→replied rate→rated close→closed`
      await taken.walk.goes(taken.one, `unmerge→${state} ${rest}`)
      for (const end of ['reject→rejected', 'withdraw→withdrawn']) {
        const { walk, issue, one } = await merged(way)
        await walk.goes(issue, end)
        await walk.comes(one, 'release', state)
        await walk.goes(one, rest)
      }
    },
  )

  test('whoever spoke takes back what was merged', async () => {
    const { walk, one } = await merged('accept→accepted')
    await walk.goes(one, 'withdraw→withdrawn')
  })

  test.each([
    [
      'is waited for as long as was said, and counts as content then',
      `${to['awaiting']} @2026-03-02 (proceed)!EARLY @2026-03-03 (proceed)→handling≤2026-03-10,2026-03-17
       reply→replied≤2026-03-24 @2026-03-24 (lapse)!EARLY @2026-03-25 (lapse)→rated≤2026-04-01 close→closed`,
    ],
    ['counts as content with what was explained', `${to['explained']} @2026-03-10 (lapse)→rated≤2026-03-17 close→closed`],
  ])('whoever says nothing %s', async (_, way) => {
    const { speaks, walk } = loopOf()
    await walk.goes(await speaks(), way)
  })

  test('every transition of its procedure was open to each whom it names, and none was left out', () => {
    const { walk, procedure } = loopOf()
    expect([...Object.keys(to), 'merged'].sort()).toEqual(
      procedure.transitions.flatMap(({ action, from }) => (action === 'withdraw' ? from : [])).sort(),
    )
    expect(walk.leftOut()).toEqual([])
  })
}
