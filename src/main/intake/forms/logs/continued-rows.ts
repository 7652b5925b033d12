import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import { isFieldKey } from '@shared/domain/fields'
import type { FieldReading, Reading } from '@shared/domain/reading'
import type { LogHeader } from './log-header'
import type { LogRow } from './log-row'

const identifying = new Set<FieldKey>(['subject.name', 'subject.reference', 'raisedOn'])

/**
 * Rows that belong to the case above them: a cell that says which case it is reaches down over them. A case kept
 * over two rows has one name and reference, merged, and two lines of what happened.
 */
export function continuedRows(rows: readonly LogRow[], header: LogHeader): ReadonlySet<LogRow> {
  const telling = new Set(
    header.columns.filter(({ target }) => identifying.has(target.field)).map(({ column }) => column),
  )
  const continued = new Set<LogRow>()
  let until = -1
  for (const row of rows.slice(header.last + 1)) {
    if (row.number <= until && !row.cells.some((cell) => telling.has(cell.column) && cell.text.trim() !== ''))
      continued.add(row)
    for (const cell of row.cells) {
      const { rowSpan = 1 } = cell
      if (rowSpan > 1 && telling.has(cell.column)) until = Math.max(until, row.number + rowSpan - 1)
    }
  }
  return continued
}

/** A case with what its further row says: texts follow one another; other differing answers are put to a person. */
export function withContinuation(reading: Reading, further: Reading): Reading {
  const result: Reading = { ...reading }
  for (const [field, more] of Object.entries(further)) {
    if (!isFieldKey(field) || !more || more.value === null) continue
    const before = result[field]
    result[field] =
      before?.value === undefined || before.value === null ? more : together(field, before, more)
  }
  return result
}

function together(field: FieldKey, before: FieldReading, more: FieldReading): FieldReading {
  if (JSON.stringify(before.value) === JSON.stringify(more.value)) return before
  const asWritten = `${before.asWritten}\n${more.asWritten}`
  if (fieldDefinition(field).kind === 'longText') {
    const value = `${String(before.value)}\n${String(more.value)}`
    return { ...before, value, asWritten, confidence: 'likely', note: 'Written over two rows.' }
  }
  return {
    ...before,
    value: null,
    asWritten,
    confidence: 'doubtful',
    note: 'The two rows of the case say different things.',
  }
}
