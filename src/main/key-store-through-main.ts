import type { FromData } from './data-protocol'
import type { KeyStore } from './service/options'

/** The operating system's key store for the data process: asked of main, the only process that may reach it. */
export class KeyStoreThroughMain implements KeyStore {
  readonly #post: (message: FromData) => void
  readonly #waiting = new Map<number, (value: Uint8Array | null) => void>()
  #last = 0

  constructor(post: (message: FromData) => void) {
    this.#post = post
  }

  async available(): Promise<boolean> {
    return (await this.#ask('available', new Uint8Array())) !== null
  }

  /** Throws when the key store refuses; the passphrase still opens the register. */
  protect(secret: Uint8Array): Promise<Uint8Array> {
    return this.#must('protect', secret)
  }

  reveal(wrapped: Uint8Array): Promise<Uint8Array> {
    return this.#must('reveal', wrapped)
  }

  answered(id: number, value: Uint8Array | null): void {
    this.#waiting.get(id)?.(value)
    this.#waiting.delete(id)
  }

  async #must(ask: 'protect' | 'reveal', bytes: Uint8Array): Promise<Uint8Array> {
    const value = await this.#ask(ask, bytes)
    if (value === null) throw new KeyStoreRefused()
    return value
  }

  #ask(ask: 'available' | 'protect' | 'reveal', bytes: Uint8Array): Promise<Uint8Array | null> {
    const id = ++this.#last
    this.#post({ kind: 'key-store', id, ask, bytes })
    return new Promise((resolve) => this.#waiting.set(id, resolve))
  }
}

/** The key store is locked, gone, or holds something else than what was put in. */
export class KeyStoreRefused extends Error {
  constructor() {
    super('the key store of the operating system refused')
    this.name = 'KeyStoreRefused'
  }
}
