import { GraphQLError } from 'graphql'
import type { Language } from './catalogue.ts'

const texts = {
  UNAUTHENTICATED: { status: 401, 'zh-CN': '请先登录', en: 'Sign in first' },
  FORBIDDEN: { status: 403, 'zh-CN': '没有权限', en: 'Not permitted' },
  TENANT_REQUIRED: { status: 400, 'zh-CN': '请指定租户', en: 'Name a tenant by host, path or X-Tenant' },
  TENANT_NOT_FOUND: { status: 404, 'zh-CN': '没有这个租户', en: 'There is no such tenant' },
  TENANT_MISMATCH: { status: 400, 'zh-CN': '指定了两个不同的租户', en: 'The request names two different tenants' },
  TENANT_SUSPENDED: { status: 403, 'zh-CN': '该租户已暂停服务', en: 'This tenant is suspended' },
  FOREIGN_ORIGIN: { status: 403, 'zh-CN': '请求来自其他网站', en: 'The request comes from another site' },
  TWO_CREDENTIALS: { status: 400, 'zh-CN': '不能同时使用会话和令牌', en: 'A request brings a session or a token, not both' },
  RATE_LIMITED: { status: 429, 'zh-CN': '请求过于频繁，请稍后再试', en: 'Too many requests, try again later' },
  BAD_USER_INPUT: { status: 400, 'zh-CN': '请求有误', en: 'The request is not valid' },
  COST_LIMIT: { status: 400, 'zh-CN': '查询过于复杂', en: 'The query costs too much' },
  INTERNAL_SERVER_ERROR: { status: 500, 'zh-CN': '系统出错，请稍后再试', en: 'Something went wrong, try again later' },
} as const

export type RequestErrorCode = keyof typeof texts

/** A request that is refused as a whole: malformed, unauthenticated, forbidden, limited. */
export function requestError(
  code: RequestErrorCode,
  language: Language = 'zh-CN',
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(texts[code][language], {
    extensions: { code, http: { status: texts[code].status }, ...extensions },
  })
}

/** The same for a field of a request that otherwise goes on: the answer as a whole is a success. */
export function fieldError(code: RequestErrorCode, language: Language): GraphQLError {
  return new GraphQLError(texts[code][language], { extensions: { code } })
}
