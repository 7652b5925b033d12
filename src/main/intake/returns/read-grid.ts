import type { ReturnMeasure } from '@shared/domain/return-reading'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { countIn } from './count'
import { counterpartNamed, found, issueFound, lineNamed, total, type Findings, type Line } from './findings'
import type { GridCell, GridRow } from './grid'
import { measureIn, measuresIn } from './measures'

const aboutWords =
  /^(?:(?:main|key|any|emerging)\s+)?(?:themes?|issues?|learning|comments?|concerns?)\b[^?]{0,60}$/i
const label = (cell: GridCell | undefined) => cell?.text ?? ''

/** Reads an agency's own table: columns for made and received, or a line for each. */
export function readGrid(rows: readonly GridRow[], pack: ProtocolPack, findings: Findings): void {
  let columns: Columns | null = null
  let section: ReturnMeasure | null = null
  for (const [index, row] of rows.entries()) {
    const header = headerOf(row)
    if (header) {
      columns = { ...header, rows: dataRowsAfter(rows, index, header) }
      section = null
      continue
    }
    const numbers = row.filter((cell) => isCount(cell))
    const alone = row.length === 1 ? measureIn(label(row[0])) : null
    if (alone && numbers.length === 0) {
      section = alone
      columns = null
    } else if (words(row, pack, findings)) continue
    else if (columns && row.some(({ column }) => columns?.at.has(column)))
      inColumns(row, columns, pack, findings)
    else inLine(row, section, pack, findings)
  }
}

interface Columns {
  readonly at: ReadonlyMap<number, ReturnMeasure>
  /** What stands over the words that name each row. */
  readonly heading: string
  readonly rows: number
}

function headerOf(row: GridRow): Omit<Columns, 'rows'> | null {
  const heads = row.flatMap((cell) => {
    const asksName = /\b(?:to|from|with)\s*:?$/i.test(cell.text)
    const measure = cell.text.length < 80 && !isCount(cell) && !asksName ? measureIn(cell.text) : null
    return measure ? [[cell.column, measure] as const] : []
  })
  const both = new Set(heads.map(([, measure]) => measure)).size === 2
  if (!both || heads.length > 2) return null
  const [first] = row
  return { at: new Map(heads), heading: first && measureIn(first.text) === null ? first.text : '' }
}

function dataRowsAfter(rows: readonly GridRow[], index: number, { at }: Omit<Columns, 'rows'>): number {
  const after = rows.slice(index + 1)
  const end = after.findIndex((row) => headerOf(row) !== null)
  return (end < 0 ? after : after.slice(0, end)).filter((row) => row.some(({ column }) => at.has(column)))
    .length
}

function inColumns(row: GridRow, columns: Columns, pack: ProtocolPack, findings: Findings): void {
  for (const [column, measure] of columns.at) {
    const name = nameBefore(row, column, columns)
    const line = lineOfRow(label(name), columns, pack)
    const cell = row.find((each) => each.column === column)
    const count = cell && countIn(cell.text, cell.number)
    if (!cell || !count) continue
    if (line) found(findings, measure, line, count, cell.text, cell.at)
    else if (count.value !== null)
      findings.remarks.push({ message: `What “${label(name)}: ${cell.text} ${measure}” counts is not clear.`, at: cell.at }) // prettier-ignore
  }
}

/** What a figure counts: the words nearest to its left, where made and received may each have a column of names. */
const nameBefore = (row: GridRow, column: number, { at }: Columns): GridCell | undefined =>
  row.findLast((cell) => cell.column < column && !at.has(cell.column))

/** A single row under made and received is the agency's own, with its name beside it or without. */
function lineOfRow(name: string, columns: Columns, pack: ProtocolPack): Line | null {
  if (name === '') return columns.rows === 1 ? total : null
  const line = lineNamed(pack, name, columns.heading)
  if (columns.rows === 1 && (line === null || line.by === 'counterpart')) return total
  return line
}

function inLine(row: GridRow, section: ReturnMeasure | null, pack: ProtocolPack, findings: Findings): void {
  const [name, ...values] = row
  if (!name || values.length === 0) return
  const measures = measuresIn(name.text)
  const measure = measures.length === 1 ? (measures[0] ?? null) : measures.length === 0 ? section : null
  if (!measure) return
  const line =
    measures.length === 1
      ? (counterpartNamed(name.text) ?? lineNamed(pack, name.text, '') ?? (/\b(?:stage|step)\b/i.test(name.text) ? null : total))
      : lineNamed(pack, name.text, 'agency') // prettier-ignore
  const counts = values.flatMap((cell) => {
    const count = countIn(cell.text, cell.number)
    return count ? [{ count, cell }] : []
  })
  const numbers = counts.filter(({ count }) => count.value !== null)
  const [only] = numbers.length === 1 ? numbers : counts
  if (!only) return
  if (!line) {
    findings.remarks.push({
      message: `What “${name.text}: ${only.cell.text}” counts is not clear.`,
      at: name.at,
    })
    return
  }
  if (numbers.length <= 1) {
    found(findings, measure, line, only.count, only.cell.text, only.cell.at)
    return
  }
  const asWritten = numbers.map(({ cell }) => cell.text).join(', ')
  const note = 'There are several numbers on the line, and which of them counts is not clear.'
  found(findings, measure, line, { value: null, confidence: 'doubtful', note }, asWritten, only.cell.at)
}

/** A row that asks for themes or issues in words. */
function words(row: GridRow, pack: ProtocolPack, findings: Findings): boolean {
  const [name, ...values] = row
  if (!name || values.length === 0 || !aboutWords.test(name.text)) return false
  const said = values.filter((cell) => !isCount(cell))
  for (const cell of said) issueFound(findings, cell.text, cell.at, pack)
  return said.length > 0
}

const isCount = (cell: GridCell): boolean => {
  const count = countIn(cell.text, cell.number)
  return count?.value !== null && count !== null
}
