import { type Name, nameOfReason, type Procedure, type Transition } from '@minhui/schema/rules/case-procedure'

import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { textSchema } from '../../graphql/column.ts'
import { scalar } from '../../graphql/input.ts'
import { type CaseKindName, defaultProcedures } from './case.store.ts'

type Reason = { action: string; code: string; name: Name | null }

/** What the reason of an act is called, in the language of the viewer; its code where nothing names it. */
export function wordsOfReason(
  kind: CaseKindName,
  procedure: Procedure,
  { action, reason }: { action: string; reason: string | null },
  { language }: Pick<Context, 'language'>,
): string | null {
  return reason && (nameOfReason(procedure, defaultProcedures[kind], action, reason)?.[language] ?? reason)
}

/** The reasons among which each of these transitions lets choose; of an action in several of them each reason once. */
export function reasonsOf(kind: CaseKindName, procedure: Procedure, transitions: readonly Transition[]): Reason[] {
  const named = transitions.flatMap(({ action, reasons = [] }) =>
    reasons.map((code) => ({ action, code, name: nameOfReason(procedure, defaultProcedures[kind], action, code) })),
  )
  return [...new Map(named.map((one) => [`${one.action} ${one.code}`, one])).values()]
}

export const ReasonRef = builder.objectRef<Reason>('CaseReason').implement({
  description: 'A reason among which the procedure of a case lets choose.',
  fields: (t) => ({
    action: t.exposeString('action', { description: 'What is done with it, as in `viewerActions`.' }),
    code: t.exposeString('code', { description: 'What is sent as the `reason` of the act.' }),
    name: t.string({
      description: 'What it is called, in the language of the request.',
      resolve: ({ name, code }, _, { language }) => name?.[language] ?? code,
    }),
  }),
})

/** The reason of an act: whether it is one of those that the procedure of the case offers is for the machine to say. */
export const reasonInput = (description: string) =>
  scalar('String', textSchema(40), `${description} The code of one of the \`viewerReasons\` of the case.`)
