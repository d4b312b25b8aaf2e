import { createHash, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { permit } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { UserError } from '../../errors/user-error.ts'
import { command } from '../../graphql/command.ts'
import { id, scalar } from '../../graphql/input.ts'
import { peopleOf } from '../../viewer.ts'
import { code, ownSession } from '../sign-in/field.type.ts'
import { sendCode } from '../sign-in/sign-in.type.ts'
import { ballotStore } from './ballot.store.ts'
import { proveAgain } from './ballot-act.ts'
import { isBlinded, signBlinded } from './ballot-crypto.ts'
import { claimIssue, issuedTo } from './ballot-issue.store.ts'
import { openedKeys } from './ballot-open-keys.ts'
import { placesOf } from './ballot-roll.store.ts'

command({
  name: 'ballotCodeSend',
  description: 'Sends a code to the telephone of the viewer who has no authenticator, to be issued a ballot or to sign one with.',
  access: 'signedIn',
  input: {},
  payload: { sent: { type: 'Boolean', description: 'Always true.', resolve: () => true } },
  unrecorded: true,
  work: async (_, context) => {
    const { accountId } = ownSession(context)
    const { phone } = await context.services.authentication.describe(accountId)
    if (!phone) throw new UserError('SECOND_FACTOR')
    await sendCode(context, 'ballot', phone, true)
  },
})

const blindedText = {
  ...scalar(
    'String',
    z.string().regex(/^[\w-]{342}$/),
    'The blinded message, 256 bytes as base64url: made by the device of the voter, who alone knows what is in it.',
  ),
  secret: true,
}

command({
  name: 'ballotIssue',
  description:
    'Issues a ballot to the viewer: signs what the viewer has blinded, once. The same message again is answered the same, another is refused. Nothing is kept of when it was.',
  access: { action: 'vote', subject: 'Ballot' },
  input: { ballotId: id('Ballot', 'The ballot.'), code, blinded: blindedText },
  payload: {
    blindSignature: {
      type: 'String',
      description: 'The blind signature, 256 bytes as base64url: unblinded by the device of the voter, it is the ballot.',
      resolve: (signature: Buffer) => signature.toString('base64url'),
    },
  },
  unrecorded: true,
  work: async (input, context) => {
    ownSession(context)
    const [found] = await context.db.read((tx) => ballotStore.findByIds(tx, [input.ballotId]))
    const row = permit(context.ability, 'vote', 'Ballot', found, 'ballotId')
    const [place] = await context.db.read((tx) => placesOf(tx, [row.id], peopleOf(context.viewer)))
    if (!place?.inOffice) throw new UserError('NOT_ON_ROLL', 'ballotId')
    if (row.status !== 'open') throw new UserError('STATUS', 'ballotId')
    if (!place.present) throw new UserError('NOT_PRESENT', 'ballotId')
    const blinded = Buffer.from(input.blinded, 'base64url')
    const mark = createHash('sha256').update(blinded).digest()
    // Whoever asks again for the same, after a double click or a lost answer, shows no code again.
    const before = await context.db.read((tx) => issuedTo(tx, row.id, place.ordinal))
    if (before && !before.equals(mark)) throw new UserError('ALREADY_ISSUED', 'ballotId')
    if (!before) await proveAgain(context, input.code)
    const [secret, key] = await claim(context, row.id, place.ordinal, mark, blinded)
    return signBlinded(secret, key, blinded)
  },
})

/** Marks the place of the voter, in a transaction that touches nothing else, and answers the keys to sign with. */
async function claim(
  { db, services }: Context,
  ballotId: string,
  ordinal: number,
  mark: Buffer,
  blinded: Buffer,
): Promise<[secret: KeyObject, key: KeyObject]> {
  // Opened while the claim holds the ballot open: what is opened after its closing would stay in memory.
  const opened = await db.write(async (tx) => {
    const claimed = await claimIssue(tx, ballotId, ordinal, mark)
    if (!claimed) return null
    const keys = openedKeys(services, ballotId, claimed)
    if (!isBlinded(keys[1], blinded)) throw new UserError('INVALID', 'blinded')
    return keys
  })
  if (opened) return opened
  const [row] = await db.read((tx) => ballotStore.findByIds(tx, [ballotId]))
  throw new UserError(row?.status === 'open' ? 'ALREADY_ISSUED' : 'STATUS', 'ballotId')
}
