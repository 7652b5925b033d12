import type { Piece } from './scan'

/** "Signature of referring manager J Bloggs": the form's own heading, signed on its line, still opens its block. */
export function opensSigned({ match, rest, midSentence }: Extract<Piece, { type: 'label' }>): boolean {
  const written = rest.text.trim()
  return (
    !midSentence &&
    written.length <= 60 &&
    !/[.!?]$/.test(written) &&
    match.meanings.some(({ key, opens }) => /^sign(?:ed|ature)\b/.test(key) && opens && opens.fields.size > 0)
  )
}
