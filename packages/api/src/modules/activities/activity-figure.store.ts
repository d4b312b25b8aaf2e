import type { ActivityFigures } from '@minhui/schema/rules/activity-figures'
import { activities, activityAttendances } from '@minhui/schema/tables/activity'
import { opinions } from '@minhui/schema/tables/opinion'
import { sql } from 'drizzle-orm'
import type { Filter } from '../../access/filter.ts'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, statements, tenant, value } from '../../database/statement.ts'

/** Activities that were held in a year under a theme, in numbers. */
export type ActivityCell = ActivityFigures & { year: number; themeId: string | null }
export type ActivityQuestion = { from: number; until: number; access: Filter }

const firstDay = (name: string) => sql`(make_date(${value(name)}::int, 1, 1)::timestamp at time zone 'Asia/Shanghai')`

/**
 * Reckoned when it is asked for: a district holds some thousand activities in five years, each found by an index with who
 * was there and what was said there, so that nothing has to be kept beside them.
 */
const cells = statements<ActivityCell, ActivityQuestion>((_, { access }) =>
  rawStatement(
    ['year', 'themeId', 'events', 'attendances', 'received', 'opinions'],
    sql`with held as materialized (
        select ${activities.id} as id, ${activities.themeId} as theme_id, ${activities.received} as received,
            extract(year from ${activities.startsAt} at time zone 'Asia/Shanghai')::int as year
          from ${activities}
         where ${activities.tenantId} = ${tenant} and ${activities.status} = 'held'
           and ${activities.startsAt} >= ${firstDay('from')} and ${activities.startsAt} < ${firstDay('after')} and ${access.condition()}),
      present as (select t.activity_id, count(*) as n from ${activityAttendances} t where t.tenant_id = ${tenant} group by 1),
      said as (select o.activity_id, count(*) as n from ${opinions} o
        where o.tenant_id = ${tenant} and o.activity_id is not null group by 1)
      select h.year, h.theme_id, count(*)::int, coalesce(sum(p.n), 0)::int, sum(h.received)::int, coalesce(sum(s.n), 0)::int
        from held h left join present p on p.activity_id = h.id left join said s on s.activity_id = h.id
       group by 1, 2`,
  ),
)

/** Activities that were held in these years, in numbers, by year and theme. */
export const countActivities = (tx: TenantTx, question: ActivityQuestion): Promise<ActivityCell[]> =>
  tx.run(cells(question.access.shape, question), {
    ...question.access.values,
    from: question.from,
    after: question.until + 1,
  })
