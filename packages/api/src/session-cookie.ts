import { stringifySetCookie } from 'cookie'
import type { Config } from './config.ts'

/**
 * Name of the cookie that holds the token of a session. `__Host-` binds it to this host and to https (RFC 6265bis,
 * 4.1.3.2); on the developer's machine there is no https.
 */
export const cookieName = ({ mode }: Pick<Config, 'mode'>): string => (mode === 'production' ? '__Host-minhui' : 'minhui')

const attributes = ({ mode }: Pick<Config, 'mode'>) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: mode === 'production' }) as const

/** The header that gives a browser the token of a session, or takes it away. It ends with the browser. */
export const cookieOf = (config: Pick<Config, 'mode'>, token: string | null): string =>
  stringifySetCookie({
    name: cookieName(config),
    value: token ?? '',
    ...attributes(config),
    ...(token === null && { maxAge: 0 }),
  })

/** Name of the cookie by which a browser that comes back from a directory is known to be the one that left. */
export const stateCookieName = (config: Pick<Config, 'mode'>): string => `${cookieName(config)}-state`

/** The header that gives a browser the state of its single sign-on, for ten minutes. */
export const stateCookieOf = (config: Pick<Config, 'mode'>, state: string): string =>
  stringifySetCookie({ name: stateCookieName(config), value: state, ...attributes(config), maxAge: 600 })
