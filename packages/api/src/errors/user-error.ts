import { type Language, messages, type UserErrorCode } from './catalogue.ts'

/** Something that the person who sent the input can mend. It is answered in the payload, with the field it is about. */
export class UserError extends Error {
  readonly code: UserErrorCode
  readonly field: string | null
  readonly details: Record<string, string | number>

  constructor(code: UserErrorCode, field: string | null = null, details: Record<string, string | number> = {}) {
    super(code)
    this.name = 'UserError'
    this.code = code
    this.field = field
    this.details = details
  }
}

/** Several of them at once. */
export class UserErrors extends Error {
  readonly errors: readonly UserError[]

  constructor(errors: readonly UserError[]) {
    super(errors.map((e) => e.code).join(', '))
    this.name = 'UserErrors'
    this.errors = errors
  }
}

/** The words for an error in the language of the request. */
export function messageOf(error: Pick<UserError, 'code' | 'details'>, language: Language): string {
  return messages[error.code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(error.details[name] ?? ''))
}
