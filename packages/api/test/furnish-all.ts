import { randomUUID } from 'node:crypto'
import { encodeId } from '../src/graphql/global-id.ts'
import type { App } from './app.ts'
import type { Samples } from './samples.ts'
import { furnish, grant, grantByDatabase, marked, mutate, sendFile, type TestTenant, uuidOf } from './tenant.ts'

/** One object of every type that an input can name, in a tenant of the test's own. */
export async function furnishAll(app: App, tenant: TestTenant, mark = ''): Promise<Samples> {
  const make = async (name: string, input: object) => (await mutate(app, tenant, name, marked(input, mark), '{ id }')).id
  const { tier, station, item, root, site, body, term, unit, person, mandate, category, group } = await furnish(app, tenant, mark)
  const from = { validFrom: '2024-01-01' }
  const role = await make('roleCreate', { base: 'CITIZEN', code: 'reader', name: '读者' })
  const auditor = await grantByDatabase(app, tenant, 'audit_admin')
  const { auditEntries } = await app.must<{ auditEntries: { nodes: { id: string }[] } }>(
    '{ auditEntries(first: 1) { nodes { id } } }',
    { tenant: tenant.slug, as: auditor },
  )
  const security = await grantByDatabase(app, tenant, 'security_admin')
  const byStaff = async (name: string, input: object) =>
    (await mutate(app, tenant, name, marked(input, mark), '{ id }', security)).id
  const apiClient = await byStaff('apiClientCreate', { code: 'hotline', name: '12345热线' })
  const sent = await sendFile(app, tenant, `deputies${mark}.csv`, '代表证号,姓名,人大机构编号,任职日期\nX,某某,B,2022-01-01\n')
  const imported = await make('importCreate', { kind: 'DEPUTIES', fileId: sent })
  const webhook = await make('webhookCreate', { code: 'hook', url: 'http://127.0.0.1:9/x', events: ['NOTICE_PUBLISHED'] })
  const notice = await make('noticeCreate', { kind: 'PRIVACY', title: `隐私政策${mark}`, body: '我们如何处理个人信息' })
  await mutate(app, tenant, 'noticePublish', { id: notice }, '{ id }')
  const { webhookDeliveries } = await app.must<{ webhookDeliveries: { nodes: { id: string }[] } }>(
    '{ webhookDeliveries(first: 1) { nodes { id } } }',
    { tenant: tenant.slug, as: tenant.admin },
  )
  const opinionCategory = await make('opinionCategoryCreate', {
    code: 'roads',
    name: '道路',
    ordinal: 1,
    questions: ['在哪里？'],
  })
  const submit = (text: string) =>
    app.must('mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code field } } }', {
      tenant: tenant.slug,
      variables: { input: { submissionKey: randomUUID(), text: `${text}${mark}`, siteId: site.id } },
    })
  await submit('路灯坏了')
  await submit('某人占道')
  const { opinions } = await app.must<{ opinions: { nodes: { id: string }[] } }>('{ opinions(first: 2) { nodes { id } } }', {
    tenant: tenant.slug,
    as: tenant.admin,
  })
  const author = await make('personCreate', { code: 'P9', name: '代表甲', public: true })
  const seat = await make('mandateCreate', { personId: author, termId: term.id, code: 'M9', startsOn: '2022-01-01' })
  const deputy = await grant(app, tenant, 'deputy', 'OWN', undefined, author)
  const suggestion = await mutate(
    app,
    tenant,
    'suggestionCreate',
    { kind: 'SUGGESTION', mandateId: seat, title: `增设公交站${mark}`, text: `出行不便${mark}`, proposal: `增设两站${mark}` },
    '{ id version }',
    deputy,
  )
  await mutate(app, tenant, 'suggestionSubmit', { id: suggestion.id, expectedVersion: suggestion.version }, '{ id }', deputy)
  const liaison = await grantByDatabase(app, tenant, 'prosecutor_liaison')
  const prosecution = await mutate(
    app,
    tenant,
    'prosecutionRecommend',
    { mandateId: seat, title: `整治${mark}`, field: 'OTHER', otherField: `生态${mark}`, text: `检察建议${mark}` },
    '{ id }',
    liaison,
  )
  // One that the procuratorate has taken up, so that its liaison may do all that can be done with one.
  await app.sql`update prosecution set direction = 'to', suggestion_id = ${uuidOf(suggestion.id)}, status = 'accepted' where id = ${uuidOf(prosecution.id)}`
  // What a unit promised: the way there is for the tests of suggestions.
  const [promise] = await app.sql<{ id: string }[]>`
    with r as (insert into suggestion_reply (tenant_id, id, suggestion_id, unit_id, round, class, text, promise, promised_on)
      values (${uuidOf(tenant.id)}, gen_random_uuid(), ${uuidOf(suggestion.id)}, ${uuidOf(unit.id)}, 1, 'B', ${`答复${mark}`}, ${`承诺${mark}`}, '2027-06-30') returning *)
    insert into commitment (tenant_id, id, suggestion_id, reply_id, unit_id, text, due_on)
      select r.tenant_id, gen_random_uuid(), r.suggestion_id, r.id, r.unit_id, r.promise, r.promised_on from r returning id`
  const [redacted, opinion] = opinions.nodes.map(({ id }) => id) as [string, string]
  await make('opinionRedact', { id: redacted, expectedVersion: 1, text: `占道${mark}`, reason: '隐私' })
  const { redactions } = await app.must<{ redactions: { nodes: { id: string }[] } }>(
    '{ redactions(first: 1) { nodes { id } } }',
    {
      tenant: tenant.slug,
      as: auditor,
    },
  )
  const lakes = await make('projectCategoryCreate', { code: 'lakes', name: '太湖治理', voted: false })
  const lakeProject = await make('projectCreate', {
    bodyId: body.id,
    year: 2027,
    categoryId: lakes,
    title: `河道清淤${mark}`,
    text: `淤积${mark}`,
    unitIds: [unit.id],
    finishOn: '2099-12-31',
  })
  const planOf = async (name: string, input: object, selection: string) =>
    mutate(app, tenant, name, { id: lakeProject, ...input }, `{ version ${selection} }`)
  const delivered = await planOf(
    'projectPlan',
    { expectedVersion: 2, milestones: [{ title: `完成招标${mark}`, plannedOn: '2099-06-01' }] },
    'milestones { id }',
  )
  const visited = await planOf('projectVisit', { visitedOn: '2026-01-01', text: `走访${mark}` }, 'visits { id }')
  const remarked = await planOf('projectRemark', { text: `意见${mark}` }, 'remarks { id }')
  const sharing = await make('sharingSessionCreate', { title: `共享会${mark}`, heldOn: '2026-05-01', siteId: root.id })
  const projectCategory = await make('projectCategoryCreate', { code: 'livelihood', name: '民生实事' })
  const project = await make('projectPropose', {
    proposerKind: 'OFFICE',
    bodyId: body.id,
    year: 2027,
    categoryId: projectCategory,
    title: `新建口袋公园${mark}`,
    text: `居民休闲无处可去${mark}`,
  })
  const ballot = await make('ballotCreate', {
    bodyId: body.id,
    title: `票决${mark}`,
    kind: 'SELECTION',
    form: 'EACH',
    places: 1,
    options: [{ title: `增设公交站${mark}` }],
  })
  const theme = await make('themeCreate', { kind: 'THEME', code: 'T1', name: '共学', ordinal: 1 })
  const activity = await make('activityCreate', {
    name: '代表接待日',
    themeId: theme,
    siteId: site.id,
    startsAt: '2026-01-20T01:00:00Z',
  })
  return {
    Activity: activity,
    Ballot: ballot,
    Project: project,
    ProjectMilestone: delivered['milestones'][0].id,
    ProjectVisit: visited['visits'][0].id,
    ProjectRemark: remarked['remarks'][0].id,
    ProjectCategory: projectCategory,
    ProjectCriterion: await make('projectCriterionCreate', { code: 'own_money', name: '属本级财政' }),
    ProjectCall: await make('projectCallCreate', {
      bodyId: body.id,
      year: 2027,
      title: `征集民生实事${mark}`,
      text: `请您点单${mark}`,
      opensOn: '2026-10-01',
      closesOn: '2026-10-31',
    }),
    Commitment: encodeId('Commitment', promise?.id as string),
    Suggestion: suggestion.id,
    Prosecution: prosecution.id,
    SharingSession: sharing,
    Redaction: redactions.nodes[0]?.id as string,
    Opinion: opinion,
    OpinionCategory: opinionCategory,
    RoutingRule: await make('routingRuleCreate', { categoryId: opinionCategory, unitId: unit.id, grade: 'STREET' }),
    SavedFilter: await make('savedFilterCreate', { list: 'OPINIONS', name: '我的', definition: '{"mine":true}' }),
    Notice: notice,
    Webhook: webhook,
    ApiClient: apiClient,
    ApiKey: (await mutate(app, tenant, 'apiKeyIssue', { clientId: apiClient }, '{ id }', security)).id,
    WebhookDelivery: webhookDeliveries.nodes[0]?.id as string,
    TenantExport: await make('tenantExportCreate', {}),
    NotificationTemplate: await make('notificationTemplateCreate', {
      event: 'ROLE_GIVEN',
      channel: 'EMAIL',
      language: 'zh-CN',
      title: '新的角色',
      text: `您已担任{role}${mark}`,
    }),
    File: sent,
    QrCode: await make('qrCodeIssue', { subject: 'SITE', targetId: site.id }),
    Import: imported,
    Tenant: tenant.id,
    SecuritySetting: await byStaff('securityUpdate', { idleMinutes: 45 }),
    IdentityProvider: await byStaff('identityProviderCreate', {
      code: 'directory',
      name: '统一身份认证',
      issuer: 'https://login.example.invalid',
      clientId: 'minhui',
      clientSecret: `secret${mark}`,
    }),
    Invitation: await make('invitationCreate', {
      personId: person.id,
      phone: '13900000009',
      roleId: role,
      scopeKind: 'OWN',
      ...from,
    }),
    Account: encodeId('Account', tenant.admin),
    AuditEntry: auditEntries.nodes[0]?.id as string,
    TenantSetting: (await app.must<{ tenantSetting: { id: string } }>('{ tenantSetting { id } }', { tenant: tenant.slug }))
      .tenantSetting.id,
    SiteTier: tier.id,
    SiteKind: station.id,
    ChecklistItem: item.id,
    Site: site.id,
    CongressBody: body.id,
    Term: term.id,
    Unit: unit.id,
    Person: person.id,
    Mandate: mandate.id,
    GroupCategory: category.id,
    DeputyGroup: group.id,
    Role: role,
    CongressSession: await make('congressSessionCreate', {
      termId: term.id,
      ordinal: 1,
      name: '第一次会议',
      startsOn: '2024-01-01',
    }),
    Constituency: await make('constituencyCreate', { bodyId: body.id, code: 'X1', name: '第一选区' }),
    Delegation: await make('delegationCreate', { bodyId: body.id, code: 'D1', name: '第一代表团' }),
    ServiceArea: await make('serviceAreaCreate', { code: 'A1', name: '示例社区', kind: 'COMMUNITY' }),
    Norm: await make('normCreate', {
      code: 'N1',
      name: '每组每年监督3次',
      subject: 'GROUP',
      measure: 'SUPERVISIONS',
      target: 3,
      fromYear: 2026,
    }),
    Theme: theme,
    ServiceDay: await make('serviceDayCreate', { code: 'V1', name: '服务日', recurrence: 'FREQ=MONTHLY;BYDAY=3TU' }),
    CalendarDay: await make('calendarDaySet', { day: '2026-03-03', kind: 'HOLIDAY', name: '区庆' }),
    SiteKeeper: await make('siteKeeperAppoint', { siteId: root.id, personId: person.id, duty: 'KEEPER', ...from }),
    SiteAssignment: await make('siteAssignmentCreate', { siteId: root.id, mandateId: mandate.id, mode: 'FIXED', ...from }),
    UnitStaff: await make('unitStaffAppoint', { unitId: unit.id, personId: person.id, duty: 'HANDLER', ...from }),
    GroupMember: await make('groupMemberEnrol', { groupId: group.id, mandateId: mandate.id, duty: 'CONVENER', ...from }),
    Membership: await make('membershipGrant', { personId: person.id, roleId: role, scopeKind: 'OWN', ...from }),
  }
}
