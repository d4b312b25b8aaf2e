import { Link } from 'react-router'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

/** What whoever is not signed in reads in place of their opinions: the ways in. */
export function SignInFirst() {
  const t = useText()
  const { tenant } = useSession()
  return (
    <>
      <p className="lead">{t('signInToSee')}</p>
      <p className="actions">
        <a className="action" href={`/admin/${tenant}/sign-in?back=/${tenant}/my-opinions`}>
          {t('signIn')}
        </a>
        <Link className="action plain" to={`/${tenant}/register`}>
          {t('register')}
        </Link>
        <Link className="action plain" to={`/${tenant}/opinions`}>
          {t('trace')}
        </Link>
      </p>
    </>
  )
}
