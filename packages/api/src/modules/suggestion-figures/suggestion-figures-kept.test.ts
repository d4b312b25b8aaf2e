import { randomUUID } from 'node:crypto'
import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase } from '@minhui/schema/rules/case-machine'
import { type Party, reasonCodes } from '@minhui/schema/rules/case-procedure'
import { figureDimensions } from '@minhui/schema/rules/codes'
import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { byKey, reckonReports, workOnFigures } from '../../../test/suggestion-figures.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { mutate, uuidOf } from '../../../test/tenant.ts'
import { ForbiddenError } from '../../access/permit.ts'
import type { Session } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { handlersOf } from '../../jobs/handlers.ts'
import { seedSlugs } from '../../seed/data-files.ts'
import { seedId } from '../../seed/seed-id.ts'
import { sessionFor } from '../../tenant-session.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { columnsOf, nextNumber, procedureInForce } from '../cases/case.store.ts'
import { suggestionStore } from '../suggestions/suggestion.store.ts'
import { actOnSuggestion } from '../suggestions/suggestion-act.ts'
import { listReportRows } from '../suggestions/suggestion-report.store.ts'
import type { Said } from '../suggestions/suggestion-said.ts'
import { listFiledMonths } from './suggestion-figure.store.ts'

let app: App
beforeAll(async () => {
  app = await createApp({ seeds: seedSlugs })
}, 180_000)
afterAll(() => app?.close())

/** The same numbers each time, so that what fails fails again. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}

/** Holds every report that can be asked for against the rows; answers how many were filed. */
async function expectRight(tenantId: string): Promise<number> {
  const session = sessionFor(app.services, tenantId)
  const reckoned = await reckonReports(app, tenantId, await session.read((tx) => readCalendar(tx)))
  const months = await session.read((tx) => listFiledMonths(tx))
  const bodies =
    await app.sql`select distinct body_id as id from suggestion where tenant_id = ${tenantId} and filed_on is not null`
  let filed = 0
  for (const year of new Set(months.map((month) => Number(month.slice(0, 4)))))
    for (const bodyId of [null, ...bodies.map(({ id }) => id as string)])
      for (const by of ['all', ...figureDimensions] as const) {
        const question = { year, bodyId }
        const kept = await session.read((tx) => listReportRows(tx, question, by))
        expect([question, by, byKey(kept)]).toEqual([question, by, reckoned(question, by)])
        if (by === 'all' && bodyId === null) filed += kept[0]?.filed ?? 0
      }
  return filed
}

test.each(seedSlugs)('the figures of the demonstration of %s are what its suggestions say', async (slug) => {
  expect(await expectRight(seedId(slug))).toBeGreaterThan(10)
})

