import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { App } from './app.ts'
import { furnish, grant, mutate, openTenant, refused } from './tenant.ts'

/** What somebody is handed who spoke. */
type Receipt = { number: string; code: string | null; userErrors: { code: string; field: string | null }[] }

/** A district of its own in which opinions are spoken and handled: who does that, and what they do, as people do it. */
export async function openOpinions(app: App) {
  const tenant = await openTenant(app)
  const things = await furnish(app, tenant)
  const otherUnit = (await mutate(app, tenant, 'unitCreate', { code: 'U2', name: '交通局', kind: 'DEPARTMENT' }, '{ id }')).id
  const other = await mutate(app, tenant, 'siteCreate', { kindId: things.home.id, code: 'H2', name: '丙家' }, '{ id }')
  const who = {
    keeper: await grant(app, tenant, 'station_keeper', 'SITE', things.site.id),
    otherKeeper: await grant(app, tenant, 'station_keeper', 'SITE', other.id),
    office: await grant(app, tenant, 'office_admin', 'BRANCH', things.root.id),
    handler: await grant(app, tenant, 'department_handler', 'UNIT', things.unit.id),
    otherHandler: await grant(app, tenant, 'department_handler', 'UNIT', otherUnit),
    supervisor: await grant(app, tenant, 'supervisor'),
    deputy: await grant(app, tenant, 'deputy', 'OWN', undefined, things.person.id),
    teller: await grant(app, tenant, 'teller'),
  }
  const category: string = (
    await mutate(app, tenant, 'opinionCategoryCreate', { code: 'roads', name: '道路', questions: ['在哪里？'] }, '{ id }')
  ).id
  const code = (await mutate(app, tenant, 'qrCodeIssue', { subject: 'SITE', targetId: things.site.id }, '{ code }'))[
    'code'
  ] as string

  const submit = async (input: object = {}, as: string | null = null, at = tenant): Promise<Receipt> =>
    (
      await app.request(
        'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field } } }',
        {
          tenant: at.slug,
          as,
          variables: { input: { submissionKey: randomUUID(), text: '小区门口的路灯坏了三周了', qrCode: code, ...input } },
        },
      )
    ).data['opinionSubmit']
  const fields = `id version number state stateName owner dueOn hardOn remainingDays channel title text reply satisfaction merged viewerActions
    site { code } unit { code } category { code } author { name phone } entries(first: 100) { ordinal action state text reason visibility by } proposals { unit { code } grade }`
  const find = async (number: string, as: string) => {
    const answer = await app.request(`{ opinions(first: 1, number: "${number}") { nodes { ${fields} } } }`, {
      tenant: tenant.slug,
      as,
    })
    expect(answer.errors).toEqual([])
    return answer.data['opinions'].nodes[0]
  }
  const act = async (number: string, action: string, as: string, input: object = {}) => {
    const row = await find(number, tenant.admin)
    return refused(app, tenant, `opinion${action}`, { id: row.id, expectedVersion: row.version, ...input }, as)
  }
  const done = async (number: string, action: string, as: string, input: object = {}) => {
    const { userErrors, errors } = await act(number, action, as, input)
    expect([action, userErrors, errors]).toEqual([action, [], []])
  }
  const trace = async (number: string, secret: string) =>
    (
      await app.request(
        'mutation ($input: OpinionTraceInput!) { opinionTrace(input: $input) { trace { state stateName reply actions entries { stateName text } } userErrors { code field } } }',
        { tenant: tenant.slug, variables: { input: { number, code: secret } } },
      )
    ).data['opinionTrace']
  const authorAct = async (number: string, secret: string, action: string, more: object = {}) =>
    (
      await app.request(
        'mutation ($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { state } userErrors { code field } } }',
        { tenant: tenant.slug, variables: { input: { number, code: secret, action, ...more } } },
      )
    ).data['opinionAuthorAct']
  /** From the street to the unit's desk. */
  const toHandler = async (more: object = {}) => {
    const receipt = await submit(more)
    await done(receipt.number, 'Accept', who.keeper)
    await done(receipt.number, 'Classify', who.keeper, { categoryId: category, grade: 'STREET' })
    await done(receipt.number, 'Assign', who.office, { unitId: things.unit.id })
    return { number: receipt.number, secret: receipt.code as string }
  }
  return { tenant, things, otherUnit, who, category, code, submit, find, act, done, trace, authorAct, toHandler }
}
