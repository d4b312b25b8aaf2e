import { Form, Input, InputNumber, Select } from 'antd'
import { EditDrawer } from '../../components/edit-drawer.tsx'
import type { CongressSettingsQuery } from '../../gql/graphql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { UpdateBody } from './congress-documents.ts'

type Body = CongressSettingsQuery['congressBodies']['nodes'][number]
type Values = { name: string; nameEn: string | null; seats: number | null; siteId?: string | null }
type Props = { body: Body | null; sites: CongressSettingsQuery['siteTree']; onClose: () => void }

/** Name, seats and home of a congress. */
export function BodyForm({ body, sites, onClose }: Props) {
  const t = useText()
  const name = useName()
  const update = useGraphQLMutation(UpdateBody)
  const isLocal = body?.level === 'TOWN' || body?.level === 'ADVISORY'
  const values = body && { name: body.name, nameEn: body.nameEn, seats: body.seats, siteId: body.site?.id ?? null }
  return (
    <EditDrawer<Values>
      edited={values && { title: t('edit'), values }}
      onClose={onClose}
      onSave={async ({ siteId, ...given }) => {
        if (!body) return []
        const home = isLocal ? { siteId: siteId ?? null } : {}
        const input = { id: body.id, expectedVersion: body.version, ...given, ...home }
        return (await update.mutateAsync({ input })).congressBodyUpdate.userErrors
      }}
    >
      <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('nameEn')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="seats" label={t('seats')} extra={t('seatsHint')}>
        <InputNumber min={1} max={10000} precision={0} />
      </Form.Item>
      {isLocal && (
        <Form.Item name="siteId" label={t('congressHome')} extra={t('congressHomeHint')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={sites
              .filter(({ id, status }) => status !== 'RETIRED' || id === body?.site?.id)
              .map((site) => ({ value: site.id, label: name(site) }))}
          />
        </Form.Item>
      )}
    </EditDrawer>
  )
}
