import * as account from '@minhui/schema/tables/account'
import * as activity from '@minhui/schema/tables/activity'
import * as apiClient from '@minhui/schema/tables/api-client'
import * as audit from '@minhui/schema/tables/audit'
import * as auth from '@minhui/schema/tables/auth'
import * as ballot from '@minhui/schema/tables/ballot'
import * as ballotPaper from '@minhui/schema/tables/ballot-paper'
import * as ballotSecret from '@minhui/schema/tables/ballot-secret'
import * as calendarDay from '@minhui/schema/tables/calendar-day'
import * as cases from '@minhui/schema/tables/case'
import * as congressBody from '@minhui/schema/tables/congress-body'
import * as deputyGroup from '@minhui/schema/tables/deputy-group'
import * as districtSummary from '@minhui/schema/tables/district-summary'
import * as file from '@minhui/schema/tables/file'
import * as idempotencyKey from '@minhui/schema/tables/idempotency-key'
import * as identityProvider from '@minhui/schema/tables/identity-provider'
import * as imports from '@minhui/schema/tables/import'
import * as invitation from '@minhui/schema/tables/invitation'
import * as jobEffect from '@minhui/schema/tables/job-effect'
import * as mandate from '@minhui/schema/tables/mandate'
import * as norm from '@minhui/schema/tables/norm'
import * as notice from '@minhui/schema/tables/notice'
import * as notification from '@minhui/schema/tables/notification'
import * as opinion from '@minhui/schema/tables/opinion'
import * as opinionFigure from '@minhui/schema/tables/opinion-figure'
import * as opinionLike from '@minhui/schema/tables/opinion-like'
import * as opinionReferral from '@minhui/schema/tables/opinion-referral'
import * as opinionWords from '@minhui/schema/tables/opinion-words'
import * as person from '@minhui/schema/tables/person'
import * as project from '@minhui/schema/tables/project'
import * as projectDelivery from '@minhui/schema/tables/project-delivery'
import * as projectFigure from '@minhui/schema/tables/project-figure'
import * as projectWords from '@minhui/schema/tables/project-words'
import * as qrCode from '@minhui/schema/tables/qr-code'
import * as region from '@minhui/schema/tables/region'
import * as role from '@minhui/schema/tables/role'
import * as savedFilter from '@minhui/schema/tables/saved-filter'
import * as securitySetting from '@minhui/schema/tables/security-setting'
import * as sharingSession from '@minhui/schema/tables/sharing-session'
import * as site from '@minhui/schema/tables/site'
import * as siteKind from '@minhui/schema/tables/site-kind'
import * as suggestion from '@minhui/schema/tables/suggestion'
import * as suggestionFigure from '@minhui/schema/tables/suggestion-figure'
import * as suggestionWords from '@minhui/schema/tables/suggestion-words'
import * as tenant from '@minhui/schema/tables/tenant'
import * as tenantExport from '@minhui/schema/tables/tenant-export'
import * as tenantSetting from '@minhui/schema/tables/tenant-setting'
import * as tombstone from '@minhui/schema/tables/tombstone'
import * as unit from '@minhui/schema/tables/unit'
import { is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'

const files = [
  region,
  tenant,
  account,
  tenantSetting,
  calendarDay,
  congressBody,
  person,
  unit,
  mandate,
  siteKind,
  site,
  deputyGroup,
  norm,
  role,
  idempotencyKey,
  tombstone,
  audit,
  securitySetting,
  invitation,
  identityProvider,
  file,
  imports,
  qrCode,
  districtSummary,
  notice,
  apiClient,
  notification,
  tenantExport,
  cases,
  activity,
  opinion,
  sharingSession,
  suggestion,
  project,
  projectDelivery,
  opinionFigure,
  projectFigure,
  suggestionFigure,
  opinionLike,
  opinionReferral,
  opinionWords,
  suggestionWords,
  projectWords,
  savedFilter,
  jobEffect,
  ballot,
  ballotPaper,
  ballotSecret,
  auth,
]

/** Every table of the product, referenced ones before those that refer to them. */
export const allTables: PgTable[] = files.flatMap((file) =>
  Object.values(file as Record<string, unknown>).filter((member): member is PgTable => is(member, PgTable)),
)
