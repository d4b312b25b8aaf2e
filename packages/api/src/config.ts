import { resolve } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  NODE_ENV: z.string().optional(),
  MINHUI_MODE: z.enum(['development', 'test', 'production']).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(4),
  DATA_DIR: z.string().min(1).default('.data'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SECRET_KEYS: z.string().min(1).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUSTED_PROXIES: z.string().min(1).optional(),
  SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_TOKEN: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Minhui 民汇 <no-reply@example.invalid>'),
  S3_BUCKET: z.string().min(3).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  CLAMD_URL: z.url({ protocol: /^tcp$/ }).optional(),
  WECHAT_APP_ID: z.string().min(1).optional(),
  WECHAT_APP_SECRET: z.string().min(1).optional(),
  WECHAT_URL: z.url({ protocol: /^https?$/ }).default('https://api.weixin.qq.com'),
  METRICS_TOKEN: z.string().min(16).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  SHUTDOWN_SECONDS: z.coerce.number().int().min(0).max(300).default(10),
})

/** What the server is told from outside; README, "Configuration", says it in words. */
export type Config = {
  mode: 'development' | 'test' | 'production'
  host: string
  port: number
  /** Address of the database as its owner; null: the embedded Postgres in `dataDir`. */
  databaseUrl: string | null
  poolSize: number
  dataDir: string
  logLevel: string
  /** The ring of keys, see `secrets/key-ring.ts`; null: made and kept in `dataDir`, outside production only. */
  secretKeys: string | null
  /** Address under which people reach the server, for links; null: as the request says. */
  publicUrl: string | null
  /** Proxies before the server whose X-Forwarded-For is believed: how many, or their addresses; false: none. */
  trustedProxies: number | string[] | false
  sms: { url: string; token: string | null } | null
  smtp: { url: string; from: string } | null
  wechat: { url: string; appId: string; appSecret: string } | null
  /** The bucket in which files lie; null: a folder in `dataDir`. `endpoint` is null for Amazon's own. */
  s3: { bucket: string; region: string; endpoint: string | null; accessKeyId: string; secretAccessKey: string } | null
  /** Address of ClamAV's daemon, which looks at what is sent; null: nothing does. */
  clamdUrl: string | null
  metricsToken: string | null
  /** Address that takes traces by OTLP over HTTP; null: none are made. */
  tracesEndpoint: string | null
  /** Which part of the requests is traced, 0 to 1. */
  tracesRatio: number
  shutdownSeconds: number
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** A setting that is missing or wrong; the message names it. */
export class ConfigError extends Error {}

/**
 * Reads the settings from environment variables, the only reader of `process.env`. Throws `ConfigError`.
 *
 * Development mode lets a signed development token say who acts. It therefore listens on this machine only, and neither
 * with NODE_ENV=production nor with a database on another machine can it be had.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const parsed = schema.safeParse(environment)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '))
  }
  const env = parsed.data
  const mode = env.MINHUI_MODE ?? (env.NODE_ENV === 'production' ? 'production' : 'development')
  const host = env.HOST ?? (mode === 'production' ? '0.0.0.0' : '127.0.0.1')
  if (mode === 'production' && !env.SECRET_KEYS) {
    throw new ConfigError('SECRET_KEYS: production needs a ring of keys, e.g. SECRET_KEYS="2026:$(openssl rand -base64 32)"')
  }
  if (mode === 'production' && !env.PUBLIC_URL)
    throw new ConfigError('PUBLIC_URL: production needs the address under which people reach it')
  if (mode !== 'production') refuseOutsideDevelopment(env.NODE_ENV, host, env.DATABASE_URL)
  return {
    mode,
    host,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL ?? null,
    poolSize: env.DATABASE_POOL,
    dataDir: resolve(env.DATA_DIR),
    logLevel: env.LOG_LEVEL,
    secretKeys: env.SECRET_KEYS ?? null,
    publicUrl: env.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    trustedProxies: proxiesOf(env.TRUSTED_PROXIES),
    sms: env.SMS_URL ? { url: env.SMS_URL, token: env.SMS_TOKEN ?? null } : null,
    smtp: env.SMTP_URL ? { url: env.SMTP_URL, from: env.MAIL_FROM } : null,
    wechat:
      env.WECHAT_APP_ID && env.WECHAT_APP_SECRET
        ? { url: env.WECHAT_URL, appId: env.WECHAT_APP_ID, appSecret: env.WECHAT_APP_SECRET }
        : null,
    s3: bucketOf(env),
    clamdUrl: env.CLAMD_URL ?? null,
    metricsToken: env.METRICS_TOKEN ?? null,
    tracesEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT ? `${env.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/$/, '')}/v1/traces` : null,
    tracesRatio: env.OTEL_TRACES_SAMPLER_ARG,
    shutdownSeconds: env.SHUTDOWN_SECONDS,
  }
}

function bucketOf(env: z.infer<typeof schema>): Config['s3'] {
  if (!env.S3_BUCKET) return null
  if (!env.S3_ACCESS_KEY_ID || !env.S3_SECRET_ACCESS_KEY)
    throw new ConfigError('S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY: a bucket needs both')
  return {
    bucket: env.S3_BUCKET,
    region: env.S3_REGION,
    endpoint: env.S3_ENDPOINT ?? null,
    accessKeyId: env.S3_ACCESS_KEY_ID,
    secretAccessKey: env.S3_SECRET_ACCESS_KEY,
  }
}

function proxiesOf(given: string | undefined): Config['trustedProxies'] {
  if (given === undefined) return false
  return /^\d+$/.test(given) ? Number(given) : given.split(',').map((address) => address.trim())
}

function refuseOutsideDevelopment(nodeEnv: string | undefined, host: string, databaseUrl: string | undefined) {
  if (nodeEnv === 'production') throw new ConfigError('MINHUI_MODE: NODE_ENV=production allows production only')
  if (!loopback.has(host)) throw new ConfigError(`HOST: ${host} can be reached from outside, set MINHUI_MODE=production`)
  if (databaseUrl && !new URL(databaseUrl).hostname) throw new ConfigError('DATABASE_URL: name the host')
  const databaseHost = databaseUrl ? new URL(databaseUrl).hostname.replace(/^\[|\]$/g, '') : ''
  if (databaseHost && !loopback.has(databaseHost)) {
    throw new ConfigError('DATABASE_URL: a database on another machine needs MINHUI_MODE=production')
  }
}
