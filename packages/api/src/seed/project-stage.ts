import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase } from '@minhui/schema/rules/case-machine'
import type { Party } from '@minhui/schema/rules/case-procedure'
import { congressBodies } from '@minhui/schema/tables/congress-body'
import { memberships } from '@minhui/schema/tables/role'
import { sql } from 'drizzle-orm'
import { rawStatement, tenant, value } from '../database/statement.ts'
import { readCalendar } from '../modules/calendar/calendar-day.store.ts'
import { columnsOf, nextNumber, ownerAt, procedureInForce } from '../modules/cases/case.store.ts'
import { type ProjectRow, projectStore, projectTimeline } from '../modules/projects/project.store.ts'
import { actOnProject } from '../modules/projects/project-act.ts'
import type { Said } from '../modules/projects/project-said.ts'
import { readJson } from './data-files.ts'
import { listSpeakingPlaces, type SpeakingPlace } from './load-opinions.ts'
import { demoAccount } from './load-people.ts'
import type { Loading } from './load-tenant.ts'

export type Named = { code: string; name: string; nameEn: string }
/** What the demonstration says of projects. */
export type ProjectData = {
  /** With what a district calls one otherwise. */
  categories: (Named & { voted: boolean; own?: Record<string, Partial<Named>> })[]
  criteria: (Named & { description: string })[]
  call: { title: string; text: string }
  projects: (Pick<ProjectRow, 'title' | 'text'> & Partial<ProjectRow>)[]
  milestones: string[]
  rejected: string
  pooled: string
  feasibility: string
  done: string
  note: string
  report: string
  visit: string
  remark: string
  answer: string
  change: string
  decision: string
}

const day = 86_400_000
/** An instant so many days from today. */
export const instantAt = (days: number) => new Date(Date.now() + days * day)
/** A day so many days from today where the tenants are. */
export const dayAt = (days: number) => dayOf(instantAt(days))
/** The year in which projects are delivered now. */
export const thisYear = () => Number(dayAt(0).slice(0, 4))

type Place = { bodyId: string; unitId: string; citizenId: string | null }
const placeOf = rawStatement<Place>(
  ['bodyId', 'unitId', 'citizenId'],
  sql`select b.id, h.scope_id, c.person_id from ${congressBodies} b
      join ${memberships} h on h.tenant_id = ${tenant} and h.account_id = ${value('handler')} and h.scope_kind = 'unit'
      left join ${memberships} c on c.tenant_id = ${tenant} and c.account_id = ${value('citizen')}
    where b.tenant_id = ${tenant} and b.level = 'district' order by b.code limit 1`,
)

/** Where the `i`th invented project is: not far from one of the sites, the same whenever it is asked. Some say nothing of it. */
const positionNear = (places: readonly SpeakingPlace[]) => {
  const known = places.filter(({ latitude }) => latitude !== null)
  const off = (i: number, by: number) => (((i * by) % 100) - 50) / 12_000
  return (i: number): Pick<ProjectRow, 'latitude' | 'longitude'> => {
    const place = known[(i * 7) % known.length]
    if (!place || i % 6 === 5) return { latitude: null, longitude: null }
    const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000
    return {
      latitude: round((place.latitude as number) + off(i, 37)),
      longitude: round((place.longitude as number) + off(i, 61)),
    }
  }
}

/** Projects of a tenant's demonstration, and what is done to them by the rules, as by those who would do it. */
export type ProjectStage = Place & {
  data: ProjectData
  positionOf: ReturnType<typeof positionNear>
  /** Proposes the `i`th of the invented projects on a day; answers its id. */
  propose(key: string, i: number, days: number, own?: Partial<ProjectRow>): Promise<string>
  act(id: string, action: string, by: Party, said: Said, days: number): Promise<ProjectRow>
}

/** Whoever demonstrates a party; what a ballot or the clock does, nobody does. */
const accountFor = (slug: string, party: Party) => (party === 'system' || party === 'author' ? null : demoAccount(slug, party))

/** The stage of a tenant; null where its demonstration has no congress or no unit. */
export async function openStage({ tx, id, data: { slug } }: Loading): Promise<ProjectStage | null> {
  const accounts = { handler: demoAccount(slug, 'department_handler'), citizen: demoAccount(slug, 'citizen') }
  const [place] = await tx.run(placeOf, accounts)
  if (!place) return null
  const data = readJson<ProjectData>('shared/projects.json')
  const { id: procedureId, definition } = await procedureInForce(tx, 'project')
  const calendar = await readCalendar(tx)
  const positionOf = positionNear(await listSpeakingPlaces(tx))
  return {
    ...place,
    data,
    positionOf,
    async propose(key, i, days, own = {}) {
      const begun = instantAt(days)
      const standing = columnsOf(definition, beginCase(definition, begun, calendar))
      const row = (await projectStore.insert(tx, {
        id: id('project', key),
        ...standing,
        ...ownerAt(standing.owner, own.siteId ?? null),
        ...(data.projects[i % data.projects.length] as ProjectData['projects'][number]),
        ...{ bodyId: place.bodyId, procedureId, proposerKind: 'office', ...positionOf(i) },
        ...own,
        number: await nextNumber(tx, 'project', Number(dayOf(begun).slice(0, 4))),
        createdAt: begun.toISOString(),
      } as never)) as ProjectRow
      const entry = { action: 'propose', fromState: null, toState: row.state, visibility: 'public' as const }
      await projectTimeline.append(tx, { id: id('project-entry', key), caseId: row.id, personId: row.proposerId, ...entry })
      return row.id
    },
    async act(rowId, action, by, said, days) {
      // With what the machine asks of: whether it is put to the vote, and eligible.
      const row = (await projectStore.lock(tx, rowId)) as ProjectRow
      const actor = {
        accountId: accountFor(slug, by),
        personId: null,
        parties: [by],
        unitIds: by === 'department_handler' ? [place.unitId] : [],
      }
      return actOnProject(tx, row, action, actor, said, instantAt(days))
    },
  }
}

/** What makes an invented project eligible. */
export const eligibilityIn = ({ criteria, note }: ProjectData) =>
  criteria.map(({ code, name }) => ({ code, name, met: true, note }))
