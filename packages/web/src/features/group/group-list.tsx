import { Loaded, Section } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'

const GroupsQuery = graphql(`
  query Groups {
    deputyGroups(first: 100) {
      nodes { id name nameEn memberCount category { id name nameEn ordinal } body { id name } }
    }
  }
`)

/** The professional groups of a district, by category. */
export function GroupList() {
  const t = useText()
  const name = useName()
  const query = useGraphQL(GroupsQuery, {})
  return (
    <Section id="groups" title={t('groups')}>
      <Loaded query={query}>
        {({ deputyGroups: { nodes } }) => {
          if (nodes.length === 0) return <p className="state">{t('noGroups')}</p>
          const categories = Map.groupBy(nodes, (group) => group.category?.id ?? '')
          return [...categories.values()].map((groups) => {
            const category = groups[0]?.category
            return (
              <details key={category?.id ?? ''} className="category" open={categories.size === 1}>
                <summary>
                  {category && name(category)} <small>{groups.length}</small>
                </summary>
                <ul className="cards">
                  {groups.map((group) => (
                    <li key={group.id}>
                      <strong>{name(group)}</strong>
                      <small>{t('members', { count: group.memberCount })}</small>
                    </li>
                  ))}
                </ul>
              </details>
            )
          })
        }}
      </Loaded>
    </Section>
  )
}
