import { Button } from 'antd'
import { graphql } from '../../gql/gql.ts'
import type { ProjectLight } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import type { Filters } from './project-filters.tsx'
import { Light, lights } from './project-light.tsx'

const BoardDocument = graphql(`
  query ProjectBoard($year: Int, $bodyId: ID) {
    projectBoard(year: $year, bodyId: $bodyId) { light count overdue category { id name nameEn } }
  }
`)

/** What is being delivered, by category and colour: how much there is of each, and a way to see just that in the list below. */
export function ProjectBoard({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const t = useText()
  const name = useName()
  const { year = null, bodyId = null } = filters
  const { data } = useGraphQL(BoardDocument, { year, bodyId })
  const cells = data?.projectBoard ?? []
  if (cells.length === 0) return null
  const rows = Map.groupBy(cells, ({ category }) => category?.id ?? '')
  const sum = (list: readonly (typeof cells)[number][], key: 'count' | 'overdue') => list.reduce((all, one) => all + one[key], 0)
  const choose = (projectCategoryId: string, light?: ProjectLight) => {
    const { projectCategoryId: _, light: _l, ...rest } = filters
    const isChosen = filters.projectCategoryId === projectCategoryId && filters.light === light
    onChange(isChosen ? rest : { ...rest, projectCategoryId, ...(light && { light }) })
  }
  const cell = (id: string, list: readonly (typeof cells)[number][], label: string, light?: ProjectLight) => {
    const count = sum(list, 'count')
    const isChosen = filters.projectCategoryId === id && filters.light === light
    return count === 0 ? (
      <span className="muted">0</span>
    ) : (
      <Button
        type={isChosen ? 'primary' : 'text'}
        aria-pressed={isChosen}
        aria-label={`${label} ${count}`}
        onClick={() => choose(id, light)}
      >
        {count}
      </Button>
    )
  }
  return (
    <section aria-label={t('board')} className="gap-below">
      <table className="versions board">
        <caption className="muted">{t('boardHint')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('category')}</th>
            {lights.map((light) => (
              <th scope="col" key={light}>
                <Light light={light} />
              </th>
            ))}
            <th scope="col">{t('totals')}</th>
            <th scope="col">{t('overdue')}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows].map(([id, list]) => {
            const label = list[0]?.category ? name(list[0].category) : ''
            return (
              <tr key={id}>
                <th scope="row">{label}</th>
                {lights.map((light) => (
                  <td key={light}>
                    {cell(
                      id,
                      list.filter((one) => one.light === light),
                      `${label} ${t(`light_${light}`)}`,
                      light,
                    )}
                  </td>
                ))}
                <td>{cell(id, list, `${label} ${t('totals')}`)}</td>
                <td>{sum(list, 'overdue')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
