import { Button } from 'antd'
import { useState } from 'react'
import { useText } from '../lib/text.ts'

/** Where one is in a list that is read page by page: the cursors of the pages that were seen. */
export function useCursors() {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null])
  return {
    after: cursors.at(-1) ?? null,
    isFirst: cursors.length === 1,
    first: () => setCursors([null]),
    back: () => setCursors(cursors.slice(0, -1)),
    on: (cursor: string | null) => setCursors([...cursors, cursor]),
  }
}

type Props = {
  cursors: ReturnType<typeof useCursors>
  info: { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined
}

/** The way to the page before and the next one; nothing where there is one page alone. */
export function Pager({ cursors, info }: Props) {
  const t = useText()
  if (cursors.isFirst && !info?.hasNextPage) return null
  return (
    <div className="page-head gap-above">
      <Button disabled={cursors.isFirst} onClick={cursors.back}>
        {t('before')}
      </Button>
      <Button disabled={!info?.hasNextPage} onClick={() => cursors.on(info?.endCursor ?? null)}>
        {t('next')}
      </Button>
    </div>
  )
}
