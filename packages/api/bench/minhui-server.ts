import { createHash } from 'node:crypto'
import pino from 'pino'
import { readConfig } from '../src/config.ts'
import { createServer } from '../src/server.ts'
import { openServices } from '../src/start.ts'
import { testTokens } from '../test/token.ts'

// The application as it runs, on a database that the benchmark has filled.
const [, , ownerUrl = '', dataDir = ''] = process.argv
const config = readConfig({ PORT: '0', DATABASE_URL: ownerUrl, DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
// One address asks for everything here: limits are for others.
const wide = { points: 2_000_000_000, seconds: 60 }
const limits = { costPerAddress: wide, costPerAccount: wide, costPerTenant: wide, costPerVisitors: wide, opinionPerAddress: wide }
const services = await openServices(config, ownerUrl, pino({ level: 'silent' }), limits)
const { authenticate } = testTokens(createHash('sha256').update(dataDir).digest())
const app = await createServer({ config, services, authenticate, documents: new Map() })
await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`listening ${(app.server.address() as { port: number }).port}`)
process.once('SIGTERM', () => process.exit(0))
