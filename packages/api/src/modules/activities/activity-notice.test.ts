import { isShortNotice, noticeDays } from '@minhui/schema/rules/activity-notice'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const day = 86_400_000

test('notice is short of what begins within the days of notice, and of nothing that has begun or comes later', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), fc.integer({ min: -10 * day, max: 10 * day }), (now, ahead) => {
      const startsAt = new Date(now.getTime() + ahead)
      fc.pre(!Number.isNaN(startsAt.getTime()))
      expect(isShortNotice(startsAt, now)).toBe(ahead > 0 && ahead < noticeDays * day)
    }),
  )
})
