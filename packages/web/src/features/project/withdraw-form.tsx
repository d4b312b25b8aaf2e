import { useState } from 'react'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { type Project, Withdraw } from './project-documents.ts'

/** Where whoever proposed a project takes it back. */
export function WithdrawForm({ project: { id, version }, reload }: { project: Project; reload: () => unknown }) {
  const t = useText()
  const withdraw = useGraphQLMutation(Withdraw)
  const [wrong, setWrong] = useState<string | null>(null)
  return (
    <details className="withdraw">
      <summary>{t('withdrawProject')}</summary>
      <form
        className="form"
        onSubmit={async (event) => {
          event.preventDefault()
          const text = String(new FormData(event.currentTarget).get('text')).trim()
          try {
            const input = { id, expectedVersion: version, ...(text && { text }) }
            const { userErrors } = (await withdraw.mutateAsync({ input })).projectWithdraw
            setWrong(userErrors[0]?.message ?? null)
            await reload()
          } catch (error) {
            setWrong((error as Error).message)
          }
        }}
      >
        <label>
          {t('withdrawReason')}
          <textarea name="text" rows={2} maxLength={2000} />
        </label>
        <p>{t('withdrawProjectHint')}</p>
        {wrong && (
          <p className="wrong" role="alert">
            {wrong}
          </p>
        )}
        <div>
          <button type="submit" disabled={withdraw.isPending}>
            {t('withdrawProject')}
          </button>
        </div>
      </form>
    </details>
  )
}
