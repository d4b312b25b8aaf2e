import { createContext, use } from 'react'

/** Who acts in this tab, in which district and language. */
export type Session = {
  tenant: string | null
  token: string | null
  name: string | null
  language: 'zh-CN' | 'en'
  setLanguage: (language: 'zh-CN' | 'en') => void
  enter: (actor: { tenant: string | null; token: string; name: string }) => void
  leave: () => void
}

export const SessionContext = createContext<Session | null>(null)

/** The session of this tab. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession needs a SessionContext above')
  return session
}
