import type { ReadItem } from './worker-protocol'

/** Items handed over at once: few enough to be a small message, enough that a message and a transaction cost little. */
const atOnce = 500

/**
 * What a worker has found in a file and hands over in pieces, so that nobody has to hold a log of many thousand rows whole.
 * A file that is an item itself is handed over at one go, as it counts as read with that item.
 */
export class HeldItems {
  private from = 0
  private readonly atOnce: number

  constructor(private items: readonly ReadItem[]) {
    this.atOnce = items.some(({ role }) => role === 'file') ? items.length : atOnce
  }

  get more(): boolean {
    return this.from < this.items.length
  }

  next(): ReadItem[] {
    const next = this.items.slice(this.from, this.from + this.atOnce)
    this.from += next.length
    if (!this.more) {
      this.items = []
      this.from = 0
    }
    return next
  }
}
