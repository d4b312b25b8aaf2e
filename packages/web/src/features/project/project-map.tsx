import L from 'leaflet'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useText } from '../../lib/text.ts'
import { groupNear, namesWithRoom } from './map-layout.ts'
import { dot, drawDot, drawName, type Landmark, nameOf, type Placed } from './map-marks.ts'
import { at, type Point, useMap } from './use-map.ts'

type Props = {
  projects: readonly Placed[]
  /** The most important first: where there is no room, those that come later have no name. */
  landmarks: readonly Landmark[]
  /** What is to be seen at first. */
  frame: readonly Point[]
  /** What the map shows, for those who do not see it. */
  label: string
  /** Whether it stands beside other things. */
  isSmall?: boolean
  /** What is told of projects when their dot is chosen; absent: dots are not chosen. */
  tell?: (projects: readonly Placed[]) => ReactNode
}

/**
 * Projects among the homes and stations of a district. It asks nobody else for pictures of the land: what is shown is the
 * district's own. Dots that would lie upon each other are one, and names stand where there is room.
 */
export function ProjectMap({ projects, landmarks, frame, label, isSmall, tell }: Props) {
  const t = useText()
  const [box, setBox] = useState<HTMLElement | null>(null)
  const [told, setTold] = useState<{ group: readonly Placed[]; popup: L.Popup; element: HTMLElement } | null>(null)
  const map = useMap(box, frame, t('zoomIn'), t('zoomOut'))
  const isTold = tell !== undefined

  useEffect(() => {
    if (!map) return
    const layer = L.layerGroup().addTo(map)
    let centres: L.Point[] = []
    const spotOf = (point: Point) => map.project(at(point), map.getZoom())
    const draw = () => {
      layer.clearLayers()
      const groups = groupNear(
        projects.map((project) => ({ project, ...pixel(spotOf(project)) })),
        dot,
      )
      centres = groups.map(([{ x, y }]) => L.point(x, y))
      for (const spots of groups) {
        const group = spots.map(({ project }) => project) as [Placed, ...Placed[]]
        const name = nameOf(group, t)
        drawDot(layer, group, name, isTold ? (popup, element) => setTold({ group, popup, element }) : undefined)
      }
    }
    const names = L.layerGroup().addTo(map)
    const write = () => {
      names.clearLayers()
      const { min, max } = map.getPixelBounds()
      if (!min || !max) return
      const places = landmarks.map((one) => ({ ...one, ...pixel(spotOf(one)) }))
      const frame = { left: min.x, right: max.x, top: min.y, bottom: max.y }
      for (const { place, side } of namesWithRoom(places, centres, dot - 4, frame)) drawName(names, place, side)
    }
    draw()
    write()
    map.on('zoomend', draw).on('zoomend moveend resize', write)
    return () => {
      map.off('zoomend', draw).off('zoomend moveend resize', write)
      layer.remove()
      names.remove()
    }
  }, [map, projects, landmarks, isTold, t])

  // What is told has its size only now; whoever chose it by a key goes on from there.
  useEffect(() => {
    if (!told) return
    told.popup.update()
    told.element.querySelector('a')?.focus({ preventScroll: true })
  }, [told])

  return (
    <>
      <section ref={setBox} className={isSmall ? 'map small' : 'map'} aria-label={label} />
      {told && tell && createPortal(tell(told.group), told.element)}
    </>
  )
}

const pixel = ({ x, y }: L.Point) => ({ x, y })
