import { z } from 'zod'
import type { Turn } from '@shared/domain/page-layout'
import { drawnBoxes } from './drawn-boxes'
import type { Glyph } from './drawn-glyphs'
import type { PageContent } from './geometry'
import { glyphPieces, type FontLook } from './glyph-pieces'
import { highlighted } from './highlights'
import { turned } from './matrix'
import { drawn, type OperatorList, type Operators } from './page-drawing'
import { fieldPieces, struckByHand } from './page-pieces'
import { markedPieces } from './struck-pieces'

/** A page as the library gives it. */
export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly view: readonly number[]
  readonly rotate: number
  readonly operators: OperatorList
  readonly annotations: readonly unknown[]
  readonly font: (name: string) => unknown
}

const fontFace = z.object({
  name: z.string().nullish(),
  bold: z.boolean().nullish(),
  black: z.boolean().nullish(),
  fontMatrix: z.array(z.number()).nullish().catch(null),
})
const boldName = /bold|black|heavy|semibold|demi(?!ng)|[-,]bd\b/i

/** What stands on a page, with a page that is turned, or whose text is, put upright. */
export function pageContent(page: PdfPage, numbers: Operators): PageContent {
  const fonts = new Map<string, { look: FontLook; unit: number }>()
  const fontOf = (name: string) => {
    let known = fonts.get(name)
    if (!known) {
      known = readFont(page.font(name))
      fonts.set(name, known)
    }
    return known
  }
  const unitOf = (font: string) => fontOf(font).unit
  let place = turned(page.view, page.rotate)
  let { glyphs, lines } = drawn(page.operators, numbers, place.matrix, unitOf)
  const turn = mostOften(glyphs)
  if (turn !== 0) {
    place = turned(page.view, page.rotate + turn)
    ;({ glyphs, lines } = drawn(page.operators, numbers, place.matrix, unitOf))
  }
  const fields = fieldPieces(page.annotations, place.matrix)
  const written = glyphPieces(glyphs, (font) => fontOf(font).look, lines.rules.down)
  const { pieces: coloured, rules } = highlighted(written, lines.rules, lines.fills)
  const text = markedPieces(coloured, [...rules.across, ...struckByHand(page.annotations, place.matrix)])
  const boxed = drawnBoxes(rules, lines.strokes, [...text, ...fields])
  const pieces = boxed.pieces.map((piece) => ({ ...piece, page: page.number }))
  return { turn, width: place.width, height: place.height, pieces, rules: boxed.rules }
}

function readFont(face: unknown): { look: FontLook; unit: number } {
  const { data } = fontFace.safeParse(face)
  const name = (data?.name ?? '').replace(/^[A-Z]{6}\+/, '')
  const family = name.replace(/[-,].*$/, '')
  const bold = data?.bold === true || data?.black === true || boldName.test(name)
  const slanted = /ital|obli/i.test(name)
  return { look: { family, bold, slanted }, unit: data?.fontMatrix?.[0] ?? 0.001 }
}

/** The way most of a page's text runs, in degrees against the clock. */
function mostOften(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<Turn, number>()
  for (const { turn } of glyphs) if (turn !== null) counts.set(turn, (counts.get(turn) ?? 0) + 1)
  let best: Turn = 0
  let most = counts.get(0) ?? 0
  for (const [turn, count] of counts) if (count > most * 2) [best, most] = [turn, count]
  return best
}
