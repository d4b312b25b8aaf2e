import { type Key, useText } from '../../lib/text.ts'
import type { DraftState } from './use-auto-save.ts'

const words: Record<DraftState['is'], Key> = {
  saved: 'saveSaved',
  waiting: 'saveWaiting',
  saving: 'saveSaving',
  failed: 'saveFailed',
  refused: 'saveRefused',
  conflict: 'saveConflict',
}

/** Whether what is written is saved. */
export function SaveStatus({ state }: { state: DraftState }) {
  const t = useText()
  return (
    <p role="status" className={`saving ${state.is}`}>
      {t(words[state.is], { message: state.is === 'failed' ? state.message : '' })}
    </p>
  )
}
