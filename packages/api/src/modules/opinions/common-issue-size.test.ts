import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { uuidOf } from '../../../test/tenant.ts'
import { handlersOf } from '../../jobs/handlers.ts'

let app: App
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
})
afterAll(() => app?.close())

/** A common issue into which so many are merged, and what is done with it. */
async function openMany(many: number) {
  const at = await openOpinions(app)
  const { tenant, who } = at
  const id = uuidOf(tenant.id)
  const common = await at.submit({ text: '整条街的灯都坏了' })
  await at.done(common.number, 'Accept', who.keeper)
  const one = await at.submit({ text: '我家门口的灯' })
  await at.done(one.number, 'Accept', who.keeper)
  await at.done(one.number, 'Merge', who.office, { intoId: (await at.find(common.number, tenant.admin)).id })
  // The others are as the one that people have merged.
  const [columns] = await app.sql<{ list: string }[]>`
    select string_agg(quote_ident(column_name), ', ') as list from information_schema.columns
     where table_schema = 'public' and table_name = 'opinion' and column_name not in ('id', 'number', 'submission_hash')`
  const list = columns?.list
  await app.sql.unsafe(`
    with made as (insert into opinion (id, number, submission_hash, ${list})
      select gen_random_uuid(), '2020-' || lpad(n::text, 6, '0'), 'copy ' || n, ${list} from opinion, generate_series(2, ${many}) n
       where tenant_id = '${id}' and number = '${one.number}' returning id)
    insert into opinion_entry (tenant_id, id, case_id, ordinal, action, from_state, to_state, visibility)
      select '${id}', gen_random_uuid(), made.id, 1, 'merge', 'accepted', 'merged', 'public' from made`)
  const counts = async () =>
    Object.fromEntries(
      (
        await app.sql`select state, count(*)::int as n from opinion where tenant_id = ${id} and number <> ${common.number} group by 1`
      ).map(({ state, n }) => [state, n]),
    )
  const waiting = async () =>
    (await app.sql`delete from jobs.job where name = 'common-issue' and data ->> 'tenantId' = ${id} returning id, data`).map(
      ({ id: jobId, data }) => ({ id: jobId, tenantId: id, data }),
    )
  const work = (job: object) => handlersOf(app.services)['common-issue'](job as never)
  const entries = async (action: string) =>
    (
      await app.sql`select case_id, count(*)::int as n from opinion_entry where tenant_id = ${id} and action = ${action} group by 1`
    ).map(({ n }) => n)
  return { ...at, common: common.number, counts, waiting, work, entries }
}

test('of many that were merged the first have the answer at once, and the others soon after, each once', async () => {
  const { common, counts, waiting, work, entries, done, who } = await openMany(250)
  await done(common, 'Settle', who.keeper, { text: '整条街已更换' })
  expect(await counts()).toEqual({ replied: 100, merged: 150 })
  // It holds no words of anybody.
  const [job, none] = await waiting()
  expect([none, JSON.stringify(job).includes('更换')]).toEqual([undefined, false])
  // Killed on its way and tried again, or done twice, it gives nobody the answer twice.
  await work(job as object)
  await work(job as object)
  expect(await counts()).toEqual({ replied: 250 })
  expect(await entries('settle')).toEqual(Array(251).fill(1))
})

test('meanwhile none is taken out of it, and whoever takes theirs back has done so', async () => {
  const { common, counts, waiting, work, done, act, who, tenant } = await openMany(102)
  await done(common, 'Settle', who.keeper, { text: '整条街已更换' })
  const left = (
    await app.sql`select number from opinion where tenant_id = ${uuidOf(tenant.id)} and state = 'merged' order by number`
  ).map(({ number }) => number)
  expect(left).toHaveLength(2)
  expect((await act(left[0], 'Unmerge', who.office, { text: '另案' })).userErrors).toMatchObject([{ code: 'STATUS' }])
  for (const job of await waiting()) await work(job)
  expect(await counts()).toEqual({ replied: 102 })
})

test('of many that were merged into what is not taken up all are handled by themselves again', async () => {
  const { common, counts, waiting, work, entries, done, who } = await openMany(230)
  await done(common, 'Reject', who.keeper, { reason: 'duplicate', text: '此前已答复' })
  expect(await counts()).toEqual({ accepted: 100, merged: 130 })
  for (const job of await waiting()) await work(job)
  expect(await counts()).toEqual({ accepted: 230 })
  expect(await entries('release')).toEqual(Array(230).fill(1))
})
