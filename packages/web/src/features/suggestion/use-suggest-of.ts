import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { SuggestionCreate } from './suggestion-documents.ts'

/** Begins a suggestion of what a citizen has said, and goes to its draft. Answers what the server refuses. */
export function useSuggestOf(opinion: { readonly id: string; readonly title: string }, mandateId: string | undefined) {
  const navigate = useNavigate()
  const { tenant } = useSession()
  const create = useGraphQLMutation(SuggestionCreate)
  // However often it is sent, one draft comes of it.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const suggest = async () => {
    const values = { kind: 'SUGGESTION' as const, mandateId: String(mandateId), title: opinion.title, opinionId: opinion.id }
    const answer = (await create.mutateAsync({ input: { idempotencyKey, ...values } })).suggestionCreate
    if (answer.suggestion) await navigate(`/${tenant}/workspace/${answer.suggestion.id}`)
    return answer
  }
  return { suggest, isBusy: create.isPending }
}
