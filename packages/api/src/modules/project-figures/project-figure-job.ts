import type { Session } from '../../database/session.ts'
import { awaitChanges, refreshProjectFigures } from './project-figure.store.ts'

/** Reckons the figures of projects anew, with all that was written before; the province is told by the next job. */
export async function rebuildProjectFigures(session: Session): Promise<void> {
  await session.write((tx) => awaitChanges(tx))
  await session.write(async (tx) => {
    await refreshProjectFigures(tx)
    tx.enqueue('summary-refresh', {}, { key: 'summary' })
  })
}
