const head = '{\n  "items": ['
const tail = '\n  ]\n}'

/**
 * A JSON document `{ "items": [ … ], … }` that is written as its items become known, laid out as `JSON.stringify` would
 * lay out the whole. Nothing is written before the first item, so that a failure before it can say so in a document of its own.
 */
export class JsonItems {
  /** Something has been written. */
  begun = false

  constructor(private readonly write: (text: string) => unknown) {}

  add(items: readonly unknown[]): void {
    if (items.length === 0) return
    // Laid out at once within a document of their own: laying out each and moving its lines takes twice as long.
    const whole = JSON.stringify({ items }, null, 2)
    this.write(`${this.begun ? ',' : head}${whole.slice(head.length, -tail.length)}`)
    this.begun = true
  }

  /** Writes the last member and the end. */
  end(name: 'summary' | 'problem', value: unknown): void {
    const items = this.begun ? '\n  ]' : '{\n  "items": []'
    const document = JSON.stringify({ [name]: value }, null, 2)
    this.write(`${items},${document.slice('{'.length)}\n`)
    this.begun = true
  }
}
