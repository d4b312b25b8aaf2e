import { Button, DatePicker, Form, Input, Popconfirm, Select, Table, Tag } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { AccessQuery, ScopeKind } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'

const AccessDocument = graphql(`
  query Access {
    roles(first: 100) { nodes { id base name nameEn status } }
    vocabulary { base scopes }
    memberships(first: 100) { nodes { id validFrom validTo scopeKind viewerCanEnd role { name nameEn } person { name } } }
    invitations(first: 50) { nodes { id phone status expiresAt viewerCanEnd role { name nameEn } person { name } } }
    siteTree { id name status }
    deputyGroups(first: 100) { nodes { id name status } }
    unitTree { id name status }
  }
`)
const Invite = graphql(
  `mutation InvitationCreate($input: InvitationCreateInput!) { invitationCreate(input: $input) { invitation { id } userErrors { code field message } } }`,
)
const Revoke = graphql(
  `mutation InvitationRevoke($input: InvitationRevokeInput!) { invitationRevoke(input: $input) { invitation { id } userErrors { code field message } } }`,
)
const End = graphql(
  `mutation MembershipEnd($input: MembershipEndInput!) { membershipEnd(input: $input) { membership { id } userErrors { code field message } } }`,
)

type Membership = AccessQuery['memberships']['nodes'][number]
type Invitation = AccessQuery['invitations']['nodes'][number]
type Values = { name: string; phone: string; roleId?: string; scopeId?: string; validFrom: Dayjs }

/** Who has which role, and who is invited. */
export function AccessPage() {
  const t = useText()
  const name = useName()
  const may = useMay()
  const { data, isPending } = useGraphQL(AccessDocument, {})
  const [edited, setEdited] = useState<Edited<Values>>(null)
  const [roleId, setRoleId] = useState<string | undefined>()
  const [invite, revoke, end] = [useGraphQLMutation(Invite), useGraphQLMutation(Revoke), useGraphQLMutation(End)]
  const role = data?.roles.nodes.find(({ id }) => id === roleId)
  const scopeKind: ScopeKind = data?.vocabulary.find(({ base }) => base === role?.base)?.scopes[0] ?? 'TENANT'
  const targets = { BRANCH: data?.siteTree, SITE: data?.siteTree, GROUP: data?.deputyGroups.nodes, UNIT: data?.unitTree } as const
  const scopes = (scopeKind in targets ? targets[scopeKind as keyof typeof targets] : undefined)?.filter(
    (one) => one.status === 'ACTIVE',
  )
  const yesterday = () => dayjs().subtract(1, 'day').format('YYYY-MM-DD')
  return (
    <>
      <div className="page-head">
        <h1>{t('access')}</h1>
        {may('Invitation.create') && (
          <Button
            type="primary"
            onClick={() => {
              setRoleId(undefined)
              setEdited({ title: t('invite'), values: { name: '', phone: '', validFrom: dayjs() } })
            }}
          >
            {t('invite')}
          </Button>
        )}
      </div>
      <section className="panel" aria-label={t('roleHolders')}>
        <h2>{t('roleHolders')}</h2>
        <Table<Membership>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.memberships.nodes ?? [])]}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          scroll={{ x: 640 }}
          locale={{ emptyText: t('none') }}
          columns={[
            { title: t('name'), render: (_, one) => one.person?.name },
            { title: t('role'), render: (_, one) => one.role && name(one.role) },
            { title: t('scope'), render: (_, one) => t(one.scopeKind) },
            { title: t('validFrom'), dataIndex: 'validFrom' },
            { title: t('validTo'), dataIndex: 'validTo' },
            {
              title: t('actions'),
              render: (_, one) =>
                one.viewerCanEnd &&
                !one.validTo && (
                  <Popconfirm
                    title={t('endRoleAsk')}
                    okText={t('end')}
                    cancelText={t('cancel')}
                    onConfirm={() => end.mutateAsync({ input: { id: one.id, validTo: yesterday() } })}
                  >
                    <Button size="small" type="text" danger>
                      {t('end')}
                    </Button>
                  </Popconfirm>
                ),
            },
          ]}
        />
      </section>
      <section className="panel gap-above" aria-label={t('invitations')}>
        <h2>{t('invitations')}</h2>
        <Table<Invitation>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.invitations.nodes ?? [])]}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          scroll={{ x: 640 }}
          locale={{ emptyText: t('none') }}
          columns={[
            { title: t('name'), render: (_, one) => one.person?.name },
            { title: t('role'), render: (_, one) => one.role && name(one.role) },
            { title: t('phone'), dataIndex: 'phone' },
            { title: t('status'), render: (_, one) => <Tag>{t(one.status)}</Tag> },
            { title: t('validTo'), render: (_, one) => one.expiresAt.slice(0, 10) },
            {
              title: t('actions'),
              render: (_, one) =>
                one.viewerCanEnd &&
                one.status === 'OPEN' && (
                  <Button size="small" type="text" danger onClick={() => revoke.mutateAsync({ input: { id: one.id } })}>
                    {t('revoke')}
                  </Button>
                ),
            },
          ]}
        />
      </section>
      <EditDrawer<Values>
        edited={edited}
        onClose={() => setEdited(null)}
        onSave={async ({ roleId: id = '', scopeId, validFrom, ...values }) =>
          (
            await invite.mutateAsync({
              input: { ...values, roleId: id, scopeKind, ...(scopeId && { scopeId }), validFrom: validFrom.format('YYYY-MM-DD') },
            })
          ).invitationCreate.userErrors
        }
      >
        <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="phone" label={t('phone')} rules={[{ required: true }]}>
          <Input inputMode="tel" maxLength={20} />
        </Form.Item>
        <Form.Item name="roleId" label={t('role')} rules={[{ required: true }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            onChange={setRoleId}
            options={data?.roles.nodes.filter((r) => r.status === 'ACTIVE').map((r) => ({ value: r.id, label: name(r) })) ?? []}
          />
        </Form.Item>
        {scopes && (
          <Form.Item name="scopeId" label={t('scope')} rules={[{ required: true }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={scopes.map((one) => ({ value: one.id, label: one.name }))}
            />
          </Form.Item>
        )}
        <Form.Item name="validFrom" label={t('validFrom')} rules={[{ required: true }]}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
