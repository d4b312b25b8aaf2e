import { Button, Table, Tag } from 'antd'
import { TimeLeft } from '../../components/time-left.tsx'
import type { ProjectsQuery } from '../../gql/graphql.ts'
import { useMoney } from '../../lib/money.ts'
import { useName, useText } from '../../lib/text.ts'
import { Light } from './project-light.tsx'

type Project = ProjectsQuery['projects']['nodes'][number]
type Props = {
  projects: readonly Project[]
  loading: boolean
  empty: string
  /** Whether it is the paper of candidates, or a list of what is being delivered. */
  shows?: 'paper' | 'delivery'
  onOpen: (id: string) => void
}

/** Projects of a list, with what matters where they stand. */
export function ProjectTable({ projects, loading, empty, shows, onOpen }: Props) {
  const t = useText()
  const name = useName()
  const money = useMoney()
  return (
    <Table<Project>
      className="gap-above"
      rowKey="id"
      size="small"
      loading={loading}
      dataSource={[...projects]}
      pagination={false}
      scroll={{ x: 960 }}
      locale={{ emptyText: empty }}
      columns={[
        ...(shows === 'paper' ? [{ title: t('ordinalOnPaper'), width: 90, dataIndex: 'ordinal' }] : []),
        {
          title: t('number'),
          width: 130,
          render: (_, one) => (
            <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onOpen(one.id)}>
              {one.number}
            </Button>
          ),
        },
        {
          title: t('title'),
          width: 260,
          render: (_, one) => (
            <>
              {one.title} {!one.published && <Tag>{t('notPublished')}</Tag>}
            </>
          ),
        },
        { title: t('category'), width: 110, render: (_, one) => one.category && name(one.category) },
        { title: t('body'), width: 150, render: (_, one) => one.body && name(one.body) },
        { title: t('unit'), width: 120, render: (_, one) => one.unit && name(one.unit) },
        {
          title: t('status'),
          width: 130,
          render: (_, one) => (
            <>
              {one.stateName} <Light light={one.light} />
            </>
          ),
        },
        ...(shows === 'delivery'
          ? [
              {
                title: t('percent'),
                width: 80,
                align: 'right' as const,
                render: (_: unknown, one: Project) => `${one.percent}%`,
              },
              {
                title: t('spentOfBudget'),
                width: 190,
                align: 'right' as const,
                render: (_: unknown, one: Project) => [money(one.spent), money(one.budget)].filter(Boolean).join(' / '),
              },
            ]
          : [
              {
                title: t('costEstimate'),
                width: 140,
                align: 'right' as const,
                render: (_: unknown, one: Project) => money(one.costEstimate),
              },
              { title: t('likes'), width: 70, align: 'right' as const, dataIndex: 'likes' },
            ]),
        {
          title: t('dueOn'),
          width: 140,
          render: (_, one) =>
            one.dueOn && (
              <>
                {one.dueOn} <TimeLeft days={one.remainingDays} />
              </>
            ),
        },
      ]}
    />
  )
}