describe('whatever people do', () => {
  const parties: Party[] = ['author', 'office_admin', 'district_admin', 'supervisor', 'department_handler', 'unit_head', 'system']
  const day = 86_400_000
  const rare = new Set(
    'note edit withdraw reject sendBack takeBack return circulate revise cosign decline askFeasibility supervise meet lapse askExtension correctReply contact opine'.split(
      ' ',
    ),
  )
  const ways = reasonCodes(suggestionProcedure, 'contact')

  let id: string
  let session: Session
  let year: number

  test('what the jobs keep is what the rows say', async () => {
    const { tenant, things, otherUnit } = await openSuggestions(app)
    id = uuidOf(tenant.id)
    session = sessionFor(app.services, id)
    const next = numbers(7)
    const one = <T>(of: readonly T[]) => of[next(of.length)] as T
    const category = uuidOf(
      (await mutate(app, tenant, 'opinionCategoryCreate', { code: 'roads', name: '道路', questions: [] })).id,
    )
    const town = await mutate(app, tenant, 'congressBodyCreate', { code: 'T', name: '甲镇人大', kind: 'CONGRESS', level: 'TOWN' })
    const term = await mutate(app, tenant, 'termCreate', { bodyId: town.id, ordinal: 1, name: '第一届', startsOn: '2022-01-01' })
    await mutate(app, tenant, 'congressSessionCreate', {
      termId: term.id,
      ordinal: 1,
      name: '第一次会议',
      startsOn: '2024-01-06',
    })
    const seat = { personId: things.person.id, termId: term.id, code: 'TM', startsOn: '2022-01-01' }
    const seats = [
      { bodyId: uuidOf(things.body.id), mandateId: uuidOf(things.mandate.id) },
      { bodyId: uuidOf(town.id), mandateId: uuidOf((await mutate(app, tenant, 'mandateCreate', seat)).id) },
    ]
    const units = [uuidOf(things.unit.id), uuidOf(otherUnit)]
    const heads = (await app.sql`select person_id as id from unit_staff where tenant_id = ${id} and duty = 'head'`).map(
      (row) => row['id'],
    )
    const cases: { id: string; begun: Date }[] = []

    async function begin() {
      const begun = new Date(Date.now() - (200 + next(300)) * day)
      const rowId = randomUUID()
      await session.write(async (tx) => {
        const { id: procedureId, definition } = await procedureInForce(tx, 'suggestion')
        await suggestionStore.insert(tx, {
          id: rowId,
          ...columnsOf(definition, beginCase(definition, begun, await readCalendar(tx))),
          ...{ procedureId, ...one(seats), kind: 'suggestion', submitted: true },
          ...{ title: 'x', text: 'x', proposal: 'x', analysis: 'x' },
          siteId: one([uuidOf(things.site.id), uuidOf(things.root.id), null]),
          categoryId: one([category, null]),
          number: await nextNumber(tx, 'suggestion', 2026),
          createdAt: begun.toISOString(),
        } as never)
      })
      cases.push({ id: rowId, begun })
    }

    async function act(now: Date, rowId: string) {
      const mode = one(['sole', 'lead', 'each'] as const)
      const said: Said = {
        ...{ text: 'x', mode, unitIds: mode === 'sole' ? [one(units)] : next(2) > 0 ? units : units.toReversed() },
        ...{ unitId: one(units), replyClass: one(['A', 'B', 'B', 'C', 'D'] as const), leaderId: uuidOf(things.person.id) },
        ...{ promise: 'x', promisedOn: dayOf(new Date(Date.now() + 200 * day)) },
        process: one(['satisfied', 'basically_satisfied', 'dissatisfied'] as const),
        result: one(['satisfied', 'basically_satisfied', 'dissatisfied', 'dissatisfied'] as const),
      }
      await session.write(async (tx) => {
        const row = await suggestionStore.lock(tx, rowId)
        if (!row) return
        const open = suggestionProcedure.transitions.flatMap(({ from, action }) => (from.includes(row.state) ? [action] : []))
        // Most go on; few are taken back, refused, or only spoken of.
        const likely = open.filter((action) => !rare.has(action) || next(25) === 0)
        if (likely.length === 0) return
        const action = one(likely)
        const actor = { accountId: null, personId: one([...heads, uuidOf(things.person.id)]), parties, unitIds: units }
        const reason = { contact: one(ways), supervise: 'key', reject: 'personal_matter' }[action]
        const done = await actOnSuggestion(tx, row, action, actor, { ...said, ...(reason && { reason }) }, now)
        // Whoever would move must be many; here the office finds that it is a motion.
        if (action === 'approve' && next(3) === 0) await suggestionStore.update(tx, done as never, { kind: 'motion' })
      })
    }

    let filed = 0
    for (let round = 0; round < 5; round++) {
      for (let made = 0; made < 8; made++) await begin()
      for (let tried = 0; tried < 500; tried++) {
        const { id: rowId, begun } = one(cases)
        await act(new Date(begun.getTime() + (round * 20 + next(20)) * day), rowId).catch((error) => {
          if (!(error instanceof UserError || error instanceof ForbiddenError)) throw error
        })
      }
      // A month is waited for once, however much was done in it, and no other.
      const worked = await workOnFigures(app, id)
      expect(worked).toEqual([...new Set(worked)])
      filed = await expectRight(id)
    }
    expect(filed).toBeGreaterThan(20)
    const acted =
      await app.sql`select action, count(*)::int as n from suggestion_entry where tenant_id = ${id} group by 1 order by 1`
    const often = [
      'file',
      'adopt',
      'assign',
      'contact',
      'signReply',
      'rate',
      'rateBack',
      'redo',
      'convene',
      'withdraw',
      'supervise',
    ]
    expect(acted.map(({ action }) => action)).toEqual(expect.arrayContaining(often))
  }, 180_000)

  const all = async () => (await session.read((tx) => listReportRows(tx, { year, bodyId: null }, 'all')))[0]

  test('days off that are set later change how long answers took, without a change of a suggestion', async () => {
    const [answered] = await app.sql`
      select assigned_on::text as day from suggestion where tenant_id = ${id} and answered_on - assigned_on > 6 order by filed_on desc limit 1`
    const off = Array.from({ length: 5 }, (_, i) => dayOf(new Date(Date.parse(answered?.['day']) + (i + 1) * day)))
    year = Number(off[0]?.slice(0, 4))
    const before = await all()
    for (const one of off)
      await app.sql`insert into calendar_day (tenant_id, id, day, kind, name) values (${id}, gen_random_uuid(), ${one}, 'holiday', '区庆日')`
    await handlersOf(app.services).clocks({ id: randomUUID(), tenantId: id, data: {} } as never)
    await expectRight(id)
    expect((await all())?.days).not.toEqual(before?.days)
  })

  test('what is due today is overdue tomorrow, without a change of anything but the day', async () => {
    const [yesterday, today] = [dayOf(new Date(Date.now() - day)), dayOf(new Date())]
    const cells = await app.sql`
      update suggestion_figure set due = jsonb_build_object(${yesterday}::text, 2, ${today}::text, 3)
       where tenant_id = ${id} and dimension = 'month' and extract(year from month) = ${year} returning 1`
    expect((await all())?.overdue).toBe(2 * cells.length)
  })
})
