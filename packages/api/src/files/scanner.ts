import { Readable } from 'node:stream'
import NodeClam from 'clamscan'

/** Looks for malicious software in what is sent. `isInfected` throws when it cannot be looked at: then it is not taken. */
export type Scanner = { isInfected(content: Buffer): Promise<boolean> }

/** ClamAV's daemon at an address, e.g. `tcp://127.0.0.1:3310`. */
export function clamd(address: string): Scanner {
  const { hostname, port } = new URL(address)
  let ready: Promise<NodeClam> | undefined
  const open = () =>
    new NodeClam().init({
      preference: 'clamdscan',
      clamscan: { active: false },
      clamdscan: {
        host: hostname,
        port: Number(port || 3310),
        timeout: 60_000,
        localFallback: false,
        bypassTest: true,
        active: true,
      },
    })
  return {
    async isInfected(content) {
      ready ??= open()
      try {
        const { isInfected } = await (await ready).scanStream(Readable.from([content]))
        if (isInfected === null) throw new Error('the scanner gave no answer')
        return isInfected
      } catch (error) {
        ready = undefined
        throw error
      }
    },
  }
}
