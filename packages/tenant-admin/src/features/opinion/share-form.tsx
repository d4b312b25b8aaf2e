import { App, Form, Input, Select } from 'antd'
import { Dialog } from '../../components/dialog.tsx'
import { PlainForm } from '../../components/plain-form.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import type { Opinion } from './opinion-documents.ts'

const OpenDocument = graphql(`
  query OpenSharingSessions {
    sharingSessions(first: 50) { nodes { id version title heldOn status published viewerCanUpdate } }
  }
`)
const Put = graphql(
  `mutation SharingSessionPut($input: SharingSessionPutInput!) { sharingSessionPut(input: $input) { sharingSession { id } userErrors { code field message } } }`,
)

type Values = { sessionId: string; title: string }

/** Puts an opinion on a sharing session, in words that everybody may read. */
export function ShareForm({ opinion, onClose }: { opinion: Opinion; onClose: () => void }) {
  const t = useText()
  const { message } = App.useApp()
  const { data } = useGraphQL(OpenDocument, {})
  const put = useGraphQLMutation(Put)
  const sessions = (data?.sharingSessions.nodes ?? []).filter(
    ({ viewerCanUpdate, published, status }) => viewerCanUpdate && !published && status !== 'CANCELLED',
  )
  return (
    <Dialog title={t('share')} onClose={onClose}>
      <PlainForm<Values>
        submit={t('confirm')}
        onSubmit={async ({ sessionId, title }) => {
          const expectedVersion = sessions.find(({ id }) => id === sessionId)?.version ?? 1
          const input = { id: sessionId, expectedVersion, opinionId: opinion.id, title }
          const errors = (await put.mutateAsync({ input })).sharingSessionPut.userErrors
          if (errors.length === 0) {
            message.success(t('saved'))
            onClose()
          }
          return errors
        }}
      >
        <Form.Item name="sessionId" label={t('sharing')} rules={[{ required: true }]}>
          <Select options={sessions.map(({ id, title, heldOn }) => ({ value: id, label: `${title}（${heldOn}）` }))} />
        </Form.Item>
        <Form.Item name="title" label={t('issueTitle')} extra={t('issueTitleHint')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
      </PlainForm>
    </Dialog>
  )
}
