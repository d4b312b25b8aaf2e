import { caseWordsTable } from './case.ts'
import { projects } from './project.ts'

/** What projects are found by: words that whoever reads one may read. */
export const projectWords = caseWordsTable(
  'project_words',
  'The words of a project, under its id, by which it is found: of its title, its text, its place, whom it serves and its goal, never of notes nor of who proposed it.',
  projects,
)
