import pino from 'pino'
import { readConfig } from '../src/config.ts'
import { urlFor } from '../src/database/migrate.ts'
import { handlersOf } from '../src/jobs/handlers.ts'
import { Jobs } from '../src/jobs/jobs.ts'
import { openServices } from '../src/start.ts'

// A worker with the handlers of the product, to be killed.
const [, , ownerUrl = '', dataDir = ''] = process.argv
const log = pino({ level: 'silent' })
const config = readConfig({ MINHUI_MODE: 'test', PORT: '0', DATABASE_URL: ownerUrl, DATA_DIR: dataDir })
const services = await openServices(config, ownerUrl, log)
await new Jobs(urlFor(ownerUrl, 'app_jobs'), log, { supervisionSeconds: 1 }).start(handlersOf(services))
process.stdout.write('ready\n')
