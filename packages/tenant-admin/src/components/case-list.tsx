import { Badge, Button, Input, Space } from 'antd'
import { type ReactNode, startTransition, useState } from 'react'
import type { FilteredList } from '../gql/graphql.ts'
import { useText } from '../lib/text.ts'
import { useCursors } from './pager.tsx'
import { SavedFilters } from './saved-filters.tsx'

type Words = { search?: string | null }
/** What a view asks for: how it is ordered, and what marks it. */
type Views = Record<string, Record<string, unknown>>

/** What is given, without what is empty. */
export const given = <F extends object>(filters: F): F =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))) as F

/**
 * What a list of cases is asked for, which page is shown, and what of it is selected. Which view is looked at is kept here,
 * unless the page holds it, e.g. in its address.
 */
export function useCaseList<V extends Views, F extends Words, T>(
  views: V,
  first: keyof V & string,
  held?: readonly [view: keyof V & string, look: (next: keyof V & string) => void],
) {
  const cursors = useCursors()
  const own = useState<keyof V & string>(first)
  const [view, setView] = held ?? own
  const [filters, setFilters] = useState<F>({} as F)
  const [words, setWords] = useState('')
  const [selected, setSelected] = useState<readonly T[]>([])
  // What is selected is on the page that is shown.
  const moved =
    <A extends unknown[]>(move: (...args: A) => void) =>
    (...args: A) => {
      move(...args)
      setSelected([])
    }
  const narrow = moved((next: F) => {
    setFilters(given(next))
    setWords(next.search ?? '')
    cursors.first()
  })
  // The router takes up an address in a transition: what else changes goes with it, or the list would be asked for in between.
  const look = (next: keyof V & string) =>
    startTransition(() => {
      setView(next)
      cursors.first()
      setSelected([])
    })
  /** Takes up what was kept: the view that is marked in it, and what narrows it. */
  const choose = (asked: Record<string, unknown>) => {
    const isMarked = ([, marks]: [string, Record<string, unknown>]) => {
      const keys = Object.keys(marks).filter((key) => key !== 'orderBy')
      return keys.length > 0 && keys.every((key) => JSON.stringify(asked[key]) === JSON.stringify(marks[key]))
    }
    const [key] = Object.entries(views).find(isMarked) ?? ['all']
    const marks = views[key] ?? {}
    const isOwn = ([name, wanted]: [string, unknown]) =>
      !(name in marks) || (name === 'orderBy' && wanted !== marks[name as keyof typeof marks])
    startTransition(() => {
      look(key)
      narrow(Object.fromEntries(Object.entries(asked).filter(isOwn)) as F)
    })
  }
  return {
    view,
    look,
    filters,
    narrow,
    words,
    setWords,
    selected,
    setSelected,
    choose,
    cursors: { ...cursors, back: moved(cursors.back), on: moved(cursors.on) },
    /** What the list shows, whichever page of it. */
    shown: { ...views[view], ...filters },
    asked: { ...views[view], ...filters, after: cursors.after } as V[keyof V] & F & { after: string | null },
    kept: Object.keys(filters).length > 0 ? { ...views[view], ...filters } : null,
  }
}

type Props<F> = {
  list: {
    filters: F
    narrow: (next: F) => void
    words: string
    setWords: (words: string) => void
    choose: (asked: Record<string, unknown>) => void
    kept: object | null
  }
  of: FilteredList
  placeholder: string
  /** The form of filters, shown when it is wanted. */
  children: ReactNode
}

/** Words to search for, filters, and those that were kept. */
export function CaseTools<F extends Words>({ list, of, placeholder, children }: Props<F>) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const { search: _, ...others } = list.filters
  return (
    <>
      <Space wrap>
        <Input.Search
          value={list.words}
          maxLength={100}
          placeholder={placeholder}
          aria-label={placeholder}
          style={{ width: 'min(360px, 80vw)' }}
          onChange={(event) => list.setWords(event.target.value)}
          onSearch={(search) => list.narrow({ ...list.filters, search: search.trim() })}
        />
        <Badge count={Object.keys(others).length} color="blue">
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('filters')}
          </Button>
        </Badge>
      </Space>
      <div>
        <SavedFilters
          list={of}
          value={list.kept as Record<string, unknown> | null}
          onChoose={(asked) => {
            list.choose(asked)
            setOpen(false)
          }}
        />
      </div>
      {isOpen && children}
    </>
  )
}
