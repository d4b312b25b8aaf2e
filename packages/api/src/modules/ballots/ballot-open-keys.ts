import type { KeyObject } from 'node:crypto'
import type { Services } from '../../services.ts'
import { privateKeyOf, publicKeyOf } from './ballot-crypto.ts'
import type { Keys } from './ballot-issue.store.ts'
import { signingPlace } from './ballot-key.store.ts'

/** So many rounds are open at once, and more are opened anew. */
const capacity = 50
type Opened = [secret: KeyObject, key: KeyObject]
const ofServices = new WeakMap<Services['feed'], Map<string, Opened>>()

/** The keys of an open ballot, parsed once; forgotten as soon as anything happens to the ballot, e.g. it is closed. */
export function openedKeys({ feed, keys }: Services, ballotId: string, { secretSealed, public: spki }: Keys): Opened {
  let known = ofServices.get(feed)
  if (!known) {
    const memory = new Map<string, Opened>()
    feed.subscribe(({ topic, ids = [] }) => {
      if (topic === 'ballot') for (const id of ids) memory.delete(id)
    })
    feed.onLost(() => memory.clear())
    ofServices.set(feed, memory)
    known = memory
  }
  let opened = known.get(ballotId)
  if (!opened) {
    opened = [privateKeyOf(keys.open(secretSealed, signingPlace(ballotId))), publicKeyOf(spki)]
    if (known.size >= capacity) known.clear()
    known.set(ballotId, opened)
  }
  return opened
}
