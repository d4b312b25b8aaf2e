import { App, Button, Collapse, Form, Input, Modal, Tag } from 'antd'
import { useState } from 'react'
import { PlainForm } from '../../components/plain-form.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const PrivacyDocument = graphql(`
  query Privacy {
    noticesInForce { id title titleEn body bodyEn edition publishedAt }
    viewer { noticesToRead { id } }
  }
`)
const Give = graphql(
  `mutation ConsentGive($input: ConsentGiveInput!) { consentGive(input: $input) { given userErrors { code field message } } }`,
)
const Withdraw = graphql(
  `mutation ConsentWithdraw($input: ConsentWithdrawInput!) { consentWithdraw(input: $input) { withdrawn userErrors { code field message } } }`,
)
const Export = graphql(`mutation OwnDataExport { ownDataExport { url userErrors { code field message } } }`)
const CodeSend = graphql(`mutation AccountDeleteCodeSend { accountDeleteCodeSend { sent userErrors { code field message } } }`)
const Delete = graphql(
  `mutation AccountDelete($input: AccountDeleteInput!) { accountDelete(input: $input) { deleted userErrors { code field message } } }`,
)

/** What the viewer has agreed to, everything that is held about them, and the way out. */
export function PrivacyPanel() {
  const t = useText()
  const { message } = App.useApp()
  const { language, tenant } = useSession()
  const { data } = useGraphQL(PrivacyDocument, {})
  const [leaving, setLeaving] = useState(false)
  const [give, withdraw, fetchOwn, send, leave] = [
    useGraphQLMutation(Give),
    useGraphQLMutation(Withdraw),
    useGraphQLMutation(Export, { quiet: true }),
    useGraphQLMutation(CodeSend, { quiet: true }),
    useGraphQLMutation(Delete, { quiet: true }),
  ]
  const open = new Set(data?.viewer?.noticesToRead.map(({ id }) => id))
  const tell = (errors: readonly { readonly message: string }[]) =>
    errors[0] ? message.error(errors[0].message) : message.success(t('saved'))
  return (
    <section className="panel gap-above" aria-label={t('privacy')}>
      <h2>{t('privacy')}</h2>
      <Collapse
        items={(data?.noticesInForce ?? []).map((notice) => ({
          key: notice.id,
          label: language === 'en' && notice.titleEn ? notice.titleEn : notice.title,
          extra: <Tag color={open.has(notice.id) ? 'red' : 'blue'}>{t(open.has(notice.id) ? 'notAgreed' : 'agreed')}</Tag>,
          children: (
            <>
              <p style={{ whiteSpace: 'pre-wrap' }}>{language === 'en' && notice.bodyEn ? notice.bodyEn : notice.body}</p>
              {open.has(notice.id) ? (
                <Button
                  type="primary"
                  onClick={async () => tell((await give.mutateAsync({ input: { noticeId: notice.id } })).consentGive.userErrors)}
                >
                  {t('agree')}
                </Button>
              ) : (
                <Button
                  onClick={async () =>
                    tell((await withdraw.mutateAsync({ input: { noticeId: notice.id } })).consentWithdraw.userErrors)
                  }
                >
                  {t('withdrawConsent')}
                </Button>
              )}
            </>
          ),
        }))}
      />
      <div className="page-head gap-above">
        <p className="muted">{t('ownDataHint')}</p>
        <span>
          <Button
            onClick={async () => {
              const { url, userErrors } = (await fetchOwn.mutateAsync({})).ownDataExport
              if (url) location.assign(url)
              else tell(userErrors)
            }}
          >
            {t('ownDataExport')}
          </Button>{' '}
          <Button
            danger
            onClick={async () => {
              const [error] = (await send.mutateAsync({})).accountDeleteCodeSend.userErrors
              if (error) message.error(error.message)
              else setLeaving(true)
            }}
          >
            {t('accountDelete')}
          </Button>
        </span>
      </div>
      <Modal open={leaving} title={t('accountDelete')} footer={null} onCancel={() => setLeaving(false)} destroyOnHidden>
        <p>{t('accountDeleteAsk')}</p>
        <PlainForm<{ code: string }>
          submit={t('accountDelete')}
          onSubmit={async (input) => {
            const { userErrors } = (await leave.mutateAsync({ input })).accountDelete
            if (userErrors.length === 0) location.assign(`/${tenant}`)
            return userErrors
          }}
        >
          <Form.Item name="code" label={t('smsCode')} rules={[{ required: true }]}>
            <Input inputMode="numeric" maxLength={6} autoComplete="one-time-code" />
          </Form.Item>
        </PlainForm>
      </Modal>
    </section>
  )
}
