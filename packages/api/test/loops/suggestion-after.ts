import type { District, UnitName } from './district.ts'
import type { Kind, Part, Standing } from './standing.ts'

const parts: Record<string, readonly [string, string]> = { SOLE: ['sole', 'sole'], LEAD: ['lead', 'co'], EACH: ['each', 'each'] }

/** All that answer are asked once more, and both sides rate once more. */
function nextRound(standing: Standing): void {
  standing.round++
  standing.isRated = false
  standing.units = Object.fromEntries(Object.entries(standing.units).map(([name, { part }]): [string, Part] => [name, { part }]))
}

/** What acts on suggestions change of who has which part in them, as the rules of the domain say. */
export function suggestionAfter({ units, who }: District): Kind['after'] {
  const nameOf = (id: unknown) => (Object.keys(units) as UnitName[]).find((name) => units[name] === id) as UnitName
  return (standing, action, input, doer) => {
    const part = doer?.unit && standing.units[doer.unit]
    switch (action) {
      case 'circulate':
        standing.cosigners.add(who('the co-signer'))
        return
      case 'cosign':
        standing.signers.add(doer as never)
        return
      case 'decline':
        standing.cosigners.delete(doer as never)
        standing.signers.delete(doer as never)
        return
      // What is changed is not what was signed.
      case 'revise':
        standing.signers.clear()
        return
      // Whoever has not signed has no part in what is handed in.
      case 'submit':
        standing.isHandedIn = true
        standing.cosigners = new Set(standing.signers)
        return
      case 'askFeasibility':
        standing.units = { [nameOf(input['unitId'])]: { part: 'feasibility' } }
        return
      // Whoever was asked before has no part in it any more.
      case 'opine':
      case 'lapse':
      case 'withdraw':
        for (const [name, { part: asked }] of Object.entries(standing.units))
          if (asked === 'feasibility') delete standing.units[name as UnitName]
        return
      case 'file':
      case 'adopt':
      case 'turn':
        standing.isPublished = standing.state === 'filed'
        return
      case 'assign':
        standing.round = 1
        standing.units = Object.fromEntries(
          (input['unitIds'] as string[]).map((id, i) => [
            nameOf(id),
            { part: parts[String(input['mode'])]?.[i > 0 ? 1 : 0] as string },
          ]),
        )
        return
      case 'consentReturn':
      case 'takeBack':
        standing.units = {}
        return
      case 'prepareReply':
        if (part) part.reply = 'prepared'
        return
      case 'correctReply':
        if (part) delete part.reply
        return
      case 'signReply':
        if (part) part.reply = 'signed'
        return
      case 'rate':
        standing.isRated = true
        return
      case 'rateBack':
        if (part) part.isRated = true
        return
      case 'redo':
        return nextRound(standing)
      case 'conclude':
      case 'close':
        if (standing.state === 'handling' || standing.state === 'tracking') nextRound(standing)
    }
  }
}
