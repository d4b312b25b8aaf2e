import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type LadderStep, usualLadder } from '@minhui/schema/rules/case-ladder'
import { diagramOf, type Procedure } from '@minhui/schema/rules/case-procedure'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { projectProcedure } from '@minhui/schema/rules/project-procedure'
import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'

// Writes docs/procedures.md: how cases go where a tenant has said nothing else, drawn from the data.
const procedures: [title: string, Procedure][] = [
  ["Citizens' opinions 群众意见", opinionProcedure],
  ['Suggestions and motions 代表建议、议案', suggestionProcedure],
  ['Livelihood projects 民生实事项目', projectProcedure],
]

const limit = ({ clock }: Procedure['states'][string]) => {
  if (!clock) return ''
  const span = 'months' in clock ? `${clock.months} months` : `${clock.workingDays} working days`
  const hard = 'hardWorkingDays' in clock && clock.hardWorkingDays ? `, ${clock.hardWorkingDays} at the most` : ''
  return `${clock.name}: ${span}${hard}`
}

const timeOf = ({ at, days }: LadderStep) => {
  const day = at === 'due' ? 'the last day' : 'the last bearable day'
  if (days === 0) return `on ${day}`
  return `${Math.abs(days)} working days ${days < 0 ? 'before' : 'after'} ${day}`
}

const reasonsOf = ({ reasons = {} }: Procedure) => [
  '| action | reasons to choose from |',
  '|---|---|',
  ...Object.entries(reasons).map(
    ([action, names]) =>
      `| \`${action}\` | ${Object.entries(names)
        .map(([code, name]) => `\`${code}\` ${name['zh-CN']}`)
        .join(', ')} |`,
  ),
  '',
]

const lines = [
  '# Procedures',
  '',
  'Generated from `packages/schema/src/rules/*-procedure.ts` by `npm run generate`. A tenant keeps its own versions; a case keeps the one with which',
  'it began. What may be done in which state is here; who may touch which case at all is in `docs/permissions.md`.',
  '',
  ...procedures.flatMap(([title, procedure]) => [
    `## ${title}`,
    '',
    '```mermaid',
    diagramOf(procedure),
    '```',
    '',
    '| state | 中文 | whose turn | limit | stands still meanwhile |',
    '|---|---|---|---|---|',
    ...Object.entries(procedure.states).map(
      ([name, state]) =>
        `| \`${name}\` | ${state.name['zh-CN']} | ${state.owner ?? 'ended'} | ${limit(state)} | ${state.pauses?.join(', ') ?? ''} |`,
    ),
    '',
    ...reasonsOf(procedure),
    '| action | from | to | by | has to say | only |',
    '|---|---|---|---|---|---|',
    ...procedure.transitions.map((one) => {
      const when = Object.entries(one.when ?? {}).map(([key, values]) => `${key}: ${values.join(' or ')}`)
      const only = [
        ...when,
        one.times ? `${one.times}×` : '',
        one.parts ? `as a unit whose part is ${one.parts.join(', ')}` : '',
        one.within ? `within ${one.within} working days` : '',
        one.onOverdue ? `when ${one.onOverdue} is over` : '',
      ]
      return `| \`${one.action}\` | ${one.from.join(', ')} | ${one.to} | ${one.by.join(', ')} | ${one.needs?.join(', ') ?? ''} | ${only.filter(Boolean).join('; ')} |`
    }),
    '',
  ]),
  '## Reminders 催办阶梯',
  '',
  'For every kind of case, unless its procedure has a ladder of its own.',
  '',
  '| when | who is told | urged |',
  '|---|---|---|',
  ...usualLadder.map((step) => `| ${timeOf(step)} | ${step.tell.join(', ')} | ${step.urges ? 'yes' : ''} |`),
  '',
]
writeFileSync(fileURLToPath(new URL('../../../docs/procedures.md', import.meta.url)), lines.join('\n'))
