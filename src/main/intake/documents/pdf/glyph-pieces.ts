import { shownText } from '../symbol-fonts'
import type { Glyph } from './drawn-glyphs'
import type { Piece, Rule } from './geometry'

/** What is known of a font by its name. */
export interface FontLook {
  readonly family: string
  readonly bold: boolean
  readonly slanted: boolean
}

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}
/** Gaps, in parts of the letter size: between words, and wider than words are ever set apart. */
const wordGap = 0.15
const columnGap = 1

/**
 * Puts the characters of a page together as pieces of text of one look, each on one line and in one column.
 * @param upright upright lines, which part what stands on either side however near
 */
export function glyphPieces(
  glyphs: readonly Glyph[],
  lookOf: (font: string) => FontLook,
  upright: readonly Rule[],
): Piece[] {
  return rowsOf(glyphs.filter((glyph) => glyph.turn === 0)).flatMap((row) => {
    const middle = (row[0]?.y ?? 0) + (row[0]?.size ?? 0) / 4
    const walls = upright.filter((rule) => rule.from <= middle && middle <= rule.to).map((rule) => rule.at)
    return piecesOf(row, lookOf, walls)
  })
}

/** Characters by baseline, from the top down, each row from left to right and without letters printed twice. */
function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = []
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row && row.y - glyph.y < Math.max(2, Math.min(row.size, glyph.size) * 0.45)) row.glyphs.push(glyph)
    else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
  }
  return rows.map((row) => once(row.glyphs.sort((a, b) => a.x - b.x)))
}

/** Some programs print letters twice, hardly moved, for bold. */
function once(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    const twin = kept.slice(-3).some((other) => other.text === glyph.text && isTwin(other, glyph))
    if (!twin) kept.push(glyph)
  }
  return kept
}

const isTwin = (a: Glyph, b: Glyph): boolean =>
  a.text.trim() !== '' && Math.abs(a.x - b.x) < a.size * 0.12 && Math.abs(a.y - b.y) < a.size * 0.12

interface Letter {
  readonly glyph: Glyph
  readonly text: string
  readonly bold: boolean
  readonly slanted: boolean
  /** A space is written before it. */
  readonly spaced: boolean
}

function lettersOf(row: readonly Glyph[], lookOf: (font: string) => FontLook): Letter[] {
  const letters: Letter[] = []
  let spaced = false
  for (const glyph of row) {
    const { family, bold, slanted } = lookOf(glyph.font)
    const text = plainText(glyph.text, family)
    if (text.trim() === '') spaced = true
    else {
      letters.push({ glyph, text, bold, slanted, spaced })
      spaced = false
    }
  }
  return letters
}

function piecesOf(
  row: readonly Glyph[],
  lookOf: (font: string) => FontLook,
  walls: readonly number[],
): Piece[] {
  const groups: Letter[][] = []
  for (const letter of lettersOf(row, lookOf)) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && !parts(before, letter) && !isWalled(before, letter, walls)) group.push(letter)
    else groups.push([letter])
  }
  return groups.flatMap((group) => pieceOf(group) ?? [])
}

function parts(before: Letter, { glyph, bold, spaced }: Letter): boolean {
  const gap = glyph.x - before.glyph.end
  const apart = gap > glyph.size * (spaced ? columnGap * 1.6 : columnGap)
  return apart || before.bold !== bold || Math.abs(before.glyph.size - glyph.size) >= 1.5
}

/** An upright line stands between two letters; a stroke within half a point of one may be part of it. */
const isWalled = (before: Letter, { glyph }: Letter, walls: readonly number[]): boolean =>
  glyph.x - before.glyph.end > 1 && walls.some((at) => at > before.glyph.end - 0.5 && at < glyph.x + 0.5)

function pieceOf(letters: readonly Letter[]): Piece | null {
  const [first] = letters
  if (!first) return null
  const { x, y, size, invisible } = first.glyph
  let text = ''
  let end = x
  const edges: number[] = []
  for (const { glyph, text: shown, spaced } of letters) {
    if (text !== '' && (spaced || glyph.x - end > glyph.size * wordGap)) {
      text += ' '
      edges.push(end)
    }
    const width = glyph.end - glyph.x
    for (let n = 0; n < shown.length; n++) edges.push(glyph.x + (width * n) / shown.length)
    text += shown
    end = Math.max(end, glyph.end)
  }
  return {
    x, y, text, width: end - x, height: size, edges: [...edges, end],
    ...(first.bold ? { bold: true } : {}), ...(letters.every(({ slanted }) => slanted) ? { slanted: true } : {}),
    ...(invisible ? { recognised: true } : {}),
  } // prettier-ignore
}

function plainText(text: string, family: string): string {
  const shown = shownText(text, family === '' ? undefined : family)
  return /[\uFB00-\uFB06]/.test(shown) ? Array.from(shown, (c) => ligatures[c] ?? c).join('') : shown
}
