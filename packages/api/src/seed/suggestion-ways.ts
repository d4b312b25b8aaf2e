import type { Party } from '@minhui/schema/rules/case-procedure'
import { reasonCodes } from '@minhui/schema/rules/case-procedure'
import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
import type { Said } from '../modules/suggestions/suggestion-said.ts'

/** What is done to a suggestion, and as whom; what is said where it is not what everybody says. */
export type Step = [action: string, by: Party, said?: Said]
/** What is done one day after the other, and what else is a suggestion's own. */
type Way = [steps: Step[], own?: { kind?: 'motion'; secret?: true; mode?: 'lead' | 'each' }]

const file: Step[] = [
  ['submit', 'author'],
  ['approve', 'office_admin'],
  ['file', 'district_admin'],
]
const start: Step[] = [...file, ['assign', 'district_admin'], ['start', 'department_handler'], ['contact', 'department_handler']]
const replied = (replyClass: Said['replyClass']): Step[] => [
  ['prepareReply', 'department_handler', { replyClass }],
  ['signReply', 'unit_head'],
]
const reply: Step[] = [...start, ...replied('A')]
type Grade = NonNullable<Said['process']>
const rated = (result: Grade, process: Grade = 'satisfied'): Step[] => [
  ['rateBack', 'department_handler', { process }],
  ['rate', 'author', { process, result }],
]
const unhappy: Step[] = [...reply, ...rated('dissatisfied')]
/** Neither the first answer nor the second contents the deputy: all sit down together. */
const convened: Step[] = [...unhappy, ...replied('A'), ...rated('dissatisfied', 'dissatisfied')]
/** A promise is tracked until it is answered again. */
const promised: Step[] = [...start, ...replied('B'), ...rated('satisfied'), ['close', 'supervisor']]
const circulate: Step = ['circulate', 'author']
const motion: Step[] = [circulate, ['cosign', 'cosigner'], ...file]

/** Ways to each state in which a suggestion can be, and to whatever its parts, replies, promises and entries can come to. */
export const ways: Way[] = [
  [[]],
  [[circulate]],
  [file.slice(0, 1)],
  [file.slice(0, 2)],
  [[...file.slice(0, 2), ['askFeasibility', 'district_admin']]],
  [[...file.slice(0, 2), ['sendBack', 'district_admin']]],
  [[...file.slice(0, 2), ['reject', 'district_admin']]],
  [file],
  [[...file, ['assign', 'district_admin']]],
  [[...start, ['supervise', 'supervisor', { reason: 'key' }]]],
  [[...start, ['return', 'department_handler']]],
  [[...start, ['askExtension', 'department_handler']]],
  [reply],
  [[...reply, ['rate', 'author', { process: 'satisfied', result: 'satisfied' }]]],
  [[...reply, ['rateBack', 'department_handler', { process: 'satisfied' }]]],
  [[...reply, ...rated('satisfied')]],
  [[...reply, ...rated('satisfied'), ['close', 'supervisor']]],
  [unhappy],
  [convened],
  [promised],
  [[...start, ['withdraw', 'author']]],
  [motion, { kind: 'motion' }],
  [[circulate, ['decline', 'cosigner']]],
  [[...file.slice(0, 2), ['askFeasibility', 'district_admin'], ['opine', 'department_handler']]],
  [[...start, ...replied('C')], { mode: 'each' }],
  [[...start, ...replied('A').slice(0, 1)]],
  [[...start, ...replied('A').slice(0, 1), ['correctReply', 'unit_head']]],
  [[...start, ...replied('C'), ...rated('basically_satisfied', 'basically_satisfied'), ['close', 'supervisor']]],
  [[...start, ...replied('D'), ...rated('satisfied'), ['close', 'supervisor']]],
  [[...promised, ...replied('A'), ...rated('satisfied'), ['close', 'supervisor']]],
  [[...promised, ...replied('B')]],
  [[...promised, ...replied('C')]],
  [
    [
      ...start,
      ['meet', 'district_admin', { reason: 'assignment' }],
      ...reasonCodes(suggestionProcedure, 'supervise').map((reason): Step => ['supervise', 'supervisor', { reason }]),
      ['meet', 'supervisor', { reason: 'coordination' }],
      ...replied('A'),
      ...rated('satisfied'),
      ['meet', 'supervisor', { reason: 'look_back' }],
    ],
  ],
  [[...convened, ['conclude', 'district_admin', { outcome: 'settled' }], ['close', 'supervisor']]],
  [[...convened, ['conclude', 'district_admin', { outcome: 'handle_again' }]]],
  [[...start, ['return', 'department_handler'], ['consentReturn', 'district_admin']]],
  [[...start, ['askExtension', 'department_handler'], ['grantExtension', 'district_admin']]],
  [[...start, ['opine', 'department_handler']], { mode: 'lead' }],
  [[...motion, ['adopt', 'supervisor']], { kind: 'motion' }],
  [[...motion, ['turn', 'supervisor']], { kind: 'motion' }],
  [reply, { secret: true }],
]
