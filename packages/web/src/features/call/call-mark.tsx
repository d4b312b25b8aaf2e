import { useText } from '../../lib/text.ts'

type Shown = { readonly open: boolean; readonly opensOn: string; readonly closesOn: string }

/** Whether a call is open, and from when to when. */
export function CallMark({ call: { open, opensOn, closesOn } }: { call: Shown }) {
  const t = useText()
  const isAhead = !open && Date.parse(opensOn) > Date.now()
  return (
    <p className="marks">
      <span className={open ? 'mark good' : 'mark'}>{t(open ? 'callOpen' : isAhead ? 'callSoon' : 'callOver')}</span>
      <small>{t('callDays', { from: opensOn, to: closesOn })}</small>
    </p>
  )
}
