import { afterAll, beforeAll, beforeEach, describe, vi } from 'vitest'
import { crossingTests } from './crossing-tests.ts'
import { type District, openDistrict } from './district.ts'
import { firstDay, noon } from './due.ts'
import { openOpinionLoop } from './opinion-loop.ts'
import { opinionTests } from './opinion-tests.ts'
import type { Ways } from './opinion-ways.ts'
import { openSuggestionLoop } from './suggestion-loop.ts'
import { suggestionTests } from './suggestion-tests.ts'

/**
 * The two closed loops in one of the four districts, by the procedures that it has published, through GraphQL as each person
 * in turn. `own` are ways that are the district's, and states to which only its opinions come.
 */
export function closedLoops(slug: string, own: { opinions?: { ways?: Ways; wayTo?: Ways }; suggestions?: Ways } = {}): void {
  let district: District
  let opinions: ReturnType<typeof openOpinionLoop>
  let suggestions: ReturnType<typeof openSuggestionLoop>

  beforeAll(async () => {
    district = await openDistrict(slug)
    ;[opinions, suggestions] = [openOpinionLoop(district), openSuggestionLoop(district)]
    vi.useFakeTimers({ toFake: ['Date'], now: noon(firstDay) })
    await opinions.begin()
  })
  beforeEach(() => void vi.setSystemTime(noon(firstDay)))
  afterAll(async () => {
    vi.useRealTimers()
    await district?.app.close()
  })

  describe('from one loop to the other', () => crossingTests(() => ({ district, opinions, suggestions })))
  describe('an opinion', () => opinionTests(() => opinions, own.opinions))
  describe('a suggestion', () => suggestionTests(() => suggestions, own.suggestions))
}
