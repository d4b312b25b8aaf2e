import { RedactForm } from '../../components/redact-form.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { SuggestionRedact } from './suggestion-documents.ts'
import type { Suggestion } from './suggestion-drawer.tsx'

const longest = 10_000

/** Takes words or files of a suggestion, or words of a signed reply, out of everybody's sight. */
export function SuggestionRedactForm({ suggestion, onClose }: { suggestion: Suggestion; onClose: () => void }) {
  const redact = useGraphQLMutation(SuggestionRedact)
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
      letters={suggestion.replies.flatMap(({ letterNumber, text, promise }) =>
        letterNumber
          ? {
              letterNumber,
              words: [
                { name: 'text', label: 'text', now: text, max: longest },
                { name: 'promise', label: 'promise', now: promise, max: 1000 },
              ],
            }
          : [],
      )}
      entries={suggestion.entries}
      onRedact={async (given) => {
        const input = { id: suggestion.id, expectedVersion: suggestion.version, ...given }
        return (await redact.mutateAsync({ input })).suggestionRedact.userErrors
      }}
      onClose={onClose}
    />
  )
}
