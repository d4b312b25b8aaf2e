import type { ReactNode } from 'react'

/** What may be wider than the screen, e.g. a table of figures alone: it scrolls by itself, with the arrow keys too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard (WCAG 2.1.1)
    <section className="wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
