import {
  type GraphQLArgument,
  type GraphQLNamedType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import { schema } from '../src/schema.ts'

/** Every root field of Query that a test can ask, with its arguments. */
export const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ name, type, args }) => ({
  name,
  type: getNamedType(type),
  args,
}))

/** Everything of a type that needs no argument, to some depth. */
export function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((one) => `... on ${one.name} { id }`)
      .join(' ')} }`
  if (!isObjectType(type)) return isLeafType(type) ? '' : '{ __typename id }'
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return []
    const named = getNamedType(field.type)
    if (isLeafType(named)) return [field.name]
    return depth > 0 ? [`${field.name} ${selectionOf(named, depth - 1)}`] : []
  })
  return `{ ${['__typename', ...fields].join(' ')} }`
}

const argumentTypes: Record<string, string> = {
  bodyId: 'CongressBody',
  unitId: 'Unit',
  groupId: 'DeputyGroup',
  siteId: 'Site',
  kindId: 'SiteKind',
  parentId: 'Site',
  withinId: 'Site',
  rootId: 'Site',
  categoryId: 'GroupCategory',
  accountId: 'Account',
  targetId: 'Site',
  importId: 'Import',
  webhookId: 'Webhook',
  personId: 'Person',
  mandateId: 'Mandate',
  sessionId: 'CongressSession',
  callId: 'ProjectCall',
  projectCategoryId: 'ProjectCategory',
  activityId: 'Activity',
  themeId: 'Theme',
  modeId: 'Theme',

  clientId: 'ApiClient',
}

/** The types of object whose ids an argument takes; `id` and `ids` take those of every node. */
export function typesOfArgument({ name, type }: GraphQLArgument, nodes: string[]): string[] {
  if (getNamedType(type).name !== 'ID') return []
  if (name === 'id' || name === 'ids') return nodes
  const known = argumentTypes[name]
  if (!known) throw new Error(`say in test/selection.ts of what type the id in ${name} is`)
  return [known]
}
