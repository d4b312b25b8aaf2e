import { builder } from '../../graphql/builder.ts'
import { Unit } from '../units/unit.type.ts'
import { haveHandlers } from './stand-in.store.ts'

builder.objectField(Unit.ref, 'hasHandler', (t) =>
  t.boolean({
    nullable: true,
    description:
      'Whether somebody is in office, in it or above it, who handles what is handed to it; where nobody is, that waits for whoever handed it over. Null for those who hand nothing to units.',
    resolve: ({ id }, _, { ability, loaders }) =>
      (['Opinion', 'Suggestion', 'Project'] as const).some((subject) => ability.can('assign', subject))
        ? loaders.batch(haveHandlers, id)
        : null,
  }),
)
