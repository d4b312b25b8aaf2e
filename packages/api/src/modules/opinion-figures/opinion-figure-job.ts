import type { Session } from '../../database/session.ts'
import { keptOpinionFigures, listMonths } from './opinion-figure.store.ts'

/** All months anew: what is overdue changes with the day. A month at a time, so that no transaction stays open over the work. */
export async function rebuildFigures(session: Session): Promise<void> {
  for (const month of await session.read((tx) => listMonths(tx))) await keptOpinionFigures.refresh(session, { month })
}
