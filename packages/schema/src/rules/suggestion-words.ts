import type { suggestionKinds } from './suggestion-procedure.ts'

/** A suggestion or a motion, in words. */
export const suggestionKindNames: Record<(typeof suggestionKinds)[number], { 'zh-CN': string; en: string }> = {
  suggestion: { 'zh-CN': '建议', en: 'Suggestion' },
  motion: { 'zh-CN': '议案', en: 'Motion' },
}
