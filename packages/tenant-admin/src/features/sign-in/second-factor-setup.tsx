import { Alert, Button, Form, Input, QRCode, Typography } from 'antd'
import { useState } from 'react'
import { PlainForm } from '../../components/plain-form.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'

const Begin = graphql(
  `mutation SecondFactorBegin { secondFactorBegin { setup { secret uri } userErrors { code field message } } }`,
)
const Confirm = graphql(
  `mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) { secondFactorConfirm(input: $input) { recoveryCodes userErrors { code field message } } }`,
)

/** Sets up the second factor: a QR code for the authenticator, its first code, and the recovery codes to keep. */
export function SecondFactorSetup({ onDone }: { onDone: () => void }) {
  const t = useText()
  const [begin, confirm] = [useGraphQLMutation(Begin, { quiet: true }), useGraphQLMutation(Confirm, { quiet: true })]
  const [setup, setSetup] = useState<{ secret: string; uri: string } | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes) {
    return (
      <>
        <Alert type="success" showIcon message={t('secondFactorOn')} description={t('recoveryHint')} />
        <pre className="codes">{codes.join('\n')}</pre>
        <Button type="primary" block onClick={onDone}>
          {t('recoveryKept')}
        </Button>
      </>
    )
  }
  if (!setup) {
    return (
      <>
        <p>{t('secondFactorNeeded')}</p>
        <Button
          type="primary"
          block
          onClick={async () =>
            setSetup((await begin.mutateAsync({})).secondFactorBegin.setup as { secret: string; uri: string } | null)
          }
        >
          {t('secondFactorSetUp')}
        </Button>
      </>
    )
  }
  return (
    <PlainForm<{ code: string }>
      submit={t('confirm')}
      onSubmit={async (input) => {
        const answer = (await confirm.mutateAsync({ input })).secondFactorConfirm
        if (answer.recoveryCodes) setCodes(answer.recoveryCodes)
        return answer.userErrors
      }}
    >
      <p>{t('secondFactorScan')}</p>
      <div className="centred">
        <div aria-hidden="true">
          <QRCode value={setup.uri} type="canvas" />
        </div>
        <Typography.Text copyable code>
          {setup.secret}
        </Typography.Text>
      </div>
      <Form.Item name="code" label={t('secondFactorCode')} rules={[{ required: true }]}>
        <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} />
      </Form.Item>
    </PlainForm>
  )
}
