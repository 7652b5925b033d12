import { fieldDefinition, type FieldKey } from '../../../src/shared/domain/fields'
import type { FieldValue } from '../../../src/shared/domain/reading'
import type { Filled, Line, Part } from '../forms'
import { nothing, type BlindHand } from './hand'

/** A printed question: what it asks for, or what people put where it asks for nothing a register keeps. */
export type Ask =
  | readonly [label: string, gives: FieldKey | readonly FieldKey[]]
  | readonly [label: string, gives: null, answer: string]

/** A board's form as it is printed. */
export interface BlindForm {
  readonly id: string
  readonly board: string
  readonly short: string
  readonly title: string
  readonly guidance: string
  /** The form of a pack that it is, re-typed. */
  readonly form?: string
  readonly parts: readonly (readonly [heading: string | null, asks: readonly Ask[]])[]
}

/** What is written in a box that asks for several things: one after the other. */
function together(hand: BlindHand, gives: readonly FieldKey[]) {
  const all = gives.map((field) => ({ field, written: hand.write(field) }))
  const [only] = all
  if (all.length === 1 && only) return { all, written: only.written }
  const said = all.filter(({ written }) => written.text !== '')
  const names = said.map(({ field, written }) =>
    field.endsWith('.name') && typeof written.truth === 'string' ? written.truth : written.text,
  )
  return { all, written: { text: names.join(', '), truth: null } }
}

/** The printed form filled in. */
export function fillBlind(form: BlindForm, hand: BlindHand): Filled {
  const fields: Record<string, FieldValue> = {}
  const line = (ask: Ask): Line => {
    const [label, gives] = ask
    if (gives === null) return { field: null, label, long: false, written: { text: ask[2], truth: null } }
    const asked = typeof gives === 'string' ? [gives] : gives
    const { all, written } = together(hand, asked)
    for (const { field, written: each } of all) if (each.truth !== null) fields[field] = each.truth
    const [first = null] = asked
    return {
      field: first,
      label,
      long: first !== null && fieldDefinition(first).kind === 'longText',
      written,
    }
  }
  const parts = form.parts.map(([heading, asks]): Part => ({ heading, lines: asks.map(line) }))
  stageOfChecklist(form, fields)
  const { board, title, guidance } = form
  return { board, title, guidance, parts, form: form.form ?? `${form.id}/form`, fields }
}

/** The protocol of the form with a checklist says which stage its last “yes” is of. */
function stageOfChecklist({ id }: BlindForm, fields: Record<string, FieldValue>): void {
  if (id !== 'hertfordshire') return
  const last = [5, 4, 3, 2, 1].find((n) => fields[`checklist.${n}`] === 'yes')
  if (last !== undefined) fields.stage = last === 5 ? 3 : last >= 3 ? 2 : 1
}

/** The printed form before anybody has written in it. */
export function emptyBlind(form: BlindForm, hand: BlindHand): Filled {
  const filled = fillBlind(form, hand)
  const parts = filled.parts.map((part) => ({
    ...part,
    lines: part.lines.map((line) => {
      const { options } = line.written
      return { ...line, written: options ? { text: '', truth: null, options, chosen: [] } : nothing }
    }),
  }))
  return { ...filled, parts, fields: {} }
}
