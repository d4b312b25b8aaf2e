import { App, Button, Form, Input } from 'antd'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { BallotCodeSend, BallotProofDocument } from './ballot-documents.ts'

/** Asks for a code of this moment: of the authenticator, or sent to the telephone of who has none. */
export function CodeField() {
  const t = useText()
  const { message } = App.useApp()
  const { data } = useGraphQL(BallotProofDocument, {})
  const send = useGraphQLMutation(BallotCodeSend, { quiet: true })
  const ask = async () => {
    const [error] = (await send.mutateAsync({})).ballotCodeSend.userErrors
    if (error) message.error(error.message)
    else message.success(t('b_codeSent'))
  }
  const hasFactor = data?.viewer?.account?.hasSecondFactor ?? true
  return (
    <>
      {!hasFactor && (
        <Button block className="gap-below" loading={send.isPending} onClick={ask}>
          {t('sendCode')}
        </Button>
      )}
      <Form.Item
        name="code"
        label={t(hasFactor ? 'secondFactorCode' : 'smsCode')}
        rules={[{ required: true, whitespace: true }]}
        {...(hasFactor && { extra: t('b_codeHint') })}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={40} />
      </Form.Item>
    </>
  )
}
