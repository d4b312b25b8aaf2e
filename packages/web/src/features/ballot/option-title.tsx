import { Link } from 'react-router'
import { useSession } from '../../lib/session.tsx'

type Option = { readonly title: string; readonly project: { readonly number: string } | null }

/** What the paper says of an option, leading to its project where that is kept here. */
export function OptionTitle({ option: { title, project } }: { option: Option }) {
  const { tenant } = useSession()
  return project ? <Link to={`/${tenant}/projects/${project.number}`}>{title}</Link> : <span>{title}</span>
}
