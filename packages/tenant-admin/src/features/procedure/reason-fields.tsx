import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { Button, Form, Input } from 'antd'
import type { CaseKind } from '../../gql/graphql.ts'
import { useText } from '../../lib/text.ts'
import { useProcedureWords } from './procedure-words.ts'

/** The reasons of each action, to be renamed, removed and added to. */
export function ReasonFields({ procedure, kind }: { procedure: Procedure; kind: CaseKind }) {
  const t = useText()
  const { actionOf } = useProcedureWords(procedure, kind)
  const actions = [...new Set(procedure.transitions.flatMap(({ action, reasons }) => (reasons ? [action] : [])))]
  if (actions.length === 0) return null
  return (
    <>
      <p className="muted">{t('reasonsHint')}</p>
      {actions.map((action) => (
        <Form.List key={action} name={['reasons', action]}>
          {(fields, { add, remove }) => (
            <fieldset>
              <legend>
                {t('reasons')}：{actionOf(action)}
              </legend>
              {fields.map(({ key, name }, i) => (
                <div key={key} className="list-row">
                  {/* What has no field is not sent. */}
                  <Form.Item name={[name, 'code']} hidden>
                    <Input />
                  </Form.Item>
                  <Form.Item name={[name, 'zh']} label={`${t('name')} ${i + 1}`} rules={[{ required: true, whitespace: true }]}>
                    <Input maxLength={40} />
                  </Form.Item>
                  <Form.Item name={[name, 'en']} label={`${t('nameEn')} ${i + 1}`} rules={[{ required: true, whitespace: true }]}>
                    <Input maxLength={80} />
                  </Form.Item>
                  {fields.length > 1 && (
                    <Form.Item noStyle shouldUpdate>
                      {({ getFieldValue }) => (
                        <Button
                          type="text"
                          aria-label={t('removeReason', { name: getFieldValue(['reasons', action, name, 'zh']) ?? '' })}
                          onClick={() => remove(name)}
                        >
                          ×
                        </Button>
                      )}
                    </Form.Item>
                  )}
                </div>
              ))}
              <Button className="gap-below" disabled={fields.length >= 60} onClick={() => add({})}>
                {t('addReason')}
              </Button>
            </fieldset>
          )}
        </Form.List>
      ))}
    </>
  )
}
