import L from 'leaflet'
import { useEffect, useState } from 'react'
import 'leaflet/dist/leaflet.css'

/** A place by its degrees (WGS 84). */
export type Point = { readonly latitude: number; readonly longitude: number }
/** The same as Leaflet takes it. */
export const at = ({ latitude, longitude }: Point): L.LatLngTuple => [latitude, longitude]

/** Nearer than this there is nothing to be seen. */
const nearest = 17

/** The map of an element, which shows a frame as soon as it is there, and again when it is another. */
export function useMap(
  box: HTMLElement | null,
  frame: readonly Point[],
  zoomInTitle: string,
  zoomOutTitle: string,
): L.Map | null {
  const [map, setMap] = useState<L.Map | null>(null)
  useEffect(() => {
    if (!box) return
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const moves = { zoomAnimation: !isStill, fadeAnimation: !isStill, markerZoomAnimation: !isStill, inertia: !isStill }
    const made = L.map(box, {
      ...{ attributionControl: false, zoomControl: false, scrollWheelZoom: false, maxZoom: nearest, zoomSnap: 0.5, ...moves },
    })
    L.control.zoom({ zoomInTitle, zoomOutTitle }).addTo(made)
    L.control.scale({ imperial: false }).addTo(made)
    setMap(made)
    return () => {
      setMap(null)
      made.remove()
    }
  }, [box, zoomInTitle, zoomOutTitle])
  useEffect(() => {
    if (frame.length > 0) map?.fitBounds(L.latLngBounds(frame.map(at)), { padding: [32, 32], maxZoom: 15, animate: false })
  }, [map, frame])
  return map
}
