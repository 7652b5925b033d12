import type { Block, Document, Paragraph, Table, TableCell } from '@shared/domain/document'
import { refuse } from '../../sources/refusals'
import { ZipArchive } from '../../sources/zip-archive'
import { Notes } from '../notes'
import { Places } from '../places'
import { finishRuns } from '../run-list'
import { childOf, elementsOf, findAll, parseXml, type XmlElement } from '../xml-tree'
import { odfNames } from './names'
import { formControls } from './odf-controls'
import { OdfInline } from './odf-inline'
import { OdfStyles } from './odf-styles'

const maxRepeat = 200

/** An OpenDocument text (`.odt`) as a document model: page headers first, then the body and page footers. */
export function readOdt(bytes: Uint8Array): Document {
  const zip = new ZipArchive(bytes)
  const notes = new Notes()
  const part = (name: string) => {
    const text = zip.text(name)
    return text === null ? null : parseXml(text, odfNames)
  }
  const content = part('content.xml') ?? refuse('damaged-file')
  const styles = part('styles.xml')
  const text = childOf(childOf(content, 'office:body'), 'office:text') ?? refuse('damaged-file')
  if (zip.entries.some((entry) => /^(Basic|Scripts)\//.test(entry.name))) notes.add('macro-ignored')
  if (findAll(text, 'office:annotation').length > 0) notes.add('comments-ignored')
  if (findAll(text, 'text:tracked-changes').length > 0) notes.add('changes-accepted')

  const looks = (root: XmlElement | null, name: string) => childOf(root ?? undefined, name)
  const reader = new OdtReader(
    new OdfStyles([
      looks(styles, 'office:styles'),
      looks(styles, 'office:automatic-styles'),
      looks(content, 'office:automatic-styles'),
    ]),
    formControls(findAll(text, 'office:forms')),
    notes,
  )
  const around = (name: string, id: string): Block[] => {
    const places = new Places(id)
    return styles ? findAll(styles, name).flatMap((story) => reader.read(story, places).filter(isFilled)) : []
  }
  const blocks = [
    ...around('style:header', 'header'),
    ...reader.read(text, new Places()),
    ...around('style:footer', 'footer'),
  ]
  return { format: 'odt', blocks, notes: notes.list() }
}

class OdtReader {
  constructor(
    private readonly styles: OdfStyles,
    private readonly controls: ReturnType<typeof formControls>,
    private readonly notes: Notes,
  ) {}

  read(container: XmlElement, places: Places): Block[] {
    return elementsOf(container).flatMap((child) => this.block(child, places, false))
  }

  private block(element: XmlElement, places: Places, inList: boolean): Block[] {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return this.paragraph(element, places, inList)
      case 'table:table':
        return [this.table(element, places)]
      case 'text:list':
      case 'text:list-item':
      case 'text:list-header':
        return elementsOf(element).flatMap((child) => this.block(child, places, true))
      case 'text:section':
      case 'text:index-body':
      case 'draw:frame':
      case 'draw:text-box':
      case 'draw:custom-shape':
      case 'draw:rect':
        return elementsOf(element).flatMap((child) => this.block(child, places, inList))
      default:
        return []
    }
  }

  private paragraph(element: XmlElement, places: Places, inList: boolean): Block[] {
    const inline = new OdfInline(this.styles, this.controls, this.notes)
    inline.walk(element, this.styles.look(element.attributes.get('text:style-name')))
    const paragraph: Paragraph = { kind: 'paragraph', id: places.paragraph(), runs: finishRuns(inline.runs) }
    const level = Number(element.attributes.get('text:outline-level') ?? 1)
    if (element.name === 'text:h') paragraph.heading = level
    if (inList) paragraph.listItem = true
    return [paragraph, ...inline.boxes.flatMap((box) => this.read(box, places))]
  }

  private table(element: XmlElement, places: Places): Table {
    const id = places.table()
    const cells: TableCell[] = []
    let row = 0
    let columns = 0
    for (const line of rowsOf(element)) {
      const repeat = repeated(line, 'table:number-rows-repeated')
      for (let copy = 0; copy < repeat; copy++) {
        let column = 0
        let number = 0
        for (const cell of elementsOf(line)) {
          if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue
          const width = repeated(cell, 'table:number-columns-repeated')
          for (let n = 0; n < width; n++, column++) {
            number++
            if (cell.name === 'table:covered-table-cell') continue
            const place = `${id}.r${row + 1}.c${number}`
            const rowSpan = repeated(cell, 'table:number-rows-spanned')
            const columnSpan = repeated(cell, 'table:number-columns-spanned')
            cells.push({
              id: place,
              row,
              column,
              rowSpan,
              columnSpan,
              blocks: this.read(cell, new Places(place)),
            })
          }
        }
        columns = Math.max(columns, column)
        row++
      }
    }
    return { kind: 'table', id, rows: row, columns, cells }
  }
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return /^table:table-(header-)?rows?(-group)?$/.test(child.name) ? rowsOf(child) : []
  })
}

function repeated(element: XmlElement, name: string): number {
  const value = Number(element.attributes.get(name) ?? 1)
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), maxRepeat) : 1
}

function isFilled(block: Block): boolean {
  return block.kind !== 'paragraph' || block.runs.length > 0
}
