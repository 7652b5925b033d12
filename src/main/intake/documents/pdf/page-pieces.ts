import { z } from 'zod'
import type { Piece } from './geometry'

const textItem = z.object({
  str: z.string(),
  transform: z.array(z.number()).length(6),
  width: z.number(),
  height: z.number(),
})
const widget = z.object({
  subtype: z.string(),
  rect: z.array(z.number()).length(4),
  hidden: z.boolean().optional(),
  fieldType: z.string().nullish(),
  fieldName: z.string().nullish(),
  fieldValue: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .catch(null),
  checkBox: z.boolean().nullish(),
  radioButton: z.boolean().nullish(),
  exportValue: z.string().nullish(),
  buttonValue: z.string().nullish(),
  options: z
    .array(z.object({ displayValue: z.string().nullish(), exportValue: z.string().nullish() }))
    .nullish()
    .catch(null),
  contentsObj: z.object({ str: z.string() }).nullish(),
})

/** The text of a page, upright text only, empty pieces left out. */
export function textPieces(items: readonly unknown[]): Piece[] {
  return items.flatMap((item): Piece[] => {
    const { data } = textItem.safeParse(item)
    if (!data || data.str.trim() === '') return []
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = data.transform
    if (Math.abs(b) > Math.abs(a)) return []
    return [{ x, y, width: data.width, height: data.height || Math.abs(d) || 10, text: data.str }]
  })
}

/** Form fields with what is in them, and text typed onto the page as a comment. */
export function fieldPieces(annotations: readonly unknown[]): Piece[] {
  return annotations.flatMap((annotation): Piece[] => {
    const { data } = widget.safeParse(annotation)
    if (!data || data.hidden) return []
    const [left = 0, bottom = 0, right = 0, top = 0] = data.rect
    const place = { x: left, y: bottom + 2, width: right - left, height: Math.min(top - bottom, 12) }
    if (data.subtype === 'FreeText') return linesOf(data.contentsObj?.str ?? '', place, top)
    if (data.subtype !== 'Widget') return []
    const name = data.fieldName ?? ''
    const value = Array.isArray(data.fieldValue) ? data.fieldValue.join(', ') : (data.fieldValue ?? '')
    if (data.checkBox || data.radioButton) {
      const own = data.checkBox ? data.exportValue : data.buttonValue
      const ticked = value !== '' && value !== 'Off' && (own === undefined || own === null || own === value)
      const checkbox = ticked ? 'ticked' : 'empty'
      return [{ ...place, text: ticked ? '☒' : '☐', field: { checkbox, kind: 'text', name } }]
    }
    if (data.fieldType === 'Tx') return [{ ...place, text: value, field: { kind: 'text', name } }]
    if (data.fieldType !== 'Ch') return []
    const options = (data.options ?? []).map((option) => option.displayValue ?? option.exportValue ?? '')
    const chosen = data.options?.find((option) => option.exportValue === value)?.displayValue ?? value
    return [{ ...place, text: chosen, field: { kind: 'list', name, options } }]
  })
}

function linesOf(text: string, place: Omit<Piece, 'text'>, top: number): Piece[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, n) => (line.trim() === '' ? [] : [{ ...place, y: top - 12 * (n + 1), text: line }]))
}
