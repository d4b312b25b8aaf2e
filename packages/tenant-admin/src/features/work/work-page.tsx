import { Empty, Spin, Statistic } from 'antd'
import { Pager, useCursors } from '../../components/pager.tsx'
import type { WorkKind } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useRenewal } from '../../lib/live.ts'
import { useText } from '../../lib/text.ts'
import { WorkChangedDocument, WorkDocument } from './work-documents.ts'
import { WorkRow } from './work-row.tsx'

const pageOf = {
  OPINION: 'opinions',
  SUGGESTION: 'suggestions',
  PROJECT: 'projects',
  PROSECUTION: 'prosecutions',
} as const satisfies Record<WorkKind, string>
/** So often it is looked at, for days pass without anybody doing anything, and lines break. */
const minute = 60_000

/** What waits for the viewer, of every kind, whatever is due first: where a day at the console begins. */
export function WorkPage() {
  const t = useText()
  const cursors = useCursors()
  const { data, isPending, error, refetch } = useGraphQL(WorkDocument, { after: cursors.after }, { refresh: minute })
  useRenewal(WorkChangedDocument, {}, refetch)
  const { nodes = [], counts = [] } = data?.work ?? {}
  const waiting = counts.filter(({ total }) => total > 0)
  return (
    <>
      <div className="page-head">
        <h1>{t('work')}</h1>
      </div>
      <section className="panel" aria-label={t('work')}>
        {isPending && <Spin />}
        {error && <p className="muted">{t('failed', { message: error.message })}</p>}
        {data && nodes.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noWork')} />}
        {waiting.length > 0 && (
          <div className="figures gap-below" aria-live="polite">
            {waiting.map(({ kind, total, overdue }) => (
              <Statistic
                key={kind}
                title={t(pageOf[kind])}
                value={total}
                suffix={overdue > 0 && <span className="late">{t('workLate', { count: overdue })}</span>}
              />
            ))}
          </div>
        )}
        {nodes.length > 0 && <p className="muted">{t('workHint')}</p>}
        <ul className="plain">
          {nodes.map((item) => (
            <WorkRow key={item.id} item={item} kind={t(pageOf[item.__typename.toUpperCase() as WorkKind])} />
          ))}
        </ul>
        <Pager cursors={cursors} info={data?.work} />
      </section>
    </>
  )
}
