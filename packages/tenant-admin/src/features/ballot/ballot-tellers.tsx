import { Alert, App, Button, Select, Tag } from 'antd'
import { useState } from 'react'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { BallotTellerAppoint, BallotTellerCandidatesDocument, BallotTellerRemove } from './ballot-documents.ts'
import type { Ballot } from './ballot-page.tsx'

/** Who watches the vote and signs it; appointed and taken off until it is opened. */
export function BallotTellers({ ballot }: { ballot: Ballot }) {
  const t = useText()
  const { message } = App.useApp()
  const { language } = useSession()
  const remove = useGraphQLMutation(BallotTellerRemove)
  const canAppoint = ballot.viewerActions.includes('appoint')
  const takeOff = async (personId: string) => {
    const [error] = (await remove.mutateAsync({ input: { id: ballot.id, personId } })).ballotTellerRemove.userErrors
    if (error) message.error(error.message)
  }
  return (
    <section className="panel" aria-label={t('b_tellers')}>
      <h2>{t('b_tellers')}</h2>
      <ul className="plain">
        {ballot.tellers.map(({ id, person, viewer, signedAt }) => (
          <li key={id} className="row">
            <span>
              {person?.name} {viewer && <Tag color="blue">{t('b_you')}</Tag>}
              {signedAt && <Tag color="green">{t('b_signedAt', { time: new Date(signedAt).toLocaleTimeString(language) })}</Tag>}
              {!signedAt && ballot.status === 'CLOSED' && <Tag>{t('b_notSigned')}</Tag>}
            </span>
            {canAppoint && person && (
              <Button
                size="small"
                loading={remove.isPending}
                aria-label={t('b_takeOff', { name: person.name })}
                onClick={() => takeOff(person.id)}
              >
                {t('b_takeOffShort')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ballot.tellers.length === 0 && <p className="muted">{t('b_noTellers')}</p>}
      {canAppoint && <Appoint id={ballot.id} />}
    </section>
  )
}

function Appoint({ id }: { id: string }) {
  const t = useText()
  const { data, isPending } = useGraphQL(BallotTellerCandidatesDocument, { id })
  const appoint = useGraphQLMutation(BallotTellerAppoint)
  const [refusal, setRefusal] = useState<string | null>(null)
  const people = data?.ballot?.tellerCandidates ?? []
  const choose = async (personId: string) => {
    const [error] = (await appoint.mutateAsync({ input: { id, personId } })).ballotTellerAppoint.userErrors
    setRefusal(error?.message ?? null)
  }
  return (
    <div className="gap-above">
      <Select
        aria-label={t('b_appoint')}
        placeholder={t('b_appoint')}
        className="full"
        value={null}
        loading={isPending || appoint.isPending}
        disabled={appoint.isPending}
        showSearch={{ optionFilterProp: 'label' }}
        notFoundContent={t('b_noCandidates')}
        onChange={choose}
        options={people.map((person) => ({ value: person.id, label: person.name }))}
      />
      {refusal && <Alert type="error" role="alert" className="gap-above" title={refusal} />}
      {!isPending && people.length === 0 && <p className="muted">{t('b_noCandidates')}</p>}
    </div>
  )
}
