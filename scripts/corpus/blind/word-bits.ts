import type { Line } from '../forms'
import { xml } from '../strangers/word-parts'

/** Pieces of a Word document as Word itself saves them. */
const font = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>'
export const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${font}${look}</w:rPr>${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${xml(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`
/** Typed and come back to: a word here and there is a run of its own. */
export const retyped = (text: string): string =>
  text
    .split(/(?<=[.?!:] )/)
    .map((part, n) => (n % 2 ? `<w:proofErr w:type="gramStart"/>${run(part)}<w:proofErr w:type="gramEnd"/>` : run(part)))
    .join('') // prettier-ignore
export const bold = (text: string): string => run(text, '<w:b/><w:bCs/>')
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p w:rsidR="00E41F90" w:rsidRPr="00B5572A" w:rsidRDefault="00E41F90">${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner}</w:p>`
export const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((each) => paragraph(retyped(each), '<w:spacing w:after="60"/>'))
    .join('')
/** Lines within one paragraph, in one run. */
export const softLines = (text: string): string =>
  `<w:r><w:rPr>${font}</w:rPr>${text
    .split('\n')
    .map((each) => `<w:t xml:space="preserve">${xml(each)}</w:t>`)
    .join('<w:br/>')}</w:r>`

export const cell = (
  inner: string,
  width: number,
  { fill = '', span = 1, down }: { fill?: string; span?: number; down?: 'begins' | 'goes-on' } = {},
): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${down === undefined ? '' : `<w:vMerge${down === 'begins' ? ' w:val="restart"' : ''}/>`}${fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : ''}</w:tcPr>${inner || '<w:p/>'}</w:tc>`
export const row = (...cells: readonly string[]): string =>
  `<w:tr w:rsidR="00E41F90" w:rsidTr="003C6D11">${cells.join('')}</w:tr>`
export const grid = (widths: readonly number[], rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`

let ids = 410_000
export const control = (kind: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="${++ids}"/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
export const checkBox = (ticked: boolean): string =>
  control(
    `<w14:checkbox><w14:checked w14:val="${ticked ? '1' : '0'}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`,
    `<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>${ticked ? '☒' : '☐'}</w:t></w:r>`,
  )

const formField = (data: string, kind: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text${++ids}"/><w:enabled/><w:calcOnExit w:val="0"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
export const textField = (text: string): string =>
  formField('<w:textInput/>', 'FORMTEXT', text === '' ? run('\u2002'.repeat(5)) : softLines(text))
export const tickField = (ticked: boolean): string =>
  formField(`<w:checkBox><w:sizeAuto/><w:default w:val="0"/>${ticked ? '<w:checked/>' : ''}</w:checkBox>`, 'FORMCHECKBOX', '') // prettier-ignore

/** The printed answers, each behind its box; many stand under one another. */
export function boxes(
  { options = [], chosen = [] }: Line['written'],
  box: (ticked: boolean) => string,
): string {
  const each = options.map((option, n) => `${box(chosen.includes(n))}${run(`\u00a0${option}`)}`)
  if (options.length > 3) return each.map((line) => paragraph(line)).join('')
  return paragraph(each.join(run('     ')))
}
