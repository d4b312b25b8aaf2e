import { Button, Space } from 'antd'
import { useText } from '../lib/text.ts'

type Item = { readonly title: string }
type Props<T extends Item> = {
  items: readonly T[]
  keyOf: (item: T) => string
  onChange: (items: T[]) => void
  /** Whether one can be taken off it. */
  isOpen?: boolean
}

/** What stands in an order, which is changed by moving one up or down. */
export function OrderedList<T extends Item>({ items, keyOf, onChange, isOpen = false }: Props<T>) {
  const t = useText()
  const move = (at: number, by: number) => {
    const next = [...items]
    next.splice(at + by, 0, ...next.splice(at, 1))
    onChange(next)
  }
  return (
    <ol className="ordered">
      {items.map((item, at) => (
        <li key={keyOf(item)}>
          <div className="row">
            {item.title}
            <Space.Compact size="small">
              <Button disabled={at === 0} aria-label={t('moveUp', item)} onClick={() => move(at, -1)}>
                ↑
              </Button>
              <Button disabled={at === items.length - 1} aria-label={t('moveDown', item)} onClick={() => move(at, 1)}>
                ↓
              </Button>
              {isOpen && (
                <Button aria-label={t('takeOff', item)} onClick={() => onChange(items.filter((_, i) => i !== at))}>
                  ×
                </Button>
              )}
            </Space.Compact>
          </div>
        </li>
      ))}
    </ol>
  )
}
