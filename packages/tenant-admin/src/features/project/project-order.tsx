import { Form, Select } from 'antd'
import { useEffect } from 'react'
import { ActModal } from '../../components/act-modal.tsx'
import { OrderedList } from '../../components/ordered-list.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'

const CandidatesDocument = graphql(`
  query ProjectCandidates($bodyId: ID, $year: Int) {
    projects(first: 100, states: ["candidate"], orderBy: PAPER, bodyId: $bodyId, year: $year) {
      nodes { id title year viewerCanEdit body { id name nameEn } }
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
type Values = { paper: string; projectIds: string[] }

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
      values={{ paper: first, projectIds: [] }}
      onClose={onClose}
      onAct={async ({ paper, projectIds }) =>
        (await order.mutateAsync({ input: { ...paperOf(paper), projectIds } })).projectCandidatesOrder.userErrors
      }
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
    <Form.Item name="projectIds" extra={t('orderHint')}>
      {paper && <CandidatesField paper={paper} />}
    </Form.Item>
  )
}

type FieldProps = { paper: string; value?: string[]; onChange?: (value: string[]) => void }

/** The candidates in the order that the viewer gives them; what others add or take off meanwhile comes and goes. */
function CandidatesField({ paper, value = [], onChange }: FieldProps) {
  const { data } = useGraphQL(CandidatesDocument, paperOf(paper))
  const known = new Map((data?.projects.nodes ?? []).map((one) => [one.id, one]))
  const ids = [...new Set([...value.filter((id) => known.has(id)), ...known.keys()])]
  const isSame = ids.join() === value.join()
  useEffect(() => {
    if (data && !isSame) onChange?.(ids)
  })
  return (
    <OrderedList
      items={ids.flatMap((id) => known.get(id) ?? [])}
      keyOf={({ id }) => id}
      onChange={(next) => onChange?.(next.map(({ id }) => id))}
    />
  )
}
