import type { Block } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'

const sent = /\b(?:has|have) been (?:successfully )?(?:submitted|received|sent|lodged)\b/i
const number =
  /\b(?:(?:your|the|its) )?(?:(?:form|submission|receipt|confirmation|web|online) )?(?:reference|ref|receipt|confirmation)(?: (?:number|no\.?|code|id))?\s?(?:is|:|#)\s{0,3}\S{3,40}/gi
const lineOfNumber =
  /^\s*(?:(?:your|form|submission|case|receipt|confirmation|web|online) ){0,2}(?:reference|ref|receipt|confirmation|id)(?: (?:number|no\.?|code|id))?\s?[:#]\s{0,3}\S{3,40}\s*$/i
/** How many lines below the receipt its number may stand. */
const reach = 3
/** A receipt stands at the top of its mail; further down somebody tells what they have sent. */
const top = 6

/**
 * A mail without the number of what a web page sent: "Challenge form has been submitted. Reference number: 2026-0061." is
 * nobody's number in it, nor is "Reference: FS-61" on the lines right below.
 */
export function withoutReceipt(blocks: readonly Block[]): readonly Block[] {
  let near = 0
  let lines = 0
  const told = (line: string): string => {
    if (line.trim() === '') return line
    if (lines++ < top && sent.test(line)) {
      near = reach
      return line.replace(number, '')
    }
    return near-- > 0 && lineOfNumber.test(line) ? '' : line
  }
  return blocks.map((block) => {
    if (block.kind !== 'paragraph') return block
    const text = paragraphText(block)
    if (text.length > 4000 || lines > top + reach) return block
    const rest = text.split('\n').map(told).join('\n')
    return rest === text ? block : { ...block, runs: [{ text: rest }] }
  })
}
