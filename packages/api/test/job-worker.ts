import { sql } from 'drizzle-orm'
import pino from 'pino'
import { Pool } from '../src/database/pool.ts'
import { Session } from '../src/database/session.ts'
import { rawStatement, tenant, value } from '../src/database/statement.ts'
import { once } from '../src/jobs/job-effect.store.ts'
import { type Handlers, Jobs } from '../src/jobs/jobs.ts'

// A worker process to be killed: before the effect of one job is committed and after that of another.
const [, , mode, jobsUrl = '', userUrl = ''] = process.argv
const pool = new Pool({ url: userUrl, max: 4, name: 'worker' })
const insert = rawStatement(
  [],
  sql`insert into site_tier (tenant_id, id, code, name, ordinal) values (${tenant}, gen_random_uuid(), ${value('code')}, 'x', 1)`,
)
const say = (line: string) => process.stdout.write(`${line}\n`)
const forever = (place: string) => {
  say(`in the middle: ${place}`)
  return new Promise<never>(() => undefined)
}
await new Jobs(jobsUrl, pino({ level: 'silent' }), { supervisionSeconds: 1 }).start({
  'import-run': async ({ id, tenantId, data }) => {
    await new Session({ pool, tenantId }).write(async (tx) => {
      await once(tx, id, async () => void (await tx.run(insert, { code: `job-${data.importId}-${Date.now()}` })))
      if (mode === 'dying' && data.importId === 'before') await forever('before')
    })
    if (mode === 'dying') await forever('after')
  },
} as Handlers)
say('ready')
