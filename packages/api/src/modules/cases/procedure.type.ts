import { accessOf, permissionKey, permissionsOf, vocabulary } from '@minhui/schema/access/ability'
import type { Action, RoleName } from '@minhui/schema/access/vocabulary'
import { diagramOf, type Party, type Procedure, statesInOrder } from '@minhui/schema/rules/case-procedure'
import { caseKinds } from '@minhui/schema/rules/codes'
import { faultsOf, strangersIn } from '@minhui/schema/rules/procedure-fault'
import { UserError, UserErrors } from '../../errors/user-error.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { parseInput, scalar, schemaOf } from '../../graphql/input.ts'
import type { Noun } from '../../graphql/noun.ts'
import { type AnsweredError, answered, UserErrorRef } from '../../graphql/payload.ts'
import { namesOfAccounts } from '../accounts/account.store.ts'
import { type CaseKindName, defaultProcedures, procedureStore } from './case.store.ts'
import { type Edition, listEditions } from './procedure.store.ts'
import { procedureSchema } from './procedure-input.ts'
import { ReasonRef, reasonsOf } from './reason.type.ts'

/** The subject of permissions of each kind of case. */
const subjects: Record<CaseKindName, string> = { opinion: 'Opinion', suggestion: 'Suggestion', project: 'Project' }

/** Throws, as user errors, everything for which a kind of case could not go by a procedure. */
export function demandSound(kind: CaseKindName, procedure: Procedure, field: string): void {
  const subject = subjects[kind]
  const isKnown = vocabulary.some((access) => access.subject === subject)
  const mayEver = (party: Party, action: string) =>
    isKnown &&
    accessOf(subject).actions.includes(action as Action) &&
    permissionsOf(party as RoleName).includes(permissionKey(subject, action as Action))
  const faults = [...faultsOf(procedure), ...strangersIn(procedure, defaultProcedures[kind], mayEver)]
  if (faults.length > 0)
    throw new UserErrors(
      faults.map(
        ({ fault, at, value, min }) => new UserError(fault, `${field}.${at}`, { value, ...(min !== undefined && { min }) }),
      ),
    )
}

const StateRef = builder.objectRef<{ code: string; name: string }>('ProcedureState').implement({
  description: 'A state of a procedure.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'By which cases say that they are in it.' }),
    name: t.exposeString('name', { description: 'Its name, in the language of the request.' }),
  }),
})

const ref = builder.objectRef<Edition>('Procedure').implement({
  description: procedureStore.description,
  fields: (t) => ({
    kind: t.field({
      type: enumOf(caseKinds) as never,
      description: procedureStore.describe('kind'),
      resolve: ({ kind }) => kind as never,
    }),
    edition: t.exposeInt('edition', { description: procedureStore.describe('edition') }),
    definition: t.string({
      description: 'States, transitions, numbers and ladder of reminders, as JSON.',
      resolve: ({ definition }) => JSON.stringify(definition),
    }),
    states: t.field({
      type: [StateRef],
      description: 'Its states, as cases come to them.',
      resolve: ({ definition }, _, { language }) =>
        statesInOrder(definition).map((code) => ({ code, name: definition.states[code]?.name[language] ?? code })),
    }),
    reasons: t.field({
      type: [ReasonRef],
      description: 'The reasons among which it lets choose, whatever is done with them.',
      resolve: ({ kind, definition }) => reasonsOf(kind, definition, definition.transitions),
    }),
    diagram: t.string({
      description: 'The same as a Mermaid state diagram.',
      resolve: ({ definition }, _, { language }) => diagramOf(definition, language),
    }),
    publishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was published; null: it came with the product.',
      resolve: ({ accountId, createdAt }) => accountId && createdAt,
    }),
    publishedBy: t.string({
      nullable: true,
      description: 'Who published it, for those who may; null: it came with the product.',
      resolve: ({ accountId }, _, { ability, loaders }) =>
        accountId && ability.can('create', 'Procedure') ? loaders.batch(namesOfAccounts, accountId) : null,
    }),
  }),
})

/** An edition of how cases of a kind go: it is known by its kind and number, and never changed. */
export const ProcedureNoun = { name: 'Procedure', store: procedureStore, ref } as unknown as Noun<typeof procedureStore.table>

/** The text of a procedure in an input. */
export const definitionField = scalar('String', procedureSchema, 'The whole procedure as JSON, as `procedures` answers it.')

const kindArgument = (t: { arg: (options: never) => unknown }) =>
  t.arg({ type: enumOf(caseKinds), required: true, defaultValue: 'opinion', description: 'Of which cases.' } as never) as never

builder.queryField('procedures', (t) =>
  t.field({
    type: [ref],
    access: 'public',
    complexity: { field: 5, multiplier: 20 },
    description: 'How cases of a kind go in this tenant, edition by edition, the one in force first.',
    args: { kind: kindArgument(t as never) },
    resolve: async (_, { kind }, { db }) => db.read((tx) => listEditions(tx, kind)),
  }),
)

builder.queryField('procedureDiagram', (t) =>
  t.string({
    access: 'public',
    description: 'How cases of a kind go in this tenant, as a Mermaid state diagram.',
    args: {
      kind: kindArgument(t as never),
      edition: t.arg.int({ description: 'Which edition; left out: the one in force.' }),
    },
    resolve: async (_, { kind, edition }, { db, language }) => {
      const editions = await db.read((tx) => listEditions(tx, kind))
      const found = edition == null ? editions[0] : editions.find((one) => one.edition === edition)
      return found ? diagramOf(found.definition, language) : ''
    },
  }),
)

type Check = { procedure: Procedure | null; errors: AnsweredError[] }
const CheckRef = builder.objectRef<Check>('ProcedureCheck').implement({
  description: 'What would come of publishing a procedure.',
  fields: (t) => ({
    diagram: t.string({
      nullable: true,
      description: 'The procedure as a Mermaid state diagram; null when there are user errors.',
      resolve: ({ procedure }, _, { language }) => procedure && diagramOf(procedure, language),
    }),
    userErrors: t.field({
      type: [UserErrorRef],
      description: 'What is wrong with it; empty when it could be published.',
      resolve: ({ errors }) => errors,
    }),
  }),
})

builder.queryField('procedureCheck', (t) =>
  t.field({
    type: CheckRef,
    access: { action: 'create', subject: 'Procedure' },
    complexity: { field: 50 },
    description: 'Whether a procedure could be published, and what is wrong with it. Nothing is written.',
    args: {
      kind: kindArgument(t as never),
      definition: t.arg.string({ required: true, description: definitionField.description }),
    },
    resolve: (_, { kind, definition }): Check => {
      const parsed = parseInput<{ definition: typeof definitionField }>(schemaOf({ definition: definitionField }), { definition })
      if ('errors' in parsed) return { procedure: null, errors: parsed.errors.map(answered) }
      try {
        demandSound(kind, parsed.value.definition, 'definition')
        return { procedure: parsed.value.definition, errors: [] }
      } catch (error) {
        if (error instanceof UserErrors) return { procedure: null, errors: error.errors.map(answered) }
        throw error
      }
    },
  }),
)
