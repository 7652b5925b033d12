import { cellText } from '../cell-text'
import { element } from '../printed/element'
import type { Part } from './package-writer'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export interface TablePart {
  /** Of the table in its workbook, from 1. */
  readonly number: number
  /** Its headings, row by row what stands in the sheet. */
  readonly headers: readonly string[]
  /** Of the cells, headings included: `A4:E9`. */
  readonly ref: string
  /** What it is of and how it is counted, for somebody who does not see it. */
  readonly title: string
  readonly note: string
}

/** A table as spreadsheets know it: named, with filter buttons, read out with its headings. */
export function tablePart({ number, headers, ref, title, note }: TablePart): Part {
  const name = `Table_${number}`
  const columns = headers.map((header, at) => element('tableColumn', { id: at + 1, name: header }))
  return {
    name: `xl/tables/table${number}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
    relations: [],
    xml: element('table', { xmlns: main, id: number, name, displayName: name, ref, totalsRowShown: 0 },
      element('autoFilter', { ref }),
      element('tableColumns', { count: columns.length }, ...columns),
      element('tableStyleInfo', { name: 'TableStyleLight1', showFirstColumn: 0, showLastColumn: 0, showRowStripes: 1, showColumnStripes: 0 }),
      element('extLst', {}, element('ext', { uri: '{504A1905-F514-4f6f-8877-14C23A59335A}', 'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main' },
        element('x14:table', { altText: title, altTextSummary: note }))),
    ),
  } // prettier-ignore
}

/** Headings as a table takes them: none empty, no two the same but for capitals. */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const used = new Set<string>()
  return headers.map((header, at) => {
    const name = cellText(header).replace(/\s+/g, ' ').trim().slice(0, 240) || `Column ${at + 1}`
    let unique = name
    for (let n = 2; used.has(unique.toLowerCase()); n += 1) unique = `${name} (${n})`
    used.add(unique.toLowerCase())
    return unique
  })
}
