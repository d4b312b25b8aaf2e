import pino from 'pino'
import { readConfig } from '../src/config.ts'
import { createServer } from '../src/server.ts'
import { openServices } from '../src/start.ts'

// A server of the product, to be killed while it is voted.
const [, , ownerUrl = '', dataDir = ''] = process.argv
const config = readConfig({ MINHUI_MODE: 'test', PORT: '0', DATABASE_URL: ownerUrl, DATA_DIR: dataDir })
const services = await openServices(config, ownerUrl, pino({ level: 'silent' }))
const app = await createServer({ config, services, authenticate: async () => null, documents: new Map() })
process.stdout.write(`ready ${await app.listen({ host: '127.0.0.1', port: 0 })}\n`)
