import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import type { FieldReading, Reading } from '@shared/domain/reading'
import { plainLine } from '../layout/lines'
import { readAnswer } from '../reading-of-answer'
import { readPlain } from '../values/read-plain'
import { weaker, type ValueContext } from '../values/read-value'
import type { LogColumn } from './log-headings'
import type { LogCell, LogRow } from './log-row'

const hiddenColumn = 'The column is hidden in the workbook.'

/** What one row says, each cell read as its column's heading asks. */
export function readRow(
  row: LogRow,
  columns: ReadonlyMap<number, LogColumn>,
  context: ValueContext,
): Reading {
  const reading: Reading = {}
  const from = new Map<FieldKey, LogColumn>()
  for (const cell of row.cells) {
    const column = columns.get(cell.column)
    if (!column || cell.text === '' || cell.text.trim() === '') continue
    const at = `${row.id}.c${cell.column}`
    for (const [field, found] of readCell(cell, column, at, context)) {
      const before = reading[field]
      const first = from.get(field)
      reading[field] = before && first ? ofTwo(field, [before, first], [found, column]) : found
      if (reading[field] === found) from.set(field, column)
    }
  }
  return reading
}

type Side = readonly [reading: FieldReading, column: LogColumn]

const same = (a: FieldReading, b: FieldReading): boolean =>
  JSON.stringify(a.value).toLowerCase() === JSON.stringify(b.value).toLowerCase()

/** Two columns that fill the same field: what is surer counts, and two different answers are nobody's to choose from. */
function ofTwo(field: FieldKey, [before, first]: Side, [found, second]: Side): FieldReading {
  if (found.value === null || same(before, found)) return before
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
  if (first.sure !== second.sure) return first.sure ? before : found
  return {
    ...before,
    value: null,
    asWritten,
    confidence: 'doubtful',
    note: `Written differently under “${first.heading}” and “${second.heading}”.`,
  }
}

function readCell(
  cell: LogCell,
  column: LogColumn,
  at: string,
  context: ValueContext,
): [FieldKey, FieldReading][] {
  if (column.unclear) {
    const asWritten = cell.text.trim()
    return [
      [column.target.field, { value: null, asWritten, confidence: 'doubtful', at, note: column.unclear }],
    ]
  }
  const read = answersIn(cell, column, at, context)
  if (!cell.hidden) return read
  return read.map(([field, reading]) =>
    reading.confidence === 'sure'
      ? [field, { ...reading, confidence: 'likely', note: hiddenColumn }]
      : [field, reading],
  )
}

function answersIn(
  cell: LogCell,
  { target, heading, sure }: LogColumn,
  at: string,
  context: ValueContext,
): [FieldKey, FieldReading][] {
  const { field, also } = target
  if (also.length > 0) {
    const lines = [plainLine(at, cell.text, cell.struck)]
    const answer = {
      target,
      label: heading,
      at,
      lines,
      placing: 'certain',
      spelling: sure ? 'exact' : 'near',
    } as const
    return readAnswer(answer, context).map((candidate) => [candidate.field, candidate.reading])
  }
  const dated = cell.date !== undefined && fieldDefinition(field).kind === 'date' && !cell.struck
  const read = readPlain(field, dated ? (cell.date ?? '') : cell.text, cell.struck === true, context)
  if (!read) return []
  const {
    value,
    confidence,
    note: because,
  } = sure ? read : weaker(read, `The heading “${heading}” could mean something else.`)
  const reading: FieldReading = {
    value,
    asWritten: cell.text,
    confidence,
    at,
    ...(because ? { note: because } : {}),
  }
  return [[field, reading]]
}
