import type { DrawnPage, PageAsked } from '@shared/domain/page-layout'
import type { RegisterContext } from './context'
import { originalOf } from './triage-document'

/** Draws one page of an original, in a process of its own, until nobody wants it any more. */
export interface PageDrawer {
  page(
    file: { readonly name: string; readonly bytes: Uint8Array },
    asked: PageAsked,
    signal: AbortSignal,
  ): Promise<DrawnPage>
}

/** The one page somebody is looking at: asking for another, or leaving, gives up the one before. */
export class PageDrawing {
  #wanted = new AbortController()
  #number: number | null = null

  constructor(
    private readonly context: RegisterContext,
    private readonly drawer: PageDrawer,
  ) {}

  /** Errors: `triage/no-such-submission`, and whatever the drawer refuses. */
  async draw(submission: string, asked: PageAsked, number: number): Promise<DrawnPage> {
    this.#wanted.abort()
    this.#wanted = new AbortController()
    this.#number = number
    const { signal } = this.#wanted
    const { file } = await originalOf(this.context, submission)
    return this.drawer.page(file, asked, signal)
  }

  /** Said late, it leaves alone the page asked for since. */
  leave(number: number): void {
    if (number === this.#number) this.#wanted.abort()
  }
}
