import { Alert, Form, Radio, Select } from 'antd'
import { useRef, useState } from 'react'
import { CongressFields } from '../../components/congress-fields.tsx'
import { EditDrawer } from '../../components/edit-drawer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { ProjectCreateInput, ProjectProposeInput } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { CategorySelect, DeliveryFields, ProjectWords } from './project-choices.tsx'
import { ProjectCreate, ProjectPropose } from './project-documents.ts'
import { inputOf, type Values } from './project-values.ts'

const BeginDocument = graphql(`
  query ProjectBegin {
    viewer { roles { base } }
    projectCalls(first: 50, open: true) { nodes { id title year body { name nameEn } } }
  }
`)
const required = [{ required: true }]
type Begin = { onClose: () => void; onDone: (id: string) => void }

/** Proposes a project as a unit or as the office, for a call that is open or without one; of its own, or out of what somebody has said. */
export function ProjectProposeForm({
  source,
  onClose,
  onDone,
}: Begin & { source: { opinionId: string | null; suggestionId: string | null } }) {
  const t = useText()
  const name = useName()
  const { data } = useGraphQL(BeginDocument, {})
  const propose = useGraphQLMutation(ProjectPropose)
  // However often it is sent, it is proposed once.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const made = useRef<string | null>(null)
  if (!data) return null
  const bases = data.viewer?.roles.map(({ base }) => base) ?? []
  const kinds = (['OFFICE', 'UNIT'] as const).filter((kind) =>
    kind === 'UNIT' ? bases.includes('DEPARTMENT_HANDLER') : bases.some((base) => base !== 'DEPARTMENT_HANDLER'),
  )
  const said = {
    ...(source.opinionId && { opinionId: source.opinionId }),
    ...(source.suggestionId && { suggestionId: source.suggestionId }),
  }
  const calls = data.projectCalls.nodes
  return (
    <EditDrawer<Values>
      edited={{
        title: t('propose'),
        values: { proposerKind: kinds[0], callId: calls[0]?.id, year: new Date().getFullYear() + 1 },
      }}
      onClose={() => (made.current ? onDone(made.current) : onClose())}
      onSave={async (given) => {
        const input = { ...inputOf(given), ...said, idempotencyKey } as unknown as ProjectProposeInput
        const { project, userErrors } = (await propose.mutateAsync({ input })).projectPropose
        made.current = project?.id ?? null
        return userErrors
      }}
    >
      {Object.keys(said).length > 0 && <Alert type="info" title={t('fromSource')} className="gap-below" />}
      <Form.Item name="proposerKind" label={t('proposedBy')} rules={required}>
        <Radio.Group options={kinds.map((value) => ({ value, label: t(`proposer_${value}`) }))} />
      </Form.Item>
      <Form.Item name="callId" label={t('call')} extra={t('withoutCall')}>
        <Select
          allowClear
          options={calls.map(({ id, title, body }) => ({
            value: id,
            label: [title, body && name(body)].filter(Boolean).join(' · '),
          }))}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (getFieldValue('callId') ? null : <CongressFields />)}
      </Form.Item>
      <CategorySelect voted />
      <ProjectWords />
    </EditDrawer>
  )
}

/** Creates an item that is not put to the vote: its units deliver it from now on. */
export function ProjectCreateForm({ onClose, onDone }: Begin) {
  const t = useText()
  const create = useGraphQLMutation(ProjectCreate)
  // However often it is sent, it is created once.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const made = useRef<string | null>(null)
  return (
    <EditDrawer<Values>
      edited={{ title: t('addSupervised'), values: { year: new Date().getFullYear(), reportEvery: 'QUARTER' } }}
      onClose={() => (made.current ? onDone(made.current) : onClose())}
      onSave={async (given) => {
        const input = { ...inputOf(given), idempotencyKey } as unknown as ProjectCreateInput
        const { project, userErrors } = (await create.mutateAsync({ input })).projectCreate
        made.current = project?.id ?? null
        return userErrors
      }}
    >
      <CongressFields />
      <CategorySelect voted={false} />
      <ProjectWords />
      <DeliveryFields />
    </EditDrawer>
  )
}
