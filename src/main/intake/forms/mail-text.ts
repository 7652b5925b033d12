import type { Block, Run } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { withoutReceipt } from './receipt-line'

const header = /^[\s>*]*(?:from|sent|to|cc|bcc|subject|date|reply-to|importance|attachments?)\*?\s*:/i
const signOff =
  /^\s*(?:with\s{1,9})?(?:(?:very\s{1,9})?(?:kind(?:est)?|best|warm(?:est)?|many|good)\s{1,9})?(?:regards|wishes|thanks)[\s,.!]*$|^\s*(?:yours (?:sincerely|faithfully|truly)|many thanks|thank you|thanks|diolch(?: yn fawr)?|cofion(?: (?:gorau|cynnes))?|yn gywir|sent from my \w+.*|cheers)[\s,.!]*$|^--\s*$/i
/** A line drawn between two things, which ends a signature and may part two sections of a form. */
const rule = /^\s*[-_=*]{5,}\s*$/
const divider = /^\s*(?:-+\s*(?:original message|forwarded message)\s*-+|begin forwarded message:?)\s*$/i

/** "On Mon, 8 Jun 2026 at 10:12, Jo Bloggs <…> wrote:" stands over the message answered. */
const attribution = /^(?:.{0,200}\s)?wrote:\s*$/i
/** What the service that sends filled-in web forms prints around them. */
const serviceNote =
  /^\s*(?:view (?:the |all |your )?(?:results|responses?|submission|entry)\b|create your own\b|(?:edit|you can edit) (?:your|this) (?:response|submission)|this (?:is an automat(?:ed|ic)(?:ally generated)? |e-?mail (?:was|has been) (?:sent|generated) )|(?:please )?do not reply\b|powered by\b|report abuse\b|never (?:give|submit) (?:out )?(?:your )?passwords?\b|sent (?:via|by|from) (?:the )?(?:form|website|web form|jotform|microsoft forms|google forms)|the owner of this form|ip address:|user agent:|submission id:)/i

const isHeader = (line: string): boolean => header.test(line.slice(0, 100))
const isSignOff = (line: string): boolean => line.length < 80 && signOff.test(line)
const isServiceNote = (line: string): boolean => line.length < 300 && serviceNote.test(line)
const startsAnew = (line: string): boolean =>
  line.length < 300 && (divider.test(line) || attribution.test(line))

/**
 * The messages of a mail's body, the newest first, each without what is not its writer's: the headers repeated above a
 * forwarded or answered message, and the signature. A table ends a signature: a form pasted under a greeting is still read.
 */
export function messagesOf(asSent: readonly Block[]): (readonly Block[])[] {
  const blocks = withoutReceipt(asSent.map(unquoted)).map(withStarsAsBold)
  const messages: Block[][] = [[]]
  let signed = false
  const keep = (block: Block) => messages.at(-1)?.push(block)
  const begin = () => {
    signed = false
    if (messages.at(-1)?.some(hasText)) messages.push([])
  }
  const line = (text: string, isHeader: boolean): boolean => {
    if (isHeader || startsAnew(text)) begin()
    else if (rule.test(text)) signed = false
    else if (isSignOff(text)) signed = true
    else return !signed && !isServiceNote(text)
    return false
  }
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') {
      if (signed && isSignatureTable(block)) return
      signed = false
      keep(block)
      return
    }
    const lines = paragraphText(block).split('\n')
    if (lines.length === 1) {
      if (line(lines[0] ?? '', isHeaderAt(blocks, index))) keep(block)
      return
    }
    let kept: string[] = []
    const end = () => {
      if (kept.length > 0) keep(kept.length === lines.length ? block : { ...block, runs: [{ text: kept.join('\n') }] })
      kept = []
    }
    lines.forEach((text, at) => {
      const near = [-2, -1, 1, 2].filter((step) => isHeader(lines[at + step] ?? '')).length
      const heads = isHeader(text) && near >= 2
      if (heads || startsAnew(text)) end()
      if (line(text, heads)) kept.push(text)
    })
    end()
  })
  return messages
} // prettier-ignore

const hasText = (block: Block): boolean => block.kind !== 'paragraph' || /\S/.test(paragraphText(block))

/** The lines below "Yours sincerely": who wrote the message, at the first place where it is signed. */
export function footOf(blocks: readonly Block[]): string[] {
  const lines = blocks
    .map(unquoted)
    .flatMap((block) => (block.kind === 'paragraph' ? paragraphText(block).split('\n') : []))
  const signed = lines.findIndex((line) => isSignOff(line))
  const foot = signed < 0 ? [] : lines.slice(signed + 1, signed + 15).map((line) => line.trim())
  const end = foot.findIndex((line) => isHeader(line) || startsAnew(line) || rule.test(line))
  return (end < 0 ? foot : foot.slice(0, end)).filter((line) => line !== '')
}

/** A form sent back below the answer to it is read without the marks of quotation. */
function unquoted(block: Block): Block {
  if (block.kind !== 'paragraph' || !block.runs.some(({ text }) => text.includes('>'))) return block
  let starts = true
  const runs = block.runs.map((run) => {
    const text = run.text.replace(starts ? /^(?:> ?){1,9}|(?<=\n)(?:> ?){1,9}/g : /(?<=\n)(?:> ?){1,9}/g, '')
    starts = run.text.endsWith('\n')
    return text === run.text ? run : { ...run, text }
  })
  return { ...block, runs }
}

/** "*Date of birth:* 3 March 1951" is how a program without bold writes it. */
function withStarsAsBold(block: Block): Block {
  if (block.kind !== 'paragraph' || !block.runs.some(({ text }) => text.includes('*'))) return block
  const runs = block.runs.flatMap((run): Run[] => {
    if (run.text.length > 4000) return [run]
    const parts = run.text.split(/(?<![^\s>|])\*{1,2}(?=[^\s*])([^*\n]{1,200}?)(?<=\S)\*{1,2}(?![\p{L}\p{N}*])/u)
    if (parts.length === 1) return [run]
    return parts.flatMap((text, n): Run[] =>
      text === '' ? [] : [n % 2 === 1 ? { ...run, text, bold: true } : { ...run, text }],
    )
  })
  return { ...block, runs }
} // prettier-ignore

const contactLabel =
  /^(?:t|tel|telephone|phone|m|mob|mobile|e|e-?mail|w|web|website|f|fax|a|address|direct(?: dial| line)?|switchboard|office|teams)\s*[:.]?$/i

/** A signature laid out as a table: rows of "Tel" and "Email", beside a name and a picture. */
function isSignatureTable(block: Block): boolean {
  if (block.kind !== 'table' || block.rows > 10) return false
  const rows = new Map<number, string[]>()
  for (const { row, blocks } of block.cells) {
    const text = blocks.map((inner) => (inner.kind === 'paragraph' ? paragraphText(inner) : '')).join(' ').trim()
    if (text !== '') rows.set(row, [...(rows.get(row) ?? []), text])
  }
  const pairs = [...rows.values()].filter((texts) => texts.length > 1)
  return pairs.length > 0 && pairs.every(([label = '']) => contactLabel.test(label))
} // prettier-ignore

/** A header line stands among others of its kind; "Date: 12 June" alone is not one. */
function isHeaderAt(blocks: readonly Block[], index: number): boolean {
  const text = (at: number) => {
    const block = blocks[at]
    return block?.kind === 'paragraph' ? paragraphText(block) : ''
  }
  if (!isHeader(text(index))) return false
  return [-2, -1, 1, 2].filter((step) => isHeader(text(index + step))).length >= 2
}
