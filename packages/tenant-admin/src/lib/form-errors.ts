import type { FormInstance } from 'antd'

type UserError = { readonly field: string | null; readonly message: string }

/** Says at each field of a form what the server refuses of it; answers what is about none of them. */
export function showErrors<T>(form: FormInstance<T>, errors: readonly UserError[]): readonly UserError[] {
  const fields = new Map(form.getFieldsError().map(({ name }) => [name.join('.'), name]))
  const [found, others]: [{ name: never; errors: string[] }[], UserError[]] = [[], []]
  for (const error of errors) {
    const name = error.field === null ? undefined : (fields.get(error.field) ?? fields.get(error.field.split('.')[0] as string))
    if (name) found.push({ name: name as never, errors: [error.message] })
    else others.push(error)
  }
  form.setFields(found)
  return others
}
