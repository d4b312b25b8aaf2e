import { useState } from 'react'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { CheckIn } from './ballot-documents.ts'

/** Where a deputy says that they are there. */
export function CheckInForm({ id, reload }: { id: string; reload: () => unknown }) {
  const t = useText()
  const checkIn = useGraphQLMutation(CheckIn)
  const [wrong, setWrong] = useState<string | null>(null)
  const enter = async () => {
    try {
      const { userErrors } = (await checkIn.mutateAsync({ input: { id } })).ballotCheckIn
      setWrong(userErrors[0]?.message ?? null)
      await reload()
    } catch (error) {
      setWrong((error as Error).message)
    }
  }
  return (
    <section aria-labelledby="check-in">
      <h2 id="check-in">{t('checkIn')}</h2>
      <p>{t('checkInHint')}</p>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      <button type="button" className="action" disabled={checkIn.isPending} onClick={enter}>
        {t('checkIn')}
      </button>
    </section>
  )
}
