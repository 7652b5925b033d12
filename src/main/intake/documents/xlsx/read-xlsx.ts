import type { Document, Sheet } from '@shared/domain/document'
import { refuse } from '../../sources/refusals'
import { cellLimits } from '../cell-limits'
import { Notes } from '../notes'
import { OoxmlPackage } from '../ooxml-package'
import { elementsOf, findAll } from '../xml-tree'
import { readCellStyles } from './cell-styles'
import { readSharedStrings } from './shared-strings'
import { readSheetRows } from './sheet-reader'

const names: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 's'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 's'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
])

/** An Excel workbook (`.xlsx`, `.xlsm`) as a document model. Formulas are never computed; their stored results are read. */
export function readXlsx(bytes: Uint8Array): Document {
  const notes = new Notes()
  const file = new OoxmlPackage(bytes, notes)
  const main = file.mainPart() ?? 'xl/workbook.xml'
  const workbook = file.xml(main, names) ?? refuse('damaged-file')
  const related = file.relationships(main)
  const textOf = (type: string) => {
    const part = related.find((relationship) => relationship.type === type)?.part
    return part ? file.text(part) : null
  }
  const is1904 = findAll(workbook, 's:workbookPr').some((element) =>
    ['1', 'true'].includes(element.attributes.get('date1904') ?? ''),
  )
  const tables = {
    strings: readSharedStrings(textOf('sharedStrings')),
    styles: readCellStyles(textOf('styles')),
    is1904,
  }
  const budget = { left: cellLimits.cells }

  const sheets = findAll(workbook, 's:sheets')
    .flatMap(elementsOf)
    .flatMap((element, n): Sheet[] => {
      const target = related.find((relationship) => relationship.id === element.attributes.get('r:id'))
      if (target?.type !== 'worksheet' || target.part === null) return []
      const xml = file.text(target.part) ?? refuse('damaged-file')
      const sheet: Sheet = {
        kind: 'sheet',
        id: `s${n + 1}`,
        name: element.attributes.get('name') ?? `Sheet${n + 1}`,
        rows: readSheetRows(xml, tables, notes, budget),
      }
      if ((element.attributes.get('state') ?? 'visible') !== 'visible') {
        sheet.hidden = true
        notes.add('hidden-content')
      }
      return [sheet]
    })
  return { format: 'xlsx', blocks: sheets, notes: notes.list() }
}
