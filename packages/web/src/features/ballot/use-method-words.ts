import { useText } from '../../lib/text.ts'
import type { Booth } from './ballot-documents.ts'

type Told = Pick<Booth, 'method' | 'kind' | 'consultative' | 'options'> & { electorate: { majority: number | null } }

/** How a ballot is voted and what decides, in plain words, a line each. */
export function useMethodWords({ method, consultative, options, electorate }: Told): string[] {
  const t = useText()
  const { form, rule, places, maxMarks: max } = method
  const n = options.length
  const majority = electorate.majority ?? '—'
  const paper = {
    CHOOSE: [t('wordsChoose', { n, max })],
    EACH: [t('wordsEach', { n }) + (max < n ? t('wordsEachMost', { max }) : '')],
    ASSESS: [t('wordsAssess', { n })],
  }[form]
  if (consultative) return [...paper, t('wordsConsultative')]
  if (form === 'ASSESS') return [...paper, t('wordsAssessRule', { majority })]
  return [...paper, rule === 'TOP_K' ? t('wordsTop', { places }) : t('wordsMajority', { places, majority })]
}
