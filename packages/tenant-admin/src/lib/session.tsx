import { createContext, use } from 'react'

/** In which district and language this tab is; who acts is in the browser's cookie, which no script sees. */
export type Session = {
  tenant: string | null
  language: 'zh-CN' | 'en'
  setLanguage: (language: 'zh-CN' | 'en') => void
}

export const SessionContext = createContext<Session | null>(null)

/** The session of this tab. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession needs a SessionContext above')
  return session
}
