import { useEffect, useRef, useState } from 'react'
import { useBlocker } from 'react-router'
import { AutoSave, type Outcome, type SaveState } from '../../lib/auto-save.ts'
import { useAsk } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { type Draft, draftOf } from './draft.ts'
import { type Suggestion, SuggestionDocument, SuggestionSave } from './suggestion-documents.ts'
import type { UserError } from './use-act.ts'

export type DraftState = SaveState<Draft, UserError>

/** Saves a draft by itself, and asks before the page is left while something of it is not saved. */
export function useAutoSave(suggestion: Suggestion): { saver: AutoSave<Draft, UserError>; state: DraftState } {
  const t = useText()
  const ask = useAsk()
  const [state, setState] = useState<DraftState>({ is: 'saved' })
  const send = useRef<(values: Draft, expectedVersion: number) => Promise<Outcome<Draft, UserError>>>(null)
  send.current = async (values, expectedVersion) => {
    const { id } = suggestion
    const { suggestionSave } = await ask(SuggestionSave, { input: { id, expectedVersion, ...values } })
    if (suggestionSave.suggestion) return { saved: suggestionSave.suggestion.version }
    if (!suggestionSave.userErrors.some(({ code }) => code === 'CONFLICT')) return { refused: suggestionSave.userErrors }
    const { node } = await ask(SuggestionDocument, { id })
    if (node?.__typename !== 'Suggestion') return { refused: suggestionSave.userErrors }
    return { conflict: { values: draftOf(node), version: node.version } }
  }
  const [saver] = useState(
    () =>
      new AutoSave<Draft, UserError>(
        { values: draftOf(suggestion), version: suggestion.version },
        (values, version) => (send.current as NonNullable<typeof send.current>)(values, version),
        setState,
      ),
  )
  useEffect(() => {
    const online = () => saver.online()
    const hidden = () => void (document.visibilityState === 'hidden' && saver.flush())
    const unload = (event: BeforeUnloadEvent) => {
      if (saver.isSaved) return
      void saver.flush()
      event.preventDefault()
    }
    window.addEventListener('online', online)
    window.addEventListener('beforeunload', unload)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('online', online)
      window.removeEventListener('beforeunload', unload)
      document.removeEventListener('visibilitychange', hidden)
      void saver.flush()
    }
  }, [saver])
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => !saver.isSaved && currentLocation.pathname !== nextLocation.pathname,
  )
  const isBlocked = blocker.state === 'blocked'
  const leave = useRef<(isSaved: boolean) => void>(null)
  leave.current = (isSaved) => {
    if (blocker.state !== 'blocked') return
    if (isSaved || confirm(t('leaveUnsaved'))) blocker.proceed()
    else blocker.reset()
  }
  useEffect(() => {
    if (isBlocked) void saver.flush().then((isSaved) => leave.current?.(isSaved))
  }, [isBlocked, saver])
  return { saver, state }
}
