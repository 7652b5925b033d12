/** A piece of RTF: a group's edge, a control word with its number, a byte of text, or a Unicode character. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] }

const backslash = 0x5c
const maxTokens = 5_000_000

/** Cuts RTF into tokens. `\bin` data is skipped; control symbols come as words of one character. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^]))/y
  const plain = /[^\\{}\r\n]+/y
  let at = 0
  for (let count = 0; at < text.length && count < maxTokens; count++) {
    const code = text.charCodeAt(at)
    if (code === 0x7b || code === 0x7d) {
      yield code === 0x7b ? { kind: 'open' } : { kind: 'close' }
      at++
    } else if (code === backslash) {
      control.lastIndex = at
      const match = control.exec(text)
      if (!match) return
      at = control.lastIndex
      const [, word, number, hex, symbol] = match
      if (hex !== undefined) yield { kind: 'bytes', bytes: [Number.parseInt(hex, 16)] }
      else if (symbol !== undefined) yield symbolToken(symbol)
      else if (word === 'bin') at += Math.max(0, Number(number ?? 0))
      else yield { kind: 'word', word: word ?? '', value: number === undefined ? null : Number(number) }
    } else {
      plain.lastIndex = at
      const match = plain.exec(text)
      at = match ? plain.lastIndex : at + 1
      if (match) yield { kind: 'bytes', bytes: Array.from(Buffer.from(match[0], 'latin1')) }
    }
  }
}

function symbolToken(symbol: string): RtfToken {
  if ('\\{}'.includes(symbol)) return { kind: 'bytes', bytes: [symbol.charCodeAt(0)] }
  const words: Record<string, string> = { '~': 'nbsp', _: 'nbhyphen', '\n': 'par', '\r': 'par' }
  return { kind: 'word', word: words[symbol] ?? symbol, value: null }
}
