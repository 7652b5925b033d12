import { fieldDefinition, type FieldKey } from '../../../src/shared/domain/fields'
import type { FieldValue } from '../../../src/shared/domain/reading'
import type { Written } from '../cases'
import type { Filled, Line } from '../forms'
import type { Ask, BlindForm } from './form'

/** A board's form with the answers it prints for choosing, by question. */
export interface BoardForm extends BlindForm {
  readonly choices: Readonly<Record<string, readonly string[]>>
}

/**
 * What stands in one box: words that say what they say; words and what is to be written down for them (null:
 * nothing); which of the printed answers are marked, counted from 0. Null: the row was left out of the form.
 */
export type Answer =
  | string
  | readonly number[]
  | readonly [written: string, truth: FieldValue | null | Readonly<Partial<Record<FieldKey, FieldValue>>>]
  | null

/** A form somebody sent: its answers in the order of its questions. */
export interface Sheet {
  readonly answers: readonly Answer[]
  /** What the form says beyond its single boxes. */
  readonly also?: Readonly<Partial<Record<FieldKey, FieldValue>>>
}

const isMarks = (answer: Answer): answer is readonly number[] =>
  Array.isArray(answer) && answer.every((each) => typeof each === 'number')
const isWords = (value: unknown): value is FieldValue =>
  typeof value === 'string' || typeof value === 'number' || Array.isArray(value)

function marked(field: FieldKey | null, options: readonly string[], chosen: readonly number[]): Written {
  const labels = chosen.map((at) => options[at] ?? '')
  const [first] = chosen
  const kind = field === null ? null : fieldDefinition(field).kind
  const given = { text: labels.join('; '), options, chosen }
  if (first === undefined || kind === null) return { ...given, truth: null }
  if (kind === 'list') return { ...given, truth: labels }
  if (kind === 'stage') return { ...given, truth: first + 1 }
  // Of an answer printed in two languages the English stands last.
  return { ...given, truth: (options[first] ?? '').split(' / ').at(-1)?.toLowerCase() ?? null }
}

function answered(form: BoardForm, [label, gives]: Ask, answer: NonNullable<Answer>, fields: Record<string, FieldValue>): Line {
  const [field = null] = gives === null ? [] : typeof gives === 'string' ? [gives] : gives
  const line = { field, label, long: field !== null && fieldDefinition(field).kind === 'longText' }
  const options = form.choices[label]
  if (isMarks(answer) || (options && answer === '')) {
    const written = marked(field, options ?? [], isMarks(answer) ? answer : [])
    if (field !== null && written.truth !== null) fields[field] = written.truth
    return { ...line, written }
  }
  const [text, truth] = typeof answer === 'string' ? [answer, answer === '' ? null : answer] : answer
  checkWords(form, line.field, truth)
  if (field !== null && isWords(truth)) fields[field] = truth
  else if (truth !== null && !isWords(truth)) Object.assign(fields, truth)
  return { ...line, written: { text, truth: isWords(truth) ? truth : null, ...(options ? { options, chosen: [] } : {}) } }
} // prettier-ignore

/** Words alone are the truth only where a register keeps words. */
function checkWords({ id }: BoardForm, field: FieldKey | null, truth: unknown): void {
  if (field === null || typeof truth !== 'string') return
  const { kind } = fieldDefinition(field)
  const plain = kind === 'text' || kind === 'longText' || kind === 'agency'
  if (!plain && !(kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(truth)))
    throw new Error(`${id}: ${field} is “${truth}”`)
}

/** The form with these answers. */
export function fillSheet(form: BoardForm, { answers, also = {} }: Sheet): Filled {
  const asked = form.parts.flatMap(([, asks]) => asks).length
  if (answers.length !== asked)
    throw new Error(`${form.id}: ${answers.length} answers to ${asked} questions: ${JSON.stringify(answers[0])}`)
  const fields: Record<string, FieldValue> = {}
  let at = 0
  const parts = form.parts.map(([heading, asks]) => ({
    heading,
    lines: asks.flatMap((ask) => {
      const answer = answers[at++] ?? null
      return answer === null ? [] : [answered(form, ask, answer, fields)]
    }),
  }))
  const { board, title, guidance } = form
  return {
    board, title, guidance, form: form.form ?? `${form.id}/form`, fields: { ...fields, ...also },
    parts: parts.filter(({ lines }) => lines.length > 0),
  }
} // prettier-ignore

/** The form before anybody has written in it. */
export function emptySheet(form: BoardForm): Filled {
  return fillSheet(form, { answers: form.parts.flatMap(([, asks]) => asks.map(() => '')) })
}
