import { type InputHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react'

type Common = { label: string; hint?: string; error?: string | undefined }
type Props = Common &
  (({ rows: number } & TextareaHTMLAttributes<HTMLTextAreaElement>) | ({ rows?: never } & InputHTMLAttributes<HTMLInputElement>))

/** A field of a form with its name, a hint, and what is wrong with it, each of which a screen reader says with it. */
export function Field({ label, hint, error, ...control }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const common = { id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined } as const
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} className="hint">
          {hint}
        </small>
      )}
      {control.rows ? (
        <textarea {...common} {...(control as TextareaHTMLAttributes<HTMLTextAreaElement>)} />
      ) : (
        <input {...common} {...(control as InputHTMLAttributes<HTMLInputElement>)} />
      )}
      {error && (
        <span id={`${id}-error`} className="wrong">
          {error}
        </span>
      )}
    </div>
  )
}
