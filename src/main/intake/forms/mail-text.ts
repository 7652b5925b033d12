import type { Block } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'

const header = /^[\s>*]*(?:from|sent|to|cc|bcc|subject|date|reply-to|importance|attachments?)\*?\s*:/i
const signOff =
  /^\s*(?:(?:kind(?:est)?|best|warm(?:est)?|many)\s{1,9})?(?:regards|wishes|thanks)[\s,.!]*$|^\s*(?:yours (?:sincerely|faithfully|truly)|many thanks|thank you|thanks|sent from my \w+.*|cheers)[\s,.!]*$|^--\s*$/i
const divider =
  /^\s*(?:[-_=*]{5,}|-+\s*(?:original message|forwarded message)\s*-+|begin forwarded message:?)\s*$/i

const isHeader = (line: string): boolean => header.test(line.slice(0, 100))
const isSignOff = (line: string): boolean => line.length < 80 && signOff.test(line)

/**
 * A mail's body without what is not the writer's message: the headers repeated above a forwarded or answered
 * message, and the signature. A table ends a signature: a form pasted under a greeting is still read.
 */
export function messageBlocks(asSent: readonly Block[]): Block[] {
  const blocks = asSent.map(unquoted)
  const kept: Block[] = []
  let signed = false
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') {
      signed = false
      kept.push(block)
      return
    }
    const lines = paragraphText(block).split('\n')
    if (lines.length === 1 && isHeaderAt(blocks, index)) {
      signed = false
      return
    }
    if (lines.length > 1) {
      const text = bodyLines(lines)
      if (text.length === lines.length) kept.push(block)
      else kept.push({ ...block, runs: [{ text: text.join('\n') }] })
      return
    }
    const [line = ''] = lines
    if (line.length < 200 && divider.test(line)) signed = false
    else if (isSignOff(line)) signed = true
    else if (!signed) kept.push(block)
  })
  return kept
}

/** The lines below "Yours sincerely": who wrote the message, at the first place where it is signed. */
export function footOf(blocks: readonly Block[]): string[] {
  const lines = blocks
    .map(unquoted)
    .flatMap((block) => (block.kind === 'paragraph' ? paragraphText(block).split('\n') : []))
  const signed = lines.findIndex((line) => isSignOff(line))
  const foot = signed < 0 ? [] : lines.slice(signed + 1, signed + 15).map((line) => line.trim())
  const end = foot.findIndex((line) => isHeader(line) || divider.test(line.slice(0, 200)))
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

/** A header line stands among others of its kind; "Date: 12 June" alone is not one. */
function isHeaderAt(blocks: readonly Block[], index: number): boolean {
  const text = (at: number) => {
    const block = blocks[at]
    return block?.kind === 'paragraph' ? paragraphText(block) : ''
  }
  if (!isHeader(text(index))) return false
  return [-2, -1, 1, 2].filter((step) => isHeader(text(index + step))).length >= 2
}

function bodyLines(lines: readonly string[]): string[] {
  const kept: string[] = []
  let signed = false
  lines.forEach((line, index) => {
    const near = [-2, -1, 1, 2].filter((step) => isHeader(lines[index + step] ?? '')).length
    if (isHeader(line) && near >= 2) signed = false
    else if (line.length < 200 && divider.test(line)) signed = false
    else if (isSignOff(line)) signed = true
    else if (!signed) kept.push(line)
  })
  return kept
}
