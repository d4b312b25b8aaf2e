import { expect } from 'vitest'
import type { App } from './app.ts'
import { furnish, grant, grantByDatabase, mutate, openTenant, refused } from './tenant.ts'

/** A district of its own in which deputies suggest and units answer: who does that, and what they do, as people do it. */
export async function openSuggestions(app: App) {
  const tenant = await openTenant(app)
  const things = await furnish(app, tenant)
  const make = (name: string, input: object) => mutate(app, tenant, name, input)
  await make('congressSessionCreate', { termId: things.term.id, ordinal: 5, name: '第五次会议', startsOn: '2026-01-06' })
  const otherUnit = (await make('unitCreate', { code: 'U2', name: '交通局', kind: 'DEPARTMENT' })).id
  const from = { validFrom: '2022-01-01' }
  await make('siteAssignmentCreate', { siteId: things.site.id, mandateId: things.mandate.id, mode: 'FIXED', ...from })
  const head = await make('personCreate', { code: 'HEAD', name: '局长甲' })
  await make('unitStaffAppoint', { unitId: things.unit.id, personId: head.id, duty: 'HEAD', ...from })
  const otherHead = await make('personCreate', { code: 'HEAD2', name: '局长乙' })
  await make('unitStaffAppoint', { unitId: otherUnit, personId: otherHead.id, duty: 'HEAD', ...from })
  /** Another deputy of the same body, with the account. */
  const deputyNamed = async (code: string) => {
    const person = await make('personCreate', { code: `P-${code}`, name: `代表${code}`, public: true })
    const mandate = await make('mandateCreate', { personId: person.id, termId: things.term.id, code, startsOn: '2022-01-01' })
    return { mandate: mandate.id, account: await grant(app, tenant, 'deputy', 'OWN', undefined, person.id) }
  }
  const second = await deputyNamed('M2')
  const who = {
    deputy: await grant(app, tenant, 'deputy', 'OWN', undefined, things.person.id),
    cosigner: second.account,
    stranger: (await deputyNamed('M3')).account,
    office: await grant(app, tenant, 'office_admin', 'BRANCH', things.root.id),
    handler: await grant(app, tenant, 'department_handler', 'UNIT', things.unit.id),
    head: await grant(app, tenant, 'department_handler', 'UNIT', things.unit.id, head.id),
    otherHandler: await grant(app, tenant, 'department_handler', 'UNIT', otherUnit),
    otherHead: await grant(app, tenant, 'department_handler', 'UNIT', otherUnit, otherHead.id),
    supervisor: await grant(app, tenant, 'supervisor'),
    liaison: await grant(app, tenant, 'prosecutor_liaison'),
    teller: await grant(app, tenant, 'teller'),
    admin: tenant.admin,
  }
  const words = { title: '关于增设公交站的建议', text: '东片居民出行不便', proposal: '在东路增设两站' }

  /** Begins a draft; answers its number. */
  const draft = async (input: object = {}, as = who.deputy): Promise<string> =>
    (
      await mutate(
        app,
        tenant,
        'suggestionCreate',
        { kind: 'SUGGESTION', mandateId: things.mandate.id, ...words, ...input },
        '{ number }',
        as,
      )
    )['number']
  const fields = `id version number kind state stateName owner dueOn remainingDays provisional title text analysis proposal published secret filedNumber filedOn mode round
    assignedOn contactDueOn contactedOn key replyClass repliedOn processRating resultRating viewerActions session { name } unit { code } leader { name } mandate { code }
    cosigners { status mandate { code } } units { part status opinion opinionDueOn contactedOn unit { code } }
    replies { id round class text promise promisedOn status letterNumber signedOn givenOn unit { code } signer { name } }
    ratings { side round process result remark } prosecutions { id status direction dueOn report }
    entries(first: 100) { action state text reason visibility by }`
  const find = async (number: string, as: string | null) => {
    const answer = await app.request(`{ suggestions(first: 1, number: "${number}") { nodes { ${fields} } } }`, {
      tenant: tenant.slug,
      as,
    })
    expect(answer.errors).toEqual([])
    return answer.data['suggestions'].nodes[0]
  }
  /** Id and version, whoever may see it: what a client holds that has the object before it. */
  const known = async (number: string) => {
    const [row] = await app.sql<{ id: string; version: number }[]>`
      select s.id, s.version from suggestion s join tenant t on t.id = s.tenant_id where t.slug = ${tenant.slug} and s.number = ${number}`
    const id = Buffer.from(`Suggestion:${row?.id}`).toString('base64url')
    return { id, expectedVersion: row?.version as number }
  }
  const act = async (number: string, action: string, as: string | null, input: object = {}) =>
    refused(app, tenant, `suggestion${action}`, { ...(await known(number)), ...input }, as)
  const done = async (number: string, action: string, as: string, input: object = {}) => {
    const { userErrors, errors } = await act(number, action, as, input)
    expect([action, userErrors, errors]).toEqual([action, [], []])
  }
  /** From the deputy to the desk of the unit. */
  const toHandler = async (input: object = {}, assign: object = { mode: 'SOLE', unitIds: [things.unit.id] }) => {
    const number = await draft(input)
    await done(number, 'Submit', who.deputy)
    await done(number, 'Approve', who.office)
    await done(number, 'File', who.admin)
    await done(number, 'Assign', who.admin, assign)
    await done(number, 'Start', who.handler)
    return number
  }
  const reply = { replyClass: 'A', text: '已增设两站，现予答复。' }
  /** From the desk to the signed reply. */
  const toReplied = async (input: object = {}, given: object = reply) => {
    const number = await toHandler(input)
    await done(number, 'PrepareReply', who.handler, given)
    await done(number, 'SignReply', who.head)
    return number
  }
  let auditorAccount: Promise<string> | undefined
  const auditor = () => {
    auditorAccount ??= grantByDatabase(app, tenant, 'audit_admin')
    return auditorAccount
  }
  return {
    auditor,
    tenant,
    things,
    otherUnit,
    second,
    who,
    words,
    draft,
    find,
    known,
    act,
    done,
    toHandler,
    toReplied,
    reply,
    deputyNamed,
  }
}
