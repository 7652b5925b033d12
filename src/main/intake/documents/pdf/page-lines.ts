import type { Run } from '@shared/domain/document'
import { finishRuns } from '../run-list'
import { isBox, withChoicesTogether } from './choices'
import type { Piece } from './geometry'

/** Pieces that stand on one line, left to right. */
export interface TextLine {
  readonly y: number
  readonly pieces: readonly Piece[]
}

/** Groups pieces into lines from the top of the page down. */
export function linesOf(pieces: readonly Piece[]): TextLine[] {
  const lines: { y: number; height: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    const height = line ? Math.min(line.height, piece.height) : 0
    if (line && line.y - piece.y < Math.max(2, height * 0.45)) line.pieces.push(piece)
    else lines.push({ y: piece.y, height: piece.height, pieces: [piece] })
  }
  return lines.map((line) => ({ y: line.y, pieces: line.pieces.sort((a, b) => a.x - b.x) }))
}

/** A box may stand further from its words than words do from one another. */
const boxGap = 24

/** Stretches of a line set apart by more than words are: what stands in different columns. */
export function chunksOf({ pieces, y }: TextLine): TextLine[] {
  const chunks: Piece[][] = []
  let end: number | null = null
  for (const piece of pieces) {
    const chunk = chunks.at(-1)
    const before = chunk?.at(-1)
    // A box behind a field for words belongs to another question.
    const apart = before?.field?.checkbox === undefined && before?.field !== undefined && isBox(piece)
    if (chunk && end !== null && piece.x - end <= columnGap(piece) && !apart) chunk.push(piece)
    else chunks.push([piece])
    end = Math.max(end ?? 0, piece.x + piece.width)
  }
  return withChoicesTogether(chunks).map((chunk) => ({ y, pieces: chunk }))
}

const columnGap = (piece: Piece): number => (isBox(piece) ? boxGap : piece.height * 1.2)

export const leftOf = ({ pieces }: TextLine): number => pieces[0]?.x ?? 0
export const rightOf = ({ pieces }: TextLine): number =>
  pieces.reduce((right, piece) => Math.max(right, piece.x + piece.width), 0)
export const sizeOf = ({ pieces }: TextLine): number =>
  pieces.reduce((size, piece) => Math.max(size, piece.field ? 0 : piece.height), 0) || 10
export const textOf = ({ pieces }: TextLine): string => pieces.map((piece) => piece.text).join(' ')

/** The runs of a line. A gap wider than words leave becomes a tab, so that label and value stay apart. */
export function runsOf(line: TextLine): Run[] {
  const runs: Run[] = []
  for (const { pieces } of chunksOf(line)) {
    if (runs.length > 0) runs.push({ text: '\t' })
    let end: number | null = null
    for (const piece of pieces) {
      const gap = end === null ? 0 : piece.x - end
      if (gap > piece.height * 0.12 && !runs.at(-1)?.text.endsWith(' ')) runs.push({ text: ' ' })
      runs.push(...pieceRuns(piece))
      end = piece.x + piece.width
    }
  }
  return finishRuns(runs)
}

function pieceRuns(piece: Piece): Run[] {
  const { field, text, marks = [] } = piece
  if (field?.checkbox) return [{ text, checkbox: field.checkbox }]
  if (field) {
    const { kind, name, options } = field
    return [{ text, control: { kind, name, prompt: text === '', ...(options ? { options } : {}) } }]
  }
  const look: Pick<Run, 'bold' | 'faint'> = {
    ...(piece.bold ? { bold: true } : {}),
    ...(piece.slanted ? { faint: true } : {}),
  }
  if (marks.length === 0) return [{ text, ...look }]
  const looks = Array.from({ length: text.length }, (_, n): Omit<Run, 'text'> => {
    const middle = (edgeOf(piece, n) + edgeOf(piece, n + 1)) / 2
    const on = marks.filter((mark) => mark.from - 0.5 <= middle && middle <= mark.to + 0.5)
    return {
      ...look,
      ...(on.some((mark) => mark.look === 'struck') ? { struck: true } : {}),
      ...(on.some((mark) => mark.look === 'underlined') ? { underlined: true } : {}),
      ...(on.some((mark) => mark.look === 'highlighted') ? { highlighted: true } : {}),
    }
  })
  const runs: Run[] = []
  for (let from = 0; from < text.length;) {
    const look = looks[from] ?? {}
    let to = from + 1
    while (to < text.length && isSameLook(looks[to], look)) to++
    runs.push({ text: text.slice(from, to), ...look })
    from = to
  }
  return runs
}

const isSameLook = (a: Omit<Run, 'text'> | undefined, b: Omit<Run, 'text'>): boolean =>
  a?.struck === b.struck && a?.underlined === b.underlined && a?.highlighted === b.highlighted

const edgeOf = ({ edges, x, text, width }: Piece, n: number): number =>
  edges?.[n] ?? x + (n / Math.max(text.length, 1)) * width
