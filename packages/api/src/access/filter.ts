import { rulesToAST } from '@casl/ability/extra'
import type { Ability } from '@minhui/schema/access/ability'
import { accessOf } from '@minhui/schema/access/ability'
import type { Action } from '@minhui/schema/access/vocabulary'
import { and, not, or, type SQL, sql } from 'drizzle-orm'
import type { Each } from '../database/each.ts'
import { type Values, value } from '../database/statement.ts'

/** How an attribute of a subject is asked for in SQL. */
export type Attribute = {
  /** Its value as a column or expression, for an attribute that is one value. */
  one?: SQL
  /** Whether a list of ids, which the attribute is, holds a value. */
  has?: (value: SQL) => SQL
  /** The same where few rows are looked at: by what belongs to the row, and not by all that belongs to the value. */
  holds?: (value: SQL) => SQL
  /** The rows of which the list holds one of several values, an array in SQL, by a column of theirs. */
  within?: (values: SQL) => Each
}
export type Attributes = Record<string, Attribute>

/** A condition in SQL, its values apart from its text so that the text can be prepared. */
export type Filter = {
  /** Filters of the same shape differ in values only. */
  shape: string
  values: Values
  condition(): SQL
  /** The same for a list of which little else is left to look at. */
  ofFew(): SQL
  /** Another way to these rows, and perhaps to more: where each has one of some values of an attribute, whatever else is asked. */
  each: Each | null
}

type Node = { operator: string; field?: string; value: unknown }

/** Nothing is restricted. */
export const noFilter: Filter = { shape: '', values: {}, condition: () => sql`true`, ofFew: () => sql`true`, each: null }

const memory = new WeakMap<Ability, Map<string, Filter>>()

/**
 * The rows of `subject` on which `ability` allows `action`, by the same rules that `ability.can` checks. Only attributes
 * on the list of the subject and the operators below are known; anything else throws, so that a rule that cannot be
 * expressed can never let too much through. A mark tells the values of one filter from those of another for the same action,
 * where several abilities are asked in one statement.
 */
export function filterFor(ability: Ability, action: Action, subject: string, attributes: Attributes, mark = ''): Filter {
  let filters = memory.get(ability)
  if (!filters) {
    filters = new Map()
    memory.set(ability, filters)
  }
  const key = `${mark} ${action} ${subject}`
  let filter = filters.get(key)
  if (!filter) {
    filter = compile(rulesToAST(ability, action, subject) as Node | null, action, subject, attributes, mark)
    filters.set(key, filter)
  }
  return filter
}

function compile(root: Node | null, action: Action, subject: string, attributes: Attributes, mark: string): Filter {
  const known = new Set(accessOf(subject).attributes)
  const values: Values = {}
  const given = new Map<Node, SQL>()
  const placeholder = (node: Node) => {
    // Two filters on one subject may stand in one statement.
    const name = `${mark}${action}${subject}${Object.keys(values).length}`
    values[name] = node.value
    const named = sql`${value(name)}`
    given.set(node, named)
    return named
  }
  const attribute = (name: string | undefined): Attribute => {
    const found = name !== undefined && known.has(name) ? attributes[name] : undefined
    if (!found) throw new Error(`${subject}.${name} is no attribute that a permission may speak of`)
    return found
  }
  // Both forms of a condition come of one translation.
  let few = false
  const equals = (node: Node): SQL => {
    const { one, has, holds } = attribute(node.field)
    const test = few ? (holds ?? has) : has
    if (test) return test(placeholder(node))
    if (node.value === null) return sql`${one} is null`
    return sql`${one} is not distinct from ${placeholder(node)}`
  }
  const translate = (node: Node): SQL => {
    switch (node.operator) {
      case 'eq':
        return equals(node)
      case 'ne':
        return not(equals({ ...node, operator: 'eq' }))
      case 'in':
        return any((node.value as unknown[]).map((v) => equals({ operator: 'eq', field: node.field as string, value: v })))
      case 'and':
        return all((node.value as Node[]).map(translate))
      case 'or':
        return any((node.value as Node[]).map(translate))
      case 'not':
        return not(all((node.value as Node[]).map(translate)))
      default:
        throw new Error(`a permission on ${subject} uses ${node.operator}, which has no translation`)
    }
  }
  const shape = root === null ? 'nothing' : shapeOf(root)
  const condition = root === null ? sql`false` : translate(root)
  few = true
  const ofFew = root === null ? condition : translate(root)
  const deciding = root && decisiveOf(root, attributes)
  const list = sql`array[${sql.join(deciding?.nodes.map((node) => given.get(node) as SQL) ?? [], sql`, `)}]::uuid[]`
  const each = deciding ? (attributes[deciding.name]?.within?.(list) ?? null) : null
  return { shape, values, condition: () => condition, ofFew: () => ofFew, each }
}

/** An attribute that leads to rows, if a row must have one of some values of it, whatever else is asked; with the nodes that say so. */
function decisiveOf(node: Node, attributes: Attributes): { name: string; nodes: Node[] } | null {
  const inner = () => (node.value as Node[]).map((one) => decisiveOf(one, attributes))
  if (node.operator === 'and') return inner().find((one) => one !== null) ?? null
  if (node.operator === 'or') {
    const [first, ...rest] = inner()
    if (!first || rest.some((one) => one?.name !== first.name)) return null
    return { name: first.name, nodes: [first, ...rest].flatMap((one) => one?.nodes ?? []) }
  }
  const leads = node.operator === 'eq' && node.value !== null && node.field && attributes[node.field]?.within
  return leads ? { name: node.field as string, nodes: [node] } : null
}

const all = (parts: SQL[]): SQL => (parts.length === 0 ? sql`true` : (and(...parts) as SQL))
const any = (parts: SQL[]): SQL => (parts.length === 0 ? sql`false` : (or(...parts) as SQL))

function shapeOf(node: Node): string {
  const inner = Array.isArray(node.value) ? node.value : []
  // Null has a text of its own, so a shape says where nulls are, in a list too.
  const mark = (v: unknown) => (v === null ? 'n' : 'v')
  if (node.field) return `${node.operator}(${node.field} ${node.operator === 'in' ? inner.map(mark).join('') : mark(node.value)})`
  return `${node.operator}(${inner.map((n) => shapeOf(n as Node)).join(',')})`
}
