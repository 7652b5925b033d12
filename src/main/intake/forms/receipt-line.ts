import type { Block } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'

const sent = /\b(?:has|have) been (?:successfully )?(?:submitted|received|sent|lodged)\b/i
const number =
  /\b(?:(?:your|the|its) )?(?:(?:form|submission|receipt|confirmation|web|online) )?(?:reference|ref|receipt|confirmation)(?: (?:number|no\.?|code|id))?\s?(?:is|:|#)\s{0,3}\S{3,40}/gi

/** "Challenge form has been submitted. Reference number: 2026-0061." counts what a web page sent, and is nobody's number in it. */
export function withoutReceipt(block: Block): Block {
  if (block.kind !== 'paragraph') return block
  const text = paragraphText(block)
  if (text.length > 4000 || !sent.test(text)) return block
  const lines = text.split('\n').map((line) => (sent.test(line) ? line.replace(number, '') : line))
  const told = lines.join('\n')
  return told === text ? block : { ...block, runs: [{ text: told }] }
}
