import { expect, test } from 'vitest'
import type { Ways } from './opinion-ways.ts'
import type { openSuggestionLoop } from './suggestion-loop.ts'
import { suggestionWays, suggestionWayTo } from './suggestion-ways.ts'

const signed = 'circulate→co_signing cosign→co_signing'
const before = 'submit→first_review approve→second_review file→presidium'
const handled = `assign→assigned start→handling prepareReply→handling signReply→replied rateBack→replied rate→rated close→closed`

/** What becomes of suggestions and motions by the procedure of a district; `own` are ways that it adds. */
export function suggestionTests(loopOf: () => ReturnType<typeof openSuggestionLoop>, own: Ways = {}) {
  test.each(Object.entries({ ...suggestionWays, ...own }))('%s', async (_, way) => {
    const { drafts, walk } = loopOf()
    await walk.goes(await drafts(), way)
  })

  test.each(Object.entries(suggestionWayTo))(
    'from %s it is supervised and noted on, and its deputy takes it back',
    async (state, way) => {
      const { drafts, walk, procedure } = loopOf()
      const has = (action: string) => procedure.transitions.some((one) => one.action === action && one.from.includes(state))
      const beside = ['note', 'supervise', 'meet'].filter(has).map((action) => `${action}→${state}`)
      await walk.goes(await drafts(), [way, ...beside, has('withdraw') ? 'withdraw→withdrawn' : 'withdraw!STATUS'].join(' '))
    },
  )

  test.each([
    ['is adopted', `adopt→filed ${handled}`],
    ['becomes a suggestion', 'turn→filed assign→assigned'],
    ['is not filed', 'reject→rejected'],
    ['is taken back', 'note→presidium withdraw→withdrawn'],
  ])('a motion that ten deputies have signed goes before the presidium, and %s', async (_, way) => {
    const { drafts, othersSign, walk } = loopOf()
    const motion = await drafts(true)
    await walk.goes(motion, `${signed} submit!SIGNERS_MISSING`)
    await othersSign(motion)
    await walk.goes(motion, `${before} ${way}`)
  })

  test('every transition of its procedure was open to each whom it names, and none was left out', () => {
    const { walk, procedure } = loopOf()
    const withdrawn = procedure.transitions.flatMap(({ action, from }) => (action === 'withdraw' ? from : []))
    expect(withdrawn.filter((state) => state !== 'presidium' && suggestionWayTo[state] === undefined)).toEqual([])
    expect(walk.leftOut()).toEqual([])
  })
}
