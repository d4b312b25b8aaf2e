import { Button } from 'antd'
import { Dialog } from '../../components/dialog.tsx'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

/** Number and code of an opinion, to be read out or printed for its author; nobody is shown the code again. */
export function CodeSlip({ number, code, onClose }: { number: string; code: string; onClose: () => void }) {
  const t = useText()
  const { tenant } = useSession()
  return (
    <Dialog
      className="code-slip"
      title={t('codeSlip')}
      // It is gone for good when it is closed: a slip of the mouse does not do that.
      mask={{ closable: false }}
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => window.print()}>{t('print')}</Button>
          <Button type="primary" onClick={onClose}>
            {t('confirm')}
          </Button>
        </>
      }
    >
      <p>{t('codeSlipHint')}</p>
      <dl>
        <dt>{t('number')}</dt>
        <dd>
          <strong>{number}</strong>
        </dd>
        <dt>{t('activityCode')}</dt>
        <dd>
          <strong style={{ fontSize: 24, letterSpacing: 4 }}>{code}</strong>
        </dd>
        <dt>{t('codeSlipAt')}</dt>
        <dd>{`${window.location.origin}/${tenant}/opinions`}</dd>
      </dl>
    </Dialog>
  )
}
