import { RedactForm } from '../../components/redact-form.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { SuggestionRedact } from './suggestion-documents.ts'
import type { Suggestion } from './suggestion-drawer.tsx'

const longest = 10_000

/** Takes words or files of a suggestion, or words of a signed reply or of a rating, out of everybody's sight. */
export function SuggestionRedactForm({ suggestion, onClose }: { suggestion: Suggestion; onClose: () => void }) {
  const t = useText()
  const redact = useGraphQLMutation(SuggestionRedact)
  const letters = suggestion.replies.flatMap(({ letterNumber, text, promise }) =>
    letterNumber
      ? {
          key: `letter ${letterNumber}`,
          name: `${t('reply')} ${letterNumber}`,
          words: [
            { name: 'text', label: 'text' as const, now: text, max: longest },
            { name: 'promise', label: 'promise' as const, now: promise, max: 1000 },
          ],
          at: { letterNumber },
        }
      : [],
  )
  const remarks = suggestion.ratings.flatMap(({ id: ratingId, side, unit, round, remark }) =>
    remark
      ? {
          key: `rating ${ratingId}`,
          name: [t(side === 'AUTHOR' ? 'AUTHOR' : 'side_UNIT'), unit?.name, t('remark'), round > 1 && t('round', { round })]
            .filter(Boolean)
            .join(' · '),
          words: [{ name: 'text', label: 'remark' as const, now: remark, max: 2000 }],
          at: { ratingId },
        }
      : [],
  )
  return (
    <RedactForm
      of="suggestion"
      words={[
        { name: 'title', label: 'title', now: suggestion.title, max: 200 },
        { name: 'text', label: 'case', now: suggestion.text, max: longest },
        { name: 'analysis', label: 'grounds', now: suggestion.analysis, max: longest },
        { name: 'proposal', label: 'plan', now: suggestion.proposal, max: longest },
      ]}
      files={suggestion.attachments}
      beside={[...letters, ...remarks]}
      entries={suggestion.entries}
      onRedact={async (given) => {
        const input = { id: suggestion.id, expectedVersion: suggestion.version, ...given }
        return (await redact.mutateAsync({ input })).suggestionRedact.userErrors
      }}
      onClose={onClose}
    />
  )
}
