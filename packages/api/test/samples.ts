import { randomUUID } from 'node:crypto'
import { accessOf } from '@minhui/schema/access/ability'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Access } from '../src/access/access.ts'
import { encodeId } from '../src/graphql/global-id.ts'
import { schema } from '../src/schema.ts'

/** Ids of one object of each type in a tenant. */
export type Samples = Record<string, string>

/** One mutation as the schema has it: its name and the fields of its input. */
export type MutationShape = { name: string; typeName: string; payload: string; fields: GraphQLInputField[]; access: Access }

/** Every mutation of the schema that takes an input. */
export const mutations: MutationShape[] = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
  const input = field.args[0] && getNamedType(field.args[0].type as GraphQLInputType)
  if (!isInputObjectType(input)) return []
  return {
    access: field.extensions['access'] as Access,
    name: field.name,
    typeName: input.name,
    payload: getNamedType(field.type).name,
    fields: Object.values(input.getFields()),
  }
})

/** Those of the operator. */
export const isPlatform = (name: string): boolean => /^(tenant(Open|Update|Suspend|Reopen|Erase)|jobRetry)$/.test(name)

/** Those that act on objects of a tenant: a role is needed for them. */
export const objectMutations = mutations.filter(
  ({ access, name }) => typeof access === 'object' && !/^tenant(Open|Update|Suspend|Reopen|Erase)$/.test(name),
)

/** The roles by which a mutation can be tried, those that can do most first. */
const tried = [
  'district_admin',
  'security_admin',
  'supervisor',
  'department_handler',
  'citizen',
  'deputy',
  'prosecutor_liaison',
  'teller',
] as const
export type Tried = (typeof tried)[number]

/** A role that may do it; whatever needs no role is the district admin's to try. */
export function holderOf({ access }: Pick<MutationShape, 'access'>): Tried {
  if (typeof access !== 'object') return 'district_admin'
  const { grants } = accessOf(access.subject)
  return tried.find((role) => grants[role]?.some(({ can }) => can.includes(access.action))) ?? 'district_admin'
}

/** A role that may not. */
export const strangerTo = ({ access }: Pick<MutationShape, 'access'>): 'citizen' | 'teller' =>
  typeof access === 'object' && accessOf(access.subject).grants.citizen?.some(({ can }) => can.includes(access.action))
    ? 'teller'
    : 'citizen'

/** The types of object whose ids a field of an input takes. */
export const idTypesOf = (field: GraphQLInputField | GraphQLArgument): string[] =>
  (field.extensions['idTypes'] as string[] | undefined) ?? []

let counter = 0
const special: Record<string, unknown> = {
  primaryColor: '#112233',
  accentColor: '#112233',
  recurrence: 'FREQ=MONTHLY;BYDAY=3TU',
  regionCode: '320211',
  hosts: [],
  withheld: [],
  languages: ['zh-CN'],
  logo: 'https://example.invalid/logo.png',
  base: 'CITIZEN',
  scopeKind: 'OWN',
  weekday: 1,
  opens: '09:00',
  closes: '10:00',
  latitude: 31.5,
  longitude: 120.3,
  year: 2026,
  fromYear: 2026,
  toYear: 2027,
  birthYear: 1980,
  level: 'DISTRICT',
  kind: undefined,
  validFrom: '2026-01-02',
  validTo: '2026-12-31',
  startsOn: '2026-01-02',
  endsOn: '2026-12-31',
  duty: undefined,
  votingRight: true,
  next: 'correct horse 2026',
  password: 'correct horse 2026',
  subject: undefined,
  identityNumber: '11010519491231002X',
  phone: '13900000001',
  lockoutFailures: 5,
  lockoutMinutes: 15,
  idleMinutes: 30,
  auditMonths: 12,
  issuer: 'https://login.example.invalid',
  url: 'http://127.0.0.1:9/x',
  language: 'zh-CN',
  muted: ['role_given.email'],
  quietFrom: '22:00',
  quietTo: '07:00',
  address: 'someone@example.com',
  definition: JSON.stringify(opinionProcedure),
}

/** A value that the field accepts. */
export function sampleOf(field: GraphQLInputField, samples: Samples): unknown {
  const type = getNullableType(field.type)
  const [idType] = idTypesOf(field)
  if (idType) return isListType(type) ? [samples[idType]] : samples[idType]
  if (field.name === 'code' || field.name === 'slug') return `s${++counter}x`
  if (special[field.name] !== undefined) return special[field.name]
  return valueFor(type as GraphQLInputType, samples, field.name)
}

function valueFor(type: GraphQLInputType, samples: Samples, name: string): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, samples, name)
  if (isListType(type)) return [valueFor(type.ofType, samples, name)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) return sampleInput(Object.values(type.getFields()), samples)
  switch (type.name) {
    case 'Int':
      return 1
    case 'Float':
      return 1.5
    case 'Boolean':
      return true
    case 'DateTime':
      return '2026-06-01T01:00:00Z'
    case 'Date':
      return '2026-06-01'
    default:
      return `${name} sample`
  }
}

/** An input that a mutation accepts, every field given; `expectedVersion` and keys are left to the caller. */
export function sampleInput(fields: GraphQLInputField[], samples: Samples): Record<string, unknown> {
  return Object.fromEntries(
    fields.filter((f) => f.name !== 'idempotencyKey').map((field) => [field.name, sampleOf(field, samples)]),
  )
}

/** A well-formed id of a type, of nothing that exists. */
export const randomId = (type: string) => encodeId(type, randomUUID())

/** The text of a call of a mutation. */
export const callOf = ({ name, typeName, payload }: MutationShape) => {
  const type = schema.getType(payload)
  const field = isObjectType(type) ? Object.values(type.getFields()).find((f) => f.name !== 'userErrors') : undefined
  const result = field && `${field.name}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`
  return `mutation ($input: ${typeName}!) { ${name}(input: $input) { ${result} userErrors { code field message } } }`
}
