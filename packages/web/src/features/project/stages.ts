/** States of the usual procedure, as visitors think of them. */
export const stages = {
  collect: ['proposed', 'screening', 'feasibility', 'reviewing'],
  candidate: ['candidate'],
  pool: ['pooled'],
  deliver: ['selected', 'delivering', 'rectifying'],
  done: ['delivered', 'inspected', 'closed'],
  leftOut: ['not_taken', 'not_selected', 'merged'],
} as const
export type Stage = keyof typeof stages
export const isStage = (word: string | null): word is Stage => word !== null && Object.hasOwn(stages, word)
