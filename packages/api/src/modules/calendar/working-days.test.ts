import { addWorkingDays, type Calendar, nextDay, workingDay } from '@minhui/schema/rules/working-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedYear } from './published-years.ts'

const published: Calendar = { published: publishedYear, changes: new Map() }
const working = (day: string) => workingDay(day, published)

describe('the published calendars', () => {
  // Spring Festival 2025: off 28 January to 4 February, worked on the Sunday before and the Saturday after.
  test.each([
    ['2025-01-26', true],
    ['2025-01-28', false],
    ['2025-02-04', false],
    ['2025-02-05', true],
    ['2025-02-08', true],
    ['2025-02-09', false],
    ['2025-10-01', false],
    ['2025-10-08', false],
    ['2025-10-11', true],
    ['2026-02-14', true],
    ['2026-02-17', false],
    ['2026-03-03', true],
    ['2026-03-07', false],
  ])('%s is worked: %s', (day, expected) => {
    expect(working(day)).toEqual({ working: expected, provisional: false })
  })

  test('a year that is not published counts weekends only and says so', () => {
    expect(publishedYear(2099)).toBeNull()
    expect(working('2099-10-01')).toEqual({ working: true, provisional: true })
    expect(working('2099-10-03')).toEqual({ working: false, provisional: true })
  })
})

test('a tenant changes a day, whatever was published', () => {
  const changes = new Map([
    ['2026-03-03', 'holiday' as const],
    ['2026-02-17', 'workday' as const],
  ])
  expect(workingDay('2026-03-03', { ...published, changes }).working).toBe(false)
  expect(workingDay('2026-02-17', { ...published, changes }).working).toBe(true)
})

const day = fc.integer({ min: 0, max: 729 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))

test('adding working days ends on a working day, with just so many on the way', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const end = addWorkingDays(from, count, published)
      expect(working(end.day).working).toBe(true)
      let seen = 0
      for (let at = from; at < end.day; ) {
        at = nextDay(at)
        if (working(at).working) seen++
      }
      expect(seen).toBe(count)
    }),
  )
})

test('adding in two steps is adding at once', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (from, a, b) => {
      expect(addWorkingDays(addWorkingDays(from, a, published).day, b, published).day).toBe(
        addWorkingDays(from, a + b, published).day,
      )
    }),
  )
})
