import { checked } from './checked-answer'
import type { Further } from './pool-worker'
import { furtherItems, type ReadItem } from './worker-protocol'

/** Some further items of a file, and whether more follow. */
export interface FurtherItems {
  readonly items: ReadItem[]
  readonly more: boolean
}

/**
 * The items of a long log after the first ones. One piece is asked for ahead, so that the worker prepares it while the one
 * before is recorded, and no more than that piles up.
 */
export class RestOfFile {
  private coming: Promise<FurtherItems>
  private further: Further | null = null
  private stopped = false

  constructor(
    private readonly name: string,
    further: Further,
  ) {
    this.coming = this.ask(further)
  }

  /** Rejects with an AccordError naming the file when the worker was stopped or went wrong. */
  async next(): Promise<FurtherItems> {
    const found = await this.coming
    if (this.further) this.coming = this.ask(this.further)
    return found
  }

  /** Lets the worker go on to other files, whether or not everything was taken. */
  stop(): void {
    this.stopped = true
    this.further?.letGo()
  }

  private ask(further: Further): Promise<FurtherItems> {
    this.further = null
    const coming = new Promise<FurtherItems>((resolve, reject) => {
      further.ask((value, next) => {
        if (this.stopped) next?.letGo()
        this.further = next
        try {
          resolve({ ...checked(furtherItems, this.name, value), more: next !== null })
        } catch (error) {
          next?.letGo()
          reject(error instanceof Error ? error : new Error('No answer'))
        }
      }, reject)
    })
    // What nobody asks for any more may fail unheard.
    coming.catch(() => undefined)
    return coming
  }
}
