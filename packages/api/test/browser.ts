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

  constructor(app: App, tenant: string, cookie?: string) {
    this.#app = app
    this.tenant = tenant
    this.cookie = cookie
  }

  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await this.#app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        host: 'minhui.test',
        origin: 'https://minhui.test',
        ...(this.tenant && { 'x-tenant': this.tenant }),
        ...(this.cookie && { cookie: this.cookie }),
        ...headers,
      },
      payload: JSON.stringify({ query, variables }),
    })
    const given = answer.headers['set-cookie']
    if (given) {
      this.setCookie = String(given)
      this.cookie = /Max-Age=0/.test(this.setCookie) ? undefined : this.setCookie.split(';')[0]
    }
    const body = answer.json()
    return { status: answer.statusCode, data: body.data ?? null, errors: body.errors ?? [], text: answer.body }
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
