import { dayOf } from '@minhui/schema/rules/case-clock'
import { isSameLight } from '@minhui/schema/rules/project-light'
import type { WriteTx } from '../../database/session.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { announce } from '../cases/case-act.ts'
import { procedureOfCase } from '../cases/case-read.ts'
import { listEditions } from '../cases/procedure.store.ts'
import { type ProjectRow, projectStore } from '../projects/project.store.ts'
import { projectCase } from '../projects/project-act.ts'
import { type KeptLight, lightOf, lightsOf, listLit } from './project-light.store.ts'

const isSame = (one: KeptLight, other: KeptLight) =>
  one.reportDueOn === other.reportDueOn &&
  one.light !== null &&
  other.light !== null &&
  isSameLight({ colour: one.light, reasons: one.lightReasons }, { colour: other.light, reasons: other.lightReasons })

/**
 * Lets the light of every project of a tenant be what the day says, though nobody has written anything. Answers how many
 * were another: each is reckoned anew under its lock, so that whatever somebody does meanwhile holds.
 */
export async function keepLights(services: Services, tenantId: string, now = new Date()): Promise<number> {
  const session = sessionFor(services, tenantId)
  const editions = await session.read((tx) => listEditions(tx, 'project'))
  const numbers = new Map(editions.map(({ id, definition }) => [id, definition.numbers]))
  const failures: unknown[] = []
  let changed = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows, isLast } = await session.read((tx) => listLit(tx, after))
    const lights = await session.read((tx) => lightsOf(tx, rows, dayOf(now), (row) => numbers.get(row.procedureId)))
    for (const [i, row] of rows.entries()) {
      if (isSame(row, lights[i] as KeptLight)) continue
      try {
        if (await session.write((tx) => relight(tx, row.id, now))) changed++
      } catch (error) {
        failures.push(error)
      }
    }
    after = rows.at(-1)?.id ?? after
    if (isLast) break
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} lights could not be kept`)
  return changed
}

/** Lets the light of one project be what the day says, under its lock. Answers whether it was another. */
export async function relight(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  const row = (await projectStore.lock(tx, id)) as ProjectRow | undefined
  if (!row) return false
  const light = await lightOf(tx, row, { now, procedure: await procedureOfCase(tx, row) })
  if (isSame(row, light)) return false
  announce(tx, projectCase, (await projectStore.update(tx, row as never, light)) as ProjectRow)
  return true
}
