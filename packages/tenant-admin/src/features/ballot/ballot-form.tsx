import { ballotKinds } from '@minhui/schema/rules/ballot-codes'
import { ballotRules, usualMaxMarks } from '@minhui/schema/rules/ballot-method'
import { Form, Input, InputNumber, Radio, Select, Switch } from 'antd'
import { useState } from 'react'
import { EditDrawer } from '../../components/edit-drawer.tsx'
import type { BallotKind, BallotRule, BallotForm as PaperForm } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { type Key, useName, useText } from '../../lib/text.ts'
import { BallotBodiesDocument, BallotCreate, BallotSessionsDocument, BallotUpdate } from './ballot-documents.ts'
import { OptionsField, type PaperOption } from './ballot-options-field.tsx'
import type { Ballot } from './ballot-page.tsx'

type Values = {
  bodyId?: string | undefined
  sessionId: string | null
  kind: BallotKind
  title: string
  form: PaperForm
  rule: BallotRule
  places: number
  maxMarks: number | null
  consultative: boolean
  rehearsal: boolean
  showTurnout: boolean
  options: PaperOption[]
}
type Props = { ballot: Ballot | null; onClose: () => void; onMade?: (id: string) => void }

const required = [{ required: true }]
const projectStates = { SELECTION: ['candidate'], INSPECTION: ['delivering', 'delivered', 'inspected', 'rectifying'] } as const

/** The limit of marks where nobody says another. */
const usualOf = (form: string, places: number, options: number) =>
  Math.max(1, usualMaxMarks(form.toLowerCase() as 'choose', places, options))

const limitOf = ({ method: { form, places, maxMarks }, options }: Ballot) =>
  maxMarks === usualOf(form, places, options.length) ? null : maxMarks

const valuesOf = (one: Ballot | null): Values => ({
  bodyId: one?.body?.id,
  sessionId: one?.session?.id ?? null,
  kind: one?.kind ?? 'SELECTION',
  title: one?.title ?? '',
  form: one && one.method.form !== 'ASSESS' ? one.method.form : 'CHOOSE',
  rule: one?.method.rule ?? 'MAJORITY_OF_ALL',
  places: Math.max(1, one?.method.places ?? 1),
  maxMarks: one && limitOf(one),
  consultative: one?.consultative ?? false,
  rehearsal: one?.rehearsal ?? false,
  showTurnout: one?.showTurnout ?? false,
  options: (one?.options ?? []).map(({ title, project }) => ({ title, projectId: project?.id ?? null })),
})

/** Prepares a ballot, or changes one that is being prepared. */
export function BallotForm({ ballot, onClose, onMade }: Props) {
  const t = useText()
  const [create, update] = [useGraphQLMutation(BallotCreate), useGraphQLMutation(BallotUpdate)]
  // A double click prepares one ballot, and so does an answer that was lost.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const save = async ({ bodyId = '', maxMarks, ...given }: Values) => {
    const isTest = given.kind === 'INSPECTION'
    const input = {
      ...given,
      form: isTest ? ('ASSESS' as const) : given.form,
      places: isTest ? 0 : given.places,
      options: given.options.map(({ projectId, title }) => (projectId ? { projectId, title } : { title })),
      maxMarks: (!isTest && maxMarks) || usualOf(isTest ? 'assess' : given.form, given.places, given.options.length),
    }
    if (ballot)
      return (await update.mutateAsync({ input: { id: ballot.id, expectedVersion: ballot.version, ...input } })).ballotUpdate
        .userErrors
    const { ballot: made, userErrors } = (await create.mutateAsync({ input: { bodyId, idempotencyKey, ...input } })).ballotCreate
    if (made) onMade?.(made.id)
    return userErrors
  }
  return (
    <EditDrawer<Values>
      edited={{ title: t(ballot ? 'b_update' : 'b_create'), values: valuesOf(ballot) }}
      onClose={onClose}
      onSave={save}
    >
      <Where isFixed={ballot !== null} />
      <Form.Item name="title" label={t('title')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} placeholder={t('b_titleHint')} />
      </Form.Item>
      <Method />
      <Form.Item name="consultative" label={t('b_consultative')} valuePropName="checked" extra={t('b_consultativeHint')}>
        <Switch />
      </Form.Item>
      <Form.Item name="rehearsal" label={t('b_rehearsal')} valuePropName="checked" extra={t('b_rehearsalHint')}>
        <Switch />
      </Form.Item>
      <Form.Item name="showTurnout" label={t('b_showTurnout')} valuePropName="checked" extra={t('b_showTurnoutHint')}>
        <Switch />
      </Form.Item>
    </EditDrawer>
  )
}

/** Whose ballot it is, and in which session it is held. */
function Where({ isFixed }: { isFixed: boolean }) {
  const t = useText()
  const name = useName()
  const form = Form.useFormInstance<Values>()
  const bodyId = Form.useWatch('bodyId', form)
  const { data } = useGraphQL(BallotBodiesDocument, {})
  const { data: found } = useGraphQL(BallotSessionsDocument, { bodyId: bodyId ?? '' }, { enabled: bodyId !== undefined })
  const bodies = data?.congressBodies.nodes ?? []
  const terms = found?.node && 'terms' in found.node ? found.node.terms : []
  return (
    <>
      <Form.Item name="bodyId" label={t('body')} rules={required}>
        <Select
          disabled={isFixed}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={() => form.setFieldsValue({ sessionId: null, options: [] })}
          options={bodies
            .filter((one) => one.status === 'ACTIVE' && one.viewerCanPrepareBallot)
            .map((one) => ({ value: one.id, label: name(one) }))}
        />
      </Form.Item>
      <Form.Item name="sessionId" label={t('b_session')}>
        <Select
          allowClear
          options={terms.flatMap((term) =>
            term.sessions.map((session) => ({ value: session.id, label: `${term.name} ${session.name}` })),
          )}
        />
      </Form.Item>
    </>
  )
}

/** What is voted on, and how it is counted; of an inspection there is nothing to set. */
function Method() {
  const t = useText()
  const form = Form.useFormInstance<Values>()
  const kind = Form.useWatch('kind', form) ?? 'SELECTION'
  const paper = Form.useWatch('form', form)
  const bodyId = Form.useWatch('bodyId', form)
  const codes = (values: readonly string[]) =>
    values.map((value) => value.toUpperCase()).map((value) => ({ value, label: t(`b_${value}` as Key) }))
  return (
    <>
      <Form.Item name="kind" label={t('b_kind')}>
        <Radio.Group options={codes(ballotKinds)} onChange={() => form.setFieldsValue({ options: [] })} />
      </Form.Item>
      <Form.Item name="options" label={t('b_options')}>
        <OptionsField bodyId={bodyId} states={projectStates[kind]} />
      </Form.Item>
      <div hidden={kind === 'INSPECTION'}>
        <Form.Item name="form" label={t('b_form')}>
          <Radio.Group options={codes(['choose', 'each'])} />
        </Form.Item>
        <Form.Item name="rule" label={t('b_rule')}>
          <Radio.Group options={codes(ballotRules)} />
        </Form.Item>
        <Form.Item name="places" label={t('b_places')} rules={required}>
          <InputNumber min={1} max={200} precision={0} />
        </Form.Item>
        <Form.Item name="maxMarks" label={t('b_maxMarks')} extra={t(paper === 'EACH' ? 'b_maxMarksEach' : 'b_maxMarksChoose')}>
          <InputNumber min={1} max={200} precision={0} />
        </Form.Item>
      </div>
    </>
  )
}
