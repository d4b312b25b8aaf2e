import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { Config } from '../config.ts'

/**
 * Where the content of files is: a folder beside the data, or a bucket of an S3-compatible service. Keys are ids, never
 * names that somebody chose. The driver of the bucket is loaded where there is one only: it takes 0.4 s.
 */
export async function openStorage({ dataDir, s3 }: Pick<Config, 'dataDir' | 's3'>): Promise<Disk> {
  if (!s3) return new Disk(new FSDriver({ location: join(dataDir, 'files'), visibility: 'private' }))
  const { S3Driver } = await import('flydrive/drivers/s3')
  return new Disk(
    new S3Driver({
      bucket: s3.bucket,
      region: s3.region,
      visibility: 'private',
      // Not every service knows access lists; the bucket itself is private.
      supportsACL: false,
      credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey },
      ...(s3.endpoint && { endpoint: s3.endpoint, forcePathStyle: true }),
      // Checksums in trailers are newer than many a service that calls itself compatible.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
  )
}

/** Under which key the content of a file of a tenant lies. */
export const keyOf = (tenantId: string, fileId: string): string => `${tenantId}/${fileId}`
