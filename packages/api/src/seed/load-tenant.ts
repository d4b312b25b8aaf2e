import { congressBodies, congressSessions, constituencies, delegations, terms } from '@minhui/schema/tables/congress-body'
import { deputyGroups, groupCategories } from '@minhui/schema/tables/deputy-group'
import { norms, serviceDays, themes } from '@minhui/schema/tables/norm'
import { notices } from '@minhui/schema/tables/notice'
import {
  serviceAreas,
  siteClosures,
  siteEvents,
  siteRegimes,
  siteRooms,
  siteServiceAreas,
  sites,
} from '@minhui/schema/tables/site'
import { checklistItems, siteKindParents, siteKinds, siteTiers } from '@minhui/schema/tables/site-kind'
import { tenantSettings } from '@minhui/schema/tables/tenant-setting'
import { unitClosures, units } from '@minhui/schema/tables/unit'
import { insertMany } from '../database/bulk.ts'
import type { WriteTx } from '../database/session.ts'
import { type AreaLine, type GroupLine, readCsv, type SiteLine, type TenantData, type UnitLine } from './data-files.ts'
import { seedId } from './seed-id.ts'

/** What is known while a tenant is loaded: ids by what the data files call things. */
export type Loading = { tx: WriteTx; data: TenantData; id: (kind: string, code: string) => string }

const orNull = (text: string) => (text === '' ? null : text)
const list = (text: string) => (text === '' ? [] : text.split('|'))

/** Writes what a tenant has configured, from its data files; again, it changes nothing. */
export async function loadConfiguration(loading: Loading): Promise<void> {
  await loadBodies(loading)
  await loadUnits(loading)
  await loadKinds(loading)
  await loadSites(loading)
  await loadGroups(loading)
  await loadNorms(loading)
}

function writer({ tx, id }: Loading) {
  const base = (kind: string, code: string) => ({ tenantId: tx.tenantId, id: id(kind, code) })
  return {
    base,
    write: (table: Parameters<typeof insertMany>[1], rows: Record<string, unknown>[]) => insertMany(tx, table, rows),
  }
}

async function loadBodies(loading: Loading): Promise<void> {
  const { data, id } = loading
  const { base, write } = writer(loading)
  const { features, ...setting } = data.setting
  await write(tenantSettings, [
    {
      ...base('setting', ''),
      ...setting,
      features: Object.fromEntries(features.map((f) => [f, true])),
      languages: ['zh-CN', 'en'],
    },
  ])
  await write(
    congressBodies,
    data.bodies.map(({ code, name, kind, level }) => ({ ...base('body', code), code, name, kind, level })),
  )
  const bodyTerms = data.bodies.map((body) => ({ body, term: body.term ?? data.term }))
  await write(
    terms,
    bodyTerms.map(({ body, term: { ordinal, name, startsOn } }) => ({
      ...base('term', body.code),
      bodyId: id('body', body.code),
      ordinal,
      name,
      startsOn,
    })),
  )
  await write(
    congressSessions,
    bodyTerms.flatMap(({ body, term }) =>
      (term.sessions ?? []).map((session) => ({
        ...base('session', `${body.code}-${session.ordinal}`),
        termId: id('term', body.code),
        ...session,
      })),
    ),
  )
  const parts = (key: 'constituencies' | 'delegations', kind: string) =>
    data.bodies.flatMap((body) =>
      (body[key] ?? []).map((name, i) => {
        const code = `${body.code}-${kind}${i + 1}`
        return { ...base(kind, code), bodyId: id('body', body.code), code, name }
      }),
    )
  await write(constituencies, parts('constituencies', 'X'))
  await write(delegations, parts('delegations', 'D'))
  await write(
    notices,
    (data.notices ?? []).map((notice) => ({
      ...base('notice', notice.kind),
      ...notice,
      edition: 1,
      status: 'published' as const,
      publishedAt: `${data.term.startsOn}T00:00:00Z`,
    })),
  )
}

/** Pairs of a closure, from rows that name their parent. */
function closureOf(rows: { code: string; parent: string }[]): { ancestor: string; descendant: string; depth: number }[] {
  const parents = new Map(rows.map(({ code, parent }) => [code, parent]))
  return rows.flatMap(({ code }) => {
    const pairs = []
    for (let at = code, depth = 0; at; at = parents.get(at) ?? '', depth++) pairs.push({ ancestor: at, descendant: code, depth })
    return pairs
  })
}

async function loadUnits(loading: Loading): Promise<void> {
  const { data, id } = loading
  const { base, write } = writer(loading)
  const lines = readCsv<UnitLine>(`${data.slug}/units.csv`)
  await write(
    units,
    lines.map(({ code, name, kind, parent, competences }) => ({
      ...base('unit', code),
      code,
      name,
      kind,
      parentId: parent ? id('unit', parent) : null,
      competences: list(competences),
    })),
  )
  await write(
    unitClosures,
    closureOf(lines).map(({ ancestor, descendant, depth }) => ({
      ...base('unit pair', `${ancestor} ${descendant}`),
      ancestorId: id('unit', ancestor),
      descendantId: id('unit', descendant),
      depth,
    })),
  )
}

