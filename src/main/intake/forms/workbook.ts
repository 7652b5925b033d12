import type { LogLayout } from '@shared/domain/column-mapping'
import type { Document, Sheet, Table } from '@shared/domain/document'
import type { ReadDocumentItem } from './item'
import type { CompiledForms } from './compiled'
import { logTableOfSheet, logTableOfTable, type LogTable } from './logs/log-row'
import { readLog, type LogAnswer, type MappingOf } from './logs/read-log'
import { findHeader } from './logs/log-header'
import { matchLabel } from './labels/match-label'
import { plainLine } from './layout/lines'

function* itemsOf(table: LogTable, log: LogAnswer): Generator<ReadDocumentItem> {
  let layout: LogLayout | undefined = log.layout
  for (const { row, reading, why, contentKey } of log.items) {
    // Of one shape for every row, as there may be 20,000 of them.
    yield {
      at: row.id,
      pathSuffix: `${table.name}!r${row.number}`,
      kind: 'log-row',
      notAForm: null,
      form: null,
      reading,
      layout,
      why: [`Row ${row.number} of “${table.name}”.`, ...why],
      contentKey,
      problem: null,
    }
    layout = undefined
  }
}

/** True when a sheet has questions down its side as well: a form laid out in cells, not a log. */
function isFormSheet(compiled: CompiledForms, table: LogTable): boolean {
  const header = findHeader(compiled, table.rows)
  if (!header) return true
  const others = new Set<string>()
  for (const row of table.rows.slice(0, 60)) {
    const [first] = row.cells.filter((cell) => cell.text.trim() !== '')
    if (!first || first.text.length > 140 || first.date) continue
    const match = matchLabel([compiled.common], [plainLine('', first.text)], 0, 0)
    const [meaning] = match?.meanings ?? []
    if (match?.boundary.kind === 'glued' || !meaning || header.words.get(first.column) === meaning.key)
      continue
    if (meaning.root || meaning.opens || meaning.attributes) others.add(meaning.key)
  }
  return others.size >= 4 && others.size > header.columns.length / 3
}

/** The cases of every sheet that is a log, read as they are asked for; null when no sheet is one. */
export function readWorkbook(
  compiled: CompiledForms,
  sheets: readonly Sheet[],
  receivedOn: string,
  mappingOf: MappingOf,
): Iterable<ReadDocumentItem> | null {
  const logs = sheets.flatMap((sheet) => {
    const table = logTableOfSheet(sheet)
    if (isFormSheet(compiled, table)) return []
    const log = readLog(compiled, table, receivedOn, compiled.agencies, mappingOf)
    return log ? [{ table, log }] : []
  })
  return logs.length === 0 ? null : casesOf(logs)
}

function* casesOf(logs: readonly { table: LogTable; log: LogAnswer }[]): Generator<ReadDocumentItem> {
  for (const { table, log } of logs) yield* itemsOf(table, log)
}

/** A table of names, posts and agencies says who took part in a case, and is none of several cases. */
const isOfCases = ({ header }: LogAnswer): boolean =>
  header.columns.some(({ target }) => /^(?:subject|concern|outcome|raisedOn|stage)/.test(target.field))

/** True when the rows are headed by the parties to one case: "Referring manager" and "Receiving manager". */
function isOfParties(compiled: CompiledForms, { rows }: LogTable, { header }: LogAnswer): boolean {
  const heads = rows.slice(header.last + 1).flatMap(({ cells }) => (cells[0]?.text.trim() ? [cells[0]] : []))
  return heads.every(({ text }) => {
    const match = matchLabel([compiled.common], [plainLine('', text)], 0, 0)
    return match?.boundary.kind === 'end' && match.meanings.some(({ opens, person }) => opens ?? person)
  })
}

/** The cases of a log kept as a table in a letter: headings over two or more cases. */
export function readLogTables(
  compiled: CompiledForms,
  document: Document,
  receivedOn: string,
  mappingOf: MappingOf,
): ReadDocumentItem[] {
  const tables = document.blocks.filter(
    (block): block is Table => block.kind === 'table' && block.columns >= 4 && block.rows >= 3,
  )
  return tables.flatMap((each) => {
    const table = logTableOfTable(each)
    if (isFormSheet(compiled, table)) return []
    const log = readLog(compiled, table, receivedOn, compiled.agencies, mappingOf)
    if (!log || log.header.columns.length < 4 || !isOfCases(log) || isOfParties(compiled, table, log))
      return []
    const items = [...itemsOf(table, log)]
    return items.length >= 2 ? items : []
  })
}
