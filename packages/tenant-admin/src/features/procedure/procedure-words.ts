import { roleNames } from '@minhui/schema/access/role-names'
import type { LadderStep } from '@minhui/schema/rules/case-ladder'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { CaseKind } from '../../gql/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText, useWord } from '../../lib/text.ts'

const others: Record<string, { name: string; nameEn: string }> = {
  author: { name: '提出人', nameEn: 'Author' },
  cosigner: { name: '联名人', nameEn: 'Co-signer' },
  unit_head: { name: '承办单位负责人', nameEn: 'Head of the unit' },
  system: { name: '系统', nameEn: 'The clock' },
}

/** Under which keys the acts of each kind are named. */
const acts: Record<CaseKind, string> = { OPINION: 'act', SUGGESTION: 's', PROJECT: 'pr' }

/** The words for what is in a procedure, in the tab's language. */
export function useProcedureWords({ states }: Procedure, kind: CaseKind) {
  const t = useText()
  const wordOf = useWord()
  const { language } = useSession()
  const partyOf = (party: string): string => {
    const found = others[party] ?? roleNames[party as keyof typeof roleNames]
    if (party === 'owner') return t('owner')
    return found ? (language === 'en' ? found.nameEn : found.name) : party
  }
  return {
    actionOf: (action: string) => wordOf(`${acts[kind]}_${action}`) ?? action,
    needOf: (need: string) => wordOf(`need_${need}`) ?? need,
    numberOf: (number: string) => wordOf(`number_${number}`) ?? number,
    partyOf,
    stateOf: (state: string) => states[state]?.name[language] ?? state,
    limitOf: ({ clock }: Procedure['states'][string]): string => {
      if (!clock) return ''
      if ('months' in clock) return t('limitMonths', { months: clock.months })
      const hard = clock.hardWorkingDays ? `，${t('limitHard', { days: clock.hardWorkingDays })}` : ''
      return `${t('limitDays', { days: clock.workingDays })}${hard}`
    },
    timeOf: ({ at, days }: LadderStep): string =>
      t(days < 0 ? 'stepBefore' : days === 0 ? 'stepOn' : 'stepAfter', { at: t(`at_${at}`), days: Math.abs(days) }),
  }
}
