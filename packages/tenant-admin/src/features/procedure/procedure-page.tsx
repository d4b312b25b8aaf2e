import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { projectProcedure } from '@minhui/schema/rules/project-procedure'
import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
import { App, Button, Form, Input, Select, Space, Spin } from 'antd'
import { useState } from 'react'
import { EditDrawer } from '../../components/edit-drawer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { CaseKind } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { ProcedureFields } from './procedure-fields.tsx'
import { ProcedureTables } from './procedure-tables.tsx'
import { edited, type ProcedureValues, valuesOf } from './procedure-values.ts'
import { StepFields } from './step-fields.tsx'

const ProceduresDocument = graphql(`
  query Procedures($kind: CaseKind!) {
    procedures(kind: $kind) { edition definition publishedAt publishedBy }
  }
`)
const Check = graphql(`
  query ProcedureCheck($kind: CaseKind!, $definition: String!) {
    procedureCheck(kind: $kind, definition: $definition) { userErrors { code field message } }
  }
`)
const Publish = graphql(
  `mutation ProcedurePublish($input: ProcedurePublishInput!) { procedurePublish(input: $input) { procedure { edition } userErrors { code field message } } }`,
)
/** How cases go where a tenant has said nothing else. */
const usual: Record<CaseKind, Procedure> = {
  OPINION: opinionProcedure,
  SUGGESTION: suggestionProcedure,
  PROJECT: projectProcedure,
}
const kinds = Object.keys(usual) as readonly CaseKind[]

/** How cases go in the district, edition by edition, and how the next ones shall. */
export function ProcedurePage() {
  const t = useText()
  const [kind, setKind] = useState<CaseKind>('OPINION')
  const [chosen, setChosen] = useState<number | null>(null)
  const { data, isPending } = useGraphQL(ProceduresDocument, { kind })
  const editions = data?.procedures ?? []
  const [inForce] = editions
  const shown = editions.find(({ edition }) => edition === chosen) ?? inForce
  if (isPending || !shown || !inForce) return <Spin />
  const procedure = JSON.parse(shown.definition) as Procedure
  return (
    <>
      <div className="page-head">
        <h1>{t('procedures')}</h1>
      </div>
      <div className="panel">
        <p className="muted">{t('procedureHint')}</p>
        <Space wrap className="gap-below">
          <Select
            aria-label={t('caseKind')}
            value={kind}
            onChange={(next) => {
              setKind(next)
              setChosen(null)
            }}
            options={kinds.map((value) => ({ value, label: t(value as 'OPINION') }))}
          />
          <Select
            aria-label={t('edition')}
            value={shown.edition}
            onChange={setChosen}
            options={editions.map(({ edition }) => ({
              value: edition,
              label: t(edition === inForce.edition ? 'editionInForce' : 'editionOption', { edition }),
            }))}
          />
          <PublishedBy {...shown} />
        </Space>
        <ProcedureActions key={`${kind} ${inForce.edition}`} kind={kind} procedure={procedure} inForce={inForce.edition} />
        <ProcedureTables procedure={procedure} kind={kind} />
      </div>
    </>
  )
}

function PublishedBy({ publishedAt, publishedBy }: { publishedAt: string | null; publishedBy: string | null }) {
  const t = useText()
  const { language } = useSession()
  if (!publishedAt) return <span className="muted">{t('builtIn')}</span>
  const time = new Date(publishedAt).toLocaleString(language)
  return <span className="muted">{t('publishedBy', { name: publishedBy ?? '', time })}</span>
}

/** The next edition, made from the one that is shown: by a form, or whole. */
function ProcedureActions({ kind, procedure, inForce }: { kind: CaseKind; procedure: Procedure; inForce: number }) {
  const t = useText()
  const { message } = App.useApp()
  const [isForm, setForm] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const [publish, check] = [useGraphQLMutation(Publish), useGraphQLMutation(Check, { quiet: true })]
  const text = JSON.stringify(procedure, null, 2)
  const send = async (definition: string) =>
    (await publish.mutateAsync({ input: { kind, definition, expectedEdition: inForce } })).procedurePublish.userErrors
  const tryOut = async (definition: string) => {
    const { userErrors } = (await check.mutateAsync({ kind, definition })).procedureCheck
    if (userErrors.length === 0) message.success(t('procedureSound'))
    for (const error of userErrors) message.error(`${error.field}: ${error.message}`)
  }
  return (
    <Space wrap className="gap-below full">
      <Button type="primary" onClick={() => setForm(true)}>
        {t('editProcedure')}
      </Button>
      <Button onClick={() => setWhole(true)}>{t('importDefinition')}</Button>
      <Button href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`} download={`${kind.toLowerCase()}.json`}>
        {t('downloadDefinition')}
      </Button>
      <EditDrawer<ProcedureValues>
        edited={isForm ? { title: t('editProcedure'), values: valuesOf(procedure, usual[kind]) } : null}
        onClose={() => setForm(false)}
        onSave={(values) => send(JSON.stringify(edited(procedure, usual[kind], values)))}
      >
        <ProcedureFields procedure={procedure} kind={kind} />
        <StepFields procedure={procedure} usual={usual[kind]} kind={kind} />
      </EditDrawer>
      <EditDrawer<{ definition: string }>
        edited={isWhole ? { title: t('wholeDefinition'), values: { definition: text } } : null}
        onClose={() => setWhole(false)}
        onSave={({ definition }) => send(definition)}
      >
        <Form.Item name="definition" label={t('wholeDefinition')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 16, maxRows: 28 }} spellCheck={false} />
        </Form.Item>
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) => (
            <Button onClick={() => tryOut(String(getFieldValue('definition')))} loading={check.isPending}>
              {t('checkOnly')}
            </Button>
          )}
        </Form.Item>
      </EditDrawer>
    </Space>
  )
}
