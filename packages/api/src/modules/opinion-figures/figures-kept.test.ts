import { randomUUID } from 'node:crypto'
import { beginCase, possibleActions } from '@minhui/schema/rules/case-machine'
import type { Party } from '@minhui/schema/rules/case-procedure'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { rebuildFigures } from '../../../test/opinion-figures.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { uuidOf } from '../../../test/tenant.ts'
import { ForbiddenError } from '../../access/permit.ts'
import { UserError } from '../../errors/user-error.ts'
import { sessionFor } from '../../tenant-session.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { columnsOf, nextNumber, procedureInForce } from '../cases/case.store.ts'
import { opinionStore } from '../opinions/opinion.store.ts'
import { actOnOpinion } from '../opinions/opinion-act.ts'
import { figuresChange, keptOpinionFigures, monthOf } from './opinion-figure.store.ts'

let app: App
beforeAll(async () => {
  app = await createApp()
})
afterAll(() => app?.close())

/** The same numbers each time, so that what fails fails again. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}
const parties: Party[] = [
  'author',
  'station_keeper',
  'office_admin',
  'district_admin',
  'department_handler',
  'supervisor',
  'system',
]

test('what the jobs keep is what the opinions say, after whatever people did, and what a rebuild says', async () => {
  const { tenant, things, otherUnit, category } = await openOpinions(app)
  const id = uuidOf(tenant.id)
  const session = sessionFor(app.services, id)
  const next = numbers(42)
  const one = <T>(of: readonly T[]) => of[next(of.length)] as T
  const sites = [uuidOf(things.site.id), uuidOf(things.root.id), null]
  const units = [uuidOf(things.unit.id), uuidOf(otherUnit)]
  const opinions: { id: string; begun: Date; days: Map<string, number | null> }[] = []
  /** The jobs that wait, as a worker would do them. */
  const work = async () => {
    const waiting = await app.sql<{ month: string }[]>`
      delete from jobs.job where name = 'figures-refresh' and data ->> 'tenantId' = ${id} returning data ->> 'month' as month`
    for (const { month } of waiting) await keptOpinionFigures.refresh(session, { month })
    return waiting.length
  }
  const kept = () => app.sql`
    select month::text, grain, category_id, site_id, unit_id, state, submitted, open, due, answered, in_time, resolved, explained, reopened,
      escalated, closed, rejected, withdrawn, merged, satisfied, basically_satisfied, dissatisfied, days
    from opinion_figure where tenant_id = ${id} order by 1, 2, 3, 4, 5, 6`

  for (let round = 0; round < 6; round++) {
    for (let made = 0; made < 8; made++) {
      const begun = new Date(Date.now() - (20 + next(150)) * 86_400_000)
      const rowId = randomUUID()
      await session.write(async (tx) => {
        const { id: procedureId, definition } = await procedureInForce(tx, 'opinion')
        const row = await opinionStore.insert(tx, {
          id: rowId,
          ...columnsOf(definition, beginCase(definition, begun, await readCalendar(tx))),
          ...{
            procedureId,
            siteId: one(sites),
            categoryId: one([uuidOf(category), null]),
            channel: 'portal',
            title: 'x',
            text: 'x',
          },
          number: await nextNumber(tx, 'opinion', 2026),
          codeSealed: 'x',
          submissionHash: rowId,
          createdAt: begun.toISOString(),
        } as never)
        figuresChange(tx, row)
      })
      opinions.push({ id: rowId, begun, days: new Map() })
    }
    for (let acted = 0; acted < 200; acted++) {
      const { id: rowId, begun } = one(opinions)
      const said = {
        text: 'x',
        unitId: one(units),
        categoryId: uuidOf(category),
        grade: 'street' as const,
        reason: one(['out_of_scope', 'not_competent']),
        satisfaction: one(['satisfied', 'basically_satisfied', 'dissatisfied'] as const),
      }
      const now = new Date(begun.getTime() + (round * 3 + next(3)) * 86_400_000)
      await session
        .write(async (tx) => {
          const row = await opinionStore.lock(tx, rowId)
          if (!row) return
          const open = possibleActions(opinionProcedure, row, parties, now, await readCalendar(tx))
          // Most go on; few are taken back or refused.
          const likely = open.filter(
            (action) => !['merge', 'note', ...(next(8) > 0 ? ['withdraw', 'reject'] : [])].includes(action),
          )
          if (likely.length > 0) await actOnOpinion(tx, row, one(likely), { accountId: null, personId: null, parties }, said, now)
        })
        .catch((error) => {
          if (!(error instanceof UserError || error instanceof ForbiddenError)) throw error
        })
    }
    // A month is waited for once, however much was done in it.
    expect(await work()).toBeLessThanOrEqual(new Set(opinions.map(({ begun }) => monthOf(begun))).size)
    const figures = await kept()
    const [sum] =
      await app.sql`select coalesce(sum(submitted), 0)::int n from opinion_figure where tenant_id = ${id} and grain = 'all' and state is null`
    expect(sum?.['n']).toBe(opinions.length)
    await rebuildFigures(app, id)
    expect(await kept()).toEqual(figures)
  }
  // The definitions, reckoned from the timelines and with nothing of what the cells are reckoned from.
  const [told] = await app.sql`
    select count(*)::int as submitted, count(*) filter (where answered)::int as answered,
      count(*) filter (where answered and not reopened and not explained)::int as resolved, count(*) filter (where reopened)::int as reopened,
      count(*) filter (where state = 'withdrawn')::int as withdrawn, count(*) filter (where state = 'rejected')::int as rejected,
      count(*) filter (where state = 'closed')::int as closed, count(*) filter (where escalated)::int as escalated
    from (select o.state, o.state not in ('withdrawn', 'rejected') and bool_or(e.action in ('settle', 'reply', 'explain')) as answered,
        bool_or(e.to_state = 'reopened') as reopened, bool_or(e.action = 'escalate') as escalated,
        (array_agg(e.action order by e.ordinal desc) filter (where e.action in ('settle', 'reply', 'explain')))[1] is not distinct from 'explain' as explained
      from opinion o left join opinion_entry e on e.tenant_id = o.tenant_id and e.case_id = o.id where o.tenant_id = ${id} group by o.tenant_id, o.id) o`
  const cells = async (grain: string, apart: boolean) =>
    (
      await app.sql`select sum(submitted)::int submitted, sum(answered)::int answered, sum(resolved)::int resolved, sum(reopened)::int reopened,
        sum(withdrawn)::int withdrawn, sum(rejected)::int rejected, sum(closed)::int closed, sum(escalated)::int escalated
      from opinion_figure where tenant_id = ${id} and grain = ${grain} and (state is not null) = ${apart}`
    )[0]
  for (const grain of ['all', 'category', 'site', 'unit'])
    expect([await cells(grain, true), await cells(grain, false)]).toEqual([told, told])
  expect(await cells('full', true)).toEqual(told)
  expect(told?.['answered']).toBeGreaterThan(5)
  expect(told?.['resolved']).toBeGreaterThan(0)
  // Each answer stands in the histogram with its days, once in each grain.
  const histogram = await app.sql`
    select d.key::int as days, sum(d.value::int)::int as n from opinion_figure f, jsonb_each(f.days) d where tenant_id = ${id} and grain = 'full' group by 1 order by 1`
  const answered = await app.sql`
    select answer_days as days, count(*)::int as n from opinion where tenant_id = ${id} and answered_on is not null
      and coalesce(ended_by, '') not in ('withdraw', 'reject') group by 1 order by 1`
  expect(histogram).toEqual(answered)
}, 60_000)

