import { filterFor } from '../../access/filter.ts'
import type { Context } from '../../context.ts'
import type { Condition, Pages } from '../../database/page.ts'
import type { Store } from '../../database/store.ts'
import { type CaseList, waitingFor } from '../cases/case-list.type.ts'
import { Opinion, opinionList } from '../opinions/opinion.type.ts'
import { Project, projectList } from '../projects/project.type.ts'
import { prosecutionConditions, prosecutionPages, prosecutionStore } from '../prosecutions/prosecution.store.ts'
import { Prosecution } from '../prosecutions/prosecution.type.ts'
import { Suggestion, suggestionList } from '../suggestions/suggestion.type.ts'

/** The types of what waits for somebody. */
export const workTypes = { Opinion, Suggestion, Project, Prosecution }

/** A list of what waits for people, in the order of its last days. */
type WorkList = {
  /** What it is of, as counts and changes name it. */
  kind: string
  subject: keyof typeof workTypes
  store: Store
  // biome-ignore lint/suspicious/noExplicitAny: what a row holds differs by kind, and none of it is looked at here.
  pages: Pages<any, any>
  /** Whether anything of it can wait for the viewer at all: else no statement asks; absent: it can. */
  isFor?: (context: Context) => boolean
  /** What of it waits for the viewer, with an end. */
  waits: (context: Context) => Condition[]
  overdue: () => Condition
}

const ofCases = (list: CaseList): WorkList => ({
  kind: list.kind.name,
  subject: list.kind.subject as WorkList['subject'],
  store: list.kind.store,
  pages: list.pages,
  waits: (context) => [waitingFor(context, list), list.conditions.open()],
  overdue: list.conditions.overdue,
})

/** A matter with the procuratorate is no case; it waits for whoever may answer it next. */
const ofProsecutions: WorkList = {
  kind: 'prosecution',
  subject: 'Prosecution',
  store: prosecutionStore as never,
  pages: prosecutionPages,
  isFor: ({ ability }) => (['accept', 'withdraw', 'answer'] as const).some((action) => ability.can(action, 'Prosecution')),
  waits: ({ ability }) => {
    const may = (action: 'accept' | 'withdraw' | 'answer') =>
      filterFor(ability, action, 'Prosecution', prosecutionStore.attributes)
    return [prosecutionConditions.waitsFor(may('accept'), may('withdraw'), may('answer'))]
  },
  overdue: prosecutionConditions.overdue,
}

/** All that can wait for somebody. */
export const workLists: readonly WorkList[] = [...[opinionList, suggestionList, projectList].map(ofCases), ofProsecutions]

/** Whether something of a list can wait for the viewer. */
export const concerns = (context: Context, { isFor }: WorkList): boolean => isFor?.(context) ?? true

/** Those rows of a list that the viewer may read. */
export const readable = ({ ability }: Context, { subject, store }: WorkList) =>
  filterFor(ability, 'read', subject, store.attributes)
