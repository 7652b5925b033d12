import type { PageContent, Piece } from './geometry'
import { linesOf, sizeOf, textOf, type TextLine } from './page-lines'

const marginal = 0.13
const edge = 50

interface PageLines {
  readonly page: PageContent
  readonly lines: readonly TextLine[]
}

/**
 * Takes out what is printed on every page (headers, footers, page numbers), so that it does not end up in the middle of
 * an answer that runs over the page. The first of each is given back once.
 */
export function withoutRunningHeads(pages: readonly PageContent[]): {
  pages: PageContent[]
  heads: TextLine[]
} {
  const all = pages.map((page): PageLines => ({ page, lines: linesOf(page.pieces) }))
  const repeated = repeatedKeys(all)
  const heads = new Map<string, TextLine>()
  const cleaned = all.map(({ page, lines }, n): PageContent => {
    const taken = new Set<Piece>()
    for (const line of lines) {
      const key = keyOf(line)
      const again = repeated.has(key) && isMarginal(line, page)
      if (!again && !isPageNumber(line, page) && !isFooter(line, lines, page)) continue
      // The header of the first page stays where it is: it may be the form's title.
      if (again && n === 0 && line.y > page.height / 2) continue
      if (!isPageNumber(line, page) && !(again && line.y > page.height / 2) && !heads.has(key))
        heads.set(key, line)
      for (const piece of line.pieces) taken.add(piece)
    }
    return taken.size === 0 ? page : { ...page, pieces: page.pieces.filter((piece) => !taken.has(piece)) }
  })
  return { pages: cleaned, heads: [...heads.values()] }
}

const keyOf = (line: TextLine): string => textOf(line).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

const isMarginal = ({ y }: TextLine, { height }: PageContent): boolean =>
  y > height * (1 - marginal) || y < height * marginal

/** Lines in the margins that stand at the same height on another page, unless it is the same form filled in again. */
function repeatedKeys(all: readonly PageLines[]): ReadonlySet<string> {
  const repeated = new Set<string>()
  for (const [n, { page, lines }] of all.entries()) {
    const next = all[n + 1]
    if (!next) break
    const same = lines.filter((line) => next.lines.some((other) => isSame(line, other)))
    const inside = same.filter((line) => !isMarginal(line, page)).length
    if (inside < 3) for (const line of same) if (isMarginal(line, page)) repeated.add(keyOf(line))
  }
  return repeated
}

const isSame = (a: TextLine, b: TextLine): boolean => Math.abs(a.y - b.y) <= 3 && keyOf(a) === keyOf(b)

const pageNumber =
  /^(?:[-–—]\s*)?(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?(?:\s*[-–—])?$|\bpage \d{1,3}(?: of \d{1,3})?\s*$|^(?:file|https?):\/\/\S+(?:\s+\d{1,3}\/\d{1,3})?$/i
const printedAt = /^\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?\b/i

function isPageNumber(line: TextLine, { height }: PageContent): boolean {
  if (line.y > edge + 25 && line.y < height - edge) return false
  const text = textOf(line).replace(/\s+/g, ' ').trim()
  return pageNumber.test(text) || printedAt.test(text)
}

/** The last line or two of a page, in the bottom margin and well apart from the text. */
function isFooter(line: TextLine, lines: readonly TextLine[], { height, rules }: PageContent): boolean {
  // A question at the foot of a page has its answer on the next; beside an upright line stands a row of a table.
  if (line.y >= edge || line.y > height / 2 || /[?:]\s*$/.test(textOf(line))) return false
  if (rules.down.some(({ from, to }) => from < line.y && to > line.y)) return false
  const body = lines.filter((other) => other.y >= edge)
  const lowest = body.at(-1)
  const below = lines.filter((other) => other.y < edge)
  const [first] = below
  return (
    lowest !== undefined &&
    first !== undefined &&
    below.length <= 2 &&
    lowest.y - first.y > sizeOf(lowest) * 2
  )
}
