import type { Filled, Line, Part } from '../forms'
import { p, sdt, tbl, tc, tr, typed, wordFile, xml } from './word-parts'

/** Sets a form out and fills it in as one kind of Word user does. */
export type WordHand = (filled: Filled, n: number) => Uint8Array

const edges = (filled: Filled) => ({
  header: 'OFFICIAL – SENSITIVE',
  footer: `${filled.title} v3 – review date 1 April 2027 – page 1`,
})
const yesOrNo = ({ written: { options } }: Line): boolean => options?.[0] === 'Yes'
const taken = ({ written: { options = [], chosen = [] } }: Line): string => options[chosen[0] ?? -1] ?? ''
const title = (filled: Filled): string =>
  p(typed(filled.title, { bold: true, pieces: 3 }), '<w:pStyle w:val="Title"/>') + p(typed(filled.board)) + p(typed(filled.guidance, { pieces: 2 })) // prettier-ignore

function controlBox(ticked: boolean): string {
  const glyph = `<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>${ticked ? '☒' : '☐'}</w:t></w:r>`
  return sdt(`<w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/></w14:checkbox>`, glyph)
} // prettier-ignore

/** The answer cell of a form protected for filling in: a control around the cell or within its paragraph. */
function controlCell(line: Line, n: number): string {
  const { text, options = [], truth } = line.written
  const placeholder = '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>'
  if (yesOrNo(line)) {
    const boxes = options.map((option, index) => controlBox(line.written.chosen?.includes(index) === true) + typed(` ${option}      `))
    return tc(p(boxes.join('')))
  }
  if (options.length > 0) {
    const items = options.map((option) => `<w:listItem w:displayText="${xml(option)}" w:value="${xml(option)}"/>`)
    const list = `<w:dropDownList><w:listItem w:value="Choose an item."/>${items.join('')}</w:dropDownList>`
    const chosen = taken(line)
    if (chosen === '') return tc(p(sdt(`<w:showingPlcHdr/>${list}`, `<w:r>${placeholder}<w:t>Choose an item.</w:t></w:r>`)))
    return tc(p(sdt(list, typed(chosen))))
  }
  if (text === '')
    return tc(p(sdt('<w:showingPlcHdr/><w:text/>', `<w:r>${placeholder}<w:t>Click or tap here to enter text.</w:t></w:r>`)))
  if (typeof truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(truth))
    return tc(p(sdt(`<w:date w:fullDate="${truth}T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date>`, typed(text))))
  if (n % 2) return sdt('<w:text w:multiLine="1"/>', tc(p(typed(text, { pieces: 2 }))))
  return tc(text.split('\n').map((each) => p(typed(each, { pieces: 3 }))).join(''))
} // prettier-ignore

/** Content controls in a table; some answers put in as tracked changes, one with a comment on it. */
const controls: WordHand = (filled, n) => {
  const rows = filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [tr(tc(p(typed(part.heading, { bold: true, pieces: 2 })), '<w:gridSpan w:val="2"/><w:shd w:fill="1F3864"/>'))]),
    ...part.lines.map((line, index) => {
      const answer = controlCell(line, n + index)
      const tracked = index % 4 === 1 && !line.written.options && line.written.text !== '' && !line.written.text.includes('\n')
      const inserted = tc(
        p(`<w:del w:id="${index}" w:author="A"><w:r><w:delText>To be completed</w:delText></w:r></w:del><w:ins w:id="9${index}" w:author="B">${typed(line.written.text)}</w:ins><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`),
      )
      return tr(tc(p(typed(line.label, { pieces: 2 }), '<w:pStyle w:val="FormQuestion"/>')), tracked ? inserted : answer)
    }),
  ])
  return wordFile(title(filled) + tbl(2, rows) + p(''), edges(filled))
} // prettier-ignore

