import { Section } from '../../components/state.tsx'
import { useText } from '../../lib/text.ts'
import type { Ballot } from './ballot-documents.ts'

/** Who votes and what came back, in figures; what is not to be known yet is left out. */
export function BallotFigures({ ballot: { electorate, result, tellers } }: { ballot: Ballot }) {
  const t = useText()
  const people = (count: number | null) => count !== null && t('people', { count })
  const papers = (count: number | null | undefined) => typeof count === 'number' && t('ballotsCount', { count })
  const signed = tellers.flatMap(({ person }) => person?.name ?? [])
  const figures: [label: string, said: string | false][] = [
    [t('seats'), people(electorate.seats)],
    [t('inOffice'), people(electorate.inOffice)],
    [t('quorum'), people(electorate.quorum)],
    [t('majority'), papers(electorate.majority)],
    [t('present'), people(electorate.present)],
    [t('issued'), papers(electorate.issued)],
    [t('returned'), papers(result?.returned)],
    [t('valid'), papers(result?.valid)],
    [t('blankOf'), papers(result?.blank)],
    [t('voidBallots'), papers(result?.void)],
    [t('tellers'), signed.length > 0 && signed.join('、')],
  ]
  const told = figures.filter(([, said]) => said)
  if (told.length === 0) return null
  return (
    <Section id="figures" title={t('figures')}>
      <dl className="figures">
        {told.map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
