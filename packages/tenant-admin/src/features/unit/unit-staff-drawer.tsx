import { App, Button, Drawer, Form, Input, Popconfirm, Select, Tag } from 'antd'
import { PersonSelect } from '../../components/person-select.tsx'
import { PlainForm } from '../../components/plain-form.tsx'
import type { UnitDuty, UnitStaffOfQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { today } from '../../lib/instant.ts'
import { useText } from '../../lib/text.ts'
import { Appoint, EndStaff, UnitStaffDocument } from './unit-documents.ts'

type Staff = Extract<NonNullable<UnitStaffOfQuery['node']>, { staff: unknown }>['staff'][number]
type Values = { personId?: string; duty: UnitDuty; title?: string; validFrom: string }
type Props = {
  unit: { readonly id: string; readonly name: string; readonly status: string; readonly viewerCanAppoint: boolean }
  onClose: () => void
}
const duties: UnitDuty[] = ['HEAD', 'HANDLER']

/** Who signs for a unit and who handles in it today; one is appointed, another's time ended. */
export function UnitStaffDrawer({ unit, onClose }: Props) {
  const t = useText()
  const { message } = App.useApp()
  const { data, isPending } = useGraphQL(UnitStaffDocument, { id: unit.id })
  const [appoint, end] = [useGraphQLMutation(Appoint), useGraphQLMutation(EndStaff)]
  const staff = data?.node && 'staff' in data.node ? data.node.staff : []
  const close = async ({ id }: Staff) => {
    try {
      const [error] = (await end.mutateAsync({ input: { id, validTo: today() } })).unitStaffEnd.userErrors
      if (error) message.error(error.message)
      else message.success(t('saved'))
    } catch (error) {
      message.error(t('failed', { message: (error as Error).message }))
    }
  }
  return (
    <Drawer title={`${unit.name} · ${t('unitStaff')}`} open onClose={onClose} size={420}>
      <ul className="plain" aria-label={t('unitStaff')}>
        {staff.map((one) => (
          <li key={one.id} className="row">
            <span>
              {one.person?.name} <Tag color={one.duty === 'HEAD' ? 'gold' : 'default'}>{t(`duty_${one.duty}`)}</Tag>
              <br />
              <small className="muted">
                {[one.title, [one.validFrom, one.validTo].filter(Boolean).join(' — ')].filter(Boolean).join(' · ')}
              </small>
            </span>
            {unit.viewerCanAppoint && !one.validTo && (
              <Popconfirm
                title={t('staffEndAsk', { name: one.person?.name ?? '' })}
                okText={t('confirm')}
                cancelText={t('cancel')}
                onConfirm={() => close(one)}
              >
                <Button size="small" type="text" danger>
                  {t('end')}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {!isPending && staff.length === 0 && <p className="muted">{t('noStaff')}</p>}
      {unit.viewerCanAppoint && unit.status === 'ACTIVE' && (
        <section aria-label={t('appoint')} className="gap-above">
          <h3 className="case-head">{t('appoint')}</h3>
          <p className="muted">{t('appointHint')}</p>
          <PlainForm<Values>
            key={staff.length}
            submit={t('appoint')}
            values={{ duty: 'HANDLER', validFrom: today() }}
            onSubmit={async ({ personId = '', title, ...values }) => {
              const input = { unitId: unit.id, personId, ...values, ...(title && { title }) }
              const { userErrors } = (await appoint.mutateAsync({ input })).unitStaffAppoint
              if (userErrors.length === 0) message.success(t('saved'))
              return userErrors
            }}
          >
            <Form.Item name="personId" label={t('person')} rules={[{ required: true }]}>
              <PersonSelect />
            </Form.Item>
            <Form.Item name="duty" label={t('duty')}>
              <Select options={duties.map((duty) => ({ value: duty, label: t(`duty_${duty}`) }))} />
            </Form.Item>
            <Form.Item name="title" label={t('post')}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="validFrom" label={t('validFrom')} rules={[{ required: true }]}>
              <Input type="date" />
            </Form.Item>
          </PlainForm>
        </section>
      )}
    </Drawer>
  )
}
