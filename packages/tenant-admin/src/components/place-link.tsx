import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Place } from '../lib/place.ts'

/** A link to where something is dealt with. */
export const PlaceLink = ({ href, isOutside, children }: Place & { children: ReactNode }) =>
  isOutside ? <a href={href}>{children}</a> : <Link to={href}>{children}</Link>
