import type { LogLayout } from '@shared/domain/column-mapping'
import type { Document, Sheet, Table } from '@shared/domain/document'
import type { ReadDocumentItem } from './item'
import type { CompiledForms } from './compiled'
import { nameOf, shortNameOf } from './logs/row-names'
import { sectionsOf } from './logs/log-sections'
import { sidewaysLog } from './logs/sideways-log'
import { logTableOfSheet, logTableOfTable, type LogTable } from './logs/log-row'
import { tablesUnderWords } from './logs/words-above'
import { readLog, type LogAnswer, type MappingOf } from './logs/read-log'
import { isOfSomethingElse, titlesOf } from './logs/of-escalations'
import { findHeader } from './logs/log-header'
import { speaksOfEscalation } from './not-a-form'
import { matchLabel } from './labels/match-label'
import { plainLine } from './layout/lines'
import { cellGroups } from './layout/cell-groups'

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
/** "12", "4b.": the number of a question, in a column of its own. */
const questionNumber = /^\s*\(?(?:[A-Z]|[A-Z]?\d{1,2}(?:\.\d{1,2})?[a-z]?)[.):]?\s*$/

function isFormSheet(compiled: CompiledForms, table: LogTable): boolean {
  const header = findHeader(compiled, table.rows)
  if (!header) return true
  const others = new Set<string>()
  for (const row of table.rows.slice(0, 60)) {
    const [first] = row.cells.filter((cell) => cell.text.trim() !== '' && !questionNumber.test(cell.text))
    if (!first || first.text.length > 140 || first.date) continue
    const match = matchLabel([compiled.common], [plainLine('', first.text)], 0, 0)
    const [meaning] = match?.meanings ?? []
    if (match?.boundary.kind === 'glued' || !meaning || header.words.get(first.column) === meaning.key)
      continue
    if (meaning.root || meaning.opens || meaning.attributes) others.add(meaning.key)
  }
  return others.size >= 4 && others.size > header.columns.length / 3
}

/** What may be logs on a sheet: those under one another, or one kept sideways. */
function logTablesOf(compiled: CompiledForms, upright: LogTable): readonly LogTable[] {
  if (!isFormSheet(compiled, upright)) return sectionsOf(compiled, upright)
  const sideways = sidewaysLog(compiled, upright)
  return sideways ? [sideways] : []
}

/** The cases of every sheet that is a log, read as they are asked for; null when no sheet is one. */
export function readWorkbook(
  compiled: CompiledForms,
  sheets: readonly Sheet[],
  receivedOn: string,
  mappingOf: MappingOf,
  about: string,
): Iterable<ReadDocumentItem> | null {
  const logs = sheets.flatMap((sheet) =>
    logTablesOf(compiled, logTableOfSheet(sheet)).flatMap((table) => {
      const log = readLog(compiled, table, receivedOn, compiled.agencies, mappingOf, about)
      return log ? [{ table, log }] : []
    }),
  )
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

const mostBeside = 600

/** True when a document is its one table, with a title and notes but without questions beside it. */
function isAllTheDocument(compiled: CompiledForms, { blocks }: Document, table: Table): boolean {
  const lines = cellGroups(blocks.filter((block) => block !== table)).flat()
  if (lines.reduce((sum, { text }) => sum + text.trim().length, 0) > mostBeside) return false
  const asked = lines.filter((line) => {
    const match = matchLabel([compiled.common], [line], 0, 0)
    return match?.boundary.kind === 'colon' || match?.boundary.kind === 'gap'
  })
  return asked.length === 0
}

/** How many cases make a table of a document a log: one where it is all the document and asks as much as a log does. */
function fewestCases(
  compiled: CompiledForms,
  document: Document,
  written: Table,
  { header }: LogAnswer,
): number {
  const asked = new Set(header.columns.map(({ target }) => target.field)).size
  return asked >= 5 && isAllTheDocument(compiled, document, written) ? 1 : 2
}

/** The cases of a log kept as a table in a letter: headings over cases, or beside them. */
export function readLogTables(
  compiled: CompiledForms,
  document: Document,
  receivedOn: string,
  mappingOf: MappingOf,
  about: string,
): ReadDocumentItem[] {
  return [...tablesUnderWords(document)].flatMap(({ table: written, above }) => {
    if (written.columns < 3 || written.rows < 2) return []
    const upright = logTableOfTable(written, document.format === 'pdf')
    const table = isFormSheet(compiled, upright) ? sidewaysLog(compiled, upright) : upright
    const log =
      table && readLog(compiled, table, receivedOn, compiled.agencies, mappingOf, `${about}\n${above}`)
    if (!log || log.header.columns.length < 4 || isOfParties(compiled, table, log)) return []
    const items = [...itemsOf(table, log)]
    return items.length >= fewestCases(compiled, document, written, log) ? items : []
  })
}

/** True for a document that is a table of cases of something else: a register of complaints, referrals or risks. */
export function isOtherRegister(compiled: CompiledForms, document: Document, about: string): boolean {
  return [...tablesUnderWords(document)].some(({ table: written, above }) => {
    if (written.columns < 4 || written.rows < 3 || speaksOfEscalation(`${about}\n${above}`)) return false
    const table = logTableOfTable(written)
    const header = isFormSheet(compiled, table) ? null : findHeader(compiled, table.rows)
    if (!header || header.columns.length < 3 || !isAllTheDocument(compiled, document, written)) return false
    const headings = table.rows.slice(header.first, header.last + 1).flatMap(({ cells }) => cells.map(({ text }) => text))
    return isOfSomethingElse([about, above], headings, compiled.vocabulary.registers)
  })
} // prettier-ignore
