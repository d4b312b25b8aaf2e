import { setTimeout } from 'node:timers/promises'
import type { Context } from '../../context.ts'
import type { TenantTx } from '../../database/session.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { type BallotRow, ballotStore } from './ballot.store.ts'
import { showsTurnout } from './ballot-hall.type.ts'
import { issuedInBallots } from './ballot-issue.store.ts'
import { presenceOfBallots } from './ballot-roll.store.ts'

/**
 * So often, at the same moments for everybody, it is looked whether there is news of a ballot. No check-in, issue or cast
 * sends anything: whoever listens learns no more of when somebody did something than whoever asks every few seconds.
 */
const tick = 3000
/** Ballots that are listened to at once in one process; of more, some are read more often than once. */
const capacity = 200

/** A ballot as it is at a tick, with what is counted of it, or null. */
type Reading = { row: BallotRow; counts: string } | null
type Readings = Map<string, { at: number; reading: Promise<Reading> }>
const readings = new WeakMap<Services['pools'], Readings>()

async function read(tx: TenantTx, id: string): Promise<Reading> {
  const [[row], [roll], [issued]] = await Promise.all([
    ballotStore.findWithAttributes(tx, [id]),
    presenceOfBallots(tx, [id]),
    issuedInBallots(tx, [id]),
  ])
  return row ? { row, counts: [row.present ?? roll?.present, roll?.voters, row.issued ?? issued].join() } : null
}

/** What is known of a ballot at the last tick: read once for all who listen to it. */
function readingOf(services: Services, tenantId: string, ballotId: string): Promise<Reading> {
  const known: Readings = readings.get(services.pools) ?? new Map()
  readings.set(services.pools, known)
  const [name, at] = [`${tenantId} ${ballotId}`, Math.floor(Date.now() / tick)]
  const found = known.get(name)
  if (found?.at === at) return found.reading
  const reading = sessionFor(services, tenantId).read((tx) => read(tx, ballotId))
  if (known.size >= capacity) known.clear()
  known.set(name, { at, reading })
  return reading
}

/** The stages in which deputies come and are issued ballots, or may yet. */
const isLive = ({ status }: BallotRow) => status === 'draft' || status === 'frozen' || status === 'open'

/**
 * Tells of a ballot at the next tick, and then at each at which something has changed that the one who listens is shown;
 * whoever is shown no counts hears of its stages alone. Ends with its closing, and at once where there is none for them.
 */
export async function* turnoutOf(context: Context, ballotId: string): AsyncGenerator<string> {
  const { services, tenant, ability, loaders } = context
  let [told, seen] = ['', '']
  while (tenant) {
    await setTimeout(tick - (Date.now() % tick), undefined, { ref: false })
    const reading = await readingOf(services, tenant.id, ballotId)
    if (!reading || !ability.can('read', reading.row)) return
    const { row, counts } = reading
    const whole = [row.status, row.showTurnout, counts].join(' ')
    if (whole !== seen) {
      loaders.clear()
      const news = [row.status, (await showsTurnout(context, row)) ? counts : ''].join(' ')
      if (news !== told) yield ballotId
      ;[told, seen] = [news, whole]
    }
    if (!isLive(row)) return
  }
}
