import { numberFormat, type NumberFormat } from '../number-formats'
import { readXmlEvents } from './xml-events'

export interface CellStyle {
  readonly format: NumberFormat
  readonly struck: boolean
}

/** The cell formats of `styles.xml`, by the index cells refer to. */
export function readCellStyles(xml: string | null): CellStyle[] {
  const styles: CellStyle[] = []
  if (xml === null) return styles
  const formats = new Map<number, string>()
  const struckFonts: boolean[] = []
  let inside = ''
  readXmlEvents(xml, {
    open(name, attributes) {
      if (name === 'fonts' || name === 'cellXfs' || name === 'dxfs' || name === 'cellStyleXfs') inside = name
      else if (name === 'numFmt' && inside !== 'dxfs')
        formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      else if (name === 'font' && inside === 'fonts') struckFonts.push(false)
      else if (name === 'strike' && inside === 'fonts') {
        struckFonts[struckFonts.length - 1] = !['0', 'false'].includes(attributes['val'] ?? '1')
      } else if (name === 'xf' && inside === 'cellXfs') {
        styles.push({
          format: numberFormat(Number(attributes['numFmtId'] ?? 0), formats),
          struck: struckFonts[Number(attributes['fontId'] ?? 0)] ?? false,
        })
      }
    },
    close(name) {
      if (name === inside) inside = ''
    },
    text: () => undefined,
  })
  return styles
}
