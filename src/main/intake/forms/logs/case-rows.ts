import { plainWords } from '../labels/words'
import type { LogHeader } from './log-header'
import type { LogRow } from './log-row'

const total =
  /^\s*(?:grand |sub[- ]?|running |overall |year(?:ly)? |annual |quarter(?:ly)? |month(?:ly)? |ytd )?totals?\b|^\s*(?:sum|count|average|mean)\s*[:=]?\s*$|^\s*(?:number|no\.?) of (?:escalations|cases|records|forms)\b/i
const note =
  /^\s*(?:notes?|key|nb|n\.b\.?|source|guidance|please note|\*)\s*[:.\s-]|^\s*(?:end of|continued)\b/i
/** False for what stands among the cases of a log without being one: totals, notes, months, headings said again. */
export function mayBeCase(row: LogRow, header: LogHeader): boolean {
  let filled = 0
  let repeated = 0
  let first = ''
  let totalled = false
  for (const cell of row.cells) {
    if (cell.text === '' || cell.text.trim() === '') continue
    if (filled === 0) first = cell.text
    filled++
    if (cell.text.length < 40 && total.test(cell.text)) totalled = true
    if (
      cell.text.length < 60 &&
      filled <= 2 + repeated &&
      header.words.get(cell.column) === plainWords(cell.text)
    )
      repeated++
  }
  if (filled < 2 || (repeated >= 2 && repeated * 2 >= filled)) return false
  if (totalled && filled <= Math.max(4, header.columns.length / 2)) return false
  return !(note.test(first) && filled <= 2)
}
