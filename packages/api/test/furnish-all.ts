import { randomUUID } from 'node:crypto'
import { encodeId } from '../src/graphql/global-id.ts'
import type { App } from './app.ts'
import type { Samples } from './samples.ts'
import { furnish, grantByDatabase, marked, mutate, sendFile, type TestTenant } from './tenant.ts'

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
  await app.must('mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code field } } }', {
    tenant: tenant.slug,
    variables: { input: { submissionKey: randomUUID(), text: `路灯坏了${mark}`, siteId: site.id } },
  })
  const { opinions } = await app.must<{ opinions: { nodes: { id: string }[] } }>('{ opinions(first: 1) { nodes { id } } }', {
    tenant: tenant.slug,
    as: tenant.admin,
  })
  return {
    Opinion: opinions.nodes[0]?.id as string,
    OpinionCategory: opinionCategory,
    RoutingRule: await make('routingRuleCreate', { categoryId: opinionCategory, unitId: unit.id, grade: 'STREET' }),
    SavedFilter: await make('savedFilterCreate', { list: 'OPINIONS', name: '我的', definition: '{"mine":true}' }),
    Notice: notice,
    Webhook: webhook,
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
    Theme: await make('themeCreate', { kind: 'THEME', code: 'T1', name: '共学', ordinal: 1 }),
    ServiceDay: await make('serviceDayCreate', { code: 'V1', name: '服务日', recurrence: 'FREQ=MONTHLY;BYDAY=3TU' }),
    CalendarDay: await make('calendarDaySet', { day: '2026-03-03', kind: 'HOLIDAY', name: '区庆' }),
    SiteKeeper: await make('siteKeeperAppoint', { siteId: root.id, personId: person.id, duty: 'KEEPER', ...from }),
    SiteAssignment: await make('siteAssignmentCreate', { siteId: root.id, mandateId: mandate.id, mode: 'FIXED', ...from }),
    UnitStaff: await make('unitStaffAppoint', { unitId: unit.id, personId: person.id, duty: 'HANDLER', ...from }),
    GroupMember: await make('groupMemberEnrol', { groupId: group.id, mandateId: mandate.id, duty: 'CONVENER', ...from }),
    Membership: await make('membershipGrant', { personId: person.id, roleId: role, scopeKind: 'OWN', ...from }),
  }
}
