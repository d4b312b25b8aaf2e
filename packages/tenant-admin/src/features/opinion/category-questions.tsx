import { Button, Form, Input, Space } from 'antd'
import { useText } from '../../lib/text.ts'

/** As many as are asked at the most. */
const most = 10

/** What is asked of whoever chooses a category, in its order. */
export function CategoryQuestions() {
  const t = useText()
  return (
    <Form.List name="questions">
      {(fields, { add, remove, move }) => (
        <fieldset>
          <legend>{t('questions')}</legend>
          <p className="muted">{t('questionsHint')}</p>
          {fields.map(({ key, name }, i) => {
            const title = t('questionNumber', { n: i + 1 })
            return (
              <div key={key} className="question">
                <Form.Item name={name} label={title} rules={[{ required: true, whitespace: true }]}>
                  <Input maxLength={200} />
                </Form.Item>
                <Space.Compact>
                  <Button disabled={i === 0} aria-label={t('moveUp', { title })} onClick={() => move(i, i - 1)}>
                    ↑
                  </Button>
                  <Button disabled={i === fields.length - 1} aria-label={t('moveDown', { title })} onClick={() => move(i, i + 1)}>
                    ↓
                  </Button>
                  <Button aria-label={t('takeOff', { title })} onClick={() => remove(name)}>
                    ×
                  </Button>
                </Space.Compact>
              </div>
            )
          })}
          <Button className="gap-below" disabled={fields.length >= most} onClick={() => add('')}>
            {t('addQuestion')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}
