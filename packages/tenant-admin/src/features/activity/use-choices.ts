import { useGraphQL } from '../../lib/graphql.ts'
import { useName } from '../../lib/text.ts'
import { ChoicesDocument } from './activity-documents.ts'

type Named = { readonly id: string; readonly name: string; readonly nameEn: string | null; readonly status: string }

/** What an activity is sorted by, and who may hold one: what is in use, to choose from. */
export function useChoices() {
  const name = useName()
  const { data } = useGraphQL(ChoicesDocument, {})
  const options = (list: readonly Named[] | undefined) =>
    (list ?? []).filter(({ status }) => status === 'ACTIVE').map((one) => ({ value: one.id, label: name(one) }))
  const ofKind = (kind: string) => options(data?.themes.nodes.filter((one) => one.kind === kind))
  return {
    sites: options(data?.siteTree),
    groups: options(data?.deputyGroups.nodes),
    bodies: options(data?.congressBodies.nodes),
    themes: ofKind('THEME'),
    modes: ofKind('MODE'),
  }
}
