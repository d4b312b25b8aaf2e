import { useState } from 'react'
import { useText } from '../../lib/text.ts'

/** Where something is, as a map knows it. */
export type Point = { latitude: number; longitude: number }

/** Sends along where somebody stands, when they press it and their browser may tell: nothing is asked before. */
export function LocationButton({ point, onChange }: { point: Point | null; onChange: (point: Point | null) => void }) {
  const t = useText()
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle')
  if (!('geolocation' in navigator)) return null
  const ask = () => {
    setState('asking')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // About ten metres: nearer tells more of whoever stands there than of the place.
        const near = (degrees: number) => Math.round(degrees * 10_000) / 10_000
        onChange({ latitude: near(coords.latitude), longitude: near(coords.longitude) })
        setState('idle')
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: 10_000 },
    )
  }
  return (
    <p className="location">
      {point ? (
        <>
          <span role="status">{t('locationTaken')}</span>{' '}
          <button type="button" className="inline" onClick={() => onChange(null)}>
            {t('locationRemove')}
          </button>
        </>
      ) : (
        <button type="button" className="inline" disabled={state === 'asking'} onClick={ask}>
          {t(state === 'asking' ? 'locationAsking' : 'locationUse')}
        </button>
      )}
      {state === 'failed' && (
        <span className="wrong" role="alert">
          {t('locationFailed')}
        </span>
      )}
    </p>
  )
}
