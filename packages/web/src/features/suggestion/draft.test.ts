import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bothOf, type Draft, written } from './draft.ts'

const draft: fc.Arbitrary<Draft> = fc.record({
  title: fc.string(),
  text: fc.string(),
  analysis: fc.string(),
  proposal: fc.string(),
  categoryId: fc.constant(null),
  secret: fc.boolean(),
})

test('two versions in one hold every word of both', () => {
  fc.assert(
    fc.property(draft, draft, (mine, theirs) => {
      const both = bothOf(mine, theirs)
      for (const key of written) {
        expect(both[key]).toContain(mine[key].trim())
        expect(key === 'title' ? both.title + both.text : both[key]).toContain(theirs[key].trim())
      }
    }),
  )
  const same: Draft = { title: '题目', text: '一', analysis: '', proposal: '二', categoryId: null, secret: false }
  expect(bothOf(same, { ...same })).toEqual(same)
})
