import { and, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { today } from './statement.ts'

type Dated = { validFrom: AnyPgColumn; validTo: AnyPgColumn }

/** Whether an entry with a first and a last day holds today, in SQL. */
export const isCurrent = ({ validFrom, validTo }: Dated): SQL =>
  and(lte(validFrom, today), or(isNull(validTo), gte(validTo, today))) as SQL
