import { App, Button, Checkbox, Empty, Form, Input, Select, Space, Spin, Switch, Tag } from 'antd'
import { PlaceLink } from '../../components/place-link.tsx'
import { PlainForm } from '../../components/plain-form.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { usePlace } from '../../lib/place.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const NotificationsDocument = graphql(`
  query Notifications {
    notifications(first: 50) { nodes { id event subject targetId title text readAt createdAt } }
    notificationKinds { event title channels urgent }
    viewer {
      notificationSetting { language muted digest quietFrom quietTo }
      notificationAddresses { channel address confirmed }
    }
  }
`)
const Read = graphql(`mutation NotificationsRead { notificationsRead(input: {}) { read userErrors { code message } } }`)
const SettingSet = graphql(
  `mutation NotificationSettingSet($input: NotificationSettingSetInput!) { notificationSettingSet(input: $input) { set userErrors { code field message } } }`,
)
const AddressSet = graphql(
  `mutation NotificationAddressSet($input: NotificationAddressSetInput!) { notificationAddressSet(input: $input) { sent userErrors { code field message } } }`,
)
const AddressConfirm = graphql(
  `mutation NotificationAddressConfirm($input: NotificationAddressConfirmInput!) { notificationAddressConfirm(input: $input) { confirmed userErrors { code field message } } }`,
)
const AddressRemove = graphql(
  `mutation NotificationAddressRemove($input: NotificationAddressRemoveInput!) { notificationAddressRemove(input: $input) { removed userErrors { code field message } } }`,
)

const languages = [
  { value: 'zh-CN', label: '中文' },
  { value: 'en', label: 'English' },
]
const time = /^([01]\d|2[0-3]):[0-5]\d$/
type Values = { language: string; digest: boolean; quietFrom: string | null; quietTo: string | null; wanted: string[] }

/** What the viewer is told of, and how they want to be told. */
export function NotificationPage() {
  const t = useText()
  const { message } = App.useApp()
  const { language } = useSession()
  const { data, isPending } = useGraphQL(NotificationsDocument, {})
  const [read, set, address, confirm, remove] = [
    useGraphQLMutation(Read),
    useGraphQLMutation(SettingSet),
    useGraphQLMutation(AddressSet),
    useGraphQLMutation(AddressConfirm),
    useGraphQLMutation(AddressRemove),
  ]
  if (isPending || !data?.viewer) return <Spin />
  const { notificationSetting: setting, notificationAddresses } = data.viewer
  const mail = notificationAddresses.find(({ channel }) => channel === 'EMAIL')
  const ways = data.notificationKinds.flatMap(({ event, title, channels, urgent }) =>
    urgent ? [] : channels.filter((way) => way !== 'in_app').map((way) => ({ key: `${event}.${way}`, title, way })),
  )
  const nodes = data.notifications.nodes
  return (
    <>
      <div className="page-head">
        <h1>{t('notifications')}</h1>
        {nodes.some(({ readAt }) => !readAt) && <Button onClick={() => read.mutateAsync({})}>{t('readAll')}</Button>}
      </div>
      <section className="panel" aria-label={t('notifications')}>
        {nodes.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} />}
        <ul className="plain">
          {nodes.map((one) => (
            <li key={one.id} className="row">
              <div>
                <div>
                  <strong>{one.title}</strong> {!one.readAt && <Tag color="red">{t('unread')}</Tag>}
                </div>
                <div>
                  <NotificationText {...one} />
                </div>
              </div>
              <time className="muted" dateTime={one.createdAt}>
                {new Date(one.createdAt).toLocaleString(language)}
              </time>
            </li>
          ))}
        </ul>
      </section>
      <div className="columns gap-above">
        <section className="panel" aria-label={t('notificationSetting')}>
          <h2>{t('notificationSetting')}</h2>
          <PlainForm<Values>
            submit={t('save')}
            values={{
              ...setting,
              wanted: ways.map(({ key }) => key).filter((key) => !setting.muted.includes(key)),
            }}
            onSubmit={async ({ wanted, ...values }) => {
              const muted = ways.map(({ key }) => key).filter((key) => !wanted.includes(key))
              const { userErrors } = (await set.mutateAsync({ input: { ...values, muted } })).notificationSettingSet
              if (userErrors.length === 0) message.success(t('saved'))
              return userErrors
            }}
          >
            <Form.Item name="language" label={t('language')}>
              <Select options={languages} />
            </Form.Item>
            <Form.Item name="wanted" label={t('sentOutside')}>
              <Checkbox.Group
                options={ways.map(({ key, title, way }) => ({ value: key, label: `${title} · ${t(way as 'email')}` }))}
                style={{ display: 'grid', gap: 4 }}
              />
            </Form.Item>
            <Form.Item name="digest" label={t('digest')} valuePropName="checked">
              <Switch />
            </Form.Item>
            <Space wrap>
              <Form.Item name="quietFrom" label={t('quietFrom')} rules={[{ pattern: time, message: 'HH:MM' }]}>
                <Input placeholder="22:00" maxLength={5} style={{ width: 120 }} />
              </Form.Item>
              <Form.Item name="quietTo" label={t('quietTo')} rules={[{ pattern: time, message: 'HH:MM' }]}>
                <Input placeholder="07:00" maxLength={5} style={{ width: 120 }} />
              </Form.Item>
            </Space>
          </PlainForm>
        </section>
        <section className="panel" aria-label={t('mailbox')}>
          <h2>{t('mailbox')}</h2>
          {mail && (
            <div className="row">
              <span>
                {mail.address} <Tag>{t(mail.confirmed ? 'addressConfirmed' : 'addressWaiting')}</Tag>
              </span>
              <Button size="small" danger onClick={() => remove.mutateAsync({ input: { channel: 'EMAIL' } })}>
                {t('remove')}
              </Button>
            </div>
          )}
          {mail && !mail.confirmed && (
            <PlainForm<{ code: string }>
              submit={t('confirm')}
              onSubmit={async ({ code }) =>
                (await confirm.mutateAsync({ input: { channel: 'EMAIL', code } })).notificationAddressConfirm.userErrors
              }
            >
              <Form.Item name="code" label={t('mailCode')} rules={[{ required: true }]}>
                <Input inputMode="numeric" maxLength={6} autoComplete="one-time-code" />
              </Form.Item>
            </PlainForm>
          )}
          {!mail && (
            <PlainForm<{ address: string }>
              submit={t('sendCode')}
              onSubmit={async (given) =>
                (await address.mutateAsync({ input: { channel: 'EMAIL', address: given.address } })).notificationAddressSet
                  .userErrors
              }
            >
              <Form.Item name="address" label={t('mailAddress')} rules={[{ required: true }]}>
                <Input type="email" autoComplete="email" maxLength={200} />
              </Form.Item>
            </PlainForm>
          )}
        </section>
      </div>
    </>
  )
}

/** What it says, as a link to what it is about, where that has a page. */
function NotificationText({ subject, targetId, text }: { subject: string | null; targetId: string | null; text: string }) {
  const placeOf = usePlace()
  const place = subject && targetId ? placeOf({ subject, id: targetId }) : null
  return place ? <PlaceLink {...place}>{text}</PlaceLink> : text
}
