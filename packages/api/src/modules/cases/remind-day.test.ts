import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { mutate, uuidOf } from '../../../test/tenant.ts'
import { handlersOf } from '../../jobs/handlers.ts'
import { schedules } from '../../jobs/queues.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

test('people are reminded on the days that are worked in their district, whatever day of the week it is', async () => {
  // Every morning: no day of the week is left out.
  expect(schedules.remind?.split(' ').slice(2)).toEqual(['*', '*', '*'])
  const { number } = await at.toHandler()
  const [today, tenantId] = [dayOf(new Date()), uuidOf(at.tenant.id)]
  await app.sql`update opinion set due_on = ${today}::date, clocks = jsonb_set(clocks, '{0,dueOn}', to_jsonb(${today}::text))
    where number = ${number} and tenant_id = ${tenantId}`
  await app.sql`delete from notification where tenant_id = ${tenantId}`
  const remind = () => handlersOf(app.services)['remind-tenant']({ id: 'x', tenantId, data: {} } as never)
  const told = async () =>
    (await app.sql`select account_id from notification where event = 'work_due' and tenant_id = ${tenantId}`).length
  const change = (kind: string) => mutate(app, at.tenant, 'calendarDaySet', { day: today, kind, name: '调休' }, '{ id }')
  await change('HOLIDAY')
  await remind()
  expect(await told()).toBe(0)
  await change('WORKDAY')
  await remind()
  expect(await told()).toBeGreaterThan(0)
})
