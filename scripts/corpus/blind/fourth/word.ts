import type { Filled, Line } from '../../forms'
import { p, sdt, tbl, tc, tr, typed, xml } from '../../strangers/word-parts'
import { wordPackage } from '../word-package'

const across = (n: number): string => `<w:gridSpan w:val="${n}"/>`
const grey = '<w:shd w:val="clear" w:fill="D9E2F3"/>'

/** An empty narrow column between question and answer; lists and texts are controls, those not used show their prompt. */
export function spacerColumn(filled: Filled): Uint8Array {
  const prompt = p(`<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click or tap here to enter text.</w:t></w:r>`)
  const answer = ({ written: { text, options, chosen = [] } }: Line): string => {
    if (options && chosen.length < 2) {
      const items = options.map((option) => `<w:listItem w:displayText="${xml(option)}" w:value="${xml(option)}"/>`).join('')
      const shows = chosen.length === 0 ? `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Choose an item.</w:t></w:r>` : typed(options[chosen[0] ?? 0] ?? '')
      return p(sdt(`${chosen.length === 0 ? '<w:showingPlcHdr/>' : ''}<w:comboBox><w:listItem w:value="Choose an item."/>${items}</w:comboBox>`, shows))
    }
    if (text === '') return sdt('<w:showingPlcHdr/>', prompt)
    return sdt('', text.split('\n').map((line) => p(typed(line, { pieces: 2 }))).join(''))
  }
  const rows = filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [tr(tc(p(typed(part.heading, { bold: true })), across(3) + grey))]),
    ...part.lines.map((line) => tr(tc(p(typed(line.label)), grey), tc(p('')), tc(answer(line)))),
  ])
  const header = tbl(2, [tr(tc(p(typed(filled.board, { bold: true }))), tc(p(typed('OFFICIAL – SENSITIVE when complete'))))], false)
  return wordPackage(p(typed(filled.title, { bold: true }), '<w:pStyle w:val="Heading1"/>') + p(typed(filled.guidance)) + tbl(3, rows) + p(''), header, p(typed('Page 1 of 2')))
} // prettier-ignore

/** An agency's log as a table in Word: a title above, the headings, a row for each case. */
export const wordTable = (title: string, rows: readonly (readonly string[])[]): Uint8Array =>
  wordPackage(
    p(typed(title, { bold: true }), '<w:pStyle w:val="Heading1"/>') + tbl(rows[0]?.length ?? 1, rows.map((row, at) => tr(...row.map((text) => tc(text.split('\n').map((line) => p(typed(line, { bold: at === 0 }))).join('')))))) + p(''),
    p(''),
    p(typed('Printed from the shared drive')),
  ) // prettier-ignore
