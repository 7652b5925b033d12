import type { Filled, Line } from '../../forms'
import { p, sdt, tr, typed, xml } from '../../strangers/word-parts'
import { wordPackage } from '../word-package'

export const shade = (colour: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`
export const span = (n: number): string => `<w:gridSpan w:val="${n}"/>`
export const width = (n: number): string => `<w:tcW w:w="${n}" w:type="dxa"/>`
export const bold = (text: string): string => typed(text, { bold: true })
/** Titles and their names are kept on one line by whoever types carefully. */
export const hard = (text: string): string => text.replace(/\b(Mrs?|Ms|Dr|Miss) /g, '$1\u00a0')
const italic = (text: string): string => `<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>` // prettier-ignore

/** A cell, as wide as its properties say. */
export const tc = (inner: string, properties: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner === '' ? '<w:p/>' : inner}</w:tc>`

/** A bordered table whose columns are as wide as said. */
export const grid = (widths: readonly number[], rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>${widths.map((n) => `<w:gridCol w:w="${n}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`

/** An answer of several paragraphs, or one with soft breaks. */
export const answered = (text: string, soft = false): string =>
  soft ? p(typed(hard(text), { pieces: 4 })) : text.split('\n').map((each) => p(typed(hard(each), { pieces: 2 }))).join('') // prettier-ignore

const top = ({ board, title, guidance }: Filled, logo = false): string =>
  (logo ? p(bold(board), '<w:jc w:val="right"/>') : p(bold(board))) + p(`<w:r><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t>${xml(title)}</w:t></w:r>`, logo ? '' : '<w:jc w:val="center"/>') + p(italic(guidance)) // prettier-ignore

const tick = (on: boolean): string =>
  sdt(`<w14:checkbox><w14:checked w14:val="${on ? '1' : '0'}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`, `<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>${on ? '☒' : '☐'}</w:t></w:r>`) // prettier-ignore
const prompt = (text: string): string => `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>${text}</w:t></w:r>` // prettier-ignore

function controlled({ field, long, written: { text, options, chosen = [] } }: Line): string {
  if (options && options.length > 3) return options.map((option, n) => p(tick(chosen.includes(n)) + typed(` ${option}`))).join('')
  if (options?.[0] === 'Yes') return p(options.map((option, n) => typed(`${option} `) + tick(chosen.includes(n)) + typed('     ')).join(''))
  if (options) {
    const list = `<w:dropDownList><w:listItem w:displayText="Choose an item." w:value=""/>${options.map((option) => `<w:listItem w:displayText="${xml(option)}" w:value="${xml(option)}"/>`).join('')}</w:dropDownList>`
    return p(text === '' ? sdt(`<w:showingPlcHdr/>${list}`, prompt('Choose an item.')) : sdt(list, typed(text)))
  }
  const date = field !== null && /(?:On|\.on|dateOfBirth)$/.test(field)
  const kind = date ? '<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date>' : long ? '' : '<w:text/>'
  if (text === '') return p(sdt(`<w:showingPlcHdr/>${kind}`, prompt(date ? 'Click or tap to enter a date.' : 'Click or tap here to enter text.')))
  return long ? sdt('', answered(text)) : p(sdt(kind, typed(hard(text))))
} // prettier-ignore

/** Two columns with shaded headings of sections, every answer in a content control. */
export function controls(filled: Filled): Uint8Array {
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [tr(tc(p(bold(heading)), span(2) + shade('1F4E79')))]),
    ...lines.map((line) => tr(tc(p(bold(line.label)), width(3200) + shade('DEEAF6')), tc(controlled(line), width(6400)))),
  ])
  return wordPackage(top(filled, true) + grid([3200, 6400], rows) + p(''), p(typed('OFFICIAL – SENSITIVE when complete')), p(typed('Version 3.1 – April 2026')))
} // prettier-ignore

const legacy = (data: string, kind: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:calcOnExit w:val="0"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const legacyTick = (on: boolean): string => legacy(`<w:checkBox><w:sizeAuto/><w:default w:val="0"/>${on ? '<w:checked/>' : ''}</w:checkBox>`, 'FORMCHECKBOX', '') // prettier-ignore

/** Two columns of a protected form of older Word: grey fields and their check boxes. */
export function protectedForm(filled: Filled): Uint8Array {
  const inside = ({ written: { text, options, chosen = [] } }: Line): string => {
    if (options) {
      const each = options.map((option, n) => `${legacyTick(chosen.includes(n))}${typed(` ${option}`)}`)
      return options.length > 3 ? each.map((one) => p(one)).join('') : p(each.join(typed('    ')))
    }
    return p(legacy('<w:textInput/>', 'FORMTEXT', typed(text === '' ? '\u2002\u2002\u2002\u2002\u2002' : hard(text))))
  }
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [tr(tc(p(bold(heading)), span(2) + shade('D9D9D9')))]),
    ...lines.map((line) => tr(tc(p(typed(line.label)), width(3600)), tc(inside(line), width(6000)))),
  ])
  return wordPackage(top(filled) + grid([3600, 6000], rows) + p(''), p(''), p(typed('Page 1')))
} // prettier-ignore

/** Two columns typed straight into the boxes; heading rows are shaded where the form has any. */
export function boxes(filled: Filled, soft = false): Uint8Array {
  const given = ({ written: { text, options, chosen = [] } }: Line): string => {
    if (options && options.length > 3) return options.map((option, n) => p(typed(`${chosen.includes(n) ? '☒' : '☐'} ${option}`))).join('')
    if (options?.length === 2) return p(options.map((option, n) => typed(`${option} ${chosen.includes(n) ? '☒' : '☐'}`)).join(typed('\u00a0\u00a0\u00a0')))
    return answered(text, soft)
  }
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [tr(tc(p(bold(heading)), span(2) + shade('E2EFD9')))]),
    ...lines.map((line) => tr(tc(p(bold(line.label)), width(3300)), tc(given(line), width(6300)))),
  ])
  return wordPackage(top(filled) + grid([3300, 6300], rows) + p(''), p(typed(filled.board)), p(typed('Please return by secure email only')))
} // prettier-ignore

const stop = '<w:tabs><w:tab w:val="left" w:pos="3402"/></w:tabs><w:ind w:left="3402" w:hanging="3402"/>'

/** Plain paragraphs: the question bold, a tab, its answer; what is long stands below its question. */
export function paragraphs(filled: Filled): Uint8Array {
  const one = ({ label, long, written: { text, options, chosen = [] } }: Line): string => {
    const asked = /[?:]$/.test(label) ? label : `${label}:`
    if (long) return p(bold(asked)) + (text === '' ? p('') : answered(text)) + p('')
    const answer = options?.length === 2 ? options.map((option, n) => `${option} ${chosen.includes(n) ? '☒' : '☐'}`).join('   ') : hard(text)
    const tab = asked.length > 34 ? typed(' ') : '<w:r><w:tab/></w:r>'
    return p(bold(asked) + tab + typed(answer, { pieces: 2 }), asked.length > 34 ? '' : stop)
  }
  const body = filled.parts.map(({ heading, lines }) => (heading === null ? '' : p(`<w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t>${xml(heading)}</w:t></w:r>`)) + lines.map(one).join('') + p(''))
  return wordPackage(top(filled) + body.join(''), p(typed(filled.board)), p(typed('ER1 (2026)')))
} // prettier-ignore
