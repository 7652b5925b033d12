import type { ColumnMapping, LogLayout } from '@shared/domain/column-mapping'
import type { Reading } from '@shared/domain/reading'
import { caseRows } from './case-rows'
import { CellAnswers } from './cell-answers'
import { continuedRows, withContinuation } from './continued-rows'
import { Dittos } from './ditto'
import { decidedColumns } from './log-columns'
import { findHeader, type LogHeader } from './log-header'
import type { HeadingBooks } from './log-headings'
import type { LogRow, LogTable } from './log-row'
import { correctedWhy, layoutOf, mappedColumns } from './log-mapping'
import { isLookupList } from './lookup-list'
import { isOfEscalations } from './of-escalations'
import { isPrepared } from './prepared-rows'
import { cellsReaching, type ReachingCell } from './reaching-cells'
import { isStray } from './stray-rows'
import { readReaching, readRow } from './read-row'

/** What a person said of the columns under some headings. */
export type MappingOf = (fingerprint: string) => ColumnMapping | null

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
  readonly layout: LogLayout
  /** Read as they are asked for, and only once. */
  readonly items: Iterable<LogItem>
}

const telling = new Set<string>([
  'subject.name', 'subject.reference', 'raisedOn', 'escalatedBy.agency', 'escalatedTo.agency', 'escalatedBy.name', 'concern.summary', 'subject.dateOfBirth',
]) // prettier-ignore

/**
 * Reads a log: finds its headings and reads one case a row. Null when no row of headings can be found, or not those of a
 * log of escalations.
 * @param about what is said of it elsewhere: the name of its file, the subject of its mail, what stands above it
 */
export function readLog(
  books: HeadingBooks,
  table: LogTable,
  receivedOn: string,
  agencies: ReadonlySet<string>,
  mappingOf: MappingOf = () => null,
  about = '',
): LogAnswer | null {
  const found = findHeader(books, table.rows)
  if (!found || isLookupList(table, found)) return null
  const decided = { ...found, columns: decidedColumns(found, table.rows, agencies) }
  const mapping = mappingOf(found.fingerprint)
  if (!mapping && !isOfEscalations(table, decided, found.columns, about, books.vocabulary.registers))
    return null
  const header = mapping ? { ...decided, columns: mappedColumns(decided, mapping) } : decided
  const answers = new CellAnswers({
    receivedOn,
    inSheet: table.inSheet,
    wrapped: false,
    agencies,
    onPage: table.onPage === true,
  })
  return { header, items: casesOf(table, header, mapping, answers), layout: layoutOf(table, header, mapping) }
}

/** The cases of a log, each read when it is asked for: those of a long log are never all held at once. */
function* casesOf(
  table: LogTable,
  header: LogHeader,
  mapping: ColumnMapping | null,
  answers: CellAnswers,
): Generator<LogItem> {
  const headings = new Map(header.columns.map((column) => [column.column, column]))
  const continued = continuedRows(table.rows, header)
  const reaching = cellsReaching(table.rows, header)
  const mayBeCase = caseRows(header, table.rows)
  const dittos = new Dittos()
  /** The last case, which may go on in the rows below it. */
  let open: LogItem | null = null
  for (let index = header.last + 1; index < table.rows.length; index++) {
    const row = table.rows[index]
    if (!row) continue
    const reading = readRow(row, headings, answers, dittos)
    if (open && continued.has(row)) {
      open = goneOn(open, reading, contentKeyOf(row, header, []))
      continue
    }
    if (!mayBeCase(row)) continue
    const above = reaching.get(row) ?? []
    readReaching(reading, above, headings, answers)
    const fields = Object.keys(reading)
    if (fields.length < 2 || !fields.some((field) => telling.has(field))) continue
    if (isPrepared(reading, table.rows, index, header)) continue
    if (isStray(reading, row.cells.filter(({ text }) => text.trim() !== '').length, header)) continue
    const hidden = hiddenWhy(row, table)
    if (hidden.length > 0) weakenAll(reading, hidden[0] ?? '')
    const why = mapping ? [...hidden, correctedWhy(mapping)] : hidden
    dittos.keep(row, headings)
    if (open) yield open
    open = { row, reading, why, contentKey: contentKeyOf(row, header, above) }
  }
  if (open) yield open
}

function goneOn(open: LogItem, further: Reading, words: string): LogItem {
  const reading = withContinuation(open.reading, further)
  return { ...open, reading, contentKey: `${open.contentKey}\n${words}` }
}

function hiddenWhy(row: LogRow, table: LogTable): string[] {
  if (table.hidden) return ['The sheet is hidden in the workbook.']
  return row.hidden ? [hiddenPlace(row)] : []
}

const hiddenPlace = ({ turned }: LogRow): string =>
  `The ${turned === undefined ? 'row' : 'column'} is hidden in the workbook.`

function weakenAll(reading: Reading, because: string): void {
  for (const field of Object.values(reading)) {
    if (field?.confidence === 'sure') Object.assign(field, { confidence: 'likely', note: because })
  }
}

function contentKeyOf(row: LogRow, header: LogHeader, above: readonly ReachingCell[]): string {
  const parts: string[] = []
  for (const cell of [...above.map((reaching) => reaching.cell), ...row.cells]) {
    const text = (cell.date ?? cell.text).replace(/\s+/g, ' ').trim()
    if (text !== '') parts.push(`${header.words.get(cell.column) ?? ''}=${text}`)
  }
  return parts.sort().join('\n')
}
