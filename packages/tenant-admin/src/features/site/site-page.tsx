import { App, Button, Empty, Form, Input, Select, Space, Spin, Switch, Tree, type TreeDataNode } from 'antd'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { StatusButton } from '../../components/status-button.tsx'
import { graphql } from '../../gql/gql.ts'
import type { SitesQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { type Branch, treeOf } from '../../lib/tree.ts'

const SitesDocument = graphql(`
  query Sites {
    siteTree {
      id version parentId code name nameEn address phone introduction public status
      viewerCanUpdate viewerCanMove viewerCanRetire
      kind { id name nameEn }
    }
    siteKinds(first: 100) { nodes { id name nameEn status } }
  }
`)
const Create = graphql(
  `mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { code field message } } }`,
)
const Update = graphql(
  `mutation SiteUpdate($input: SiteUpdateInput!) { siteUpdate(input: $input) { site { id } userErrors { code field message } } }`,
)
const Move = graphql(
  `mutation SiteMove($input: SiteMoveInput!) { siteMove(input: $input) { site { id } userErrors { code field message } } }`,
)
const Retire = graphql(
  `mutation SiteRetire($input: SiteRetireInput!) { siteRetire(input: $input) { site { id } userErrors { code field message } } }`,
)
const Reopen = graphql(
  `mutation SiteReopen($input: SiteReopenInput!) { siteReopen(input: $input) { site { id } userErrors { code field message } } }`,
)

type Site = SitesQuery['siteTree'][number]
type Values = {
  kindId?: string
  code?: string
  name: string
  nameEn: string | null
  address: string | null
  phone: string | null
  introduction: string | null
  public: boolean
}
type Node = TreeDataNode & { site: Site }

/** The tree of sites: add, change, move by dragging, retire and take back. */
export function SitePage() {
  const t = useText()
  const name = useName()
  const may = useMay()
  const { tenant } = useSession()
  const { message } = App.useApp()
  const { data, isPending } = useGraphQL(SitesDocument, {})
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { site: Site | null; parentId: string | null }) | null>(
    null,
  )
  const [create, update, move, retire, reopen] = [
    useGraphQLMutation(Create),
    useGraphQLMutation(Update),
    useGraphQLMutation(Move),
    useGraphQLMutation(Retire),
    useGraphQLMutation(Reopen),
  ]
  const kinds = data?.siteKinds.nodes.filter((kind) => kind.status === 'ACTIVE') ?? []

  const open = (site: Site | null, parentId: string | null) =>
    setEdited({
      site,
      parentId,
      title: t(site ? 'edit' : parentId ? 'addBelow' : 'add'),
      values: {
        name: site?.name ?? '',
        nameEn: site?.nameEn ?? null,
        address: site?.address ?? null,
        phone: site?.phone ?? null,
        introduction: site?.introduction ?? null,
        public: site?.public ?? true,
      },
    })
  const save = async ({ kindId = '', code = '', ...texts }: Values) => {
    if (edited?.site)
      return (await update.mutateAsync({ input: { id: edited.site.id, expectedVersion: edited.site.version, ...texts } }))
        .siteUpdate.userErrors
    const answer = await create.mutateAsync({ input: { kindId, code, parentId: edited?.parentId ?? null, ...texts } })
    return answer.siteCreate.userErrors.map((e) => (e.field === 'parentId' ? { ...e, field: 'kindId' } : e))
  }
  const drop = async (site: Site, parentId: string | null) => {
    if (site.parentId === parentId) return
    try {
      const [error] = (await move.mutateAsync({ input: { id: site.id, expectedVersion: site.version, parentId } })).siteMove
        .userErrors
      if (error) message.error(error.message)
      else message.success(t('moved'))
    } catch (error) {
      message.error(t('failed', { message: (error as Error).message }))
    }
  }
  const nodeOf = ({ node: site, children }: Branch<Site>): Node => ({
    key: site.id,
    site,
    disabled: false,
    title: (
      <>
        <span className={site.status === 'RETIRED' ? 'retired' : ''}>{name(site)}</span>{' '}
        <span className="muted">{site.kind && name(site.kind)}</span>
        <span className="node-actions">
          {site.viewerCanUpdate && (
            <Button size="small" onClick={() => open(site, site.parentId)}>
              {t('edit')}
            </Button>
          )}
          {may('Site.create') && site.viewerCanMove && site.status === 'ACTIVE' && (
            <Button size="small" onClick={() => open(null, site.id)}>
              {t('addBelow')}
            </Button>
          )}
          {site.viewerCanRetire && (
            <StatusButton
              name={name(site)}
              status={site.status}
              retire={async () => (await retire.mutateAsync({ input: { id: site.id } })).siteRetire.userErrors}
              restore={async () => (await reopen.mutateAsync({ input: { id: site.id } })).siteReopen.userErrors}
            />
          )}
        </span>
      </>
    ),
    children: children.map(nodeOf),
  })

  return (
    <>
      <div className="page-head">
        <h1>{t('sites')}</h1>
        <Space wrap>
          {may('QrCode.create') && (
            <>
              <Button href={`/${tenant}/qr-sheet/sites.pdf`} target="_blank">
                {t('qrOfSites')}
              </Button>
              <Button href={`/${tenant}/qr-sheet/deputies.pdf`} target="_blank">
                {t('qrOfDeputies')}
              </Button>
            </>
          )}
          {may('Site.create') && (
            <Button type="primary" onClick={() => open(null, null)}>
              {t('add')}
            </Button>
          )}
        </Space>
      </div>
      <p className="muted">{t('dragHint')}</p>
      <div className="panel">
        {isPending && <Spin aria-label={t('sites')} />}
        {data && data.siteTree.length === 0 && <Empty description={t('none')} />}
        {data && data.siteTree.length > 0 && (
          <Tree<Node>
            blockNode
            selectable={false}
            defaultExpandAll={data.siteTree.length <= 60}
            virtual={false}
            treeData={treeOf(data.siteTree).map(nodeOf)}
            draggable={{ icon: false, nodeDraggable: (node) => (node as Node).site.viewerCanMove }}
            onDrop={({ dragNode, node, dropToGap }) => drop(dragNode.site, dropToGap ? node.site.parentId : node.site.id)}
          />
        )}
      </div>
      <EditDrawer<Values> edited={edited} onClose={() => setEdited(null)} onSave={save}>
        <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="nameEn" label={t('nameEn')}>
          <Input maxLength={200} />
        </Form.Item>
        {edited && !edited.site && (
          <>
            <Form.Item name="code" label={t('code')} rules={[{ required: true }]}>
              <Input maxLength={40} />
            </Form.Item>
            <Form.Item name="kindId" label={t('kind')} rules={[{ required: true }]}>
              <Select options={kinds.map((kind) => ({ value: kind.id, label: name(kind) }))} />
            </Form.Item>
          </>
        )}
        <Form.Item name="address" label={t('address')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="phone" label={t('phone')}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="introduction" label={t('introduction')}>
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Form.Item name="public" label={t('public')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
