import type { Provider } from './messenger.ts'

/** A gateway that takes `{to, text, id}` as JSON by POST and answers 2xx; the address and the token are the operator's. */
export const smsGateway = (url: string, token: string | null): Provider => ({
  async send({ to, text, id }) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ to, text, id }),
      signal: AbortSignal.timeout(10_000),
    })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`the gateway answered ${response.status}`)
  },
})
