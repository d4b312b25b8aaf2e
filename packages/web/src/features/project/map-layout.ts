/** Where something is, in pixels of the map at its present scale. */
export type Spot = { readonly x: number; readonly y: number }
export type Box = { left: number; top: number; right: number; bottom: number }

/**
 * Puts together what would lie upon each other: nothing is further than `reach` from the first of its group, in either
 * direction, and no first one is as near to another. In the order in which they are given.
 */
export function groupNear<T extends Spot>(spots: readonly T[], reach: number): [T, ...T[]][] {
  const groups: [T, ...T[]][] = []
  for (const spot of spots) {
    const near = groups.find(([first]) => Math.abs(first.x - spot.x) < reach && Math.abs(first.y - spot.y) < reach)
    if (near) near.push(spot)
    else groups.push([spot])
  }
  return groups
}

/** Roughly how wide a name is written, in pixels: a Chinese character is twice as wide as a letter. */
export const widthOf = (name: string, size = 13): number =>
  [...name].reduce((width, letter) => width + (letter.charCodeAt(0) > 0xff ? size : size * 0.6), 0)

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top

/** Where a name can be written, seen from its place. */
const sides = ['right', 'left', 'below', 'above'] as const
export type Side = (typeof sides)[number]

/** How high a name is, and how far a mark reaches, with the room around them. */
const [line, mark] = [22, 8]

const boxOf = ({ x, y }: Spot, name: string, side: Side): Box => {
  const width = mark + 6 + widthOf(name)
  const beside = { top: y - line / 2, bottom: y + line / 2 }
  const across = { left: x - width / 2, right: x + width / 2 }
  switch (side) {
    case 'right':
      return { ...beside, left: x - mark, right: x + width }
    case 'left':
      return { ...beside, left: x - width, right: x + mark }
    case 'below':
      return { ...across, top: y - mark, bottom: y + line }
    case 'above':
      return { ...across, top: y - line, bottom: y + mark }
  }
}
const around = ({ x, y }: Spot, width: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - width / 2,
  bottom: y + width / 2,
})
const within = (box: Box, frame: Box) =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

/**
 * The names for which there is room, each with the side on which it stands: those that come first, unless they would be cut
 * off by the frame, or lie upon one another, or upon one of the dots, which are as wide as `reach`.
 */
export function namesWithRoom<T extends Spot & { readonly name: string }>(
  places: readonly T[],
  dots: readonly Spot[],
  reach: number,
  frame: Box,
): { place: T; side: Side }[] {
  const taken = dots.map((dot) => around(dot, reach))
  return places.flatMap((place) => {
    const fits = (side: Side) => {
      const box = boxOf(place, place.name, side)
      return within(box, frame) && taken.every((other) => apart(box, other))
    }
    const side = sides.find(fits)
    if (!side) return []
    taken.push(boxOf(place, place.name, side))
    return [{ place, side }]
  })
}