const legacy = (data: string, kind: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:calcOnExit w:val="0"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const blanks = '\u2002'.repeat(5)

function legacyAnswer(line: Line): string {
  const { text, options, chosen = [] } = line.written
  if (options && options.length <= 3)
    return options
      .map((option, n) => `${typed(`${option} `)}${legacy(`<w:checkBox><w:sizeAuto/><w:default w:val="0"/>${chosen.includes(n) ? '<w:checked/>' : ''}</w:checkBox>`, 'FORMCHECKBOX', '')}${typed('   ')}`)
      .join('')
  if (options) {
    const items = ['Please select', ...options].map((option) => `<w:listEntry w:val="${xml(option)}"/>`).join('')
    return legacy(`<w:ddList><w:result w:val="${(chosen[0] ?? -1) + 1}"/>${items}</w:ddList>`, 'FORMDROPDOWN', '')
  }
  return legacy('<w:textInput/>', 'FORMTEXT', typed(text === '' ? blanks : text))
} // prettier-ignore

/** Grey fields of older Word after tabs; what needs room stands below its question. */
const greyFields: WordHand = (filled) => {
  const tabs = '<w:tabs><w:tab w:val="left" w:pos="3969"/></w:tabs>'
  const ask = (line: Line): string =>
    line.long
      ? p(typed(line.label, { bold: true })) + p(legacyAnswer(line))
      : p(`${typed(line.label, { bold: true })}<w:r><w:tab/></w:r>${legacyAnswer(line)}`, tabs)
  const body = filled.parts.map((part) =>
    (part.heading === null ? '' : p(typed(part.heading.toUpperCase(), { bold: true }), '<w:spacing w:before="240"/>')) + part.lines.map(ask).join(''),
  )
  return wordFile(title(filled) + body.join(''), edges(filled))
} // prettier-ignore

/** A text box as Word saves it: as a shape, and again for programs that know none. */
function textBox(text: string): string {
  const inner = `<w:txbxContent>${(text === '' ? [''] : text.split('\n')).map((each) => p(typed(each))).join('')}</w:txbxContent>`
  return p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="5486400" cy="1371600"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:432pt;height:108pt"><v:textbox>${inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`)
} // prettier-ignore

const plainAnswer = (line: Line): string => {
  const { text, options, chosen = [] } = line.written
  if (!options) return text.split('\n').map((each) => p(typed(each, { pieces: 2 }))).join('')
  return p(options.map((option, n) => typed(`${chosen.includes(n) ? '☑' : '☐'} ${option}   `)).join(''))
} // prettier-ignore

/** Two blocks side by side, the rest in a table without lines, and text boxes for what needs room. */
const boxes: WordHand = (filled) => {
  const isParty = (part: Part) => part.heading !== null && part.lines.every((line) => !line.long) && part.lines.length >= 3
  const parties = filled.parts.filter(isParty)
  const [a, b] = parties
  const paired = a && b && a.lines.length === b.lines.length
  const sideBySide = paired
    ? tbl(4, [
        tr(...[a, b].map((part) => tc(p(typed(part.heading ?? '', { bold: true })), '<w:gridSpan w:val="2"/>'))),
        ...a.lines.map((line, n) => {
          const other = b.lines[n]
          return tr(...[line, ...(other ? [other] : [])].flatMap((each) => [tc(p(typed(each.label))), tc(plainAnswer(each))]))
        }),
      ]) + p('')
    : ''
  const rest = filled.parts.map((part) => {
    if (paired && part === a) return sideBySide
    if (paired && part === b) return ''
    const heading = part.heading === null ? '' : p(typed(part.heading, { bold: true }), '<w:outlineLvl w:val="1"/>')
    const short = part.lines.filter((line) => !line.long)
    const rows = short.map((line) => tr(tc(p(typed(`${line.label}:`))), tc(plainAnswer(line))))
    const long = part.lines.filter((line) => line.long).map((line) => p(typed(line.label, { bold: true })) + textBox(line.written.text))
    return heading + (rows.length > 0 ? tbl(2, rows, false) : '') + long.join('')
  })
  return wordFile(title(filled) + rest.join(''), edges(filled))
} // prettier-ignore

/** Automatic numbers before bold questions, answers indented below; each party a table in a frame. */
const numbered: WordHand = (filled) => {
  const body = filled.parts.map((part) => {
    if (part.heading !== null) {
      const inner = tbl(2, part.lines.map((line) => tr(tc(p(typed(line.label))), tc(plainAnswer(line)))))
      return tbl(1, [tr(tc(p(typed(part.heading, { bold: true })) + inner + p('')))]) + p('')
    }
    return part.lines
      .map((line) => p(typed(line.label, { bold: true, pieces: 2 }), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + (line.written.text === '' && !line.written.options ? p('') : plainAnswer(line)))
      .join('')
  })
  return wordFile(title(filled) + body.join(''), edges(filled))
} // prettier-ignore

export const wordHands = {
  'word-controls': controls, 'word-grey-fields': greyFields, 'word-boxes': boxes, 'word-numbered': numbered,
} as const // prettier-ignore