async function loadKinds(loading: Loading): Promise<void> {
  const { data, id } = loading
  const { base, write } = writer(loading)
  await write(
    siteTiers,
    data.tiers.map(({ code, name, nameEn }, ordinal) => ({ ...base('tier', code), code, name, nameEn, ordinal })),
  )
  await write(
    siteKinds,
    data.kinds.map(({ code, name, nameEn, tier, commonCategory, rootAllowed = false }, ordinal) => ({
      ...base('kind', code),
      code,
      name,
      nameEn,
      tierId: id('tier', tier),
      commonCategory,
      assignmentMode: data.assignment.mode,
      rootAllowed,
      ordinal,
    })),
  )
  await write(
    siteKindParents,
    data.kinds.flatMap(({ code, parents = [] }) =>
      parents.map((parent) => ({
        ...base('kind pair', `${code} ${parent}`),
        kindId: id('kind', code),
        parentKindId: id('kind', parent),
      })),
    ),
  )
  await write(
    checklistItems,
    data.kinds.flatMap((kind) =>
      (kind.checklist ?? []).map(({ code, name, nameEn, points }, ordinal) => ({
        ...base('item', `${kind.code} ${code}`),
        kindId: id('kind', kind.code),
        code,
        name,
        nameEn,
        points,
        ordinal,
      })),
    ),
  )
}

async function loadSites(loading: Loading): Promise<void> {
  const { data, id } = loading
  const { base, write } = writer(loading)
  const lines = readCsv<SiteLine>(`${data.slug}/sites.csv`)
  const areas = readCsv<AreaLine>(`${data.slug}/service-areas.csv`)
  await write(
    serviceAreas,
    areas.map(({ code, name, kind }) => ({ ...base('area', code), code, name, kind })),
  )
  await write(
    sites,
    lines.map((line, ordinal) => ({
      ...base('site', line.code),
      kindId: id('kind', line.kind),
      parentId: line.parent ? id('site', line.parent) : null,
      code: line.code,
      name: line.name,
      address: orNull(line.address),
      areaM2: orNull(line.areaM2),
      openedOn: orNull(line.openedOn),
      latitude: orNull(line.latitude),
      longitude: orNull(line.longitude),
      introduction: orNull(line.introduction),
      openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' })),
      ordinal,
    })),
  )
  await write(
    siteClosures,
    closureOf(lines).map(({ ancestor, descendant, depth }) => ({
      ...base('site pair', `${ancestor} ${descendant}`),
      ancestorId: id('site', ancestor),
      descendantId: id('site', descendant),
      depth,
    })),
  )
  await write(
    siteEvents,
    lines.map((line) => ({ ...base('site event', line.code), siteId: id('site', line.code), kind: 'created' })),
  )
  const parts = <T>(
    of: (line: SiteLine) => T[],
    row: (part: T, line: SiteLine, ordinal: number) => Record<string, unknown>,
    kind: string,
  ) =>
    lines.flatMap((line) =>
      of(line).map((part, ordinal) => ({
        ...base(kind, `${line.code} ${ordinal}`),
        siteId: id('site', line.code),
        ...row(part, line, ordinal),
      })),
    )
  await write(
    siteRooms,
    parts(
      (line) => list(line.rooms),
      (name, _, ordinal) => ({ name, ordinal }),
      'room',
    ),
  )
  await write(
    siteServiceAreas,
    parts(
      (line) => list(line.serviceAreas),
      (area) => ({ areaId: id('area', area) }),
      'site area',
    ),
  )
  const top = (line: SiteLine) => (line.parent === '' ? data.regimes : [])
  await write(
    siteRegimes,
    parts(top, (title, _, ordinal) => ({ title, ordinal }), 'regime'),
  )
}

async function loadGroups(loading: Loading): Promise<void> {
  const { data, id } = loading
  const { base, write } = writer(loading)
  await write(
    groupCategories,
    data.groupCategories.map(({ code, name, nameEn }, ordinal) => ({ ...base('category', code), code, name, nameEn, ordinal })),
  )
  await write(
    deputyGroups,
    readCsv<GroupLine>(`${data.slug}/groups.csv`).map(({ code, category, body, name, linkUnit }) => ({
      ...base('group', code),
      categoryId: id('category', category),
      bodyId: id('body', body),
      linkUnitId: linkUnit ? id('unit', linkUnit) : null,
      code,
      name,
    })),
  )
}

async function loadNorms(loading: Loading): Promise<void> {
  const { data } = loading
  const { base, write } = writer(loading)
  await write(
    norms,
    data.norms.map((norm) => ({ ...base('norm', norm.code), ...norm, fromYear: 2025 })),
  )
  await write(
    themes,
    data.themes.map((theme, ordinal) => ({ ...base('theme', theme.code), ...theme, ordinal })),
  )
  await write(
    serviceDays,
    data.serviceDays.map((day) => ({ ...base('service day', day.code), ...day })),
  )
}

/** The ids of a tenant's seeded rows. */
export const idsOf = (slug: string) => (kind: string, code: string) => seedId(slug, kind, code)
