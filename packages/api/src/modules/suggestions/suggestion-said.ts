import type { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import type { handlingModes, replyClasses } from '@minhui/schema/rules/suggestion-procedure'
import type { Words } from '../cases/case-kind.ts'

/** What can be said with an act on a suggestion. */
export type Said = Words & {
  mandateIds?: string[] | undefined
  unitId?: string | undefined
  unitIds?: string[] | undefined
  mode?: (typeof handlingModes)[number] | undefined
  published?: boolean | null | undefined
  replyClass?: (typeof replyClasses)[number] | undefined
  promise?: string | null | undefined
  promisedOn?: string | null | undefined
  process?: (typeof satisfactions)[number] | undefined
  result?: (typeof satisfactions)[number] | undefined
  leaderId?: string | null | undefined
  outcome?: string | undefined
}
