import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, groupNear, namesWithRoom, type Side, widthOf } from './map-layout.ts'

const reach = 28
const pixel = fc.integer({ min: 0, max: 600 })
const spots = fc.array(fc.record({ x: pixel, y: pixel }), { maxLength: 60 })

test('every dot is in one group, near to its first, and no two groups lie upon each other', () => {
  fc.assert(
    fc.property(spots, (given) => {
      const groups = groupNear(given, reach)
      expect(new Set(groups.flat())).toEqual(new Set(given))
      expect(groups.flat()).toHaveLength(given.length)
      for (const [first, ...others] of groups)
        for (const one of others) expect(Math.max(Math.abs(one.x - first.x), Math.abs(one.y - first.y))).toBeLessThan(reach)
      for (const [i, [a]] of groups.entries())
        for (const [b] of groups.slice(i + 1))
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(reach)
    }),
  )
})

const frame = { left: 0, right: 600, top: 0, bottom: 600 }
type Place = { x: number; y: number; name: string }
const boxOf = ({ x, y, name }: Place, side: Side): Box => {
  const width = 14 + widthOf(name)
  const across = { left: x - width / 2, right: x + width / 2 }
  return {
    right: { left: x - 8, right: x + width, top: y - 11, bottom: y + 11 },
    left: { left: x - width, right: x + 8, top: y - 11, bottom: y + 11 },
    below: { ...across, top: y - 8, bottom: y + 22 },
    above: { ...across, top: y - 22, bottom: y + 8 },
  }[side]
}
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const isSeen = (box: Box) => box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 600

test('names lie upon no dot and upon no other name and are seen whole, and what is left out had no room on any side', () => {
  const places = fc.array(fc.record({ x: pixel, y: pixel, name: fc.constantFrom('站', '雪浪街道人大代表之家', 'Station 12') }), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(places, spots, (given, dots) => {
      const shown = namesWithRoom(given, dots, reach, frame)
      const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 14, right: x + 14, top: y - 14, bottom: y + 14 }))
      for (const { place, side } of shown) {
        const box = boxOf(place, side)
        expect([isSeen(box), taken.some((other) => meet(box, other))]).toEqual([true, false])
        taken.push(box)
      }
      const left = given.filter((one) => !shown.some(({ place }) => place === one))
      for (const one of left)
        for (const side of ['right', 'left', 'below', 'above'] as const) {
          const box = boxOf(one, side)
          expect(!isSeen(box) || taken.some((other) => meet(box, other))).toBe(true)
        }
    }),
  )
})

test('a place that comes first keeps its name; another stands on its other side, at the edge too', () => {
  const here = { x: 300, y: 100 }
  const [home, station, point] = ['之家', '联络站', '联系点'].map((name) => ({ ...here, name })) as [Place, Place, Place]
  const sidesOf = (places: Place[], dots: { x: number; y: number }[] = []) =>
    namesWithRoom(places, dots, reach, frame).map(({ place, side }) => [place.name, side])
  expect(sidesOf([home])).toEqual([['之家', 'right']])
  expect(sidesOf([home, { ...station, x: 280 }, point])).toEqual([
    ['之家', 'right'],
    ['联络站', 'left'],
  ])
  expect(
    sidesOf(
      [home, { ...station, y: 120 }, { ...point, y: 80 }],
      [
        { x: 330, y: 130 },
        { x: 270, y: 120 },
      ],
    ),
  ).toEqual([
    ['之家', 'right'],
    ['联系点', 'above'],
  ])
  expect(sidesOf([{ ...home, x: 590 }])).toEqual([['之家', 'left']])
  expect(sidesOf([home], [here])).toEqual([])
})
