import { permissionKey, permissionsOf } from '@minhui/schema/access/ability'
import type { Action, RoleName } from '@minhui/schema/access/vocabulary'
import { beginCase, type CaseStanding, decide, overdueAction } from '@minhui/schema/rules/case-machine'
import type { Party, Procedure } from '@minhui/schema/rules/case-procedure'
import { tenantRoles } from '@minhui/schema/rules/roles'
import type { Calendar } from '@minhui/schema/rules/working-days'
import { describe, expect, test } from 'vitest'
import { attemptAt, parties, publishedProcedures } from '../../../test/procedures.ts'
import { publishedYear } from '../calendar/published-years.ts'
import { demandSound } from './procedure.type.ts'

const calendar: Calendar = { published: publishedYear, changes: new Map() }
const at = (day: string) => new Date(`${day}T10:00:00+08:00`)

/**
 * Everywhere that a case can come to from where it stands, when each step takes so many days, whoever acts: told apart by
 * state and by what may be done only so often.
 */
function reachable(procedure: Procedure, begun: CaseStanding, days: number): { standing: CaseStanding; now: Date }[] {
  const counted = procedure.transitions.flatMap(({ action, times }) => (times === undefined ? [] : [action]))
  const found = new Map<string, { standing: CaseStanding; now: Date }>()
  const open = [{ standing: begun, now: at(begun.since) }]
  for (let here = open.pop(); here; here = open.pop()) {
    const { state, done } = here.standing
    const key = JSON.stringify([state, counted.map((action) => done[action] ?? 0)])
    if (found.has(key)) continue
    found.set(key, here)
    const now = new Date(here.now.getTime() + days * 86_400_000)
    for (const transition of procedure.transitions.filter(({ from }) => from.includes(state))) {
      const move = decide(procedure, here.standing, attemptAt(transition), now, calendar)
      if ('standing' in move) open.push({ standing: move.standing, now })
    }
  }
  return [...found.values()]
}

test('districts go by procedures of their own', () => {
  expect(new Set(publishedProcedures.map(([whose]) => whose)).size).toBeGreaterThan(3)
})

describe.each(publishedProcedures)('by the procedure of %s for a case of the kind %s', (_, kind, procedure) => {
  test('the software can go, as it demands of whatever is published', () => {
    expect(() => demandSound(kind, procedure, 'definition')).not.toThrow()
  })

  test.each([0, 3, 30])('wherever a case comes, %i days a step, its owner or the clock moves it on, and it can end', (days) => {
    const isEnded = ({ state }: CaseStanding) => procedure.states[state]?.owner === null
    const everywhere = reachable(procedure, beginCase(procedure, at('2026-01-05'), calendar), days)
    if (days === 0)
      expect(new Set(everywhere.map(({ standing }) => standing.state))).toEqual(new Set(Object.keys(procedure.states)))
    const stuck = everywhere.filter(({ standing, now }) => {
      const owner = procedure.states[standing.state]?.owner
      if (!owner) return false
      // A unit's turn is also its head's.
      const as: Party[] = owner === 'department_handler' ? [owner, 'unit_head'] : [owner]
      const moves = procedure.transitions.some((one) => {
        if (!one.from.includes(standing.state) || one.to === standing.state || !one.by.some((party) => as.includes(party)))
          return false
        return 'standing' in decide(procedure, standing, attemptAt(one), now, calendar)
      })
      const lapses = overdueAction(procedure, standing, '2999-12-31') !== null
      return (!moves && !lapses) || !reachable(procedure, standing, days).some((one) => isEnded(one.standing))
    })
    expect(stuck.map(({ standing: { state, done } }) => ({ state, done }))).toEqual([])
  })

  test('lets nobody act by a role that can never have the permission', () => {
    const subject = { opinion: 'Opinion', suggestion: 'Suggestion', project: 'Project' }[kind]
    const roles = parties.filter((party) => (tenantRoles as readonly string[]).includes(party)) as RoleName[]
    const unable = procedure.transitions.flatMap(({ action, by }) =>
      roles
        .filter((role) => by.includes(role as Party) && !permissionsOf(role).includes(permissionKey(subject, action as Action)))
        .map((role) => `${role}: ${action}`),
    )
    expect(unable).toEqual([])
  })
})
