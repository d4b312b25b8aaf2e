import type { z } from 'zod'
import { ForbiddenError } from '../access/permit.ts'
import type { Context } from '../context.ts'
import { messages } from '../errors/catalogue.ts'
import { userErrorOf } from '../errors/constraint.ts'
import { fieldError } from '../errors/request-error.ts'
import { messageOf, UserError, UserErrors } from '../errors/user-error.ts'
import { audit, auditBy } from './audit.ts'
import { builder } from './builder.ts'
import { type InputFields, type InputOf, parseInput } from './input.ts'

const UserErrorCode = builder.enumType('UserErrorCode', {
  description: 'Why something was not done. More codes may come.',
  values: Object.fromEntries(Object.entries(messages).map(([code, text]) => [code, { value: code, description: text.en }])),
})

/** A user error in an answer. It is no `Error`, for graphql-js throws every `Error` that it meets as a value. */
export type AnsweredError = Pick<UserError, 'code' | 'field' | 'details'>
export const answered = ({ code, field, details }: UserError): AnsweredError => ({ code, field, details })

export const UserErrorRef = builder.objectRef<AnsweredError>('UserError').implement({
  description: 'Something that the sender can mend. Nothing was written.',
  fields: (t) => ({
    code: t.field({ type: UserErrorCode as never, description: 'What is wrong.', resolve: (e) => e.code as never }),
    field: t.string({
      nullable: true,
      description: 'Path of the field in the input, e.g. items.0.name.',
      resolve: (e) => e.field,
    }),
    message: t.string({
      description: 'What is wrong in words, in the language of the request.',
      resolve: (e, _, context) => messageOf(e, context.language),
    }),
  }),
})

/** What a mutation answers: its result, or the user errors because of which nothing was done. */
export type Payload<R> = { result: R | null; errors: AnsweredError[] }

/** Fields of a payload that say the result; each is null when there are user errors. */
export type ResultFields<R> = Record<
  string,
  { type: unknown; description: string; resolve: (result: R, context: Context) => unknown }
>

/** Declares the payload of a mutation. */
export function payloadType<R>(name: string, mutation: string, fields: ResultFields<R>) {
  return builder.objectRef<Payload<R>>(name).implement({
    description: `Answer of ${mutation}.`,
    fields: (t) =>
      ({
        ...Object.fromEntries(
          Object.entries(fields).map(([key, { type, description, resolve }]) => [
            key,
            t.field({
              type: type as never,
              nullable: true,
              description,
              resolve: ((p: Payload<R>, _: unknown, context: Context) =>
                p.result === null ? null : resolve(p.result, context)) as never,
            }),
          ]),
        ),
        userErrors: t.field({
          type: [UserErrorRef],
          description: 'Why nothing was done; empty when it was.',
          resolve: (p) => p.errors,
        }),
      }) as never,
  })
}

/** Checks an input whole, does the work and turns what goes wrong into what the sender may know of it. */
export async function settle<F extends InputFields, R>(
  name: string,
  schema: z.ZodType,
  given: unknown,
  context: Context,
  work: (input: InputOf<F>) => Promise<R>,
): Promise<Payload<R>> {
  const parsed = parseInput<F>(schema, given)
  if ('errors' in parsed) return { result: null, errors: parsed.errors.map(answered) }
  try {
    return { result: await work(parsed.value), errors: [] }
  } catch (error) {
    const known = userErrorOf(error)
    if (known instanceof UserError) return { result: null, errors: [answered(known)] }
    if (known instanceof UserErrors) return { result: null, errors: known.errors.map(answered) }
    const outcome = known instanceof ForbiddenError ? 'refused' : 'failed'
    if (context.viewer || context.client)
      await audit(context, auditBy(context, { action: name, outcome, ...(outcome === 'refused' && { reason: 'FORBIDDEN' }) }))
    if (known instanceof ForbiddenError)
      throw fieldError(context.viewer || context.client ? 'FORBIDDEN' : 'UNAUTHENTICATED', context.language)
    throw known
  } finally {
    context.loaders.clear()
  }
}
