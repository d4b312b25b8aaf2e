import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { opinionGrades, visibilities } from '@minhui/schema/rules/codes'
import { z } from 'zod'

/** Longest text of a procedure: the usual one of suggestions has a tenth of it. */
const maxLength = 200_000

const key = z.string().regex(/^[a-z]\w{0,39}$/i)
const keys = (min: number) => z.array(key).min(min).max(60)
// What stands in a diagram between quotation marks.
const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^"<>\p{Cc}]+$/u)
const count = (max: number) => z.number().int().min(1).max(max)
const span = { workingDays: count(365).optional(), hardWorkingDays: count(365).optional(), months: count(24).optional() }
/** Either working days, with more that are borne with, or months. */
const isOneSpan = ({ workingDays, hardWorkingDays, months }: { [K in keyof typeof span]?: number | undefined }) =>
  (workingDays === undefined) !== (months === undefined) && (hardWorkingDays === undefined || workingDays !== undefined)

const name = z.strictObject({ 'zh-CN': words(40), en: words(80) })

const definition = z.strictObject({
  initial: key,
  states: z
    .record(
      key,
      z.strictObject({
        name,
        owner: key.nullable(),
        grade: z.enum(opinionGrades).optional(),
        addressee: name.optional(),
        clock: z
          .strictObject({ name: key, ...span })
          .refine(isOneSpan)
          .optional(),
        pauses: keys(0).optional(),
      }),
    )
    .refine((states) => Object.keys(states).length <= 60, { params: { code: 'TOO_MANY' } }),
  transitions: z
    .array(
      z.strictObject({
        action: key,
        from: keys(1),
        to: key,
        by: keys(1),
        parts: keys(1).optional(),
        needs: keys(0).optional(),
        reasons: keys(1).optional(),
        when: z.record(key, keys(1)).optional(),
        times: count(100).optional(),
        within: count(365).optional(),
        visibility: z.enum(visibilities),
        restarts: z.boolean().optional(),
        runsOn: z.boolean().optional(),
        span: z.strictObject(span).refine(isOneSpan).optional(),
        until: key.optional(),
        onOverdue: key.optional(),
      }),
    )
    .min(1)
    .max(400),
  numbers: z.record(key, count(10_000)).optional(),
  reasons: z
    .record(
      key,
      z.record(key, name).refine((reasons) => Object.keys(reasons).length <= 60, { params: { code: 'TOO_MANY' } }),
    )
    .optional(),
  ladder: z
    .array(
      z.strictObject({
        clock: key.optional(),
        at: z.enum(['due', 'hard']),
        days: z.number().int().min(-60).max(365),
        tell: keys(1),
        urges: z.boolean().optional(),
      }),
    )
    .max(20)
    .optional(),
})

/** A whole procedure as JSON, of the right shape and within limits; whether it makes sense is for the rules to say. */
export const procedureSchema = z
  .string()
  .trim()
  .min(1)
  .max(maxLength)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'json', params: { code: 'INVALID' } })
      return z.NEVER
    }
  })
  .pipe(definition) as unknown as z.ZodType<Procedure>
