import type { ReactNode } from 'react'

/** A part of a case with its heading; nothing where there is nothing. */
export function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section aria-label={title}>
      <h3 className="case-head">{title}</h3>
      <ul className="plain">{children}</ul>
    </section>
  )
}
