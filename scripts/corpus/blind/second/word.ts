import type { Filled, Line } from '../../forms'
import { p, sdt, tbl, tc, tr, typed, xml } from '../../strangers/word-parts'
import { wordPackage } from '../word-package'

export type SecondWord = (filled: Filled, n: number) => Uint8Array

const span = (n: number): string => `<w:gridSpan w:val="${n}"/>`
const shaded = '<w:shd w:val="clear" w:fill="D9E2F3"/>'
const title = ({ board, title: name, guidance }: Filled): string =>
  p(typed(board)) + p(typed(name, { bold: true, pieces: 2 }), '<w:pStyle w:val="Heading1"/>') + p(typed(guidance)) // prettier-ignore
const footer = p(typed('OFFICIAL-SENSITIVE   Version 4   Next review April 2027   Page 1 of 2'))
const lines = (text: string): string => text.split('\n').map((each) => p(typed(each, { pieces: 2 }))).join('') // prettier-ignore
const prompt = (text: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>${text}</w:t></w:r>`

/** The person's details stand in a table in the page's header; the rest below. */
const inHeader: SecondWord = (filled) => {
  const [first, ...rest] = filled.parts
  const details = (first?.lines ?? []).filter((line) => !line.long && !line.written.options).slice(0, 4)
  const header = tbl(2, details.map((line) => tr(tc(p(typed(`${line.label}:`, { bold: true }))), tc(lines(line.written.text))))) + p('')
  const others = [{ heading: first?.heading ?? null, lines: (first?.lines ?? []).filter((line) => !details.includes(line)) }, ...rest]
  const body = others.filter((part) => part.lines.length > 0).map((part) =>
    (part.heading === null ? '' : p(typed(part.heading, { bold: true }))) +
    tbl(2, part.lines.map((line) => tr(tc(p(typed(line.label)), shaded), tc(symbols(line))))) + p(''))
  return wordPackage(title(filled) + body.join(''), header, footer)
} // prettier-ignore

/** Boxes set as signs of the Wingdings font, one option after the other. */
function symbols({ written: { text, options, chosen = [] } }: Line): string {
  if (!options) return lines(text)
  const sign = (ticked: boolean) => `<w:r><w:sym w:font="Wingdings" w:char="${ticked ? 'F0FE' : 'F06F'}"/></w:r>`
  const each = options.map((option, n) => sign(chosen.includes(n)) + typed(` ${option}`))
  return options.length > 3 ? each.map((one) => p(one)).join('') : p(each.join(typed('     ')))
} // prettier-ignore

/** Content controls: lists, dates, boxes, and text that is a control of several paragraphs. */
function control({ written: { text, truth, options, chosen = [] } }: Line): string {
  if (options && options.length !== 3) {
    const boxes = options.map((option, n) => p(
      sdt(`<w14:checkbox><w14:checked w14:val="${chosen.includes(n) ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`, `<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>${chosen.includes(n) ? '☒' : '☐'}</w:t></w:r>`) + typed(` ${option}`),
    ))
    return tc(boxes.join(''))
  }
  if (options) {
    const list = `<w:comboBox>${options.map((option) => `<w:listItem w:displayText="${xml(option)}" w:value="${xml(option)}"/>`).join('')}</w:comboBox>`
    return tc(p(chosen.length > 0 ? sdt(list, typed(text)) : sdt(`<w:showingPlcHdr/>${list}`, prompt('Choose an item.'))))
  }
  if (text === '') return tc(p(sdt('<w:showingPlcHdr/><w:text/>', prompt('Click here to enter text.'))))
  if (typeof truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(truth))
    return tc(p(sdt(`<w:date w:fullDate="${truth}T00:00:00Z"><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`, typed(text))))
  return tc(sdt('<w:richText/>', lines(text)))
} // prettier-ignore

