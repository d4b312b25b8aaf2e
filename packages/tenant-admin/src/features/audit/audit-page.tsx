import { useText } from '../../lib/text.ts'
import { AuditChain } from './audit-chain.tsx'
import { AuditEntries } from './audit-entries.tsx'
import { Redactions } from './redactions.tsx'

/** What auditors read: what was done in the district, whether the record is whole, and what was redacted. */
export function AuditPage() {
  const t = useText()
  return (
    <>
      <div className="page-head">
        <h1>{t('audit')}</h1>
        <AuditChain />
      </div>
      <AuditEntries />
      <Redactions />
    </>
  )
}
