/** How many texts are remembered: more than there are built-in packs. */
const most = 24

/**
 * Remembers what came of texts, by the whole of them, so that a file read again and found the same is not taken apart
 * again.
 */
export class KnownTexts<T extends object> {
  private readonly known = new Map<string, T>()

  get(text: string): T | null {
    return this.known.get(text) ?? null
  }

  add(text: string, value: T): T {
    if (this.known.size < most) this.known.set(text, value)
    return value
  }
}
