import type { Session } from '../../database/session.ts'
import { keptSuggestionFigures, listFiledMonths } from './suggestion-figure.store.ts'

/** All months anew: a day of the calendar has changed, or a year was published. A month at a time, so that no transaction stays open over the work. */
export async function rebuildSuggestionFigures(session: Session): Promise<void> {
  for (const month of await session.read((tx) => listFiledMonths(tx))) await keptSuggestionFigures.refresh(session, { month })
}
