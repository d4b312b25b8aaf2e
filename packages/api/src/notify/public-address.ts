import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Agent, fetch } from 'undici'

/** Whether an address is one of the internet: not of this machine, of the network around it, or of a cloud's own service. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  // Addresses of version 4 in the old form of version 6, and the service that every machine of one cloud sees.
  if (parsed.kind() === 'ipv6' && (parsed as ipaddr.IPv6).parts.slice(0, 6).every((part) => part === 0)) return false
  return parsed.range() === 'unicast' && parsed.toString() !== '168.63.129.16'
}

/** Finds the addresses of a host, and refuses where one is not public: asked when the connection is made, so that a name cannot change in between. */
const publicLookup: LookupFunction = (hostname, options, answer) =>
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const list = found as { address: string; family: number }[]
    if (error) return answer(error, '', 4)
    const first = list[0]
    if (!first || !list.every(({ address }) => isPublic(address)))
      return answer(Object.assign(new Error('not a public address'), { code: 'EACCES' }), '', 4)
    return options.all ? (answer as (e: null, all: typeof list) => void)(null, list) : answer(null, first.address, first.family)
  })

/** Sends JSON to the address of somebody else, who must not make this server ask its own network (OWASP SSRF): https, no redirects, public addresses only. `open` lets all of it be, for tests and development. */
export class OutsideClient {
  readonly #agent: Agent
  readonly #open: boolean

  constructor(open: boolean) {
    this.#open = open
    this.#agent = new Agent({ connect: { timeout: 5_000, ...(!open && { lookup: publicLookup }) }, bodyTimeout: 10_000 })
  }

  /** Whether this is an address that may be asked. */
  mayAsk(url: string): boolean {
    if (!URL.canParse(url)) return false
    const { protocol, hostname, port, username, password } = new URL(url)
    if (username || password) return false
    if (this.#open) return protocol === 'http:' || protocol === 'https:'
    const bare = hostname.replace(/^\[|\]$/g, '')
    return (
      protocol === 'https:' && ['', '443', '8443'].includes(port) && (ipaddr.isValid(bare) ? isPublic(bare) : bare.includes('.'))
    )
  }

  /** Posts a text. Answers the HTTP status; throws when there was none. */
  async post(url: string, body: string, headers: Record<string, string>): Promise<number> {
    if (!this.mayAsk(url)) throw new Error('not a public address')
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'user-agent': 'minhui-webhook/1', ...headers },
      redirect: 'manual',
      dispatcher: this.#agent,
      signal: AbortSignal.timeout(5_000),
    })
    await response.body?.cancel()
    return response.status
  }

  async close(): Promise<void> {
    await this.#agent.close()
  }
}
