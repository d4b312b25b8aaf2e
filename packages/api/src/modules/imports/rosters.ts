import type { importKinds } from '@minhui/schema/rules/codes'
import { deputyRoster } from './deputy-roster.store.ts'
import { groupRoster } from './group-roster.store.ts'
import { memberRoster } from './member-roster.store.ts'
import { opinionRoster } from './opinion-roster.store.ts'
import type { Roster } from './roster.ts'
import { siteRoster } from './site-roster.store.ts'
import { userRoster } from './user-roster.store.ts'

/** Every kind of roster that can be imported. */
export const rosters: Record<(typeof importKinds)[number], Roster> = {
  deputies: deputyRoster,
  groups: groupRoster,
  sites: siteRoster,
  members: memberRoster,
  users: userRoster,
  opinions: opinionRoster,
}
