import { expect, test } from 'vitest'
import { newId } from './new-id.ts'

test('ids are UUIDs of version 7 that grow, also within a millisecond and when the clock is set back', () => {
  const { now } = Date
  const ids: string[] = []
  try {
    for (const at of [0, 0, -1000, 0, 5]) {
      Date.now = () => 1_800_000_000_000 + at
      ids.push(...Array.from({ length: 1000 }, newId))
    }
  } finally {
    Date.now = now
  }
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
})
