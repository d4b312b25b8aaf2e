import type { Session } from '../../database/session.ts'
import { awaitChanges, listMonths, refreshMonth } from './opinion-figure.store.ts'

/** Reckons the figures of a month anew, with all that was written before its job began; the province is told by the next job. */
export async function refreshFigures(session: Session, month: string): Promise<void> {
  await session.write((tx) => awaitChanges(tx, month))
  await session.write(async (tx) => {
    await refreshMonth(tx, month)
    tx.enqueue('summary-refresh', {}, { key: 'summary' })
  })
}

/** All months anew: what is overdue changes with the day. A month at a time, so that no transaction stays open over the work. */
export async function rebuildFigures(session: Session): Promise<void> {
  for (const month of await session.read((tx) => listMonths(tx))) await refreshFigures(session, month)
}
