import { Button, Input, Select, Space } from 'antd'
import { useState } from 'react'
import { OrderedList } from '../../components/ordered-list.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { BallotProjectsDocument } from './ballot-documents.ts'

export type PaperOption = { projectId: string | null; title: string }
type Props = {
  id?: string
  value?: PaperOption[]
  onChange?: (value: PaperOption[]) => void
  bodyId: string | undefined
  /** States of the projects from which it is chosen. */
  states: readonly string[]
}

/** What is on the paper, in its order: projects, or something that is not kept here, by its title. */
export function OptionsField({ id, value = [], onChange, bodyId, states }: Props) {
  const t = useText()
  const [title, setTitle] = useState('')
  const { data } = useGraphQL(BallotProjectsDocument, { bodyId: bodyId ?? '', states }, { enabled: bodyId !== undefined })
  const change = (next: PaperOption[]) => onChange?.(next)
  const taken = new Set(value.map(({ projectId }) => projectId))
  // In the order in which the candidates were published.
  const free = (data?.projects.nodes ?? [])
    .filter((project) => !taken.has(project.id))
    .sort((a, b) => (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity) || (a.number < b.number ? -1 : 1))
  const addTitle = () => {
    if (title.trim()) change([...value, { projectId: null, title: title.trim() }])
    setTitle('')
  }
  return (
    <>
      <OrderedList items={value} keyOf={({ projectId, title: said }) => projectId ?? said} onChange={change} isOpen />
      <Select
        {...(id && { id })}
        className="gap-below"
        value={null}
        disabled={bodyId === undefined}
        placeholder={t(bodyId === undefined ? 'b_bodyFirst' : 'b_addProject')}
        notFoundContent={t('b_noProjects')}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(projectId: string) => {
          const project = free.find((one) => one.id === projectId)
          if (project) change([...value, { projectId, title: project.title }])
        }}
        options={free.map((one) => ({
          value: one.id,
          label: `${one.number} ${one.title}${one.published ? '' : `（${t('notPublished')}）`}`,
        }))}
      />
      {free.length > 1 && (
        <Button
          block
          className="gap-below"
          onClick={() => change([...value, ...free.map((one) => ({ projectId: one.id, title: one.title }))])}
        >
          {t('b_addAll', { count: free.length })}
        </Button>
      )}
      <Space.Compact block>
        <Input
          value={title}
          maxLength={200}
          aria-label={t('b_otherOption')}
          placeholder={t('b_otherOption')}
          onChange={(event) => setTitle(event.target.value)}
          onPressEnter={(event) => {
            event.preventDefault()
            addTitle()
          }}
        />
        <Button onClick={addTitle}>{t('add')}</Button>
      </Space.Compact>
    </>
  )
}
