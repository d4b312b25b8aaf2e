import { Form, Select } from 'antd'
import { useEffect } from 'react'
import { ActModal } from '../../components/act-modal.tsx'
import { OrderedList } from '../../components/ordered-list.tsx'
import { graphql } from '../../gql/gql.ts'
import type { ProjectCandidatesQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'

const CandidatesDocument = graphql(`
  query ProjectCandidates($bodyId: ID, $year: Int) {
    projects(first: 100, states: ["candidate"], orderBy: PAPER, bodyId: $bodyId, year: $year) {
      nodes { id version title year viewerCanEdit body { id name nameEn } }
    }
  }
`)
const CandidatesOrder = graphql(
  `mutation ProjectCandidatesOrder($input: ProjectCandidatesOrderInput!) { projectCandidatesOrder(input: $input) { body { id } userErrors { code field message } } }`,
)

type Paper = { bodyId: string; year: number }
const keyOf = ({ bodyId, year }: Paper) => `${bodyId} ${year}`
const paperOf = (key: string): Paper => {
  const [bodyId = '', year] = key.split(' ')
  return { bodyId, year: Number(year) }
}
type Candidate = ProjectCandidatesQuery['projects']['nodes'][number]
type Values = { paper: string; candidates: Candidate[] }

/** Puts the candidates of a congress and year into the order in which they are published and come to the paper. */
export function ProjectOrder({ onClose }: { onClose: () => void }) {
  const t = useText()
  const name = useName()
  const { data } = useGraphQL(CandidatesDocument, {})
  const order = useGraphQLMutation(CandidatesOrder)
  const papers = new Map(
    (data?.projects.nodes ?? []).flatMap(({ body, year, viewerCanEdit }) =>
      body && viewerCanEdit ? [[keyOf({ bodyId: body.id, year }), `${name(body)} · ${t('inYear', { year })}`] as const] : [],
    ),
  )
  const [first] = papers.keys()
  if (first === undefined) return null
  return (
    <ActModal<Values>
      title={t('orderCandidates')}
      values={{ paper: first, candidates: [] }}
      onClose={onClose}
      onAct={async ({ paper, candidates }) => {
        const places = candidates.map(({ id, version }) => ({ projectId: id, expectedVersion: version }))
        const { userErrors } = (await order.mutateAsync({ input: { ...paperOf(paper), candidates: places } }))
          .projectCandidatesOrder
        // The list is another then, and takes what was said at it with it.
        return userErrors.map((error) => (error.code === 'CONFLICT' ? { ...error, field: null } : error))
      }}
    >
      <Form.Item name="paper" label={t('orderOf')}>
        <Select options={[...papers].map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Candidates />
    </ActModal>
  )
}

function Candidates() {
  const t = useText()
  const paper = Form.useWatch('paper', Form.useFormInstance<Values>())
  return (
    <Form.Item name="candidates" extra={t('orderHint')}>
      {paper && <CandidatesField paper={paper} />}
    </Form.Item>
  )
}

type FieldProps = { paper: string; value?: Candidate[]; onChange?: (value: Candidate[]) => void }
const seen = (list: readonly Candidate[]) =>
  list
    .map(({ id, version }) => `${id} ${version}`)
    .sort()
    .join()

/** The candidates in the order that the viewer gives them. What somebody else does to them meanwhile is shown instead. */
function CandidatesField({ paper, value = [], onChange }: FieldProps) {
  const { data } = useGraphQL(CandidatesDocument, paperOf(paper))
  const present = data?.projects.nodes
  useEffect(() => {
    if (present && seen(present) !== seen(value)) onChange?.([...present])
  }, [present, value, onChange])
  return <OrderedList items={value} keyOf={({ id }) => id} onChange={(next) => onChange?.(next)} />
}
