import { customType, foreignKey, index, integer } from 'drizzle-orm/pg-core'
import { opinions } from './opinion.ts'
import { tenantTable } from './tenant-table.ts'

const wordList = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What opinions are found by. A table beside them: a move of a case writes no words anew, and no list reads them. The id
 * is that of the opinion.
 */
export const opinionWords = tenantTable(
  'opinion_words',
  'The words of an opinion, under its id, by which it is found: of its title, its text and its answer, never of notes.',
  { words: wordList('words').notNull(), edition: integer('edition').notNull() },
  {
    words: 'Every word that occurs, without its place.',
    edition: 'The edition of the dictionary by which they were told apart.',
  },
  (t) => [
    foreignKey({ name: 'opinion_words__id__fk', columns: [t.tenantId, t.id], foreignColumns: [opinions.tenantId, opinions.id] }),
    index('opinion_words__words__idx').using('gin', t.tenantId, t.words),
  ],
)
