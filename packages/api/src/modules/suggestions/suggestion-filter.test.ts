import { dayOf } from '@minhui/schema/rules/case-clock'
import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { replyClasses, suggestionProcedure, unitParts } from '@minhui/schema/rules/suggestion-procedure'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { type ListModel, listProperties, type Row } from '../../../test/list-model.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { mutate, uuidOf } from '../../../test/tenant.ts'
import { sessionFor } from '../../tenant-session.ts'
import { wordsOfSuggestions } from './suggestion.store.ts'
import { sealedStates } from './suggestion-filter.store.ts'

/** What a list of suggestions answers is what a plain look over all of them finds, whatever it is asked with. */
type Part = { unit_id: string; part: string; status: string; opinion_on: string | null }
type Reader = { as: string | null; roles: string[]; unit?: string; mandate?: string; inScope: (row: Row) => boolean }
const day = 86_400_000
const words = ['公交', '公园', '学校']
let app: App
let list: ReturnType<typeof listProperties<Reader>>
let model: ListModel<Reader>

beforeAll(async () => {
  app = await createApp({ limits: { ...wideLimits, costPerAccount: { points: 1_000_000_000, seconds: 60 } } })
  const at = await openSuggestions(app)
  const { tenant, things, who } = at
  const tenantId = uuidOf(tenant.id)
  const make = async (name: string, input: object) => (await mutate(app, tenant, name, input, '{ id }')).id
  const category = await make('opinionCategoryCreate', { code: 'roads', name: '道路' })
  const child = await make('opinionCategoryCreate', { code: 'bus', name: '公交', parentId: category })
  const elsewhere = await make('siteCreate', { kindId: things.home.id, code: 'H2', name: '丙家' })
  const session = await make('congressSessionCreate', {
    termId: things.term.id,
    ordinal: 6,
    name: '第六次会议',
    startsOn: '2026-02-06',
  })
  const base = await at.draft()
  const [unit, other, site, root, away, lead, second] = [
    things.unit.id,
    at.otherUnit,
    things.site.id,
    things.root.id,
    elsewhere,
    things.mandate.id,
    at.second.mandate,
  ].map(uuidOf) as [string, string, string, string, string, string, string]
  const now = Date.now()
  const today = dayOf(new Date(now))
  const ago = (days: number | null) => (days === null ? null : dayOf(new Date(now - days * day)))
  const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values))
  const some = fc.option(fc.integer({ min: 0, max: 9 }))
  const made = fc.record({
    state: fc.constantFrom(...Object.keys(suggestionProcedure.states), 'author_rated', 'handling', 'co_signing'),
    kind: fc.constantFrom('suggestion', 'motion'),
    mandate_id: fc.constantFrom(lead, second),
    session_id: maybe(uuidOf(session)),
    site_id: maybe(site, root, away),
    category_id: maybe(uuidOf(category), uuidOf(child)),
    published: fc.boolean(),
    submitted: fc.boolean(),
    key: fc.boolean(),
    reply_class: maybe(...replyClasses),
    result_rating: maybe(...satisfactions),
    age: fc.integer({ min: 0, max: 9 }),
    due: fc.integer({ min: -4, max: 4 }),
    filed: some,
    replied: some,
    contact: fc.option(fc.integer({ min: -4, max: 4 })),
    contacted: some,
    said: fc.subarray(words, { minLength: 1 }),
    parts: fc.subarray([unit, other]).chain((units) =>
      fc.tuple(
        ...units.map((unit_id) =>
          fc.record({
            unit_id: fc.constant(unit_id),
            part: fc.constantFrom(...unitParts),
            status: fc.constantFrom('active', 'active', 'ended'),
            opinion: some,
            signed: fc.boolean(),
            rated: fc.boolean(),
          }),
        ),
      ),
    ),
    asked: maybe('invited', 'signed', 'declined'),
  })
  const populate = (table: string, row: object) =>
    app.sql`insert into ${app.sql(table)} select (jsonb_populate_record(null::${app.sql(table)}, ${app.sql.json({ tenant_id: tenantId, id: crypto.randomUUID(), version: 1, created_at: new Date(), updated_at: new Date(), ...row } as never)})).*`
  let n = 0
  for (const { age, due, filed, replied, contact, contacted, said, parts, asked, ...row } of fc.sample(made, {
    numRuns: 60,
    seed: 2026,
  })) {
    const owner = suggestionProcedure.states[row.state]?.owner ?? null
    const id = crypto.randomUUID()
    n++
    const own = {
      ...row,
      ...{ id, owner, number: `T-${String(n).padStart(4, '0')}`, round: 1 },
      submitted: row.submitted || row.published,
      due_on: owner && ago(due),
      created_at: new Date(now - (age + 10) * day).toISOString(),
      filed_number: filed === null ? null : n,
      filed_on: ago(filed),
      replied_on: ago(replied),
      contact_due_on: ago(contact),
      contacted_on: ago(contacted),
      ...{ title: said.join('，'), text: '', proposal: '', analysis: '' },
    }
    await app.sql`insert into suggestion select (jsonb_populate_record(s, ${app.sql.json(own as never)})).* from suggestion s where s.tenant_id = ${tenantId} and s.number = ${base}`
    for (const { unit_id, part, status, opinion, signed, rated } of parts) {
      const of = { suggestion_id: id, unit_id }
      await populate('suggestion_unit', { ...of, part, status, opinion_on: ago(opinion), held: [] })
      if (signed)
        await populate('suggestion_reply', { ...of, round: 1, class: 'A', text: 'x', status: 'signed', signed_on: today })
      if (rated) await populate('suggestion_rating', { ...of, round: 1, side: 'unit', process: 'satisfied', signed_on: today })
    }
    if (asked)
      await populate('suggestion_cosigner', {
        suggestion_id: id,
        mandate_id: row.mandate_id === lead ? second : lead,
        status: asked,
      })
  }
  await wordsOfSuggestions.writeMissing(sessionFor(app.services, tenantId))

  const partOf = ({ parts }: Row, unitId: string | undefined) =>
    (parts as Part[]).find(({ unit_id, status }) => unit_id === unitId && status === 'active')
  const leads = (row: Row, { mandate }: Reader) => mandate !== undefined && row['mandate_id'] === mandate
  const signs = (row: Row, { mandate }: Reader, statuses: string[]) =>
    (row['cosigners'] as { mandate_id: string; status: string }[]).some(
      (one) => one.mandate_id === mandate && statuses.includes(one.status),
    )
  const isParty = (row: Row, reader: Reader) => leads(row, reader) || signs(row, reader, ['invited', 'signed'])
  const works = (row: Row, reader: Reader) => row['submitted'] && reader.inScope(row)
  const owes = (row: Row, unitId: string | undefined) => {
    const part = partOf(row, unitId)
    if (!part) return false
    const [signed, rated] = [row['signed'].includes(unitId), row['rated'].includes(unitId)]
    if (part.part === 'feasibility') return true
    if (part.part === 'co') return part.opinion_on === null && !['author_rated', 'tracking'].includes(row['state'])
    return row['state'] === 'author_rated' ? !rated : !signed && row['state'] !== 'tracking'
  }
  // Elsewhere, and where there is no place, there is no office: the district stands in for it.
  const turnOf = (row: Row) =>
    row['owner'] === 'office_admin' && [null, uuidOf(elsewhere)].includes(row['site_id']) ? 'district_admin' : row['owner']
  const waits = (row: Row, reader: Reader) =>
    (reader.roles.includes(turnOf(row)) &&
      works(row, reader) &&
      (row['owner'] !== 'department_handler' || owes(row, reader.unit)) &&
      !isParty(row, reader)) ||
    (row['owner'] === 'author' && leads(row, reader)) ||
    (row['state'] === 'co_signing' && signs(row, reader, ['invited']))
  const on = (name: string) => (row: Row, value: string) => row[name] === value.toLowerCase()
  const from = (name: string) => (row: Row, value: string) => row[name] !== null && row[name] >= value
  const until = (name: string) => (row: Row, value: string) => row[name] !== null && row[name] <= value
  const ifAsked = (holds: (row: Row, reader: Reader) => boolean) => (row: Row, asked: boolean, reader: Reader) =>
    !asked || holds(row, reader)
  const days = [0, 3, 6, 12, 16, 30].map((past) => ago(past))
  const none = () => false
  model = {
    name: 'suggestions',
    tenant: tenant.slug,
    readers: {
      admin: { as: who.admin, roles: ['district_admin'], inScope: () => true },
      office: { as: who.office, roles: ['office_admin'], inScope: ({ site_id }) => site_id === site || site_id === root },
      supervisor: { as: who.supervisor, roles: ['supervisor'], inScope: () => true },
      handler: { as: who.handler, roles: ['department_handler'], unit, inScope: (row) => partOf(row, unit) !== undefined },
      deputy: { as: who.deputy, roles: ['deputy'], mandate: lead, inScope: none },
      cosigner: { as: who.cosigner, roles: ['deputy'], mandate: second, inScope: none },
      visitor: { as: null, roles: [], inScope: none },
    },
    reads: (row, reader) => row['published'] || works(row, reader) || isParty(row, reader),
    samples: {
      search: ['公交', '公园 学校', '没有这个词'],
      number: ['T-0007', 'none'],
      states: [['handling'], ['author_rated', 'closed'], ['nothing'], []],
      sessionId: [session],
      mandateId: [things.mandate.id, at.second.mandate],
      unitId: [things.unit.id, at.otherUnit],
      siteId: [things.root.id, things.site.id, elsewhere],
      categoryId: [category, child],
      ...{ createdFrom: days, createdUntil: days, filedFrom: days, filedUntil: days, repliedFrom: days, repliedUntil: days },
    },
    means: {
      search: ({ title }, value: string) => value.split(' ').every((word) => title.includes(word)),
      mine: ifAsked(waits),
      own: ifAsked(isParty),
      published: ifAsked((row) => row['published']),
      overdue: ifAsked(({ owner, due_on }) => owner !== null && due_on < today),
      unspoken: ifAsked(
        ({ owner, contact_due_on, contacted_on }) =>
          contact_due_on !== null && contact_due_on < today && contacted_on === null && owner !== null,
      ),
      key: ifAsked((row) => row['key']),
      number: ({ number }, value) => number === value,
      states: ({ state }, value: string[]) => value.length === 0 || value.includes(state),
      kind: on('kind'),
      replyClass: ({ reply_class }, value) => reply_class === value,
      resultRating: (row, value, reader) =>
        on('result_rating')(row, value) && !sealedStates.includes(row['state']) && (works(row, reader) || isParty(row, reader)),
      sessionId: ({ session_id }, value) => session_id === uuidOf(value),
      mandateId: ({ mandate_id }, value) => mandate_id === uuidOf(value),
      unitId: (row, value) => ![undefined, 'feasibility'].includes(partOf(row, uuidOf(value))?.part),
      siteId: ({ site_id }, value) => site_id === uuidOf(value) || (value === things.root.id && site_id === site),
      categoryId: ({ category_id }, value) =>
        category_id === uuidOf(value) || (value === category && category_id === uuidOf(child)),
      createdFrom: from('created_day'),
      createdUntil: until('created_day'),
      filedFrom: from('filed_on'),
      filedUntil: until('filed_on'),
      repliedFrom: from('replied_on'),
      repliedUntil: until('replied_on'),
    },
    rows: async () =>
      app.sql<
        Row[]
      >`select s.*, due_on::text, filed_on::text, replied_on::text, contact_due_on::text, contacted_on::text, created_at::text created,
          ((created_at at time zone 'Asia/Shanghai')::date)::text created_day,
          (select coalesce(jsonb_agg(p), '[]') from suggestion_unit p where p.suggestion_id = s.id) parts,
          (select coalesce(jsonb_agg(c), '[]') from suggestion_cosigner c where c.suggestion_id = s.id) cosigners,
          array(select r.unit_id::text from suggestion_reply r where r.suggestion_id = s.id and r.status = 'signed') signed,
          array(select r.unit_id::text from suggestion_rating r where r.suggestion_id = s.id and r.side = 'unit') rated
        from suggestion s where s.tenant_id = ${tenantId}`,
  }
  list = listProperties(app, model)
})
afterAll(() => app?.close())

test('each argument finds what it says, for everybody, in every order', async () => {
  const { asked, telling } = await list.alone()
  // Each of them tells some apart.
  expect([...telling].sort()).toEqual(asked.sort())
}, 240_000)

test('together they find what all of them say, and the pages are the list', () => list.together(80), 240_000)
