import type { Suggestion } from './suggestion-documents.ts'

/** What a deputy writes. */
export type Draft = Readonly<{
  title: string
  text: string
  analysis: string
  proposal: string
  categoryId: string | null
  secret: boolean
}>
export const written = ['title', 'text', 'analysis', 'proposal'] as const

/** A draft as the server holds it. */
export const draftOf = ({ title, text, analysis, proposal, category, secret }: Suggestion): Draft => ({
  title,
  text,
  analysis,
  proposal,
  categoryId: category?.id ?? null,
  secret,
})

/** Both versions in one: where they differ, one below the other; of a title, a choice and a tick the own one holds. */
export function bothOf(mine: Draft, theirs: Draft): Draft {
  const joined = (key: 'text' | 'analysis' | 'proposal') =>
    mine[key].trim() === theirs[key].trim() || !theirs[key].trim() ? mine[key] : `${mine[key]}\n\n————\n\n${theirs[key]}`.trim()
  const text = joined('text')
  const isOtherTitle = theirs.title.trim() !== mine.title.trim()
  return {
    ...mine,
    text: isOtherTitle ? `${text}\n\n《${theirs.title.trim()}》` : text,
    analysis: joined('analysis'),
    proposal: joined('proposal'),
  }
}
