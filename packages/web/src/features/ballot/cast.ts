import { ballotHash, bodyOf } from './booth-crypto.ts'
import type { SlipAt } from './slip.ts'

/** Why a ballot was not taken. `LOST`: no answer came, and the same is to be sent again. */
export type CastRefusal = 'CLOSED' | 'ALREADY_CAST' | 'FORGED' | 'LOST'

/**
 * Casts a ballot, as nobody: without cookie, without telling from where. The same again has the same receipt, so that it may
 * be sent until there is an answer.
 */
export async function castSlip(tenant: string, ballotId: string, slip: SlipAt<'sealed'>): Promise<SlipAt<'cast'> | CastRefusal> {
  try {
    const answer = await fetch(`/${tenant}/ballots/${ballotId}/cast`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: bodyOf(slip),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    })
    const { receipt, code } = (await answer.json()) as { receipt?: string; code?: string }
    if (receipt) return { step: 'cast', hash: await ballotHash(slip.token), tracker: slip.tracker, receipt }
    return code === 'CLOSED' || code === 'ALREADY_CAST' || code === 'FORGED' ? code : 'LOST'
  } catch {
    return 'LOST'
  }
}
