import type ExcelJS from 'exceljs'

const ink = 'FF1D3557'
const rule = 'FF9AA5B1'
// A font that is not named comes out as whatever the program reading the file takes for one.
const face = { name: 'Calibri', family: 2 }

export const titleStyle: Partial<ExcelJS.Style> = {
  font: { ...face, bold: true, size: 16, color: { argb: ink } },
  alignment: { vertical: 'middle', wrapText: true },
}
export const noteStyle: Partial<ExcelJS.Style> = {
  font: { ...face, size: 10, color: { argb: 'FF44505C' } },
  alignment: { vertical: 'top', wrapText: true },
}
export const findingStyle: Partial<ExcelJS.Style> = {
  font: { ...face, size: 11, bold: true, color: { argb: 'FF0D5C60' } },
  alignment: { vertical: 'top', wrapText: true },
}
/** Of what a chart is drawn from and nobody need read. */
export const quietStyle: Partial<ExcelJS.Style> = { font: { ...face, size: 9, color: { argb: 'FF5F6B76' } } }
export const labelStyle: Partial<ExcelJS.Style> = {
  font: { ...face, size: 11, bold: true },
  alignment: { vertical: 'top', wrapText: true },
}
export const valueStyle: Partial<ExcelJS.Style> = {
  alignment: { vertical: 'top', wrapText: true, horizontal: 'left' },
}
export const dateStyle: Partial<ExcelJS.Style> = { ...valueStyle, numFmt: 'd mmmm yyyy' }
export const headingStyle: Partial<ExcelJS.Style> = {
  font: { ...face, bold: true, size: 13, color: { argb: ink } },
  alignment: { vertical: 'bottom' },
}

/** Left even over numbers, because the filter button covers the right end. */
export const headerStyle: Partial<ExcelJS.Style> = {
  font: { ...face, size: 11, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: ink } },
  border: { bottom: { style: 'thin', color: { argb: rule } } },
  alignment: { vertical: 'middle', wrapText: true, horizontal: 'left', indent: 1 },
}

export const totalStyle: Partial<ExcelJS.Style> = {
  font: { ...face, size: 11, bold: true },
  border: { top: { style: 'thin', color: { argb: ink } } },
}

/** A4 landscape, one page wide unless its `own` settings say otherwise, page numbers, and the protective marking on every page. */
export function pageLayout(
  marking: string,
  own: Partial<ExcelJS.PageSetup>,
): Pick<ExcelJS.AddWorksheetOptions, 'pageSetup' | 'headerFooter'> {
  const pageSetup: Partial<ExcelJS.PageSetup> = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    ...own,
  }
  return {
    // A4. The library names its paper sizes in an enumeration that it does not export.
    pageSetup: Object.assign(pageSetup, { paperSize: 9 }),
    headerFooter: { oddFooter: `&L${marking}&C&A&RPage &P of &N` },
  }
}