/** Every row a control of its own, as in a protected template; captions across shaded rows. */
const controlRows: SecondWord = (filled) => {
  const rows = filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [tr(tc(p(typed(part.heading, { bold: true })), span(2) + shaded))]),
    ...part.lines.map((line) => sdt('<w:lock w:val="sdtLocked"/>', tr(tc(p(typed(line.label, { bold: true, pieces: 2 }))), control(line)))),
  ])
  return wordPackage(tbl(2, [tr(tc(p(typed(filled.board)) + p(typed(filled.title, { bold: true })), span(2))), ...rows]) + p(''), p(typed('When complete: OFFICIAL-SENSITIVE')), footer)
} // prettier-ignore

const grey = (data: string, kind: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val=""/><w:enabled/><w:calcOnExit w:val="0"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
function greyGiven({ written: { text, options, chosen = [] } }: Line): string {
  if (options && options.length > 3)
    return options.map((option, n) => p(grey(`<w:checkBox><w:size w:val="20"/><w:default w:val="${chosen.includes(n) ? 1 : 0}"/></w:checkBox>`, 'FORMCHECKBOX', '') + typed(` ${option}`))).join('')
  if (options)
    return p(grey(`<w:ddList>${chosen[0] === undefined ? '' : `<w:result w:val="${chosen[0] + 1}"/>`}<w:listEntry w:val="Select"/>${options.map((option) => `<w:listEntry w:val="${xml(option)}"/>`).join('')}</w:ddList>`, 'FORMDROPDOWN', ''))
  return p(grey('<w:textInput><w:maxLength w:val="2000"/></w:textInput>', 'FORMTEXT', text === '' ? typed('     ') : typed(text)))
} // prettier-ignore

/** Grey fields below their questions in the cells of a table two abreast. */
const greyCells: SecondWord = (filled) => {
  const body = filled.parts.map((part) => {
    const short = part.lines.filter((line) => !line.long)
    const both = (line: Line | undefined, wide = ''): string => tc(line ? p(typed(line.label, { bold: true })) + greyGiven(line) : '', wide)
    const rows = short.flatMap((line, n) => (n % 2 === 0 ? [tr(both(line), both(short[n + 1]))] : []))
    const long = part.lines.filter((line) => line.long).map((line) => tr(both(line, span(2))))
    return (part.heading === null ? '' : p(typed(part.heading, { bold: true }))) + tbl(2, [...rows, ...long]) + p('')
  })
  return wordPackage(title(filled) + body.join(''), p(typed('Protect – personal')), footer)
} // prettier-ignore

/** One table of five columns whose cells are merged this way and that; choices struck out. */
const mergedGrid: SecondWord = (filled) => {
  const struck = ({ written: { text, options, chosen = [] } }: Line): string => {
    if (!options || chosen.length === 0) return lines(text)
    if (options.length > 3) return p(typed(text))
    return p(options.map((option, n) => (n > 0 ? typed(' / ') : '') + (chosen.includes(n) ? typed(option) : `<w:r><w:rPr><w:dstrike/></w:rPr><w:t>${xml(option)}</w:t></w:r>`)).join('') + typed(' (delete as applicable)'))
  }
  const rows = filled.parts.flatMap((part) => {
    const caption = (n: number): string => tc(n === 0 ? p(typed(part.heading ?? 'General', { bold: true })) : '', `<w:vMerge${n === 0 ? ' w:val="restart"' : ''}/>${shaded}`)
    return part.lines.map((line, n) =>
      line.long
        ? tr(caption(n), tc(p(typed(line.label, { bold: true })) + lines(line.written.text), span(4)))
        : tr(caption(n), tc(p(typed(line.label)), span(n % 2 ? 2 : 1)), tc(struck(line), span(n % 2 ? 2 : 3))))
  })
  return wordPackage(title(filled) + tbl(5, rows) + p(''), p(typed('Confidential')), footer)
} // prettier-ignore

export const secondWords = { 'in-header': inHeader, 'control-rows': controlRows, 'grey-cells': greyCells, 'merged-grid': mergedGrid } as const // prettier-ignore
