import { Link } from 'react-router'
import { Part } from '../../components/part.tsx'
import { useText } from '../../lib/text.ts'
import type { Opinion } from './opinion-documents.ts'

/** The common issue that answers an opinion, and those that an opinion answers as one. */
export function OpinionMerged({ opinion: { into, merged, mergedOpinions } }: { opinion: Opinion }) {
  const t = useText()
  const line = (one: { readonly id: string; readonly number: string; readonly title: string }) => (
    <li key={one.id}>
      <Link to={`?open=${one.id}`}>{one.number}</Link> {one.title}
    </li>
  )
  return (
    <>
      <Part title={t('mergedInto')} count={into ? 1 : 0}>
        {into && line(into)}
      </Part>
      <Part title={t('mergedHere', { count: merged })} count={merged}>
        {mergedOpinions.map(line)}
      </Part>
    </>
  )
}
