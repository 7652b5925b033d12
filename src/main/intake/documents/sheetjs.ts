import { read, type CellObject, type Range, type WorkSheet } from '@e965/xlsx'
import type { Document, Sheet, SheetCell, SheetRow } from '@shared/domain/document'
import { AccordError } from '@shared/domain/problem'
import { refusal, refuse } from '../sources/refusals'
import { ZipArchive } from '../sources/zip-archive'
import { cellLimits, longestCell } from './cell-limits'
import { monthShown } from './month-only'
import { Notes } from './notes'
import { parseFormat, showDate } from './number-formats'
import { dateOfSerial } from './serial-dates'
import { struckCells } from './xls-strikes'

/** Workbooks in Excel's binary formats (`.xls`, `.xlsb`) through SheetJS; formulas are never computed. */
export function readBinaryWorkbook(bytes: Uint8Array, format: 'xls' | 'xlsx'): Document {
  if (format === 'xlsx') refuseUnsafeZip(bytes)
  const notes = new Notes()
  const book = open(format === 'xls' ? withoutProperties(bytes) : bytes)
  const struck = format === 'xls' ? struckCells(bytes) : []
  const is1904 = book.Workbook?.WBProps?.date1904 ?? false
  const blocks = book.SheetNames.flatMap((name, n): Sheet[] => {
    const sheet = book.Sheets[name]
    if (!sheet) return []
    const rows = rowsOf(sheet, is1904, notes, struck[n] ?? new Set())
    const hidden = (book.Workbook?.Sheets?.[n]?.Hidden ?? 0) !== 0
    if (hidden) notes.add('hidden-content')
    return [{ kind: 'sheet', id: `s${n + 1}`, name, rows, ...(hidden ? { hidden } : {}) }]
  })
  return { format, blocks, notes: notes.list() }
}

function open(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      // Without it nothing is said of columns, so that hidden ones would look like any other.
      cellStyles: true,
      sheetRows: cellLimits.rows,
    })
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    throw new AccordError(refusal(locked ? 'password-protected' : 'damaged-file'))
  }
}

const propertyStreams = ['\u0005SummaryInformation', '\u0005DocumentSummaryInformation']

/**
 * The same file with its author, title and the like under names nobody looks for: damaged ones keep SheetJS busy until
 * memory runs out, and no value is read from them.
 */
function withoutProperties(bytes: Uint8Array): Uint8Array {
  const renamed = Buffer.from(bytes)
  for (const stream of propertyStreams) {
    const name = Buffer.from(stream, 'utf16le')
    for (let at = renamed.indexOf(name); at >= 0; at = renamed.indexOf(name, at + 2)) renamed[at] = 0x78
  }
  return new Uint8Array(renamed.buffer, renamed.byteOffset, renamed.byteLength)
}

/** SheetJS unfolds the whole archive, so it is unfolded here first, within limits. */
function refuseUnsafeZip(bytes: Uint8Array): void {
  const zip = new ZipArchive(bytes)
  for (const entry of zip.entries) {
    const content = zip.readEntry(entry)
    if (entry.name.endsWith('.xml') && Buffer.from(content.subarray(0, 4096)).includes('<!DOCTYPE'))
      refuse('unsafe-file')
  }
}

function rowsOf(sheet: WorkSheet, is1904: boolean, notes: Notes, struck: ReadonlySet<string>): SheetRow[] {
  const dense = sheet['!data'] ?? []
  const merges = new Map((sheet['!merges'] ?? []).map((merge) => [`${merge.s.r},${merge.s.c}`, merge]))
  return dense.flatMap((line, n): SheetRow[] => {
    const cells = Array.from(line, (cell: CellObject | undefined, column) => ({ cell, column })).flatMap(
      ({ cell, column }) => {
        if (column >= cellLimits.columns) notes.add('truncated')
        const found = cell && column < cellLimits.columns ? cellOf(cell, column + 1, is1904) : null
        if (found && struck.has(`${n},${column}`)) found.struck = true
        if (found && sheet['!cols']?.[column]?.hidden) {
          found.hidden = true
          notes.add('hidden-content')
        }
        return found ? [withMerge(found, merges.get(`${n},${column}`))] : []
      },
    )
    if (cells.length === 0) return []
    const hidden = sheet['!rows']?.[n]?.hidden === true
    if (hidden) notes.add('hidden-content')
    return [{ number: n + 1, cells, ...(hidden ? { hidden } : {}) }]
  })
}

function cellOf(cell: CellObject, column: number, is1904: boolean): SheetCell | null {
  if (cell.v === undefined || cell.v === '' || cell.t === 'z') return null
  if (cell.t === 'n' && typeof cell.v === 'number') {
    const format = parseFormat(typeof cell.z === 'string' ? cell.z : 'General')
    const date = format.kind === 'date' ? dateOfSerial(cell.v, is1904) : null
    if (date !== null) {
      const text = showDate(date, cell.v, britishOrder(format.code))
      const month = monthShown(text, date)
      return month === null ? { column, text, date } : { column, text: month }
    }
    return { column, text: cell.w ?? String(cell.v), number: cell.v }
  }
  const text = cell.w ?? String(cell.v)
  return text.trim() === '' ? null : { column, text: text.slice(0, longestCell) }
}

/** The system's short date is stored in American order; every British computer shows it the other way round. */
function britishOrder(code: string): string {
  return /^m\/d\/yy(yy)?$/i.test(code) ? 'dd/mm/yyyy' : code
}

function withMerge(cell: SheetCell, merge: Range | undefined): SheetCell {
  if (!merge) return cell
  const columnSpan = merge.e.c - merge.s.c + 1
  const rowSpan = merge.e.r - merge.s.r + 1
  return { ...cell, ...(columnSpan > 1 ? { columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
}
