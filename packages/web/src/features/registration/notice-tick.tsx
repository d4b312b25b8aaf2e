import type { RegistrationQuery } from '../../gql/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

/** A notice to read, and a box to tick: never ticked beforehand, for agreeing is an act (PIPL 14). */
export function NoticeTick({ notice }: { notice: RegistrationQuery['noticesInForce'][number] }) {
  const t = useText()
  const { language } = useSession()
  const english = language === 'en'
  const title = (english && notice.titleEn) || notice.title
  return (
    <div>
      <details>
        <summary>{title}</summary>
        <p className="prose">{(english && notice.bodyEn) || notice.body}</p>
      </details>
      <label className="tick">
        <input type="checkbox" name="notice" value={notice.id} required={notice.obligatory} />
        <span>{t('agreeTo', { title })}</span>
      </label>
    </div>
  )
}
