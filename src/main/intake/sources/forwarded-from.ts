import { paragraphText, type Document } from '@shared/domain/document'

const named = /^[\s>*|]*(from|sent|date|to|subject|cc)\*?\s*:\s*(.*)$/i
const addressed = /(?<![^\s<>()[\]:;,"'])[^\s<>()[\]:;,"'@]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/

/**
 * Who first sent what was forwarded inside a mail's text, as the headers say that mail programs write above it: name and
 * address. Null unless it is certain: the subject says that it was forwarded, there is one such set of headers, and an
 * address is in it. Of a chain nobody can tell which of its writers an attachment is from.
 */
export function forwardedFrom(subject: string, body: Document | null): string | null {
  if (!/^\s*(fwd?|forwarded)\s*:/i.test(subject) || body === null) return null
  const lines = body.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? paragraphText(block).split('\n') : ['']))
    .map((line) => named.exec(line.slice(0, 300)))
    .map((found) => (found ? { name: (found[1] ?? '').toLowerCase(), said: (found[2] ?? '').trim() } : null))
  const senders = lines.flatMap((line, at) =>
    line?.name === 'from' && isHead(lines.slice(at + 1, at + 8).flatMap((next) => next?.name ?? []))
      ? [line.said]
      : [],
  )
  return senders.length === 1 ? asAddress(senders[0] ?? '') : null
}

/** "From:" stands above when it was sent, and to whom or what about. */
const isHead = (names: readonly string[]): boolean =>
  names.some((name) => name === 'sent' || name === 'date') &&
  names.some((name) => name === 'to' || name === 'subject')

function asAddress(said: string): string | null {
  const found = addressed.exec(said)
  if (!found) return null
  const [address] = found
  const name = said
    .slice(0, found.index)
    .replace(/mailto:|["'*<>()[\]]/g, '')
    .trim()
  return name === '' ? address : `${name} <${address}>`
}
