import { Form, Select } from 'antd'
import { DeputySelect } from '../../components/deputy-select.tsx'
import { TakeDownForm } from '../../components/take-down-form.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'

const SitesDocument = graphql(`
  query TakeDownSites {
    siteTree { id name nameEn status viewerCanCheck }
  }
`)

/** Takes down what somebody says at the counter, on the telephone or on a visit: at a site where the viewer works. */
export function OpinionTakeDown({ onClose }: { onClose: () => void }) {
  const t = useText()
  const name = useName()
  const { data } = useGraphQL(SitesDocument, {})
  const sites = (data?.siteTree ?? []).filter(({ status, viewerCanCheck }) => status === 'ACTIVE' && viewerCanCheck)
  const [only] = sites.length === 1 ? sites : []
  return (
    <TakeDownForm title={t('takeDown')} channels={['RECEPTION', 'VISIT', 'PHONE', 'HOTLINE']} onClose={onClose}>
      {sites.length > 0 && (
        <Form.Item name="siteId" label={t('takeDownSite')} rules={[{ required: true }]} initialValue={only?.id}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={sites.map((one) => ({ value: one.id, label: name(one) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="mandateId" label={t('activitySpokenTo')}>
        <DeputySelect by="mandate" />
      </Form.Item>
    </TakeDownForm>
  )
}
