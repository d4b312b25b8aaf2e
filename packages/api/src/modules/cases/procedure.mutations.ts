import { caseKinds } from '@minhui/schema/rules/codes'
import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { choice, scalar } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { procedureInForce, procedureStore } from './case.store.ts'
import { lockEditions } from './procedure.store.ts'
import { definitionField, demandSound, ProcedureNoun } from './procedure.type.ts'

mutation({
  name: 'procedurePublish',
  description:
    'Publishes a new edition of how cases of a kind go in the tenant. Cases that begin from now on go by it; those that run keep theirs.',
  access: { action: 'create', subject: 'Procedure' },
  input: {
    kind: choice(caseKinds, 'Of which cases.'),
    definition: definitionField,
    expectedEdition: scalar(
      'Int',
      z.number().int().min(1),
      'The edition on which it was made; refused with CONFLICT when it is not the one in force.',
    ),
  },
  payload: { field: 'procedure', noun: ProcedureNoun },
  creates: true,
  work: async ({ tx, input: { kind, definition, expectedEdition }, context, permit }) => {
    demandSound(kind, definition, 'definition')
    await lockEditions(tx, kind)
    const { edition } = await procedureInForce(tx, kind)
    if (edition !== expectedEdition) throw new UserError('CONFLICT', 'expectedEdition')
    const row = { kind, edition: edition + 1, definition, accountId: context.viewer?.accountId ?? null }
    return procedureStore.insert(tx, permit('create', 'Procedure', row))
  },
})
