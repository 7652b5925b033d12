import type { PageLayout, PlaceOnPage } from '@shared/domain/page-layout'
import type { PageContent, Piece } from './geometry'
import type { TextLine } from './page-lines'

/** Letters reach about this far above and below their baseline, in parts of their size. */
const above = 0.85
const below = 0.25

/** Keeps where on the pages the places of a document are printed, so that they can be pointed at. */
export class PrintedPlaces {
  readonly #places = new Map<string, PlaceOnPage[]>()

  constructor(private readonly pages: readonly PageContent[]) {}

  readonly add = (place: string, lines: readonly TextLine[]): void => {
    this.#places.set(
      place,
      lines.flatMap((line) => this.#rectangle(line) ?? []),
    )
  }

  layout(): PageLayout {
    const pages = this.pages.map(({ width, height, turn }) => ({ width, height, turn }))
    return { pages, places: Object.fromEntries(this.#places) }
  }

  #rectangle({ pieces }: TextLine): PlaceOnPage | null {
    const number = pieces[0]?.page
    const page = number === undefined ? undefined : this.pages[number - 1]
    if (number === undefined || !page) return null
    const left = Math.min(...pieces.map((piece) => piece.x))
    const right = Math.max(...pieces.map((piece) => piece.x + piece.width))
    const top = Math.max(...pieces.map((piece) => piece.y + reach(piece).up))
    const bottom = Math.min(...pieces.map((piece) => piece.y - reach(piece).down))
    return {
      page: number,
      left: part(left, page.width),
      top: part(page.height - top, page.height),
      width: part(right - left, page.width),
      height: part(top - bottom, page.height),
    }
  }
}

/** A form field's piece is as high as the field; that of letters, as high as they are set. */
const reach = ({ height, field }: Piece) =>
  field ? { up: height, down: height * below } : { up: height * above, down: height * below }

/** To a ten-thousandth: a hair's breadth of a page. */
const part = (length: number, of: number): number =>
  Math.min(1, Math.max(0, Math.round((length / of) * 10_000) / 10_000))
