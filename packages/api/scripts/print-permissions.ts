import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scopesOfRole, vocabulary } from '@minhui/schema/access/ability'
import { roleNames } from '@minhui/schema/access/role-names'
import type { Action, Grant, RoleName, SubjectAccess } from '@minhui/schema/access/vocabulary'

// docs/permissions.md: role × action × subject, from the rules that the application runs.
const roles = Object.keys(roleNames) as RoleName[]

const condition = ({ where, reach, fields }: Grant, access: SubjectAccess, role: RoleName) => {
  const parts = []
  const scope = scopesOfRole[role]?.[0]
  if (reach !== 'tenant' && scope && scope !== 'tenant') parts.push(access.scopes[scope] ? `own ${scope}` : 'nothing')
  for (const [attribute, value] of Object.entries(where ?? {})) {
    const operator = typeof value === 'object' && value !== null ? Object.keys(value)[0] : '='
    const operand = typeof value === 'object' && value !== null ? Object.values(value)[0] : value
    parts.push(`${attribute} ${operator === '$ne' ? '≠' : operator} ${operand}`)
  }
  if (fields) parts.push(`fields ${fields.join(', ')}`)
  return parts.join('; ') || 'all'
}

const row = (access: SubjectAccess, action: Action) => {
  const cells = roles.flatMap((role) => {
    const grants = (access.grants[role] ?? [])
      .filter((grant) => grant.can.includes(action))
      .map((grant) => condition(grant, access, role))
    const said = [...new Set(grants)].filter((text) => text !== 'nothing')
    return said.length === 0 ? [] : [`**${role}** ${said.join(' or ')}`]
  })
  return `| ${action} | ${cells.join('<br>') || 'nobody'} |`
}

const lines = [
  '# Permissions',
  '',
  'Generated from `packages/schema/src/access` by `npm run generate`; a test compares what the API does with it.',
  'A tenant renames, copies and narrows roles and gives them with a scope; it can never widen them beyond this page.',
  '',
  '| role | 中文 | scope |',
  '|---|---|---|',
  ...roles.map((role) => `| \`${role}\` | ${roleNames[role].name} | ${scopesOfRole[role]?.join(', ') ?? 'platform'} |`),
  '',
  ...vocabulary.flatMap((access) => [
    `## ${access.subject} ${access.name}`,
    '',
    '| action | who, and on what |',
    '|---|---|',
    ...access.actions.map((action) => row(access, action)),
    '',
  ]),
]
writeFileSync(fileURLToPath(new URL('../../../docs/permissions.md', import.meta.url)), lines.join('\n'))
