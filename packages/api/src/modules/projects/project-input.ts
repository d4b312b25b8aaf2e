import { reportIntervals } from '@minhui/schema/rules/report-period'
import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { textSchema } from '../../graphql/column.ts'
import { absent, choice, columns, id, ids, optional, scalar } from '../../graphql/input.ts'
import { projectStore } from './project.store.ts'

const degrees = (max: number, description: string) => optional(scalar('Float', z.number().min(-max).max(max), description))
const count = optional(scalar('Int', z.number().int().min(0).max(2_000_000_000), projectStore.describe('beneficiaryCount')))

/** What a project says of itself. */
export const words = {
  ...columns(projectStore, ['title', 'place', 'costEstimate', 'beneficiaries', 'goal']),
  text: scalar('String', textSchema(10_000), projectStore.describe('text')),
  latitude: degrees(90, projectStore.describe('latitude')),
  longitude: degrees(180, projectStore.describe('longitude')),
  beneficiaryCount: count,
}

/** The year of a project. */
export const year = scalar('Int', z.number().int().min(2000).max(2100), projectStore.describe('year'))

/** What is said when a project is given to units. */
export const deliveryInput = {
  unitIds: ids('Unit', 'The units that deliver it; the first leads, the others assist.', 20),
  finishOn: scalar('Date', z.iso.date(), projectStore.describe('finishOn')),
  startsOn: optional(scalar('Date', z.iso.date(), projectStore.describe('startsOn'))),
  leaderId: optional(id('Person', projectStore.describe('leaderId'))),
  groupId: optional(id('DeputyGroup', projectStore.describe('groupId'))),
  ...columns(projectStore, ['budget']),
  reportEvery: absent(choice(reportIntervals, projectStore.describe('reportEvery'))),
}

/** Whether everybody may read it. */
export const published = absent(scalar('Boolean', z.boolean(), 'Whether everybody may read it from now on; left out: yes.'))
/** Files that are shown with something. */
export const fileIds = absent(ids('File', 'Files that were sent, to be shown with it: nine at the most.', 9))

/** Throws unless both degrees are given, or none. */
export function checkPoint({
  latitude,
  longitude,
}: {
  latitude?: number | null | undefined
  longitude?: number | null | undefined
}) {
  if ((latitude == null) !== (longitude == null)) throw new UserError('REQUIRED', latitude == null ? 'latitude' : 'longitude')
}
