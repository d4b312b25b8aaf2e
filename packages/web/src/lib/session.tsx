import { createContext, use } from 'react'

/** In which district the page is and in which language. It reads as whoever is signed in, whom the cookie names. */
export type Session = {
  tenant: string | null
  language: 'zh-CN' | 'en'
  setLanguage: (language: 'zh-CN' | 'en') => void
}

export const SessionContext = createContext<Session | null>(null)

/** The session of the page. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession needs a SessionContext above')
  return session
}
