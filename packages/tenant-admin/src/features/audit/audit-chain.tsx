import { Alert, Button } from 'antd'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'

const ChainDocument = graphql(`
  query AuditChain {
    auditFaults { seq fault }
  }
`)

/** Reckons the chain of the audit anew when asked to, and says whether it is whole. */
export function AuditChain() {
  const t = useText()
  const [asked, setAsked] = useState(false)
  if (!asked) return <Button onClick={() => setAsked(true)}>{t('auditCheck')}</Button>
  return <Verdict />
}

function Verdict() {
  const t = useText()
  const { data } = useGraphQL(ChainDocument, {})
  if (!data) return <Button loading>{t('auditCheck')}</Button>
  const faults = data.auditFaults
  if (faults.length === 0) return <Alert role="status" type="success" message={t('auditWhole')} showIcon />
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      message={t('auditFaults', { count: faults.length })}
      description={faults.slice(0, 20).map((one) => <div key={one.seq}>{t('auditFault', one)}</div>)}
    />
  )
}
