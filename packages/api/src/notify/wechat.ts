import { z } from 'zod'
import type { Provider } from './messenger.ts'

const token = z.object({ access_token: z.string(), expires_in: z.number() })
const answer = z.object({ errcode: z.number() })

/**
 * Template messages of a WeChat service account. `to` is the openid of a follower, `template` the number of a template
 * that the account has been given; its places are filled by name.
 */
export function wechat({ url, appId, appSecret }: { url: string; appId: string; appSecret: string }): Provider {
  let known: { token: string; until: number } | undefined
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${url}${path}`, { ...init, signal: AbortSignal.timeout(10_000) })
    if (!response.ok) throw new Error(`WeChat answered ${response.status}`)
    return response.json()
  }
  const accessToken = async () => {
    if (known && known.until > Date.now()) return known.token
    const query = new URLSearchParams({ grant_type: 'client_credential', appid: appId, secret: appSecret })
    const found = token.parse(await ask(`/cgi-bin/token?${query}`))
    known = { token: found.access_token, until: Date.now() + (found.expires_in - 300) * 1000 }
    return known.token
  }
  return {
    async send({ to, template, values = {}, id }) {
      // Without a template of the account there is nothing that WeChat would send.
      if (!template) throw new Error('no template of WeChat is configured')
      const data = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value: String(value) }]))
      const { errcode } = answer.parse(
        await ask(`/cgi-bin/message/template/send?access_token=${encodeURIComponent(await accessToken())}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ touser: to, template_id: template, data, client_msg_id: id }),
        }),
      )
      // 40001 and 42001: the token is not good any more; the next attempt gets another.
      if (errcode === 40001 || errcode === 42001) known = undefined
      if (errcode !== 0) throw new Error(`WeChat answered ${errcode}`)
    },
  }
}
