import { App, Button, Input, Segmented, Space, Table } from 'antd'
import { useState } from 'react'
import { Pager, useCursors } from '../../components/pager.tsx'
import type { BallotRollQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { BallotAttendanceMark, BallotPaperIssue, BallotRollDocument } from './ballot-documents.ts'
import type { Ballot } from './ballot-page.tsx'

type Voter = NonNullable<BallotRollQuery['ballot']>['roll'][number]
/** As many are read at once. */
const pageSize = 500
const views = ['all', 'b_absent', 'b_there'] as const
type Errors = readonly { readonly message: string }[]

/** The roll: who is there, by list; and who gets a paper in place of an electronic ballot. */
export function BallotRoll({ ballot }: { ballot: Ballot }) {
  const t = useText()
  const { message } = App.useApp()
  const cursors = useCursors()
  const [view, setView] = useState<(typeof views)[number]>('all')
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<readonly number[]>([])
  const isLive = ballot.status === 'FROZEN' || ballot.status === 'OPEN'
  const after = Number(cursors.after ?? 0)
  const { data, isPending } = useGraphQL(BallotRollDocument, { id: ballot.id, after }, { refresh: isLive ? 5000 : 0 })
  const [mark, issue] = [useGraphQLMutation(BallotAttendanceMark), useGraphQLMutation(BallotPaperIssue)]
  const roll = data?.ballot?.roll ?? []
  const last = roll.at(-1)
  const shown = roll.filter((one) => one.name.includes(search) && (view === 'all' || one.present === (view === 'b_there')))
  const act = async (work: (ordinals: number[]) => Promise<Errors>) => {
    const [error] = await work([...chosen])
    if (error) message.error(error.message)
    else {
      message.success(t('saved'))
      setChosen([])
    }
  }
  const markAll = (present: boolean) =>
    act(
      async (ordinals) =>
        (await mark.mutateAsync({ input: { id: ballot.id, ordinals, present } })).ballotAttendanceMark.userErrors,
    )
  const handOut = () =>
    act(async (ordinals) => (await issue.mutateAsync({ input: { id: ballot.id, ordinals } })).ballotPaperIssue.userErrors)
  const [canMark, canHandOut] = [ballot.viewerActions.includes('attend'), ballot.viewerActions.includes('close')]
  const button = { disabled: chosen.length === 0, loading: mark.isPending || issue.isPending }
  return (
    <section className="panel gap-above" aria-label={t('b_roll')}>
      <h2>{t('b_roll')}</h2>
      {(canMark || canHandOut) && (
        <Space wrap className="gap-below">
          {canMark && (
            <Button type="primary" {...button} onClick={() => markAll(true)}>
              {t('b_markThere', { count: chosen.length })}
            </Button>
          )}
          {canMark && ballot.status === 'FROZEN' && (
            <Button {...button} onClick={() => markAll(false)}>
              {t('b_markAbsent')}
            </Button>
          )}
          {canHandOut && (
            <Button {...button} onClick={handOut}>
              {t('b_paperIssue')}
            </Button>
          )}
          <Button disabled={shown.length === 0} onClick={() => setChosen(shown.map(({ ordinal }) => ordinal))}>
            {t('b_chooseShown', { count: shown.length })}
          </Button>
        </Space>
      )}
      {canHandOut && <p className="muted">{t('b_paperHint')}</p>}
      <div className="filters">
        <Input
          allowClear
          aria-label={t('b_name')}
          placeholder={t('b_name')}
          onChange={(event) => setSearch(event.target.value.trim())}
        />
        <Segmented value={view} onChange={setView} options={views.map((value) => ({ value, label: t(value) }))} />
      </div>
      <Table<Voter>
        rowKey="ordinal"
        size="small"
        loading={isPending}
        dataSource={shown}
        pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true, size: 'small' }}
        locale={{ emptyText: t('none') }}
        {...((canMark || canHandOut) && {
          rowSelection: {
            selectedRowKeys: [...chosen],
            onChange: (keys) => setChosen(keys as number[]),
            getCheckboxProps: ({ name }) => ({ 'aria-label': name }),
            preserveSelectedRowKeys: true,
            // A box in the heading would be in the tab order twice: the table measures with a hidden copy of it.
            hideSelectAll: true,
          },
        })}
        columns={[
          { title: t('b_ordinal'), dataIndex: 'ordinal', width: 72 },
          { title: t('b_name'), dataIndex: 'name' },
          { title: t('b_presence'), width: 96, render: (_, one) => t(one.present ? 'b_there' : 'b_absent') },
          ...(ballot.closedAt
            ? [{ title: t('b_channel'), width: 96, render: (_: unknown, one: Voter) => one.channel && t(`b_${one.channel}`) }]
            : []),
        ]}
      />
      <Pager cursors={cursors} info={{ hasNextPage: roll.length === pageSize, endCursor: last ? String(last.ordinal) : null }} />
    </section>
  )
}
