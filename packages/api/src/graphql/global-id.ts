/** Ids of the API: the type and the row's uuid, opaque to clients. */
export const encodeId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url')

const shape = /^([A-Z][A-Za-z]*):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** The type and uuid of an id, or null when it is not one. */
export function decodeId(globalId: string): { type: string; id: string } | null {
  if (globalId.length > 200) return null
  const found = shape.exec(Buffer.from(globalId, 'base64url').toString('latin1'))
  return found && encodeId(found[1] as string, found[2] as string) === globalId
    ? { type: found[1] as string, id: found[2] as string }
    : null
}
