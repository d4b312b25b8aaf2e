import { useEffect } from 'react'

/** Names the window after what the page is about, once it is known. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = title
  }, [title])
}
