import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, ConfigError } from '../config.ts'
import { KeyRing } from './key-ring.ts'

/** The ring of the configuration; outside production one that this machine makes and keeps with its data. */
export function openKeyRing({ secretKeys, dataDir }: Pick<Config, 'secretKeys' | 'dataDir'>): KeyRing {
  try {
    return new KeyRing(secretKeys ?? ownKeys(dataDir))
  } catch (error) {
    throw new ConfigError(`SECRET_KEYS: ${(error as Error).message}`)
  }
}

function ownKeys(dataDir: string): string {
  const file = join(dataDir, 'secret-keys')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `own:${randomBytes(32).toString('base64')}`, { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
