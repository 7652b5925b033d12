import type { LogLayout } from '@shared/domain/column-mapping'
import type { Document, Sheet } from '@shared/domain/document'
import type { ReadDocumentItem } from './item'
import type { CompiledForms } from './compiled'
import { nameOf, shortNameOf } from './logs/row-names'
import { sidewaysLog } from './logs/sideways-log'
import { logTableOfSheet, logTableOfTable, type LogTable } from './logs/log-row'
import { tablesUnderWords } from './logs/words-above'
import { readLog, type LogAnswer, type MappingOf } from './logs/read-log'
import { isOfSomethingElse, titlesOf } from './logs/of-escalations'
import { findHeader } from './logs/log-header'
import { matchLabel } from './labels/match-label'
import { plainLine } from './layout/lines'

function* itemsOf(table: LogTable, log: LogAnswer): Generator<ReadDocumentItem> {
  let layout: LogLayout | undefined = log.layout
  for (const { row, reading, why, contentKey } of log.items) {
    // Of one shape for every row, as there may be 20,000 of them.
    yield {
      at: row.id,
      pathSuffix: `${table.name}!${shortNameOf(row)}`,
      kind: 'log-row',
      notAForm: null,
      form: null,
      reading,
      layout,
      why: [`${nameOf(row)} of “${table.name}”.`, ...why],
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
  about: string,
): Iterable<ReadDocumentItem> | null {
  const logs = sheets.flatMap((sheet) => {
    const upright = logTableOfSheet(sheet)
    const table = isFormSheet(compiled, upright) ? sidewaysLog(compiled, sheet) : upright
    const log = table && readLog(compiled, table, receivedOn, compiled.agencies, mappingOf, about)
    return table && log ? [{ table, log }] : []
  })
  return logs.length === 0 ? null : casesOf(logs)
}

function* casesOf(logs: readonly { table: LogTable; log: LogAnswer }[]): Generator<ReadDocumentItem> {
  for (const { table, log } of logs) yield* itemsOf(table, log)
}

/** True when the rows are headed by the parties to one case: "Referring manager" and "Receiving manager". */
function isOfParties(compiled: CompiledForms, { rows }: LogTable, { header }: LogAnswer): boolean {
  const heads = rows.slice(header.last + 1).flatMap(({ cells }) => (cells[0]?.text.trim() ? [cells[0]] : []))
  return heads.every(({ text }) => {
    const match = matchLabel([compiled.common], [plainLine('', text)], 0, 0)
    return match?.boundary.kind === 'end' && match.meanings.some(({ opens, person }) => opens ?? person)
  })
}

/** True for a sheet with the headings of a register that is not one of escalations, or of a list to choose from. */
export const isOtherTable = (compiled: CompiledForms, sheet: Sheet): boolean =>
  !isFormSheet(compiled, logTableOfSheet(sheet))

/** True when some sheet says that it is a register of something other than escalations. */
export function saysOtherRegister(
  { vocabulary: { registers } }: CompiledForms,
  sheets: readonly Sheet[],
  about: string,
): boolean {
  return sheets.map(logTableOfSheet).some((table) => {
    const titles = titlesOf(table, table.rows.slice(0, 3), about)
    const rows = table.rows.slice(0, 12).map(({ cells }) => cells.map(({ text }) => text))
    return rows.some((headings) => isOfSomethingElse(titles, headings, registers))
  })
}

/** The cases of a log kept as a table in a letter: headings over two or more cases. */
export function readLogTables(
  compiled: CompiledForms,
  document: Document,
  receivedOn: string,
  mappingOf: MappingOf,
  about: string,
): ReadDocumentItem[] {
  return [...tablesUnderWords(document)].flatMap(({ table: written, above }) => {
    if (written.columns < 4 || written.rows < 3) return []
    const table = logTableOfTable(written)
    if (isFormSheet(compiled, table)) return []
    const said = `${about}\n${above}`
    const log = readLog(compiled, table, receivedOn, compiled.agencies, mappingOf, said)
    if (!log || log.header.columns.length < 4 || isOfParties(compiled, table, log)) return []
    const items = [...itemsOf(table, log)]
    return items.length >= 2 ? items : []
  })
}
