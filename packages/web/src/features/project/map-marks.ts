import L from 'leaflet'
import type { ProjectLight } from '../../gql/graphql.ts'
import type { useText } from '../../lib/text.ts'
import type { Side } from './map-layout.ts'
import { at, type Point } from './use-map.ts'

/** A project that says where it is. */
export type Placed = Point & {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly stateName: string
  readonly light: ProjectLight | null
}
/** A home or a station, by which one finds one's way. */
export type Landmark = Point & { readonly id: string; readonly name: string }

/** How wide a dot is, in pixels, and with it what can be hit by a finger. */
export const dot = 28

/** The worst comes first. */
const lights = ['RED', 'AMBER', 'GREEN'] as const
/** The class of a dot, of several that of the worst: its shape tells the light as its colour does. */
const shapeOf = (group: readonly Placed[]) =>
  lights.find((light) => group.some((one) => one.light === light))?.toLowerCase() ?? 'none'

/** What a dot is, in words: its project or how many there are, and how their delivery fares. */
export function nameOf(group: readonly [Placed, ...Placed[]], t: ReturnType<typeof useText>): string {
  const [{ title, light }] = group
  if (group.length === 1) return light ? `${title}，${t(`light_${light}`)}` : title
  const counts = lights.map((one) => [one, group.filter((project) => project.light === one).length] as const)
  const words = counts.flatMap(([one, count]) => (count > 0 ? [`${t(`light_${one}`)} ${count}`] : []))
  return [t('projectsHere', { count: group.length }), ...words].join('，')
}

/** Puts a dot on a map; `onOpen`: what is told of it stands in an element of its own. */
export function drawDot(
  layer: L.LayerGroup,
  group: readonly [Placed, ...Placed[]],
  name: string,
  onOpen?: (popup: L.Popup, element: HTMLElement) => void,
) {
  const shape = document.createElement('span')
  shape.className = `spot ${shapeOf(group)}`
  if (group.length > 1) {
    shape.classList.add('several')
    shape.textContent = String(group.length)
  }
  const icon = L.divIcon({ html: shape, className: 'dot', iconSize: [dot, dot] })
  const isOpened = onOpen !== undefined
  const marker = L.marker(at(group[0]), { icon, title: name, interactive: isOpened, keyboard: isOpened }).addTo(layer)
  const element = marker.getElement()
  element?.setAttribute('aria-label', name)
  if (!onOpen) element?.setAttribute('role', 'img')
  else {
    const content = document.createElement('div')
    const popup = L.popup({ minWidth: 200, maxWidth: 280, maxHeight: 240, closeButton: false }).setContent(content)
    marker.bindPopup(popup).on('popupopen', () => onOpen(popup, content))
    // Whoever closes it by a key is where they were.
    content.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return
      marker.closePopup()
      element?.focus()
    })
  }
}

/** Writes the name of a place on a map, on a side of its mark. */
export function drawName(layer: L.LayerGroup, place: Landmark, side: Side) {
  const name = document.createElement('span')
  name.textContent = place.name
  const icon = L.divIcon({ html: name, className: `landmark ${side}`, iconSize: [0, 0] })
  L.marker(at(place), { icon, interactive: false, keyboard: false, zIndexOffset: -10_000 }).addTo(layer)
}
