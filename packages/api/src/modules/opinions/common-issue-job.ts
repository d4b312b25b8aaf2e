import type { Job } from '../../jobs/jobs.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { type OpinionRow, opinionStore } from './opinion.store.ts'
import { followCommon } from './opinion-act.ts'

/**
 * Lets all that are still left follow their common issue, so many in a transaction, each of which holds by itself: what is
 * tried again goes on with those that have not followed.
 */
export async function followCommonIssue(services: Services, { tenantId, data }: Job<'common-issue'>): Promise<void> {
  const session = sessionFor(services, tenantId as string)
  for (let after: string | null = data.after; after !== null; ) {
    const from: string = after
    after = await session.write(async (tx) => {
      const common = (await opinionStore.lock(tx, data.opinionId)) as OpinionRow | undefined
      return common ? followCommon(tx, common, data.followed, from) : null
    })
  }
}
