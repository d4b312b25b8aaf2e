import { redactions } from '@minhui/schema/tables/case'
import { sql } from 'drizzle-orm'
import { rawStatement, tenant } from '../database/statement.ts'
import { redact } from '../modules/cases/redact.ts'
import { originalPlace } from '../modules/cases/redaction.store.ts'
import { opinionStore } from '../modules/opinions/opinion.store.ts'
import { opinionCase } from '../modules/opinions/opinion-act.ts'
import { suggestionStore, suggestionTimeline } from '../modules/suggestions/suggestion.store.ts'
import { suggestionCase } from '../modules/suggestions/suggestion-act.ts'
import type { KeyRing } from '../secrets/key-ring.ts'
import { readJson } from './data-files.ts'
import { demoAccount } from './load-people.ts'
import type { Loading } from './load-tenant.ts'

type Data = { text: string; entry: string; reason: string }

/** Place in its timeline of what was said when it was given back. */
const ofReturn = 8

const there = rawStatement<{ id: string }>(['id'], sql`select id from ${redactions} where tenant_id = ${tenant} limit 1`)

/** Words of an opinion and of an entry that nobody reads any more but the auditor; what is there already stays. */
export async function loadRedactions({ tx, id, data: { slug } }: Loading, keys: KeyRing): Promise<void> {
  if ((await tx.run(there)).length > 0) return
  const { text, entry, reason } = readJson<Data>('shared/redactions.json')
  const seal = (place: string, words: string) => keys.seal(words, originalPlace(place))
  const by = { beside: {}, fileIds: [], reason, accountId: demoAccount(slug, 'district_admin') }
  const opinion = await opinionStore.lock(tx, id('opinion', '3'))
  if (opinion) await redact(opinionCase as never, tx, opinion, { ...by, ordinal: undefined, said: { text } }, seal)
  const suggestion = await suggestionStore.lock(tx, id('suggestion', '10'))
  const said = suggestion && (await suggestionTimeline.find(tx, suggestion.id, ofReturn))
  if (suggestion && said?.text)
    await redact(suggestionCase as never, tx, suggestion, { ...by, ordinal: ofReturn, said: { text: entry } }, seal)
}
