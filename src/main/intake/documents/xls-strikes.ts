import { OleContainer } from '../sources/ole-container'

const record = { font: 0x31, format: 0xe0, begin: 0x809, sheet: 0x85 }
/** Records of cells: row, column and format come first. */
const cellRecords = new Set([0x06, 0x203, 0x204, 0x27e, 0xfd, 0xd6, 0x205])
const maxRecords = 5_000_000

/** Cells of an .xls that are struck through, which SheetJS does not tell: per sheet in order, as `row,column` from zero. */
export function struckCells(bytes: Uint8Array): Set<string>[] {
  const container = new OleContainer(bytes)
  const stream = container.stream('Workbook') ?? container.stream('Book')
  const sheets: Set<string>[] = []
  if (!stream) return sheets
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const struckFonts: boolean[] = []
  const struckFormats: boolean[] = []
  const starts: number[] = []
  for (let at = 0, count = 0; at + 4 <= view.byteLength && count < maxRecords; count++) {
    const type = view.getUint16(at, true)
    const size = view.getUint16(at + 2, true)
    const data = at + 4
    if (data + size > view.byteLength) break
    if (type === record.sheet && size >= 4) starts.push(view.getUint32(data, true))
    else if (type === record.begin && starts.includes(at)) sheets[starts.indexOf(at)] = new Set()
    else if (type === record.font && size >= 4) struckFonts.push((view.getUint16(data + 2, true) & 8) !== 0)
    else if (type === record.format && size >= 2) {
      // There is no font number 4: the fifth font of the file is number 5.
      const font = view.getUint16(data, true)
      struckFormats.push(struckFonts[font > 4 ? font - 1 : font] ?? false)
    } else if (cellRecords.has(type) && size >= 6 && struckFormats[view.getUint16(data + 4, true)]) {
      sheets.at(-1)?.add(`${view.getUint16(data, true)},${view.getUint16(data + 2, true)}`)
    }
    at = data + size
  }
  return sheets
}
