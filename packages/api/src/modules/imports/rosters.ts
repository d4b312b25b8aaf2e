import type { importKinds } from '@minhui/schema/rules/codes'
import { deputyRoster } from './deputy-roster.store.ts'
import { groupRoster } from './group-roster.store.ts'
import type { Roster } from './roster.ts'

/** Every kind of roster that can be imported. */
export const rosters: Record<(typeof importKinds)[number], Roster> = {
  deputies: deputyRoster,
  groups: groupRoster,
}
