import { useSearchParams } from 'react-router'
import { useGraphQL } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { ProjectFiltersDocument } from './project-documents.ts'
import { stages } from './stages.ts'

const lights = ['GREEN', 'AMBER', 'RED'] as const
const shownYears = 6
const years = Array.from({ length: shownYears }, (_, i) => String(new Date().getFullYear() + 1 - i))

/** By what projects are sought, each kept in the address of the page. */
export function ProjectFilters() {
  const t = useText()
  const name = useName()
  const [search, setSearch] = useSearchParams()
  const { data } = useGraphQL(ProjectFiltersDocument, {})
  const options = (nodes: readonly { id: string; name: string; nameEn: string | null }[] = []) =>
    nodes.map((node): [string, string] => [node.id, name(node)])
  const bodies = data?.congressBodies.nodes.filter(({ kind }) => kind === 'CONGRESS')
  const filters: [key: string, label: string, all: string, options: [string, string][]][] = [
    ['year', t('yearOf'), t('allYears'), years.map((year) => [year, year])],
    ['body', t('bodyOf'), t('allBodies'), options(bodies)],
    ['category', t('category'), t('allCategories'), options(data?.projectCategories.nodes)],
    [
      'stage',
      t('stageOf'),
      t('allStages'),
      (Object.keys(stages) as (keyof typeof stages)[]).map((one) => [one, t(`stage_${one}`)]),
    ],
    ['light', t('lightOf'), t('allLights'), lights.map((one) => [one, t(`light_${one}`)])],
  ]
  const ask = (key: string, value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before)
      if (value) next.set(key, value)
      else next.delete(key)
      return next
    })
  const words = search.get('words') ?? ''
  return (
    <search>
      <form
        key={words}
        className="find line"
        onSubmit={(event) => {
          event.preventDefault()
          ask('words', String(new FormData(event.currentTarget).get('words')).trim())
        }}
      >
        <label>
          <span>{t('findProjects')}</span>
          <input
            name="words"
            type="search"
            defaultValue={words}
            placeholder={t('searchProjects')}
            maxLength={100}
            autoComplete="off"
          />
        </label>
        <button type="submit">{t('find')}</button>
      </form>
      <div className="find even">
        {filters.map(([key, label, all, choices]) => (
          <label key={key}>
            <span>{label}</span>
            <select value={search.get(key) ?? ''} onChange={({ target }) => ask(key, target.value)}>
              <option value="">{all}</option>
              {choices.map(([value, word]) => (
                <option key={value} value={value}>
                  {word}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </search>
  )
}
