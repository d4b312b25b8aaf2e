import { usualLadder } from '@minhui/schema/rules/case-ladder'
import { type Procedure, statesInOrder, type Transition } from '@minhui/schema/rules/case-procedure'
import { Table } from 'antd'
import type { CaseKind } from '../../gql/graphql.ts'
import { useText } from '../../lib/text.ts'
import { useProcedureWords } from './procedure-words.ts'

type StateRow = Procedure['states'][string] & { key: string }
type StepRow = Transition & { key: number }

/** A procedure as tables, which say what its diagram draws. */
export function ProcedureTables({ procedure, kind }: { procedure: Procedure; kind: CaseKind }) {
  const t = useText()
  const { actionOf, needOf, partyOf, stateOf, limitOf, timeOf } = useProcedureWords(procedure, kind)
  const common = { size: 'small', pagination: false } as const
  return (
    <>
      <h2 id="states">{t('states')}</h2>
      <Table<StateRow>
        {...common}
        aria-labelledby="states"
        dataSource={statesInOrder(procedure).map((key) => ({ key, ...(procedure.states[key] as Procedure['states'][string]) }))}
        columns={[
          { title: t('status'), render: (_, { key }) => stateOf(key) },
          { title: t('turn'), render: (_, { owner }) => (owner ? partyOf(owner) : t('ended')) },
          { title: t('limit'), render: (_, state) => limitOf(state) },
        ]}
      />
      <h2 id="steps" className="gap-above">
        {t('steps')}
      </h2>
      <Table<StepRow>
        {...common}
        aria-labelledby="steps"
        dataSource={procedure.transitions.map((one, key) => ({ key, ...one }))}
        columns={[
          { title: t('actions'), render: (_, { action }) => actionOf(action) },
          { title: t('from'), render: (_, { from }) => from.map(stateOf).join('、') },
          { title: t('to'), render: (_, { to }) => stateOf(to) },
          { title: t('by'), render: (_, { by }) => by.map(partyOf).join('、') },
          { title: t('needs'), render: (_, { needs = [] }) => needs.map(needOf).join('、') },
        ]}
      />
      <h2 id="ladder" className="gap-above">
        {t('ladder')}
      </h2>
      <Table
        {...common}
        aria-labelledby="ladder"
        dataSource={(procedure.ladder ?? usualLadder).map((one, key) => ({ key, ...one }))}
        columns={[
          { title: t('ladderAt'), render: (_, one) => timeOf(one) },
          { title: t('ladderTell'), render: (_, { tell }) => tell.map(partyOf).join('、') },
          { title: t('act_urge'), render: (_, { urges }) => (urges ? t('urges') : '') },
        ]}
      />
    </>
  )
}
