import { plainWords } from '../labels/words'
import { rowsOfCounts } from './count-rows'
import type { LogHeader } from './log-header'
import type { LogCell, LogRow } from './log-row'

const total =
  /^\s*(?:grand |sub[- ]?|running |overall |year(?:ly)? |annual |quarter(?:ly)? |month(?:ly)? |ytd )?totals?\b|^\s*(?:sum|count|average|mean|median|min|max(?:imum)?|minimum)\s*[:=]?\s*$|^\s*(?:average|mean|median|maximum|minimum|longest|shortest)\s(?:number of |no\.? of )?(?:working )?(?:days|time|length|duration|timescale)\b|^\s*(?:number|no\.?) of (?:escalations|cases|records|forms)\b/i
const note =
  /^\s*(?:notes?|key|nb|n\.b\.?|source|guidance|please note|\*)\s*[:.\s-]|^\s*(?:end of|continued)\b/i
const period =
  /^\s*(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\s'’-]*(?:\d{2,4})?|q(?:uarter|tr)?\s?[1-4]\b.{0,24}|week\s\d{1,2}|20\d{2}\s?[-/–]\s?\d{2,4})\s*$/i
/** Who answers for the log, under its last row: "Signed:", "Checked by", "Date:". */
const signed =
  /^\s*(?:signed|signature|(?:checked|completed|prepared|authorised|approved|reviewed|compiled|verified|updated|submitted|signed off)\s+(?:by|on)|(?:print\s+)?name\s*:|date\s*:|position\s*:|job title\s*:)/i

/** What shows how to fill the log in. */
const example = /^\s*(?:e\.g\.?|eg|example|sample)(?:\s\d)?\s*[:.]?\s*$/i
const datePattern = /^\W*d{1,2}[/.\s-]m{1,3}[/.\s-](?:y{2,4})\W*$/i

const filledOf = (row: LogRow): LogCell[] => row.cells.filter(({ text }) => text !== '' && text.trim() !== '')

/** Tells cases from what stands among them without being one, row after row from the first below the headings. */
export function caseRows(header: LogHeader, rows: readonly LogRow[]): (row: LogRow) => boolean {
  const counted = rowsOfCounts(rows.slice(header.last + 1))
  const few = Math.max(4, header.columns.length / 2)
  let afterTotal = false
  return (row) => {
    const cells = filledOf(row)
    const totalled = cells.length <= few && cells.some(({ text }) => text.length < 40 && total.test(text))
    // "Of which closed: 3" under a total counts cases too.
    afterTotal = totalled || (afterTotal && cells.length * 2 < header.columns.length)
    return !afterTotal && !counted.has(row) && mayBeCase(cells, header)
  }
}

/** False for notes, months, signatures and headings said again. */
function mayBeCase(cells: readonly LogCell[], header: LogHeader): boolean {
  const [first] = cells
  if (!first || cells.length < 2) return false
  let repeated = 0
  for (const [index, { column, text }] of cells.entries()) {
    if (text.length < 60 && index < 2 + repeated && header.words.get(column) === plainWords(text)) repeated++
  }
  if (example.test(first.text) || cells.some(({ text }) => datePattern.test(text))) return false
  if (repeated >= 2 && repeated * 2 >= cells.length) return false
  if (cells.length <= 2 && (note.test(first.text) || (!first.date && period.test(first.text)))) return false
  return !(cells.length <= 4 && signed.test(first.text))
}
