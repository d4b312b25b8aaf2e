import { z } from 'zod'
import type { Context } from '../../context.ts'
import { absent, ids, scalar } from '../../graphql/input.ts'
import { type LimitName, networkOf } from '../../limits.ts'
import { charge, limit } from '../sign-in/field.type.ts'

/** By which a submission, and the photos that come with it, are found again. */
export const submissionKey = scalar(
  'String',
  z.uuid(),
  'A UUID made by the client for this submission: sent again, it makes nothing new.',
)
/** The photos of a submission. */
export const photoIds = absent(ids('File', 'Photos that were sent for this submission, nine at the most.', 9))

/** By what a submission is found again: its key, which its sender alone knows, whether signed in when it is sent again or not. */
export const submissionHashOf = ({ services }: Context, key: string): string => services.keys.index(` ${key}`, 'submission')

/** Whose share it is, by account, system or address; a person who takes opinions down for others is not limited. */
const sharerOf = ({ ability, viewer, client, address }: Context) =>
  client || !ability.can('create', 'Opinion') ? (viewer?.accountId ?? client?.id ?? networkOf(address)) : null

/** So many guesses in a while. Throws `TOO_OFTEN`. */
export async function limitGuesses(context: Context, name: LimitName, field: string): Promise<void> {
  const key = sharerOf(context)
  if (key) await limit(context, name, key, field)
}

/** So many sent in a while; nobody waits for it to be counted. Throws `TOO_OFTEN`. */
export function limitSenders(context: Context, name: LimitName, field: string): void {
  const key = sharerOf(context)
  if (key) charge(context, name, key, field)
}
