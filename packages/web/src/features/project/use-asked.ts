import { useSearchParams } from 'react-router'
import type { ProjectLight } from '../../gql/graphql.ts'
import { isStage, stages } from './stages.ts'

/** What the address of the page asks of projects. */
export function useAsked() {
  const [search] = useSearchParams()
  const stage = search.get('stage')
  return {
    search: search.get('words')?.slice(0, 100) || null,
    year: Number(search.get('year')) || null,
    bodyId: search.get('body'),
    projectCategoryId: search.get('category'),
    states: isStage(stage) ? [...stages[stage]] : null,
    light: search.get('light') as ProjectLight | null,
  }
}
