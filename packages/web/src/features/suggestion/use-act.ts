import { useState } from 'react'
import { useAsk } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { type Act, acts } from './suggestion-documents.ts'

export type UserError = { readonly code: string; readonly field: string | null; readonly message: string }
type Answer = Record<string, { userErrors: readonly UserError[] }>

/** Does things to a suggestion, one at a time; what the server says to the last one is in `errors`. */
export function useAct(id: string, onDone: () => unknown) {
  const t = useText()
  const ask = useAsk()
  const [isBusy, setBusy] = useState(false)
  const [errors, setErrors] = useState<readonly UserError[]>([])
  const act = async (action: Act, expectedVersion: number, said: object = {}): Promise<boolean> => {
    setBusy(true)
    try {
      // Each mutation takes an input of its own; whoever calls gives just that.
      const document = acts[action] as typeof acts.cosign
      const answer = (await ask(document, { input: { id, expectedVersion, ...said } })) as unknown as Answer
      const found = Object.values(answer)[0]?.userErrors ?? []
      // What somebody else has done meanwhile is shown at once, before it is said.
      const isStale = found.some(({ code }) => code === 'CONFLICT')
      if (found.length === 0 || isStale) await onDone()
      setErrors(isStale ? [{ code: 'CONFLICT', field: null, message: t('changedSince') }] : found)
      return found.length === 0
    } catch (error) {
      setErrors([{ code: 'FAILED', field: null, message: (error as Error).message }])
      return false
    } finally {
      setBusy(false)
    }
  }
  return { act, errors, isBusy }
}
