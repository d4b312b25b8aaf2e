import { Form, Input, InputNumber } from 'antd'
import { EditDrawer } from '../../components/edit-drawer.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { CreateSession, CreateTerm, UpdateSession, UpdateTerm } from './congress-documents.ts'

type Values = { ordinal: number; name: string; startsOn: string; endsOn: string | null }
/** A term of a body or a session of a term: one that is there, or null for a new one below what is named. */
export type SpanOf = {
  kind: 'term' | 'session'
  above: string
  one: ({ readonly id: string; readonly version: number } & Readonly<Values>) | null
}

/** Number, name and days of a term (届) or of a session (次会议). */
export function SpanForm({ span, onClose }: { span: SpanOf | null; onClose: () => void }) {
  const t = useText()
  const [createTerm, updateTerm] = [useGraphQLMutation(CreateTerm), useGraphQLMutation(UpdateTerm)]
  const [createSession, updateSession] = [useGraphQLMutation(CreateSession), useGraphQLMutation(UpdateSession)]
  const values = span && {
    ordinal: span.one?.ordinal ?? 1,
    name: span.one?.name ?? '',
    startsOn: span.one?.startsOn ?? '',
    endsOn: span.one?.endsOn ?? null,
  }
  const save = async ({ endsOn, ...rest }: Values) => {
    if (!span) return []
    const given = { ...rest, endsOn: endsOn || null }
    if (span.one) {
      const input = { id: span.one.id, expectedVersion: span.one.version, ...given }
      return span.kind === 'term'
        ? (await updateTerm.mutateAsync({ input })).termUpdate.userErrors
        : (await updateSession.mutateAsync({ input })).congressSessionUpdate.userErrors
    }
    return span.kind === 'term'
      ? (await createTerm.mutateAsync({ input: { bodyId: span.above, ...given } })).termCreate.userErrors
      : (await createSession.mutateAsync({ input: { termId: span.above, ...given } })).congressSessionCreate.userErrors
  }
  const isTerm = span?.kind === 'term'
  return (
    <EditDrawer<Values>
      edited={span && values && { title: t(span.one ? 'edit' : isTerm ? 'termAdd' : 'sessionAdd'), values }}
      onClose={onClose}
      onSave={save}
    >
      <Form.Item name="ordinal" label={t(isTerm ? 'termOrdinal' : 'sessionOrdinal')} rules={[{ required: true }]}>
        <InputNumber min={1} max={200} precision={0} />
      </Form.Item>
      <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
        <Input maxLength={100} placeholder={t(isTerm ? 'termName' : 'sessionName')} />
      </Form.Item>
      <Form.Item name="startsOn" label={t('validFrom')} rules={[{ required: true }]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="endsOn" label={t('validTo')} extra={isTerm && t('termEndHint')}>
        <Input type="date" />
      </Form.Item>
    </EditDrawer>
  )
}
