import { catalogue } from '../../graphql/catalogue.ts'
import { columns } from '../../graphql/input.ts'
import { noun } from '../../graphql/noun.ts'
import { projectCategoryStore, projectCriterionStore } from './project.store.ts'
import { ProjectCategory } from './project.type.ts'

catalogue({
  noun: ProjectCategory,
  list: 'projectCategories',
  orderBy: ['ordinal', 'code'],
  input: columns(projectCategoryStore, ['code', 'name', 'nameEn', 'voted', 'ordinal']),
  // Projects of it have gone one way or the other.
  fixed: ['voted'],
  retires: true,
})

const ProjectCriterion = noun({
  name: 'ProjectCriterion',
  store: projectCriterionStore,
  columns: ['code', 'name', 'nameEn', 'description', 'ordinal', 'status'],
})

catalogue({
  noun: ProjectCriterion,
  list: 'projectCriteria',
  orderBy: ['ordinal', 'code'],
  input: columns(projectCriterionStore, ['code', 'name', 'nameEn', 'description', 'ordinal']),
  fixed: ['code'],
  retires: true,
})
