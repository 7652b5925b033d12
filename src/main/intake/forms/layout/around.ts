import { Habits } from './habits'
import type { ReaderOptions } from './open-answer'
import { PartHeadings } from './part-headings'
import type { Piece } from './scan'

const listItem = /^\s*(?:\(?\d{1,2}[.)]|[•▪●·*–—-])\s/

export const isListItem = (text: string): boolean => listItem.test(text)

/** What stands around the line being read. */
export class Around {
  readonly habits = new Habits()
  readonly parts = new PartHeadings()
  /** The whole of a cell is one answer. */
  wholeCell = false
  /** The next line is an item of a list, so "Agreed:" before it is the writer's. */
  listFollows = false
  /** A question stands right below this line. */
  asksBelow = false

  constructor(readonly options: ReaderOptions) {}

  /** In a cell everything up to the next question is the answer. */
  get inCell(): boolean {
    return this.options.inCell || this.wholeCell
  }

  /** Takes note of what comes after the line being read. */
  lookAhead(next: Piece | undefined): void {
    this.asksBelow = next?.type === 'label' && !next.inline
    this.listFollows = next?.type === 'text' && !next.inline && isListItem(next.line.text)
  }
}
