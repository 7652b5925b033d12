import type { Sheet, SheetCell, SheetRow } from '@shared/domain/document'
import type { ReturnFigure, ReturnIssue, ReturnReading } from '@shared/domain/return-reading'
import {
  readColumnMark, readRowMark, readTemplateKey, type TemplateColumn, type TemplateKey, type TemplateRow,
} from '@shared/domain/return-template' // prettier-ignore
import { codeTheme } from '@shared/domain/return-themes'
import { periodWritten } from '@shared/domain/return-year'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { countIn } from './count'

/** The mark of Accord's own return workbook, wherever in it it is found. */
export function templateKeyIn(sheets: readonly Sheet[]): TemplateKey | null {
  for (const sheet of sheets)
    for (const row of sheet.rows)
      for (const cell of row.cells) {
        const key = readTemplateKey(cell.text)
        if (key) return key
      }
  return null
}

interface MarkedRow {
  readonly sheet: Sheet
  readonly row: SheetRow
  readonly mark: TemplateRow
  readonly at: (column: TemplateColumn) => { cell: SheetCell | undefined; place: string }
}

/** Reads Accord's own workbook by its marks. */
export function readTemplate(sheets: readonly Sheet[], key: TemplateKey, pack: ProtocolPack): ReturnReading {
  const rows: MarkedRow[] = []
  const remarks: ReturnReading['remarks'] = []
  for (const sheet of sheets) {
    const columns = new Map<TemplateColumn, number>()
    for (const row of sheet.rows) {
      const marks = row.cells.flatMap((cell) => {
        const column = readColumnMark(cell.text)
        return column ? [[column, cell.column] as const] : []
      })
      if (marks.length > 0) {
        columns.clear()
        marks.forEach(([column, at]) => columns.set(column, at))
        continue
      }
      const mark = row.cells.flatMap((cell) => readRowMark(cell.text) ?? [])[0]
      const own = new Map(columns)
      const at = (column: TemplateColumn) => {
        const number = own.get(column) ?? 0
        const place = `${sheet.id}.r${row.number}.c${number}`
        return { cell: row.cells.find((cell) => cell.column === number), place }
      }
      if (mark) rows.push({ sheet, row, mark, at })
      else if (columns.size > 0) remarks.push(...addedRow(sheet, row, [...columns.values()]))
    }
  }
  return {
    layout: 'template',
    key,
    agency: saidIn(rows, 'agency'),
    period: periodIn(rows),
    nil: nilIn(rows, remarks),
    figures: rows.flatMap((row) => figuresOf(row, pack)),
    issues: rows.flatMap((row) => issuesOf(row, pack)),
    remarks,
  }
}

/** A row somebody put in: its figures belong to nothing the return asks, so a person is told and decides. */
function addedRow(sheet: Sheet, row: SheetRow, columns: readonly number[]): ReturnReading['remarks'] {
  const filled = row.cells.filter((cell) => columns.includes(cell.column) && cell.text.trim() !== '')
  if (!filled.some((cell) => cell.number !== undefined || countIn(cell.text)?.value !== null)) return []
  const text = row.cells.map((cell) => cell.text.trim()).filter(Boolean).join(', ') // prettier-ignore
  const message = `A row was added to the sheet “${sheet.name}” and counts for nothing until a person says what it is: “${text}”.`
  return [{ message, at: `${sheet.id}.r${row.number}.c${filled[0]?.column ?? 1}` }]
}

function saidIn(rows: readonly MarkedRow[], what: 'agency' | 'period' | 'nil') {
  const found = rows.find(({ mark }) => mark.row === what)
  const { cell, place } = found?.at('of') ?? { cell: undefined, place: '' }
  const text = cell?.text.trim() ?? ''
  return text === '' ? null : { text, at: place }
}

function periodIn(rows: readonly MarkedRow[]): ReturnReading['period'] {
  const said = saidIn(rows, 'period')
  const period = said && periodWritten(said.text)
  return period && { ...period, at: said.at }
}

function nilIn(rows: readonly MarkedRow[], remarks: ReturnReading['remarks']): ReturnReading['nil'] {
  const said = saidIn(rows, 'nil')
  if (!said || /^no\b/i.test(said.text)) return null
  if (/^yes\b/i.test(said.text)) return { asWritten: said.text, at: said.at }
  remarks.push({
    message: `Beside “Nothing to report?” it says “${said.text}”, neither Yes nor No.`,
    at: said.at,
  })
  return null
}

function figuresOf({ mark, at }: MarkedRow, pack: ProtocolPack): ReturnFigure[] {
  const line = lineOf(mark, at('of').cell?.text.trim() ?? '', pack)
  if (!line) return []
  return (['made', 'received'] as const).flatMap((measure): ReturnFigure[] => {
    const { cell, place } = at(measure)
    const count = cell && countIn(cell.text, cell.number)
    if (!count) return []
    return [{ measure, ...line, ...count, asWritten: cell.text, at: place }]
  })
}

function lineOf(
  mark: TemplateRow,
  of: string,
  pack: ProtocolPack,
): Pick<ReturnFigure, 'by' | 'of' | 'code'> | null {
  switch (mark.row) {
    case 'total':
      return { by: 'total', of: null, code: null }
    case 'stage': {
      const name = pack.stages.find(({ id }) => id === mark.code)?.name
      return { by: 'stage', of: name ?? of, code: name === undefined ? null : mark.code }
    }
    case 'counterpart':
      return { by: 'counterpart', of: of === '' ? 'an agency not named' : of, code: null }
    case 'ground': {
      const label = pack.grounds.find(({ id }) => id === mark.code)?.label
      return { by: 'ground', of: label ?? of, code: label === undefined ? null : mark.code }
    }
    case 'other-ground':
      return { by: 'ground', of: of === '' ? 'Other' : of, code: codeTheme(of, pack.grounds).ground }
    default:
      return null
  }
}

function issuesOf({ mark, at }: MarkedRow, pack: ProtocolPack): ReturnIssue[] {
  const { cell, place } = at('words')
  const text = cell?.text.trim() ?? ''
  if (text === '') return []
  if (mark.row === 'ground') {
    const ground = pack.grounds.find(({ id }) => id === mark.code)
    if (ground) return [{ text, at: place, ground: ground.id, theme: ground.theme, confidence: 'sure' }]
  }
  if (mark.row !== 'issue' && mark.row !== 'other-ground' && mark.row !== 'ground') return []
  return [{ text, at: place, ...codeTheme(text, pack.grounds) }]
}
