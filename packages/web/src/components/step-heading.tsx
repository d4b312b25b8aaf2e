import { type ReactNode, useEffect, useRef } from 'react'

/** Heading of a step that takes the place of another: the keyboard goes to it, or it would stay on what is gone. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
