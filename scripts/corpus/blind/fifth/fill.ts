import { fieldDefinition, type FieldKey } from '../../../../src/shared/domain/fields'
import type { FieldValue } from '../../../../src/shared/domain/reading'
import type { Written } from '../../cases'
import type { Filled, Line, Part } from '../../forms'
import type { Ask, BlindForm } from '../form'
import { nothing } from '../hand'
import type { CaseHand } from './hand'

export interface Filling {
  /** Rows that whoever sends it has taken out of the form. */
  readonly without?: readonly string[]
  /** What stands between the answers of a box that asks for several. */
  readonly between?: string
  /** Nothing is filled in. */
  readonly empty?: boolean
}

/** What a question nobody keeps the answer of is answered with. */
const kept: Readonly<Record<string, (hand: CaseHand) => string>> = {
  '@tried': ({ told }) => told.tried ?? '',
  '@plan': ({ told }) => told.plan ?? '',
}

function box(hand: CaseHand, gives: readonly FieldKey[], between: string): { written: Written; truths: (readonly [FieldKey, FieldValue])[] } {
  const all = gives.map((field) => [field, hand.write(field)] as const)
  const truths = all.flatMap(([field, { truth }]) => (truth === null ? [] : [[field, truth] as const]))
  const [only] = all
  if (all.length === 1 && only) return { written: only[1], truths }
  const text = all.map(([, written]) => written.text).filter((each) => each !== '').join(gives[0] === 'outcome.stage' ? '. ' : between)
  return { written: { text, truth: null }, truths }
} // prettier-ignore

/** A board’s form as somebody filled it in. */
export function fifthFilled(form: BlindForm, hand: CaseHand, filling: Filling = {}): Filled {
  const { without = [], between = ', ', empty = false } = filling
  const fields: Record<string, FieldValue> = {}
  const line = ([label, gives, other]: Ask): Line => {
    if (gives === null) return { field: null, label, long: other === '@tried', written: { text: empty ? '' : (kept[other]?.(hand) ?? other), truth: null } }
    const asked = typeof gives === 'string' ? [gives] : gives
    const { written, truths } = box(hand, asked, between)
    const [field = null] = asked
    const long = field !== null && fieldDefinition(field).kind === 'longText' && field !== 'subject.address'
    if (empty) return { field, label, long, written: written.options ? { ...nothing, options: written.options, chosen: [] } : nothing }
    for (const [key, truth] of truths) fields[key] = truth
    return { field, label, long, written }
  }
  const parts = form.parts.flatMap(([heading, asks]): Part[] => {
    const lines = asks.filter(([label]) => !without.includes(label)).map(line)
    return lines.length > 0 ? [{ heading, lines }] : []
  })
  const last = [5, 4, 3, 2, 1].find((n) => fields[`checklist.${n}`] === 'yes')
  if (form.id === 'hertfordshire' && last !== undefined) fields.stage = last === 5 ? 3 : last >= 3 ? 2 : 1
  const { board, title, guidance } = form
  return { board, title, guidance, parts, form: form.form ?? `${form.id}/form`, fields }
} // prettier-ignore
