import type { LadderStep } from '@minhui/schema/rules/case-ladder'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { CaseKind } from '../../gql/graphql.ts'
import { usePartyName } from '../../lib/party.ts'
import { useSession } from '../../lib/session.tsx'
import { useText, useWord } from '../../lib/text.ts'

/** Under which keys the acts of each kind are named. */
const acts: Record<CaseKind, string> = { OPINION: 'act', SUGGESTION: 's', PROJECT: 'pr' }

/** The words for what is in a procedure, in the tab's language. */
export function useProcedureWords({ states }: Procedure, kind: CaseKind) {
  const t = useText()
  const wordOf = useWord()
  const { language } = useSession()
  const partyName = usePartyName()
  return {
    actionOf: (action: string) => wordOf(`step_${action}`) ?? wordOf(`${acts[kind]}_${action}`) ?? action,
    needOf: (need: string) => wordOf(`need_${need}`) ?? need,
    numberOf: (number: string) => wordOf(`number_${number}`) ?? number,
    partyOf: (party: string) => (party === 'owner' ? t('owner') : partyName(party)),
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
