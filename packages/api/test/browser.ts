import type { Answer, App } from './app.ts'

const pascal = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`
type UserErrors = { userErrors: { code: string; field: string | null; message: string }[] }

/** A browser as the API sees one: it keeps the cookie that it is given, and says from which site it asks. */
export class Browser {
  readonly #app: App
  tenant: string
  /** What it would send as `Cookie`. */
  cookie: string | undefined
  /** The last `Set-Cookie` that it got. */
  setCookie = ''
  /** Where the server listens that it asks over the network; null: it asks within the process. */
  address: string | null = null

  constructor(app: App, tenant: string, cookie?: string) {
    this.#app = app
    this.tenant = tenant
    this.cookie = cookie
  }

  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const { status, given, text } = await this.#send(
      {
        'content-type': 'application/json',
        ...(this.tenant && { 'x-tenant': this.tenant }),
        ...(this.cookie && { cookie: this.cookie }),
        ...headers,
      },
      JSON.stringify({ query, variables }),
    )
    if (given) {
      this.setCookie = given
      this.cookie = /Max-Age=0/.test(given) ? undefined : given.split(';')[0]
    }
    const body = JSON.parse(text)
    return { status, data: body.data ?? null, errors: body.errors ?? [], text }
  }

  async #send(headers: Record<string, string>, payload: string): Promise<{ status: number; given: string | null; text: string }> {
    if (this.address) {
      const from = { origin: this.address, ...headers }
      const answer = await fetch(`${this.address}/graphql`, { method: 'POST', headers: from, body: payload })
      return { status: answer.status, given: answer.headers.get('set-cookie'), text: await answer.text() }
    }
    const from = { host: 'minhui.test', origin: 'https://minhui.test', ...headers }
    const answer = await this.#app.http.inject({ method: 'POST', url: '/graphql', headers: from, payload })
    const given = answer.headers['set-cookie']
    return { status: answer.statusCode, given: given ? String(given) : null, text: answer.body }
  }

  /** Calls a mutation; answers its payload with `selection` and the user errors. */
  async do(name: string, input: object, selection: string): Promise<Record<string, any> & UserErrors> {
    const { data, text } = await this.ask(
      `mutation ($input: ${pascal(name)}Input!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`,
      { input },
    )
    if (!data?.[name]) throw new Error(text)
    return data[name]
  }

  /** The payload of a mutation without user errors. */
  async must(query: string, name: string, variables: object = {}): Promise<Record<string, any>> {
    const { data, text } = await this.ask(query, variables)
    if (!data?.[name] || data[name].userErrors.length > 0) throw new Error(text)
    return data[name]
  }
}
