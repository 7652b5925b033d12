import type ExcelJS from 'exceljs'
import { headerRow, type Sheet } from './sheet'
import { pageLayout } from './sheet-style'
import { chartColumns, rowsOf } from './workbook/drawing-part'
import { letterOf } from './workbook/figure-formulas'

/** What one page takes, in characters, before the print is too small to read. */
export const widthOfPage = 200
/** A page between its margins, and what a character and a row take of it, in pixels; programs differ by a little. */
const page = { across: 960, down: 600 }
const pixelsOfCharacter = 7.8
const pixelsOfRow = 20
/** What the title, its notes and the headings take above the charts, in rows. */
const rowsAbove = 13
const smallest = 45

export const widthOf = ({ columns }: Sheet): number => columns.reduce((sum, { width }) => sum + width, 0)
/** On more than one page beside each other. */
export const isWide = (sheet: Sheet): boolean => widthOf(sheet) > widthOfPage

/**
 * How a sheet is printed: its headings on every page, the table across one page or as few as can be read, and charts on
 * pages after it. A table that is to fit with a page break beside it is made smaller until its charts fit a page too,
 * for fitting would undo the break.
 */
export function sheetOptions(sheet: Sheet, marking: string): Partial<ExcelJS.AddWorksheetOptions> {
  const charts = sheet.charts ?? []
  const wide = isWide(sheet)
  const across = page.across / (pixelsOfCharacter * widthOf(sheet))
  const down = page.down / (pixelsOfRow * (rowsAbove + rowsOf(charts)))
  const scale = Math.floor(100 * Math.min(1, across, down))
  return {
    views: [{ state: 'frozen', xSplit: wide ? 1 : 0, ySplit: headerRow, activeCell: `A${headerRow + 1}` }],
    ...pageLayout(marking, {
      ...(charts.length > 0
        ? { fitToPage: false, scale: Math.max(smallest, scale) }
        : { fitToWidth: Math.ceil(widthOf(sheet) / widthOfPage) }),
      printTitlesRow: `${headerRow}:${headerRow}`,
      // On a sheet wider than a page the first column is repeated to say which row this is.
      ...(wide ? { printTitlesColumn: 'A:A' } : {}),
    }),
  }
}

/** What is printed, once it is known how many rows there are: nothing beyond the charts. */
export function setPrintArea(worksheet: ExcelJS.Worksheet, sheet: Sheet, lastRow: number): void {
  const { charts = [], columns } = sheet
  // The library puts the dollar before the column only, and a print area must be absolute.
  if (charts.length > 0) {
    const last = letterOf(columns.length + chartColumns - 1)
    worksheet.pageSetup.printArea = `A$1:${last}$${Math.max(lastRow, headerRow + rowsOf(charts))}`
  } else if (isWide(sheet)) {
    // The title would be cut off where the first column is repeated, so it goes into the page header instead.
    worksheet.headerFooter.oddHeader = `&L${sheet.title.replaceAll('&', '&&')}`
    worksheet.pageSetup.printArea = `A$${headerRow}:${letterOf(columns.length - 1)}$${lastRow}`
  }
}
