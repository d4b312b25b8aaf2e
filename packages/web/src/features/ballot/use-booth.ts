import { useEffect, useMemo, useState } from 'react'
import { useAsk } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { type Booth, Issue } from './ballot-documents.ts'
import { newSlip, sealedSlip, signedSlip } from './booth-crypto.ts'
import { type CastRefusal, castSlip } from './cast.ts'
import { type Slip, SlipKeeper } from './slip.ts'

/** Shown where nothing has to be proved again: the server answers the same message the same. */
const noCode = '000000'

/**
 * The way of one ballot through a device, step by step. Each step is kept before the next one is sent, and one window at a
 * time takes it: a reload, a lost connection or a second window lose no ballot and make no second.
 */
export function useBooth({ id, issueKey, boxKey, viewerBallot: { ordinal } }: Booth) {
  const t = useText()
  const ask = useAsk()
  const tenant = useSession().tenant as string
  const keeper = useMemo(() => new SlipKeeper(localStorage, id, ordinal ?? 0), [id, ordinal])
  const [slip, show] = useState<Slip | null>(() => keeper.read())
  const [isForgotten, setForgotten] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<CastRefusal | null>(null)
  useEffect(() => {
    const look = () => show(keeper.read())
    look()
    addEventListener('storage', look)
    return () => removeEventListener('storage', look)
  }, [keeper])

  const keep = (next: Slip): Slip => {
    try {
      keeper.write(next)
    } catch {
      throw new Error(t('notKept'))
    }
    show(next)
    return next
  }
  const alone = async (work: () => Promise<void>) => {
    setBusy(true)
    setWrong(null)
    try {
      await navigator.locks.request(keeper.name, work)
    } catch (error) {
      setWrong((error as Error).message)
    } finally {
      setBusy(false)
    }
  }

  /** Has the ballot of this device signed; one that was asked for before is asked for again. */
  const issue = (code = noCode) =>
    alone(async () => {
      if (!issueKey) return
      const held = keeper.read()
      if (held && held.step !== 'asked') return show(held)
      const asked = held ?? (await newSlip(issueKey))
      keep(asked)
      const answer = (await ask(Issue, { input: { ballotId: id, code, blinded: asked.blinded } })).ballotIssue
      if (answer.blindSignature) {
        const signed = await signedSlip(issueKey, asked, answer.blindSignature).catch(() => null)
        if (!signed) throw new Error(t('signatureWrong'))
        keep(signed)
        return
      }
      const [error] = answer.userErrors
      if (error?.code === 'ALREADY_ISSUED') {
        // Another one is this voter's: this one will never be signed.
        keeper.remove()
        show(null)
        throw new Error(t('issuedElsewhere'))
      }
      throw new Error(error?.code === 'SECOND_FACTOR' ? t('noFactor') : error?.message)
    })

  /** Seals what was chosen and casts it; what was sealed before is cast as it is. */
  const cast = (choices: string) =>
    alone(async () => {
      let held = keeper.read()
      if (held?.step === 'signed' && boxKey) held = keep(await sealedSlip(boxKey, held, choices))
      if (held?.step !== 'sealed') return show(held)
      setRefusal(null)
      const done = await castSlip(tenant, id, held)
      if (typeof done === 'string') return setRefusal(done)
      show(done)
      keeper.write(done)
    })

  /** Lets the device forget how its voter finds the own choices again, so that nobody else does. */
  const forgetTracker = () => {
    const held = keeper.read()
    if (held?.step === 'cast') keep({ ...held, tracker: null })
  }
  const forget = () => {
    keeper.remove()
    show(null)
    setForgotten(true)
  }
  return { slip, isBusy, isForgotten, wrong, refusal, issue, cast, forgetTracker, forget }
}
export type BoothWays = ReturnType<typeof useBooth>
