import { Alert, App, Button, Form, Input, Popconfirm, Select, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { CalendarDayKind, CalendarQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const CalendarDocument = graphql(`
  query Calendar($year: Int!) { calendar(year: $year) { year published workdays days(exceptions: true) { day kind name changed } } }
`)
const SetDay = graphql(
  `mutation CalendarDaySet($input: CalendarDaySetInput!) { calendarDaySet(input: $input) { calendarDay { id } userErrors { code field message } } }`,
)
const ClearDay = graphql(
  `mutation CalendarDayClear($input: CalendarDayClearInput!) { calendarDayClear(input: $input) { calendarDay { id } userErrors { code field message } } }`,
)

type Day = CalendarQuery['calendar']['days'][number]
type Values = { day: string; kind: CalendarDayKind; name: string }
const kinds: CalendarDayKind[] = ['HOLIDAY', 'WORKDAY']

/** The working days of a year, as what differs from a plain week; all time limits are reckoned by them. */
export function CalendarPanel() {
  const t = useText()
  const may = useMay()
  const { language } = useSession()
  const { message } = App.useApp()
  const [year, setYear] = useState(() => new Date().getFullYear())
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { isNew: boolean }) | null>(null)
  const { data, isPending } = useGraphQL(CalendarDocument, { year })
  const [set, clear] = [useGraphQLMutation(SetDay), useGraphQLMutation(ClearDay)]
  const calendar = data?.calendar
  const weekday = (day: string) => new Date(`${day}T00:00:00Z`).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' })
  const open = (day: Day | null) =>
    setEdited({
      isNew: day === null,
      title: t(day ? 'dayChange' : 'dayAdd'),
      values: { day: day?.day ?? '', kind: day?.kind ?? 'HOLIDAY', name: day?.name ?? '' },
    })
  const takeBack = async (day: string) => {
    try {
      const [error] = (await clear.mutateAsync({ input: { day } })).calendarDayClear.userErrors
      if (error) message.error(error.message)
      else message.success(t('saved'))
    } catch (error) {
      message.error(t('failed', { message: (error as Error).message }))
    }
  }
  return (
    <>
      <div className="page-head">
        <p className="muted">{t('calendarHint')}</p>
        <Space wrap>
          <Space.Compact>
            <Button aria-label={t('yearBefore')} disabled={year <= 2000} onClick={() => setYear(year - 1)}>
              ‹
            </Button>
            <Button disabled aria-live="polite" style={{ color: 'inherit' }}>
              {t('calendarYear', { year })}
            </Button>
            <Button aria-label={t('yearAfter')} disabled={year >= 2100} onClick={() => setYear(year + 1)}>
              ›
            </Button>
          </Space.Compact>
          {may('CalendarDay.create') && (
            <Button type="primary" onClick={() => open(null)}>
              {t('dayAdd')}
            </Button>
          )}
        </Space>
      </div>
      {calendar && !calendar.published && (
        <Alert className="gap-below" type="warning" showIcon title={t('calendarProvisional', { year: calendar.year })} />
      )}
      {calendar && <p>{t('calendarWorkdays', { year: calendar.year, days: calendar.workdays })}</p>}
      <Table<Day>
        rowKey="day"
        size="small"
        loading={isPending}
        dataSource={[...(calendar?.days ?? [])]}
        pagination={false}
        scroll={{ x: 560 }}
        locale={{ emptyText: t('calendarPlain') }}
        columns={[
          { title: t('day'), render: (_, { day }) => <span className="unbroken">{`${day} ${weekday(day)}`}</span> },
          {
            title: t('dayKind'),
            render: (_, { kind }) => <Tag color={kind === 'HOLIDAY' ? 'green' : 'gold'}>{t(`day_${kind}`)}</Tag>,
          },
          { title: t('dayName'), dataIndex: 'name' },
          { title: t('daySource'), render: (_, { changed }) => t(changed ? 'dayOwn' : 'dayPublished') },
          {
            title: t('actions'),
            render: (_, day) => (
              <Space>
                {may('CalendarDay.create') && (
                  <Button size="small" onClick={() => open(day)}>
                    {t('edit')}
                  </Button>
                )}
                {day.changed && may('CalendarDay.retire') && (
                  <Popconfirm
                    title={t('dayClearAsk', { day: day.day })}
                    okText={t('confirm')}
                    cancelText={t('cancel')}
                    onConfirm={() => takeBack(day.day)}
                  >
                    <Button size="small" type="text" danger>
                      {t('dayClear')}
                    </Button>
                  </Popconfirm>
                )}
              </Space>
            ),
          },
        ]}
      />
      <EditDrawer<Values>
        edited={edited}
        onClose={() => setEdited(null)}
        onSave={async (input) => (await set.mutateAsync({ input })).calendarDaySet.userErrors}
      >
        <Form.Item name="day" label={t('day')} rules={[{ required: true }]}>
          <Input type="date" disabled={!edited?.isNew} />
        </Form.Item>
        <Form.Item name="kind" label={t('dayKind')}>
          <Select options={kinds.map((kind) => ({ value: kind, label: t(`day_${kind}`) }))} />
        </Form.Item>
        <Form.Item name="name" label={t('dayName')} extra={t('dayNameHint')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
