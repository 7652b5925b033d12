import type { FromData } from './data-protocol'
import type { PrintPaper } from './reports/print-paper'

/** Makes PDFs for the data process: asked of main, the only process that has pages to print. */
export class PrinterThroughMain {
  readonly #post: (message: FromData) => void
  readonly #waiting = new Map<number, (pdf: Uint8Array | null) => void>()
  #last = 0

  constructor(post: (message: FromData) => void) {
    this.#post = post
  }

  readonly print: PrintPaper = (paper) => {
    const id = ++this.#last
    this.#post({ kind: 'print', id, paper })
    return new Promise((resolve) => this.#waiting.set(id, resolve))
  }

  answered(id: number, pdf: Uint8Array | null): void {
    this.#waiting.get(id)?.(pdf)
    this.#waiting.delete(id)
  }
}
