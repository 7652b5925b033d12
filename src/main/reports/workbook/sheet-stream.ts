import { once } from 'node:events'
import { PassThrough } from 'node:stream'

/** What exceljs writes pieces of a sheet as. */
type Piece = string | { toBuffer(): Uint8Array }

const batch = 65_536

/**
 * The text of one sheet on its way into the package: what exceljs writes of it, and the rows that go past exceljs. Rows
 * gather into batches; whoever waits for `room` between them holds no more than a few batches in memory.
 */
export class SheetStream {
  /** For the package to take the text from. */
  readonly source = new PassThrough({ highWaterMark: 4 * batch })
  #gathered = ''

  add(xml: string): void {
    this.#gathered += xml
    if (this.#gathered.length >= batch) this.#flush()
  }

  async room(): Promise<void> {
    if (this.source.writableNeedDrain) await once(this.source, 'drain')
  }

  // What exceljs calls on the stream of a sheet.

  write(piece: Piece): void {
    this.#flush()
    this.source.write(typeof piece === 'string' ? piece : piece.toBuffer())
  }

  end(): void {
    this.#flush()
    this.source.end()
  }

  /** It flows once the package takes it. */
  pause(): void {}

  #flush(): void {
    if (this.#gathered !== '') this.source.write(this.#gathered)
    this.#gathered = ''
  }
}
