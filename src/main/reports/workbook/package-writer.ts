import ExcelJS from 'exceljs'
import { element } from '../printed/element'
import { SheetStream } from './sheet-stream'

interface Zip {
  append(source: unknown, about: { readonly name: string }): unknown
}

interface Styles {
  addStyleModel(style: Partial<ExcelJS.Style>): unknown
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006'
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A file of the package. */
export interface Part {
  /** From the root of the package: a folder within `xl`, and a file in it. */
  readonly name: string
  readonly contentType: string
  readonly xml: string
  readonly relations: readonly Relation[]
}

/** The end of a relationship's type, and the name of the part it leads to. */
export interface Relation {
  readonly id: string
  readonly type: 'table' | 'drawing' | 'chart'
  readonly to: string
}

/**
 * The library's streaming workbook with parts it cannot make, such as tables and charts, in the same package. They go
 * into the stream beside its own, so nothing is read back and memory does not grow. Four of its seams are used that are
 * not in its documentation; a version without them is refused.
 */
export class PackageWriter extends ExcelJS.stream.xlsx.WorkbookWriter {
  readonly #zip: Zip
  readonly #styles: Styles
  readonly #parts: Part[] = []
  readonly #sheets = new Map<string, SheetStream>()

  constructor(options: ConstructorParameters<typeof ExcelJS.stream.xlsx.WorkbookWriter>[0]) {
    super(options)
    const zip: unknown = Reflect.get(this, 'zip')
    if (!isZip(zip)) throw new Error('This version of exceljs keeps its package elsewhere')
    const styles: unknown = Reflect.get(this, 'styles')
    if (!isStyles(styles)) throw new Error('This version of exceljs keeps its styles elsewhere')
    this.#zip = zip
    this.#styles = styles
    const append = zip.append.bind(zip)
    zip.append = (source, about) =>
      append(about.name === contentTypes && typeof source === 'string' ? this.#withParts(source) : source, about)
  }

  /** The number the next part of a kind has in its name. */
  next(kind: 'tables' | 'charts' | 'drawings'): number {
    return this.#parts.filter(({ name }) => name.startsWith(`xl/${kind}/`)).length + 1
  }

  addPart(part: Part): void {
    this.#parts.push(part)
    this.#zip.append(declaration + part.xml, { name: part.name })
    if (part.relations.length > 0) this.#relate(part.name, part.relations)
  }

  /** Called by the library where it would open a stream of its own for a sheet. */
  _openStream(path: string): SheetStream {
    const stream = new SheetStream()
    this.#zip.append(stream.source, { name: path })
    this.#sheets.set(path, stream)
    return stream
  }

  /** Where the text of a sheet goes. */
  streamOf({ id }: ExcelJS.Worksheet): SheetStream {
    const stream = this.#sheets.get(`/xl/worksheets/sheet${id}.xml`)
    if (!stream) throw new Error('This version of exceljs writes its sheets elsewhere')
    return stream
  }

  /** The number a look has in the workbook. */
  styleNumber(style: Partial<ExcelJS.Style>): number {
    const number = this.#styles.addStyleModel(style)
    if (typeof number !== 'number') throw new Error('This version of exceljs numbers its styles otherwise')
    return number
  }

  /** Puts elements at the end of a sheet, in the order its format has them, and what they refer to beside it. */
  endSheetWith(worksheet: ExcelJS.Worksheet, xml: string, relations: readonly Relation[]): void {
    if (typeof Reflect.get(worksheet, '_writeCloseWorksheet') !== 'function')
      throw new Error('This version of exceljs ends its sheets otherwise')
    const stream = this.streamOf(worksheet)
    Object.assign(worksheet, { _writeCloseWorksheet: () => stream.write(`${xml}</worksheet>`) })
    this.#relate(`xl/worksheets/sheet${worksheet.id}.xml`, relations)
  }

  #relate(from: string, relations: readonly Relation[]): void {
    const cut = from.lastIndexOf('/')
    const listed = relations.map(({ id, type, to }) => element('Relationship', { Id: id, Type: `${officeTypes}/${type}`, Target: to.replace(/^xl\//, '../') }))
    const xml = declaration + element('Relationships', { xmlns: `${packageTypes}/relationships` }, ...listed)
    this.#zip.append(xml, { name: `${from.slice(0, cut)}/_rels/${from.slice(cut + 1)}.rels` })
  }

  #withParts(xml: string): string {
    const listed = this.#parts.map(({ name, contentType }) => element('Override', { PartName: `/${name}`, ContentType: contentType }))
    return xml.replace('</Types>', () => `${listed.join('')}</Types>`)
  }
} // prettier-ignore

const contentTypes = '[Content_Types].xml'

function isZip(value: unknown): value is Zip {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'append') === 'function'
}

function isStyles(value: unknown): value is Styles {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'addStyleModel') === 'function'
  )
}
