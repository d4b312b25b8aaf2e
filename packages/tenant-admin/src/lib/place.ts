import { useMay } from './permissions.ts'
import { useSession } from './session.tsx'

/** Something that has a page: of which type it is, its id, and what is known of it. */
type Thing = {
  subject: string
  id: string
  /** Whether whoever looks works on it; where nobody knows, what they may do with things of its type is asked. */
  isWorkedOn?: boolean
  /** Of a matter with the procuratorate, which way it goes. */
  direction?: 'TO' | 'FROM'
}
/** Where it is dealt with; `isOutside`: on the public site, where deputies and citizens have their own. */
export type Place = { href: string; isOutside: boolean }

/** The way to the page of a thing; null: it has none. */
export function usePlace(): (thing: Thing) => Place | null {
  const may = useMay()
  const { tenant } = useSession()
  const at = (page: string, isOutside = false): Place => ({ href: `/${tenant}/${page}`, isOutside })
  return ({ subject, id, isWorkedOn, direction }) => {
    switch (subject) {
      case 'Opinion':
        if (isWorkedOn ?? may('Opinion.note')) return at(`opinions?open=${id}`)
        return at(may('Opinion.decline') ? 'workspace' : `my-opinions/${id}`, true)
      case 'Suggestion':
        return (isWorkedOn ?? may('Suggestion.note')) ? at(`suggestions?open=${id}`) : at(`workspace/${id}`, true)
      case 'Project':
        return at(`projects?open=${id}`)
      case 'Prosecution':
        return direction === 'FROM' ? at('workspace', true) : at('prosecutions')
      case 'Ballot':
        return at(`ballots/${id}`)
      case 'Import':
        return at('import')
      default:
        return null
    }
  }
}
