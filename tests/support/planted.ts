/** Length of the beginning that phrases are first looked up by. */
const head = 6

/** Every way in which a phrase may stand in a file: UTF-8, UTF-16LE, and base64 of both wherever in the base64 it falls. */
export function waysToWrite(phrase: string): string[] {
  const utf8 = Buffer.from(phrase, 'utf8')
  const utf16 = Buffer.from(phrase, 'utf16le')
  const base64 = [utf8, utf16].flatMap((bytes) => [0, 1, 2].map((offset) => withinBase64(bytes, offset)))
  return [utf8.toString('latin1'), utf16.toString('latin1'), ...base64]
}

/** The base64 characters that depend on these bytes alone, when they come `offset` bytes after a multiple of three. */
function withinBase64(bytes: Uint8Array, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
}

/** Searches bytes for many phrases at once, in every way they may be written. Phrases of at least 8 characters. */
export function searchFor(phrases: readonly string[]): (bytes: Uint8Array) => string[] {
  const byHead = new Map<string, { way: string; phrase: string }[]>()
  for (const phrase of phrases) {
    if (phrase.length < 8) throw new Error(`Too short to be told from chance: ${phrase}`)
    for (const way of waysToWrite(phrase)) {
      const same = byHead.get(way.slice(0, head)) ?? []
      byHead.set(way.slice(0, head), [...same, { way, phrase }])
    }
  }
  return (bytes) => {
    const text = Buffer.from(bytes).toString('latin1')
    const found = new Set<string>()
    for (let at = 0; at + head <= text.length; at += 1)
      for (const { way, phrase } of byHead.get(text.slice(at, at + head)) ?? [])
        if (text.startsWith(way, at)) found.add(phrase)
    return [...found]
  }
}
