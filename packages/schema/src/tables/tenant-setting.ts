import { sql } from 'drizzle-orm'
import { jsonb, text as longText, unique, varchar } from 'drizzle-orm/pg-core'
import { holds, tenantTable, text } from './tenant-table.ts'

/** How a tenant looks and what it has switched on: one row per tenant. */
export const tenantSettings = tenantTable(
  'tenant_setting',
  'How a tenant looks and what it has switched on; one row per tenant.',
  {
    primaryColor: text('primary_color', 7).notNull().default('#b3161b'),
    accentColor: text('accent_color', 7).notNull().default('#d9a441'),
    logo: longText('logo'),
    languages: varchar('languages', { length: 10 }).array().notNull().default(['zh-CN', 'en']),
    slogan: text('slogan', 200),
    introduction: text('introduction', 4000),
    introductionEn: text('introduction_en', 4000),
    features: jsonb('features').$type<Record<string, boolean>>().notNull().default({}),
  },
  {
    primaryColor: 'Main colour as #rrggbb.',
    accentColor: 'Second colour as #rrggbb.',
    logo: 'Logo as an https address or a data URL of an image of at most 64 kB.',
    languages: 'Languages offered, the first is the default.',
    slogan: 'One line under the name.',
    introduction: 'What the tenant is, for its public home.',
    introductionEn: 'The same in English.',
    features: 'Feature switches by name; what is absent is off.',
  },
  (t) => [
    unique('tenant_setting__tenant_id').on(t.tenantId),
    holds(t, 'primary_color', sql`${t.primaryColor} ~ '^#[0-9a-f]{6}$'`),
    holds(t, 'accent_color', sql`${t.accentColor} ~ '^#[0-9a-f]{6}$'`),
    holds(t, 'logo', sql`length(${t.logo}) <= 90000`),
  ],
)
