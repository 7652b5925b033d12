import { z } from 'zod'
import type { Piece, Rule } from './geometry'
import { apply, type Matrix } from './matrix'

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
  quadPoints: z
    .custom<ArrayLike<number>>((value) => typeof value === 'object' && value !== null)
    .nullish()
    .catch(null),
})

/** Form fields with what is in them, and text typed onto the page as a comment. */
export function fieldPieces(annotations: readonly unknown[], page: Matrix): Piece[] {
  return annotations.flatMap((annotation): Piece[] => {
    const { data } = widget.safeParse(annotation)
    if (!data || data.hidden) return []
    const { left, right, bottom, top } = turnedRect(data.rect, page)
    // A tall field is written in from the top, a low one on its one line.
    const base = top - bottom > 24 ? top - 11 : (top + bottom) / 2 - 4
    const place = { x: left, y: base, width: right - left, height: Math.min(top - bottom, 12) }
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

/** Lines through text that somebody struck out with a reader's own tool instead of a drawn line. */
export function struckByHand(annotations: readonly unknown[], page: Matrix): Rule[] {
  return annotations.flatMap((annotation): Rule[] => {
    const { data } = widget.safeParse(annotation)
    if (data?.subtype !== 'StrikeOut' || data.hidden) return []
    const quads = Array.from(data.quadPoints ?? [])
    const rects = quads.length >= 8 ? chunked(quads).map(boundsOf) : [data.rect]
    return rects.map((rect) => {
      const { left, right, bottom, top } = turnedRect(rect, page)
      return { at: bottom + (top - bottom) * 0.42, from: left, to: right }
    })
  })
}

const chunked = (numbers: readonly number[]): number[][] =>
  Array.from({ length: Math.floor(numbers.length / 8) }, (_, n) => numbers.slice(n * 8, n * 8 + 8))

function boundsOf(quad: readonly number[]): number[] {
  const xs = quad.filter((_, n) => n % 2 === 0)
  const ys = quad.filter((_, n) => n % 2 === 1)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function turnedRect([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], page: Matrix) {
  const a = apply(page, x1, y1)
  const b = apply(page, x2, y2)
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    bottom: Math.min(a.y, b.y),
    top: Math.max(a.y, b.y),
  }
}
