import type { Document, Run, Sheet, SheetCell, SheetRow } from '@shared/domain/document'
import { refuse } from '../../sources/refusals'
import { ZipArchive } from '../../sources/zip-archive'
import { cellLimits, longestCell } from '../cell-limits'
import { monthShown } from '../month-only'
import { Notes } from '../notes'
import { odfNames } from '../odt/names'
import { OdfInline } from '../odt/odf-inline'
import { OdfStyles } from '../odt/odf-styles'
import { cellText } from '../xlsx/shared-strings'
import { childOf, elementsOf, parseXml, type XmlElement } from '../xml-tree'

/** An OpenDocument workbook (`.ods`) as a document model. Formulas are never computed; their stored results are read. */
export function readOds(bytes: Uint8Array): Document {
  const zip = new ZipArchive(bytes)
  const part = (name: string) => {
    const text = zip.text(name)
    return text === null ? null : parseXml(text, odfNames)
  }
  const content = part('content.xml') ?? refuse('damaged-file')
  const automatic = childOf(content, 'office:automatic-styles')
  const named = childOf(part('styles.xml') ?? undefined, 'office:styles')
  const book = childOf(childOf(content, 'office:body'), 'office:spreadsheet') ?? refuse('damaged-file')
  const reader = new OdsReader(new OdfStyles([named, automatic]), hiddenTables(automatic), new Notes())
  const sheets = elementsOf(book).filter((element) => element.name === 'table:table')
  const blocks = sheets.map((sheet, n) => reader.sheet(sheet, n + 1))
  return { format: 'ods', blocks, notes: reader.notes.list() }
}

function hiddenTables(styles: XmlElement | undefined): Set<string> {
  const hidden = (style: XmlElement) =>
    childOf(style, 'style:table-properties')?.attributes.get('table:display') === 'false'
  const all = styles ? elementsOf(styles).filter(hidden) : []
  return new Set(all.map((style) => style.attributes.get('style:name') ?? ''))
}

class OdsReader {
  private cells = 0

  constructor(
    private readonly styles: OdfStyles,
    private readonly hidden: ReadonlySet<string>,
    readonly notes: Notes,
  ) {}

  sheet(element: XmlElement, number: number): Sheet {
    const rows: SheetRow[] = []
    const unseen = hiddenColumns(element)
    if (unseen.size > 0) this.notes.add('hidden-content')
    let row = 1
    for (const { line, hidden } of rowsOf(element, false)) {
      const repeat = count(line, 'table:number-rows-repeated')
      const cells = this.row(line, unseen)
      if (cells.length > 0) {
        const copies = Math.min(repeat, 1000, cellLimits.rows - rows.length)
        if (copies < repeat) this.notes.add('truncated')
        if (hidden) this.notes.add('hidden-content')
        for (let n = 0; n < copies; n++) rows.push({ number: row + n, ...(hidden ? { hidden } : {}), cells })
      }
      row += repeat
    }
    const sheet: Sheet = {
      kind: 'sheet',
      id: `s${number}`,
      name: element.attributes.get('table:name') ?? `Sheet${number}`,
      rows,
    }
    if (this.hidden.has(element.attributes.get('table:style-name') ?? '')) {
      sheet.hidden = true
      this.notes.add('hidden-content')
    }
    return sheet
  }

  private row(line: XmlElement, unseen: ReadonlySet<number>): SheetCell[] {
    const cells: SheetCell[] = []
    let column = 1
    for (const element of elementsOf(line)) {
      if (element.name !== 'table:table-cell' && element.name !== 'table:covered-table-cell') continue
      const repeat = count(element, 'table:number-columns-repeated')
      const cell = element.name === 'table:table-cell' ? this.cell(element) : null
      for (let n = 0; cell && n < Math.min(repeat, cellLimits.columns); n++) {
        if (column + n > cellLimits.columns || ++this.cells > cellLimits.cells) {
          this.notes.add('truncated')
          break
        }
        const hidden = unseen.has(column + n)
        cells.push({ column: column + n, ...cell, ...(hidden ? { hidden } : {}) })
      }
      column += repeat
    }
    return cells
  }

  private cell(element: XmlElement): Omit<SheetCell, 'column'> | null {
    const value = (name: string) => element.attributes.get(name)
    const look = this.styles.look(value('table:style-name'))
    const runs = elementsOf(element)
      .filter((child) => child.name === 'text:p')
      .flatMap((paragraph, n): Run[] => {
        const inline = new OdfInline(this.styles, new Map(), this.notes)
        inline.walk(paragraph, look)
        return n === 0 ? inline.runs : [{ text: '\n' }, ...inline.runs]
      })
    const shown = cellText(runs.map(({ text, struck }) => (struck ? { text, struck } : { text })))
    if (shown.text.trim() === '') return null
    const type = value('office:value-type')
    const columnSpan = count(element, 'table:number-columns-spanned')
    const rowSpan = count(element, 'table:number-rows-spanned')
    const date = type === 'date' ? /^\d{4}-\d\d-\d\d/.exec(value('office:date-value') ?? '')?.[0] : undefined
    const month = date === undefined ? null : monthShown(shown.text, date)
    const number = ['float', 'currency', 'percentage'].includes(type ?? '')
      ? Number(value('office:value'))
      : undefined
    return {
      ...shown,
      text: month ?? shown.text.slice(0, longestCell),
      ...(date === undefined || month !== null ? {} : { date }),
      ...(number === undefined || Number.isNaN(number) ? {} : { number }),
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    }
  }
}

/** Columns that are hidden or filtered out, 1-based. */
function hiddenColumns(table: XmlElement): Set<number> {
  const hidden = new Set<number>()
  let column = 1
  const walk = (parent: XmlElement, inHidden: boolean) => {
    for (const child of elementsOf(parent)) {
      const unseen =
        inHidden ||
        child.attributes.get('table:display') === 'false' ||
        /collapse|filter/.test(child.attributes.get('table:visibility') ?? '')
      if (child.name === 'table:table-column') {
        const repeat = count(child, 'table:number-columns-repeated')
        const last = Math.min(column + repeat - 1, cellLimits.columns)
        for (let n = column; unseen && n <= last; n++) hidden.add(n)
        column += repeat
      } else if (/^table:table-(header-columns|columns|column-group)$/.test(child.name)) walk(child, unseen)
    }
  }
  walk(table, false)
  return hidden
}

function rowsOf(parent: XmlElement, inHidden: boolean): { line: XmlElement; hidden: boolean }[] {
  return elementsOf(parent).flatMap((child) => {
    const hidden =
      inHidden ||
      child.attributes.get('table:display') === 'false' ||
      /collapse|filter/.test(child.attributes.get('table:visibility') ?? '')
    if (child.name === 'table:table-row') return [{ line: child, hidden }]
    return /^table:table-(header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child, hidden) : []
  })
}

function count(element: XmlElement, name: string): number {
  const value = Number(element.attributes.get(name) ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(value, cellLimits.row) : 1
}
