/**
 * What somebody typed, as a question to the full-text index: every word must be there; `"two words"` as they stand,
 * `word*` by its beginning, `-word` must not be there. Null when nothing is left to look for.
 */
export function searchExpression(typed: string): string | null {
  const wanted: string[] = []
  const unwanted: string[] = []
  for (const [, minus, phrase, word, star] of typed.matchAll(/(-?)(?:"([^"]*)"?|([^\s"*]+)(\*?))/g)) {
    const text = (phrase ?? word ?? '').trim()
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    // Quoted, so that nothing somebody types is taken for a command of the index.
    const term = `"${text}"${star ?? ''}`
    if (minus) unwanted.push(term)
    else wanted.push(term)
  }
  if (wanted.length === 0) return null
  return [`(${wanted.join(' AND ')})`, ...unwanted].join(' NOT ')
}

export interface SnippetPart {
  readonly text: string
  readonly found: boolean
}

/** Marks no text holds, put around what was found. */
export const foundFrom = '\u0002'
export const foundTo = '\u0003'

/** The words around what was found, in parts. */
export function snippetParts(marked: string): SnippetPart[] {
  return marked.split(foundFrom).flatMap((piece, at) => {
    if (at === 0) return piece === '' ? [] : [{ text: piece, found: false }]
    const [found = '', after = ''] = piece.split(foundTo)
    return [{ text: found, found: true }, ...(after === '' ? [] : [{ text: after, found: false }])]
  })
}
