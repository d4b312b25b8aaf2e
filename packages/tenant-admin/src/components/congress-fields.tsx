import { Form, InputNumber, Select } from 'antd'
import { graphql } from '../gql/gql.ts'
import { useGraphQL } from '../lib/graphql.ts'
import { useName, useText } from '../lib/text.ts'

const CongressesDocument = graphql(`
  query Congresses {
    congressBodies(first: 100) { nodes { id name nameEn level status } }
    siteTree { id name nameEn }
  }
`)
const required = [{ required: true }]
const search = { showSearch: { optionFilterProp: 'label' } } as const
/** Levels of the congresses that have projects of their own. */
const levels: readonly string[] = ['DISTRICT', 'TOWN', 'ADVISORY']

/** For which congress and year something is, and at which site the office of a town or a street works on it. */
export function CongressFields() {
  const t = useText()
  const name = useName()
  const { data } = useGraphQL(CongressesDocument, {})
  const bodyId = Form.useWatch('bodyId')
  const bodies = (data?.congressBodies.nodes ?? []).filter(({ level, status }) => status === 'ACTIVE' && levels.includes(level))
  const isLocal = bodies.some(({ id, level }) => id === bodyId && level !== 'DISTRICT')
  return (
    <>
      <Form.Item name="bodyId" label={t('body')} rules={required}>
        <Select {...search} options={bodies.map((body) => ({ value: body.id, label: name(body) }))} />
      </Form.Item>
      {isLocal && (
        <Form.Item name="siteId" label={t('site')} extra={t('projectSiteHint')}>
          <Select
            allowClear
            {...search}
            options={(data?.siteTree ?? []).map((site) => ({ value: site.id, label: name(site) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="year" label={t('year')} rules={required}>
        <InputNumber min={2000} max={2100} precision={0} />
      </Form.Item>
    </>
  )
}
