import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import type { FieldReading, Reading } from '@shared/domain/reading'
import type { LabelBook } from '../labels/label-book'
import { plainWords } from '../labels/words'
import { plainLine } from '../layout/lines'
import { readAnswer } from '../reading-of-answer'
import { readPlain } from '../values/read-plain'
import { weaker, type ValueContext } from '../values/read-value'
import { decidedColumns } from './log-columns'
import { findHeader, type LogColumn, type LogHeader } from './log-header'
import type { LogCell, LogRow, LogTable } from './log-row'

/** One case of a log. */
export interface LogItem {
  readonly row: LogRow
  readonly reading: Reading
  readonly why: readonly string[]
  /** The row's words with its headings: the same however often and wherever the row is sent again. */
  readonly contentKey: string
}

export interface LogAnswer {
  readonly header: LogHeader
  readonly items: readonly LogItem[]
}

const total =
  /^\s*(?:grand |sub[- ]?|running |overall |year(?:ly)? |annual |quarter(?:ly)? |month(?:ly)? |ytd )?totals?\b|^\s*(?:sum|count|average|mean)\s*[:=]?\s*$|^\s*(?:number|no\.?) of (?:escalations|cases|records|forms)\b/i
const note =
  /^\s*(?:notes?|key|nb|n\.b\.?|source|guidance|please note|\*)\s*[:.\s-]|^\s*(?:end of|continued)\b/i
const telling = new Set<string>([
  'subject.name', 'subject.reference', 'raisedOn', 'escalatedBy.agency', 'escalatedTo.agency', 'escalatedBy.name', 'concern.summary', 'subject.dateOfBirth',
]) // prettier-ignore

/** Reads a log: finds its headings and reads one case a row. Null when no row of headings can be found. */
export function readLog(
  books: readonly LabelBook[],
  table: LogTable,
  receivedOn: string,
  agencies: ReadonlySet<string>,
): LogAnswer | null {
  const found = findHeader(books, table.rows)
  if (!found) return null
  const header = { ...found, columns: decidedColumns(found, table.rows, agencies) }
  const context: ValueContext = { receivedOn, inSheet: table.inSheet, wrapped: false, agencies }
  const items: LogItem[] = []
  const headings = new Map(header.columns.map((column) => [column.column, column]))
  for (let index = header.last + 1; index < table.rows.length; index++) {
    const row = table.rows[index]
    if (!row || !mayBeCase(row, header)) continue
    const reading = readRow(row, headings, context)
    const fields = Object.keys(reading)
    if (fields.length < 2 || !fields.some((field) => telling.has(field))) continue
    const why = hiddenWhy(row, table)
    if (why.length > 0) weakenAll(reading, why[0] ?? '')
    items.push({ row, reading, why, contentKey: contentKeyOf(row, header) })
  }
  return { header, items }
}

function hiddenWhy(row: LogRow, table: LogTable): string[] {
  if (table.hidden) return ['The sheet is hidden in the workbook.']
  return row.hidden ? ['The row is hidden in the workbook.'] : []
}

function weakenAll(reading: Reading, because: string): void {
  for (const field of Object.values(reading)) {
    if (field?.confidence === 'sure') Object.assign(field, { confidence: 'likely', note: because })
  }
}

function mayBeCase(row: LogRow, header: LogHeader): boolean {
  let filled = 0
  let repeated = 0
  let first = ''
  let totalled = false
  for (const cell of row.cells) {
    if (cell.text === '' || cell.text.trim() === '') continue
    if (filled === 0) first = cell.text
    filled++
    if (cell.text.length < 40 && total.test(cell.text)) totalled = true
    if (
      cell.text.length < 60 &&
      filled <= 2 + repeated &&
      header.words.get(cell.column) === plainWords(cell.text)
    )
      repeated++
  }
  if (filled < 2 || (repeated >= 2 && repeated * 2 >= filled)) return false
  if (totalled && filled <= Math.max(4, header.columns.length / 2)) return false
  return !(note.test(first) && filled <= 2)
}

function contentKeyOf(row: LogRow, header: LogHeader): string {
  const parts: string[] = []
  for (const cell of row.cells) {
    const text = (cell.date ?? cell.text).replace(/\s+/g, ' ').trim()
    if (text !== '') parts.push(`${header.words.get(cell.column) ?? ''}=${text}`)
  }
  return parts.sort().join('\n')
}

function readRow(row: LogRow, columns: ReadonlyMap<number, LogColumn>, context: ValueContext): Reading {
  const reading: Reading = {}
  const rank = { sure: 2, likely: 1, doubtful: 0 } as const
  for (const cell of row.cells) {
    const column = columns.get(cell.column)
    if (!column || cell.text === '' || cell.text.trim() === '') continue
    const at = `${row.id}.c${cell.column}`
    for (const [field, found] of readCell(cell, column, at, context)) {
      const before = reading[field]
      if (!before || (before.value === null && found.value !== null)) reading[field] = found
      else if (field.endsWith('.contact') && found.value !== null) {
        reading[field] = {
          ...before,
          value: `${String(before.value)}, ${String(found.value)}`,
          confidence: 'likely',
        }
      } else if (found.value !== null && rank[found.confidence] > rank[before.confidence])
        reading[field] = found
    }
  }
  return reading
}

function readCell(
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
