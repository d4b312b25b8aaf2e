import { dayOf } from '@minhui/schema/rules/case-clock'
import { overdueAction } from '@minhui/schema/rules/case-machine'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { procedureStore } from '../cases/case.store.ts'
import { listLapsed, opinionStore } from './opinion.store.ts'
import { actOn } from './opinion-act.ts'

/** Does what the clock does by itself: whoever says nothing in time counts as content, or is not waited for any longer. */
export async function lapseOpinions(services: Services, tenantId: string, now = new Date()): Promise<number> {
  const session = sessionFor(services, tenantId)
  let done = 0
  for (const { id } of await session.read((tx) => listLapsed(tx))) {
    await session.write(async (tx) => {
      const row = await opinionStore.lock(tx, id)
      const [procedure] = row ? await procedureStore.findByIds(tx, [row.procedureId]) : []
      const action = row && procedure ? overdueAction(procedure.definition, row, dayOf(now)) : null
      if (!row || !action) return
      await actOn(tx, row, action, { accountId: null, personId: null, parties: ['system'] }, {}, now)
      done++
    })
  }
  return done
}
