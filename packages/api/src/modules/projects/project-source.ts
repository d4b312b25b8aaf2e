import { instance } from '@minhui/schema/access/ability'
import { ForbiddenError } from '../../access/permit.ts'
import { UserError } from '../../errors/user-error.ts'
import type { InputFields } from '../../graphql/input.ts'
import type { Work } from '../../graphql/mutation.ts'
import { opinionStore } from '../opinions/opinion.store.ts'
import { isAuthor } from '../opinions/opinion.type.ts'
import { suggestionStore } from '../suggestions/suggestion.store.ts'
import { isParty } from '../suggestions/suggestion-actor.type.ts'
import { openOfOpinion, openOfSuggestion } from './project.store.ts'

type Sources = { opinionId?: string | undefined; suggestionId?: string | undefined }

/**
 * Throws unless the viewer may make a project of what somebody has said, and there is none of it that is still open. Both
 * are locked, so that of two who do so at once one comes too late.
 */
export async function checkSources<F extends InputFields>(work: Work<F>, { opinionId, suggestionId }: Sources): Promise<void> {
  if (opinionId) await checkOpinion(work, opinionId)
  if (suggestionId) await checkSuggestion(work, suggestionId)
}

/** Only who works on an opinion, and the deputy to whom it was said, can read it at all, besides its author. */
async function checkOpinion<F extends InputFields>({ tx, take, context }: Work<F>, id: string): Promise<void> {
  const opinion = await take(opinionStore, 'read', id, 'opinionId')
  // A proposal of the author's would tell whoever handles the opinion which citizen proposed it.
  if (isAuthor(context, opinion)) throw new ForbiddenError()
  if ((await openOfOpinion(tx, id)).length > 0) throw new UserError('BECAME_PROJECT', 'opinionId')
}

/** A suggestion that is published is read by everybody; it is taken further by who works on it, or made or signed it. */
async function checkSuggestion<F extends InputFields>({ tx, take, context }: Work<F>, id: string): Promise<void> {
  const suggestion = await take(suggestionStore, 'read', id, 'suggestionId')
  if (!isParty(context, suggestion as never) && !context.ability.can('note', instance('Suggestion', suggestion)))
    throw new ForbiddenError()
  if ((await openOfSuggestion(tx, id)).length > 0) throw new UserError('BECAME_PROJECT', 'suggestionId')
}
