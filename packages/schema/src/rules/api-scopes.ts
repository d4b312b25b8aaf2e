/**
 * What a key of another system can be good for, beside what every visitor may: the whole of it, for nobody can ask for
 * more. Each is a base of permissions like a role (`access/`), narrower than any role of a person.
 */
export const apiScopes = ['opinions:submit', 'figures:read'] as const
export type ApiScope = (typeof apiScopes)[number]

/** The scopes in words, for whoever gives them. */
export const apiScopeNames: Record<ApiScope, { name: string; nameEn: string }> = {
  'opinions:submit': { name: '转交群众意见并跟踪其办理', nameEn: 'Hand in opinions and follow those' },
  'figures:read': { name: '读取全区统计数字', nameEn: 'Read figures of the whole district' },
}

/** How many keys of a client hold at a time: the one in use, and the one that is to take its place. */
export const keysAtOnce = 2