test('who changes an opinion while its month is being reckoned is not lost', async () => {
  const { tenant, submit } = await openOpinions(app)
  const session = sessionFor(app.services, uuidOf(tenant.id))
  await submit()
  const month = monthOf(new Date())
  const [row] = await app.sql`select id from opinion where tenant_id = ${uuidOf(tenant.id)}`
  const job = ['figures-refresh', JSON.stringify({ month }), keptOpinionFigures.keyOf({ month })]
  const [held, found] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  // Finds the job of the month waiting, and commits only after a worker has begun it.
  const slow = session.write(async (tx) => {
    const locked = await opinionStore.lock(tx, row?.['id'])
    await actOnOpinion(tx, locked as never, 'withdraw', { accountId: null, personId: null, parties: ['author'] }, {})
    await tx.run({ text: 'select app.enqueue($1, $2::jsonb, $3, now())', bind: () => job, map: () => [] })
    found.resolve()
    await held.promise
  })
  await found.promise
  await app.sql`update jobs.job set state = 'active', started_on = now() where name = 'figures-refresh' and data ->> 'tenantId' = ${uuidOf(tenant.id)}`
  const done = keptOpinionFigures.refresh(session, { month })
  await new Promise((later) => setTimeout(later, 100))
  held.resolve()
  await Promise.all([slow, done])
  const figures =
    await app.sql`select state, submitted from opinion_figure where tenant_id = ${uuidOf(tenant.id)} and grain = 'all' and state is not null`
  expect(figures).toMatchObject([{ state: 'withdrawn', submitted: 1 }])
})
