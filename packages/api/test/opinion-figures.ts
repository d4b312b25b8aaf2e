import { keptOpinionFigures, listMonths } from '../src/modules/opinion-figures/opinion-figure.store.ts'
import { sessionFor } from '../src/tenant-session.ts'
import type { App } from './app.ts'

/** Reckons the figures of all opinions of a tenant anew, also of what a test wrote past the acts that let them be reckoned. */
export async function rebuildFigures(app: App, tenantId: string): Promise<void> {
  const session = sessionFor(app.services, tenantId)
  for (const month of await session.read((tx) => listMonths(tx))) await keptOpinionFigures.refresh(session, { month })
}
