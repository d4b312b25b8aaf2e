import { dayOf } from '@minhui/schema/rules/case-clock'
import { daysLate, type LightReason, projectLights, wordsOfReason } from '@minhui/schema/rules/project-light'
import type { Context } from '../../context.ts'
import type { RowOf, TenantTable } from '../../database/store.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import type { Batch } from '../../graphql/loaders.ts'
import { type Noun, part } from '../../graphql/noun.ts'
import { namesOfAccounts } from '../accounts/account.store.ts'
import { mayOn } from '../cases/case.type.ts'
import { DeputyGroup } from '../deputy-groups/deputy-group.type.ts'
import { attachmentsOf } from '../files/attachment.store.ts'
import { Attachment } from '../files/attachment.type.ts'
import { type ProjectRow, projectStore } from '../projects/project.store.ts'
import { Project } from '../projects/project.type.ts'
import { ProjectChange } from './project-change.type.ts'
import {
  changesOfProjects,
  fewReports,
  lastReportsOfProjects,
  milestoneStore,
  milestonesOfProjects,
  progressStore,
  remarkStore,
  remarksOfProjects,
  reportsOfProjects,
  visitStore,
  visitsOfProjects,
} from './project-delivery.store.ts'

/** Whether the viewer works on the delivery of a project, or supervises it: the public reads what was published. */
export async function oversees(context: Context, row: ProjectRow): Promise<boolean> {
  const may = (['note', 'visit', 'remark'] as const).map((action) => mayOn(context, projectStore as never, row, action))
  return (await Promise.all(may)).includes(true)
}

type Part = { id: string; projectId: string; accountId: string }
const photos = {
  type: [Attachment] as never,
  description: 'Photos and papers that came with it.',
  resolve: async ({ id }: Part, _: unknown, { loaders }: Context) =>
    (await loaders.batch(attachmentsOf, id)).map((file) => ({ file })),
}
const by = {
  nullable: true,
  description: 'Who wrote it, for those who work on the project or supervise it.',
  resolve: async ({ projectId, accountId }: Part, _: unknown, context: Context) => {
    const project = await context.loaders.load(projectStore, projectId)
    return project && (await oversees(context, project)) ? context.loaders.batch(namesOfAccounts, accountId) : null
  },
}

const ProjectMilestone = part({
  name: 'ProjectMilestone',
  store: milestoneStore,
  columns: ['ordinal', 'title', 'plannedOn', 'doneOn'],
})
const ProjectProgress = part({
  name: 'ProjectProgress',
  store: progressStore,
  columns: ['period', 'percent', 'spent', 'text', 'updatedAt'],
  fields: (t) => ({ photos: t.field(photos as never), by: t.string(by as never) }),
})
const ProjectVisit = part({
  name: 'ProjectVisit',
  store: visitStore,
  columns: ['visitedOn', 'text', 'public'],
  references: { group: { noun: () => DeputyGroup, column: 'groupId', description: visitStore.describe('groupId') } },
  fields: (t) => ({ photos: t.field(photos as never), by: t.string(by as never) }),
})
const ProjectRemark = part({
  name: 'ProjectRemark',
  store: remarkStore,
  columns: ['text', 'createdAt', 'answer', 'answeredOn', 'public'],
  fields: (t) => ({ by: t.string(by as never) }),
})

const ProjectLightReason = builder.objectRef<LightReason>('ProjectLightReason').implement({
  description: 'Why the light of a project is not green.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What is wrong: milestone_late, report_late or overspent.' }),
    light: t.field({
      type: enumOf(projectLights) as never,
      description: 'How bad it is.',
      resolve: ({ colour }) => colour as never,
    }),
    days: t.int({
      nullable: true,
      description: 'Days that it is late; null: it is about money.',
      resolve: (reason) => daysLate(reason, dayOf(new Date())),
    }),
    message: t.string({
      description: 'The same in words, in the language of the request.',
      resolve: (reason, _, { language }) => wordsOfReason(reason, dayOf(new Date()), language),
    }),
  }),
})

/** A list of parts of a project; `isShown` says which of them the public reads. */
function list<T extends TenantTable>(
  of: Noun<T>,
  description: string,
  rows: Batch<string, RowOf<T>[]>,
  isShown?: (row: RowOf<T>) => boolean,
) {
  return {
    type: [of.ref] as never,
    description,
    resolve: async (row: ProjectRow, _: unknown, context: Context) => {
      const all = await context.loaders.batch(rows, row.id)
      return !isShown || all.every(isShown) || (await oversees(context, row)) ? all : all.filter(isShown)
    },
  }
}
const isPublic = (row: { public: boolean }) => row.public
const whoReads = 'of what was not published, those alone who work on the project or supervise it.'

builder.objectFields(
  Project.ref,
  (t) =>
    ({
      lightReasons: t.field({
        type: [ProjectLightReason],
        description: 'Why its light is not green; nothing when it is.',
        resolve: ({ lightReasons }) => lightReasons,
      }),
      milestones: t.field(list(ProjectMilestone, 'Milestones of its plan, in their order.', milestonesOfProjects) as never),
      progress: t.field({
        type: [ProjectProgress.ref],
        description: "The unit's reports, the last period first.",
        args: { first: t.arg.int({ defaultValue: fewReports, description: `How many: ${fewReports}, or up to 100.` }) },
        resolve: async (row, { first }, { loaders }) => {
          const many = Math.min(Math.max(first ?? fewReports, 0), 100)
          const reports = await loaders.batch(many <= fewReports ? lastReportsOfProjects : reportsOfProjects, row.id)
          return reports.slice(0, many)
        },
      }),
      visits: t.field(list(ProjectVisit, `Visits of deputies, the last first; ${whoReads}`, visitsOfProjects, isPublic) as never),
      remarks: t.field(
        list(ProjectRemark, `What deputies remarked, the last first; ${whoReads}`, remarksOfProjects, isPublic) as never,
      ),
      changes: t.field(
        list(
          ProjectChange,
          'Changes of its plan, the last first; the public reads those that were approved.',
          changesOfProjects,
          ({ status }) => status === 'approved',
        ) as never,
      ),
    }) as never,
)
