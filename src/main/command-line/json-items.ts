/**
 * A JSON document `{ "items": [ … ], … }` that is written as its items become known, laid out as `JSON.stringify` would
 * lay out the whole. Nothing is written before the first item, so that a failure before it can say so in a document of its own.
 */
export class JsonItems {
  /** Something has been written. */
  begun = false

  constructor(private readonly write: (text: string) => unknown) {}

  add(item: unknown): void {
    this.write(`${this.begun ? ',' : '{\n  "items": ['}\n${indented(item, '    ')}`)
    this.begun = true
  }

  /** Writes the last member and the end. */
  end(name: 'summary' | 'problem', value: unknown): void {
    const items = this.begun ? '\n  ]' : '{\n  "items": []'
    this.write(`${items},\n  "${name}": ${indented(value, '  ').trimStart()}\n}\n`)
    this.begun = true
  }
}

function indented(value: unknown, by: string): string {
  return by + JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)
}
