import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { caseCounts, caseRates } from '@minhui/schema/rules/case-figures'
import { projectCounts, projectRates } from '@minhui/schema/rules/project-figures'

// Writes docs/figures.md: what the figures of opinions mean, in the words that the API gives them.
const lines = [
  '# Figures',
  '',
  'Generated from `packages/schema/src/rules/case-figures.ts` by `npm run generate`. Opinions are counted in the month in which they were submitted,',
  'where the tenants are, by what they are about, where, with whom and how they stand (`opinion_figure`). A job reckons a month anew when one of its',
  'opinions has changed, and all of them each night, for what is overdue changes with the day. `opinionFigures` reads nothing else, nor does the province.',
  '',
  '## Counts',
  '',
  '| | |',
  '|---|---|',
  ...Object.entries(caseCounts).map(([name, text]) => `| \`${name}\` | ${text} |`),
  '| `toAnswer` | Those to be answered: all submitted but the rejected, the withdrawn and the merged. |',
  '',
  '## Rates',
  '',
  '| | |',
  '|---|---|',
  ...Object.entries(caseRates).map(([name, text]) => `| \`${name}Rate\` | ${text} |`),
  '',
  '## Days',
  '',
  'From the day of submission to that of the first answer, in working days of the calendar of the tenant. Days on which a limit stood still do not count:',
  'while the author was asked for more, and while a unit had given the opinion back. `medianDays` and `p90Days` are the least numbers of days within',
  'which half of them, or nine of ten, were answered. They are exact, also of several months, places or districts together: what is kept is how many',
  'were answered after how many days.',
  '',
  '## Projects',
  '',
  'From `packages/schema/src/rules/project-figures.ts`. Projects are counted by the year in which they are to be delivered, by congress, category, state',
  'and light (`project_figure`); a job reckons all of a tenant anew when one has changed or was rated, and each night. `projectFigures` and the province',
  'read nothing else. Of ballots each announced round holds its own figures; rehearsals and what is not announced are counted nowhere.',
  '',
  '| | |',
  '|---|---|',
  ...Object.entries({ ...projectCounts, ...projectRates }).map(([name, text]) => `| \`${name}\` | ${text} |`),
  '',
]
writeFileSync(fileURLToPath(new URL('../../../docs/figures.md', import.meta.url)), lines.join('\n'))
