import type { ReadItem } from './worker-protocol'

/** Items handed over at once: few enough to be a small message, enough that a message and a transaction cost little. */
const atOnce = 500

/**
 * What a worker has found in a file and hands over in pieces, so that nobody has to hold a log of many thousand rows whole.
 * A file that is an item itself is handed over at one go, as it counts as read with that item.
 */
export class HeldItems {
  private readonly items: Iterator<ReadItem>
  private ahead: IteratorResult<ReadItem, unknown>
  private readonly atOnce: number

  /** @param items an array, or the rows of a log as they are read */
  constructor(items: Iterable<ReadItem>) {
    const known = Array.isArray(items) ? Array.from(items) : []
    this.items = items[Symbol.iterator]()
    this.ahead = this.items.next()
    if (this.ahead.done !== true) known.push(this.ahead.value)
    this.atOnce = known.some(({ role }) => role === 'file') ? Infinity : atOnce
  }

  get more(): boolean {
    return this.ahead.done !== true
  }

  next(): ReadItem[] {
    const next: ReadItem[] = []
    while (this.ahead.done !== true && next.length < this.atOnce) {
      next.push(this.ahead.value)
      this.ahead = this.items.next()
    }
    return next
  }
}
