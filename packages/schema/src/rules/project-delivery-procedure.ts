import { type Party, type Transition, within } from './case-procedure.ts'
import { usualLightLimits } from './project-light.ts'

/** Where a project is being delivered: its plan runs. */
const underway = ['delivering']
/** Where deputies look at it. */
const overseen = ['delivering', 'delivered', 'inspected', 'rectifying']
const unit: Party[] = ['department_handler']
/** The unit that leads answers for a project; those that assist read along. */
const lead = { by: unit, parts: ['lead'] }
/** A deputy who proposed a project looks at it as any other does. */
const supervising: Party[] = ['author', 'group_convener', 'supervisor', 'office_admin', 'district_admin']

/** Of the numbers of a procedure: what turns the light of a project, and how many days before it is due a report is reminded of. */
export const deliveryNumbers: Readonly<Record<string, number>> = { ...usualLightLimits, reportAheadDays: 3 }

/**
 * What is done to a project while it is delivered (DOMAIN 3.5): its unit plans and reports, deputies visit and remark, the
 * unit answers, and what was planned is changed by the standing committee alone.
 */
export const deliveryTransitions: Transition[] = [
  ...within(underway, { action: 'plan', ...lead, by: [...unit, 'office_admin', 'district_admin'], visibility: 'public' }),
  ...within(underway, { action: 'mark', ...lead, visibility: 'public' }),
  ...within(underway, { action: 'report', ...lead, needs: ['text'], visibility: 'public' }),
  ...within(overseen, { action: 'supervise', by: ['supervisor', 'office_admin', 'district_admin'], visibility: 'public' }),
  ...within(overseen, { action: 'visit', by: supervising, needs: ['text'], visibility: 'parties' }),
  ...within(overseen, { action: 'remark', by: [...supervising, 'deputy'], needs: ['text'], visibility: 'parties' }),
  ...within(overseen, { action: 'answer', ...lead, needs: ['text'], visibility: 'parties' }),
  ...within(underway, { action: 'requestChange', ...lead, needs: ['text'], visibility: 'parties' }),
  // A town or a street has no standing committee: the office of its presidium, or of its work committee, decides.
  ...within(underway, {
    action: 'approveChange',
    by: ['supervisor', 'office_admin'],
    when: { congress: ['town', 'street'] },
    until: 'finishOn',
    visibility: 'public',
  }),
  ...within(underway, { action: 'approveChange', by: ['supervisor'], until: 'finishOn', visibility: 'public' }),
  ...within(underway, {
    action: 'refuseChange',
    by: ['supervisor', 'office_admin'],
    when: { congress: ['town', 'street'] },
    needs: ['text'],
    visibility: 'parties',
  }),
  ...within(underway, { action: 'refuseChange', by: ['supervisor'], needs: ['text'], visibility: 'parties' }),
]
