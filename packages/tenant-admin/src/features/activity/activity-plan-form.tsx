import { isShortNotice, noticeDays } from '@minhui/schema/rules/activity-notice'
import { Alert, Form, Input, Select, Switch } from 'antd'
import { useState } from 'react'
import { EditDrawer } from '../../components/edit-drawer.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { fieldOf, instantOf } from '../../lib/instant.ts'
import { useText } from '../../lib/text.ts'
import { type Activity, changes } from './activity-documents.ts'
import { useChoices } from './use-choices.ts'

const ids = ['siteId', 'groupId', 'bodyId', 'themeId', 'modeId'] as const
type Values = { name: string; startsAt: string; endsAt?: string; place?: string; public: boolean } & {
  [K in (typeof ids)[number]]?: string | undefined
}

const valuesOf = ({ name, startsAt, endsAt, place, public: isPublic, site, group, body, theme, mode }: Activity): Values => ({
  name,
  startsAt: fieldOf(startsAt),
  ...(endsAt && { endsAt: fieldOf(endsAt) }),
  ...(place && { place }),
  public: isPublic,
  siteId: site?.id,
  groupId: group?.id,
  bodyId: body?.id,
  themeId: theme?.id,
  modeId: mode?.id,
})

/** What is planned: a new activity, or one that is there. */
export function ActivityPlanForm({ activity, onClose }: { activity: Activity | null; onClose: () => void }) {
  const t = useText()
  // However often a new one is sent, it is created once.
  const [key] = useState(() => crypto.randomUUID())
  const [create, update] = [useGraphQLMutation(changes.create), useGraphQLMutation(changes.update)]
  const choices = useChoices()
  const save = async ({ name, startsAt, endsAt, place, public: isPublic, ...chosen }: Values) => {
    const input = {
      name,
      startsAt: instantOf(startsAt),
      endsAt: endsAt ? instantOf(endsAt) : null,
      place: place ?? null,
      public: isPublic,
      ...Object.fromEntries(ids.map((id) => [id, chosen[id] ?? null])),
    }
    if (!activity) return (await create.mutateAsync({ input: { ...input, idempotencyKey: key } })).activityCreate.userErrors
    const seen = { id: activity.id, expectedVersion: activity.version }
    return (await update.mutateAsync({ input: { ...seen, ...input } })).activityUpdate.userErrors
  }
  const search = { optionFilterProp: 'label' } as const
  return (
    <EditDrawer<Values>
      edited={{
        title: t(activity ? 'edit' : 'addActivity'),
        values: activity ? valuesOf(activity) : { name: '', startsAt: '', public: true },
      }}
      onClose={onClose}
      onSave={save}
    >
      <Form.Item name="name" label={t('activityName')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="startsAt" label={t('activityStarts')} rules={[{ required: true }]}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="endsAt" label={t('activityEnds')}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="siteId" label={t('activitySite')} extra={t('activityByHint')}>
        <Select allowClear showSearch={search} options={choices.sites} />
      </Form.Item>
      <Form.Item name="groupId" label={t('activityGroup')}>
        <Select allowClear showSearch={search} options={choices.groups} />
      </Form.Item>
      <Form.Item name="bodyId" label={t('activityBody')}>
        <Select allowClear showSearch={search} options={choices.bodies} />
      </Form.Item>
      <Form.Item name="themeId" label={t('activityTheme')}>
        <Select allowClear options={choices.themes} />
      </Form.Item>
      <Form.Item name="modeId" label={t('activityMode')}>
        <Select allowClear options={choices.modes} />
      </Form.Item>
      <Form.Item name="place" label={t('activityPlace')} extra={t('activityPlaceHint')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="public" label={t('activityPublic')} extra={t('activityPublicHint')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <ShortNotice />
    </EditDrawer>
  )
}

/** A word to whoever announces something to the public at short notice. */
function ShortNotice() {
  const t = useText()
  const isPublic = Form.useWatch('public') as boolean | undefined
  const startsAt = Form.useWatch('startsAt') as string | undefined
  if (!isPublic || !startsAt || !isShortNotice(new Date(instantOf(startsAt)), new Date())) return null
  return <Alert type="warning" showIcon title={t('activityShortNotice', { days: noticeDays })} />
}
