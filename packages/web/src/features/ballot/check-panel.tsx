import { answersOf } from '@minhui/schema/rules/ballot-choices'
import { type FormEvent, useState } from 'react'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/state.tsx'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import type { Ballot } from './ballot-documents.ts'
import { ballotHash } from './booth-crypto.ts'
import {
  type Checked,
  type CheckedReturned,
  checkPublished,
  checkReturned,
  choicesAt,
  type Published,
  placeOf,
  readPublished,
  readReturned,
} from './check-ballot.ts'
import { hashInReceipt, isHash, isTracker } from './receipt-file.ts'
import { slipsOn } from './slip.ts'

type Own = { hash: string | null; tracker: string | null }
/** What was read and what came of it: all of it after the count, after the closing what came back alone. */
type Read = { published: Published; checked: Checked } | { published: Pick<Published, 'returned'>; checked: CheckedReturned }
type Found = Read & { own: readonly Own[] }

async function readAndCheck(address: string, { publication, returnedList, issueKey }: Ballot): Promise<Read> {
  if (publication) {
    const published = await readPublished(address)
    return { published, checked: await checkPublished(published, publication) }
  }
  const returned = await readReturned(address)
  return { published: { returned }, checked: await checkReturned(returned, issueKey ?? '', returnedList?.root ?? '') }
}

/** Where anybody reckons a ballot anew in their browser, and a voter finds their own: from the closing on whether it is in the box. */
export function CheckPanel({ ballot }: { ballot: Ballot }) {
  const { id, publication, returnedList } = ballot
  const t = useText()
  const { tenant } = useSession()
  const [hash, setHash] = useState('')
  const [wrong, setWrong] = useState<{ hash?: string; tracker?: string; all?: string }>({})
  const [isBusy, setBusy] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  if (!publication && !returnedList) return null
  const check = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const tracker = String(new FormData(event.currentTarget).get('tracker') ?? '')
      .trim()
      .toLowerCase()
    const asked = hash.trim().toLowerCase()
    const faults = {
      ...(asked && !isHash(asked) && { hash: t('badHash') }),
      ...(tracker && !isTracker(tracker) && { tracker: t('badTracker') }),
    }
    setWrong(faults)
    setFound(null)
    if (Object.keys(faults).length > 0) return
    setBusy(true)
    try {
      const read = await readAndCheck(`/${tenant}/ballots/${id}`, ballot)
      const kept = await Promise.all(
        slipsOn(localStorage, id).map(async (slip) => ({
          hash: slip.step === 'cast' ? slip.hash : await ballotHash(slip.token),
          tracker: 'tracker' in slip ? slip.tracker : null,
        })),
      )
      const own = [...(asked || tracker ? [{ hash: asked || null, tracker: tracker || null }] : []), ...kept]
      setFound({ ...read, own })
    } catch (error) {
      setWrong({ all: (error as Error).message })
    } finally {
      setBusy(false)
    }
  }
  const read = async (file: File | undefined) => {
    const inFile = file && hashInReceipt(await file.text())
    if (inFile) setHash(inFile)
    setWrong(inFile ? {} : { hash: t('badReceipt') })
  }
  return (
    <Section id="check" title={t(publication ? 'checkCount' : 'checkReturned')}>
      <p className="lead">{t(publication ? 'checkHint' : 'checkReturnedHint')}</p>
      <form className="form" onSubmit={check}>
        <Field
          label={t('checkReceipt')}
          hint={t('checkReceiptHint')}
          value={hash}
          onChange={({ target }) => setHash(target.value)}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          error={wrong.hash}
        />
        <label className="choose">
          <span>{t('checkFile')}</span>
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              void read(target.files?.[0])
              target.value = ''
            }}
          />
        </label>
        {publication && (
          <Field
            label={t('checkTracker')}
            name="tracker"
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            error={wrong.tracker}
          />
        )}
        <div>
          <button type="submit" disabled={isBusy}>
            {t(isBusy ? 'checking' : 'checkNow')}
          </button>
        </div>
      </form>
      <div role="status">
        {wrong.all && <p className="wrong">{wrong.all}</p>}
        {found && <Findings {...found} />}
      </div>
    </Section>
  )
}

/** What was found, each with a word for right or wrong. */
function Findings({ published, checked, own }: Found) {
  const t = useText()
  const isCounted = 'choices' in checked
  const lists = [['listReturned', checked.returned] as const, ...(isCounted ? [['listChoices', checked.choices] as const] : [])]
  return (
    <ul className="findings">
      {lists.map(([list, count]) => (
        <Finding key={list} isRight={count !== null}>
          {t(count === null ? 'rootOther' : 'rootSame', { list: t(list), count: count ?? 0 })}
        </Finding>
      ))}
      <Finding isRight={checked.forged === 0}>
        {checked.forged === 0 ? t('sealsSame', { count: published.returned.length }) : t('sealsOther', { count: checked.forged })}
      </Finding>
      {isCounted && <Finding isRight={checked.tallies}>{t(checked.tallies ? 'tallySame' : 'tallyOther')}</Finding>}
      {own.map(({ hash, tracker }) => (
        <OwnFindings key={`${hash} ${tracker}`} published={published} hash={hash} tracker={tracker} />
      ))}
    </ul>
  )
}

function OwnFindings({ published, hash, tracker }: Own & Pick<Found, 'published'>) {
  const t = useText()
  const at = hash ? placeOf(published, hash) : 0
  const isCounted = 'proof' in published
  return (
    <>
      {hash && (
        <Finding isRight={at > 0}>
          {at > 0 ? t('foundHash', { at, count: published.returned.length }) : t(isCounted ? 'missingHash' : 'missingObject')}
        </Finding>
      )}
      {tracker && isCounted && <OwnChoices published={published} tracker={tracker} />}
    </>
  )
}

/** What was chosen under a tracker. */
function OwnChoices({ published, tracker }: { published: Published; tracker: string }) {
  const t = useText()
  const choices = choicesAt(published, tracker)
  const { form, options } = published.proof.method
  const answers = choices === null ? null : answersOf({ form, options: options.map(({ id }) => id) }, choices)
  return (
    <Finding isRight={answers !== null}>
      {t(answers ? 'foundTracker' : 'missingTracker')}
      {answers && (
        <ol>
          {options.map(({ id, title }, i) => (
            <li key={id}>
              {title}：
              <strong>
                {form === 'choose' ? t(answers[i] === 'for' ? 'a_chosen' : 'a_notChosen') : t(`a_${answers[i] ?? 'unmarked'}`)}
              </strong>
            </li>
          ))}
        </ol>
      )}
    </Finding>
  )
}

function Finding({ isRight, children }: { isRight: boolean; children: React.ReactNode }) {
  return (
    <li className={isRight ? 'right' : 'wrong'}>
      <span aria-hidden="true">{isRight ? '✓' : '✗'}</span>
      <div>{children}</div>
    </li>
  )
}
