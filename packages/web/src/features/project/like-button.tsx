import { useState } from 'react'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { Like, type Project, Unlike } from './project-documents.ts'

type Props = { project: Project; isSignedIn: boolean; reload: () => unknown }

/** How many support a project, and where one of them does, or does no longer. */
export function LikeButton({
  project: { id, number, likes, viewerLikes, viewerCanSupport, published },
  isSignedIn,
  reload,
}: Props) {
  const t = useText()
  const { tenant } = useSession()
  const like = useGraphQLMutation(Like)
  const unlike = useGraphQLMutation(Unlike)
  const [wrong, setWrong] = useState<string | null>(null)
  if (!published) return null
  const turn = async () => {
    try {
      const input = { id }
      const { userErrors } = viewerLikes
        ? (await unlike.mutateAsync({ input })).projectUnlike
        : (await like.mutateAsync({ input })).projectLike
      setWrong(userErrors[0]?.message ?? null)
      await reload()
    } catch (error) {
      setWrong((error as Error).message)
    }
  }
  return (
    <p className="actions">
      {viewerCanSupport && (
        <button
          type="button"
          className={viewerLikes ? 'action' : 'action plain'}
          aria-pressed={viewerLikes}
          disabled={like.isPending || unlike.isPending}
          onClick={turn}
        >
          {t(viewerLikes ? 'liked' : 'like')}
        </button>
      )}
      <span>{t('likeCount', { count: likes })}</span>
      {!isSignedIn && <a href={`/admin/${tenant}/sign-in?back=/${tenant}/projects/${number}`}>{t('likeSignIn')}</a>}
      {wrong && (
        <span className="wrong" role="alert">
          {wrong}
        </span>
      )}
    </p>
  )
}
