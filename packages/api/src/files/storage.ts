import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { Config } from '../config.ts'

/** Where the content of files is: a folder beside the data. Keys are ids, never names that somebody chose. */
export const openStorage = ({ dataDir }: Pick<Config, 'dataDir'>): Disk =>
  new Disk(new FSDriver({ location: join(dataDir, 'files'), visibility: 'private' }))

/** Under which key the content of a file of a tenant lies. */
export const keyOf = (tenantId: string, fileId: string): string => `${tenantId}/${fileId}`
