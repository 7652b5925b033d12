import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import type { FieldReading, Reading } from '@shared/domain/reading'
import { nameOfParts, type PartRead } from '../name-parts'
import type { CellAnswer, CellAnswers } from './cell-answers'
import type { Dittos } from './ditto'
import type { LogColumn } from './heading'
import { placeOf, type LogRow } from './log-row'
import type { ReachingCell } from './reaching-cells'
import { sameValue } from '../same-value'

/** What one row says, each cell read as its column's heading asks. */
export function readRow(
  row: LogRow,
  columns: ReadonlyMap<number, LogColumn>,
  answers: CellAnswers,
  dittos: Dittos,
): Reading {
  const reading: Reading = {}
  const from = new Map<FieldKey, LogColumn>()
  const parts = new Map<FieldKey, PartRead[]>()
  for (const cell of row.cells) {
    const column = columns.get(cell.column)
    if (!column || cell.text === '' || cell.text.trim() === '') continue
    const at = placeOf(row, cell.column)
    for (const [field, answer] of dittos.of(cell, column, answers) ?? answers.of(cell, column)) {
      const found = placed(answer, at)
      const { part } = column.target
      if (part) {
        parts.set(field, [...(parts.get(field) ?? []), { part, reading: found }])
        continue
      }
      const before = reading[field]
      const first = from.get(field)
      reading[field] = before && first ? ofTwo(field, [before, first], [found, column]) : found
      if (reading[field] === found) from.set(field, column)
    }
  }
  for (const [field, found] of parts) {
    const name = nameOfParts(found)
    if (name && !from.has(field)) reading[field] = name
  }
  return reading
}

/** Adds what cells say that reach down over the row from above; what the row itself says counts. */
export function readReaching(
  reading: Reading,
  above: readonly ReachingCell[],
  columns: ReadonlyMap<number, LogColumn>,
  answers: CellAnswers,
): void {
  for (const { cell, from } of above) {
    const column = columns.get(cell.column)
    if (!column) continue
    for (const [field, answer] of answers.of(cell, column)) {
      if (reading[field]) continue
      const found = placed(answer, placeOf(from, cell.column))
      reading[field] =
        found.confidence === 'sure'
          ? { ...found, confidence: 'likely', note: 'Written once for several rows.' }
          : found
    }
  }
}

/** Written out, as copying with a spread takes several times as long and a long log has some 200,000 of them. */
function placed({ value, asWritten, confidence, note }: CellAnswer[1], at: string): FieldReading {
  return note === undefined
    ? { value, asWritten, confidence, at }
    : { value, asWritten, confidence, at, note }
}

type Side = readonly [reading: FieldReading, column: LogColumn]

/** How plainly a heading asks: one that is understood for certain, then one that says more than "Date". */
const rank = ({ heading, target, sure }: LogColumn): number =>
  sure ? 3 : target.sure ? 2 : /\s/.test(heading) ? 1 : 0

/** Two columns that fill the same field: what is surer counts, and two different answers are nobody's to choose from. */
function ofTwo(field: FieldKey, [before, first]: Side, [found, second]: Side): FieldReading {
  if (found.value === null || sameValue(before, found)) return before
  if (before.value === null) return found
  const { kind } = fieldDefinition(field)
  const asWritten = `${before.asWritten}\n${found.asWritten}`
  if (field.endsWith('.contact')) {
    const value = `${String(before.value)}, ${String(found.value)}`
    return { ...before, value, asWritten, confidence: 'likely' }
  }
  if (kind === 'longText') {
    const value = `${String(before.value)}\n${String(found.value)}`
    return {
      ...before,
      value,
      asWritten,
      confidence: 'likely',
      note: `Written under “${first.heading}” and “${second.heading}”.`,
    }
  }
  const apart = rank(first) - rank(second)
  if (apart !== 0) return apart > 0 ? before : found
  return {
    ...before,
    value: null,
    asWritten,
    confidence: 'doubtful',
    note: `Written differently under “${first.heading}” and “${second.heading}”.`,
  }
}
