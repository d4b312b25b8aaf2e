import { roleNames } from '@minhui/schema/access/role-names'
import { useSession } from './session.tsx'
import { type Key, useText } from './text.ts'

/** The word for whose turn it is, as a procedure names them: a role, or somebody of the case; its code where there is none. */
export function usePartyName(): (party: string) => string {
  const t = useText()
  const { language } = useSession()
  return (party) => {
    const role = roleNames[party as keyof typeof roleNames]
    if (role) return language === 'en' ? role.nameEn : role.name
    return /^(author|cosigner|unit_head|system)$/.test(party) ? t(`party_${party}` as Key) : party
  }
}
