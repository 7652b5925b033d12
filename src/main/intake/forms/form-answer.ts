import type { FieldKey } from '@shared/domain/fields'
import type { NotAForm, Reading } from '@shared/domain/reading'

export interface FormAnswer {
  /** Null: nothing in it is set out as a form. */
  readonly kind: 'form' | 'not-a-form' | null
  readonly notAForm: NotAForm | null
  readonly form: string | null
  readonly reading: Reading
  readonly why: readonly string[]
  /** Fields it has a question for. */
  readonly asked: ReadonlySet<FieldKey>
}
