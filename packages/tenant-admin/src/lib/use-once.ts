import { useRef, useState } from 'react'

/** Lets something be done once at a time: what is asked for meanwhile, as by a double click, is the same wish. */
export function useOnce<A extends unknown[]>(act: (...given: A) => Promise<void>) {
  const runs = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const once = async (...given: A) => {
    if (runs.current) return
    runs.current = true
    setBusy(true)
    try {
      await act(...given)
    } finally {
      runs.current = false
      setBusy(false)
    }
  }
  return { isBusy, once }
}
