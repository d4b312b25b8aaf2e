import { Loaded, Section } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'

const IntroductionQuery = graphql(`
  query Introduction {
    tenantSetting { id introduction introductionEn }
    serviceDays(first: 10) { nodes { id name nameEn note upcoming(first: 1) } }
  }
`)

/** What the district's platform is, and when its deputies serve next. */
export function Introduction() {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const query = useGraphQL(IntroductionQuery, {})
  return (
    <Section id="about" title={t('about')}>
      <Loaded query={query}>
        {({ tenantSetting: setting, serviceDays }) => (
          <>
            <p className="lead">{(language === 'en' && setting?.introductionEn) || setting?.introduction}</p>
            <ul className="days" aria-label={t('serviceDays')}>
              {serviceDays.nodes.map((day) => (
                <li key={day.id}>
                  <strong>{name(day)}</strong>
                  <span>
                    {t('next')} <time dateTime={day.upcoming[0]}>{day.upcoming[0]}</time>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Section>
  )
}
