import { Button, Drawer, Form, Input, InputNumber, Tag } from 'antd'
import { useState } from 'react'
import { PlainForm } from '../../components/plain-form.tsx'
import { graphql } from '../../gql/gql.ts'
import type { OpinionSampleQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'

const SampleDocument = graphql(`
  query OpinionSample($closedFrom: Date!, $closedUntil: Date!, $count: Int!, $seed: String!) {
    opinionSample(closedFrom: $closedFrom, closedUntil: $closedUntil, count: $count, seed: $seed) { id number title satisfaction site { name } }
  }
`)

const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

/** Draws opinions to look back at (回头看) by lot; whoever opens one reopens it there. */
export function OpinionLookBack({ onOpen, onClose }: { onOpen: (id: string) => void; onClose: () => void }) {
  const t = useText()
  const [asked, setAsked] = useState<OpinionSampleQueryVariables | null>(null)
  const required = [{ required: true }]
  return (
    <Drawer title={t('lookBack')} open onClose={onClose} size={560}>
      <p className="muted">{t('lookBackHint')}</p>
      <PlainForm<OpinionSampleQueryVariables>
        submit={t('draw')}
        values={{ closedFrom: day(-91), closedUntil: day(-1), count: 10, seed: day(0) }}
        onSubmit={async (given) => {
          setAsked(given)
          return []
        }}
      >
        <Form.Item name="closedFrom" label={t('lookBackFrom')} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item
          name="closedUntil"
          label={t('lookBackUntil')}
          dependencies={['closedFrom']}
          rules={[
            ...required,
            ({ getFieldValue }) => ({
              validator: async (_, until: string) => {
                if (until && until < getFieldValue('closedFrom')) throw new Error(t('lookBackReversed'))
              },
            }),
          ]}
        >
          <Input type="date" max={day(-1)} />
        </Form.Item>
        <Form.Item name="count" label={t('lookBackCount')} rules={required}>
          <InputNumber min={1} max={100} precision={0} />
        </Form.Item>
        <Form.Item name="seed" label={t('lookBackSeed')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
      </PlainForm>
      {asked && <Drawn asked={asked} onOpen={onOpen} />}
    </Drawer>
  )
}

function Drawn({ asked, onOpen }: { asked: OpinionSampleQueryVariables; onOpen: (id: string) => void }) {
  const t = useText()
  const { data } = useGraphQL(SampleDocument, asked)
  return (
    <section aria-labelledby="drawn">
      <h2 id="drawn" className="gap-above" style={{ fontSize: 16 }}>
        {t('drawn')}
      </h2>
      {data?.opinionSample.length === 0 && <p className="muted">{t('none')}</p>}
      <ul className="plain">
        {data?.opinionSample.map(({ id, number, title, satisfaction, site }) => (
          <li key={id}>
            <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onOpen(id)}>
              {number}
            </Button>{' '}
            {title} {site && <span className="muted">{site.name}</span>} {satisfaction && <Tag>{t(satisfaction)}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  )
}
