import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import type { FieldReading } from '@shared/domain/reading'
import { FewKept } from '../../few-kept'
import { plainLine } from '../layout/lines'
import { readAnswer } from '../reading-of-answer'
import { inOrder } from './date-order'
import { readPlain } from '../values/read-plain'
import { weaker, type ValueContext } from '../values/read-value'
import type { LogColumn } from './heading'
import type { LogCell } from './log-row'
import { severalIn } from './several-in-cell'

const hiddenColumn = 'The column is hidden in the workbook.'
const longestKept = 120

/** What a cell says of a field, wherever it stands. */
export type CellAnswer = readonly [field: FieldKey, reading: Omit<FieldReading, 'at'>]

/**
 * Reads cells as the headings over them ask. A log says the same few thousand things again and again, so what a cell says
 * is worked out once for each text of a column.
 */
export class CellAnswers {
  private readonly kept = new Map<LogColumn, FewKept<readonly CellAnswer[]>>()

  constructor(private readonly context: ValueContext) {}

  of(cell: LogCell, column: LogColumn): readonly CellAnswer[] {
    if (cell.struck || cell.hidden || cell.text.length > longestKept)
      return readCell(cell, column, this.context)
    const kept = this.keptOf(column)
    const key = cell.date === undefined ? cell.text : `${cell.date}\u0000${cell.text}`
    const before = kept.get(key)
    if (before) return before
    const read = readCell(cell, column, this.context)
    kept.set(key, read)
    return read
  }

  private keptOf(column: LogColumn): FewKept<readonly CellAnswer[]> {
    const before = this.kept.get(column)
    if (before) return before
    const kept = new FewKept<readonly CellAnswer[]>(2000)
    this.kept.set(column, kept)
    return kept
  }
}

function readCell(cell: LogCell, column: LogColumn, context: ValueContext): CellAnswer[] {
  if (column.unclear) {
    const asWritten = cell.text.trim()
    return [[column.target.field, { value: null, asWritten, confidence: 'doubtful', note: column.unclear }]]
  }
  const read = answersIn(cell, column, context)
  if (!cell.hidden) return read
  return read.map(([field, reading]) =>
    reading.confidence === 'sure'
      ? [field, { ...reading, confidence: 'likely', note: hiddenColumn }]
      : [field, reading],
  )
}

/** "14/02/201 2" where the column was too narrow for the year. */
const wholeYear = (text: string): string =>
  text.trim().replace(/^(\d{1,2}([/.-])\d{1,2}\2)(\d{1,3})\s(\d{1,3})$/, (whole, day: string, _, a: string, b: string) =>
    a.length + b.length === 4 ? `${day}${a}${b}` : whole,
  ) // prettier-ignore

function answersIn(cell: LogCell, column: LogColumn, context: ValueContext): CellAnswer[] {
  const { target, heading, sure } = column
  const { field, also } = target
  if (also.length > 0) {
    const lines = [plainLine('', cell.text, cell.struck)]
    const answer = {
      target,
      label: heading,
      at: '',
      lines,
      placing: 'certain',
      spelling: sure ? 'exact' : 'near',
    } as const
    return readAnswer(answer, context).map((candidate) => [candidate.field, candidate.reading])
  }
  const several = severalIn(field, cell.text)
  if (several) return [[field, { value: null, asWritten: cell.text, confidence: 'doubtful', note: several }]]
  return plainAnswer(cell, column, context)
}

function plainAnswer(
  cell: LogCell,
  { target: { field }, heading, sure, order }: LogColumn,
  context: ValueContext,
): CellAnswer[] {
  const { kind } = fieldDefinition(field)
  const isDate = kind === 'date'
  const asWritten = cell.text
  const ordered = order && isDate && cell.date === undefined ? inOrder(asWritten, order) : undefined
  if (ordered === null)
    return [[field, { value: null, asWritten, confidence: 'doubtful', note: 'Day first or month first: the log has both.' }]]
  const text = ordered ?? (context.onPage && isDate ? wholeYear(asWritten) : asWritten)
  const dated = cell.date !== undefined && isDate && !cell.struck
  const read = readPlain(field, dated ? (cell.date ?? '') : text, cell.struck === true, context)
  if (!read) return []
  const doubt = !sure
    ? `The heading “${heading}” could mean something else.`
    : ordered !== undefined
      ? 'Other dates of the log are written month first.'
      : text !== asWritten || (context.onPage === true && kind === 'longText' && /\s/.test(text))
        ? 'Printed over several lines of a narrow column.'
        : null
  const { value, confidence, note } = doubt === null ? read : weaker(read, doubt)
  return [[field, { value, asWritten, confidence, ...(note ? { note } : {}) }]]
} // prettier-ignore
