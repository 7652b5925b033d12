import type { Filled, Line } from '../../forms'
import { p, sdt, tbl, tc, tr, typed, xml } from '../../strangers/word-parts'
import { wordPackage } from '../word-package'

export type ThirdWord = (filled: Filled, n: number) => Uint8Array

const span = (n: number): string => `<w:gridSpan w:val="${n}"/>`
const grey = '<w:shd w:val="clear" w:fill="E7E6E6"/>'
const footer = p(typed('Board template 2026 – not to be altered'))
const top = ({ title, board, guidance }: Filled): string => p(typed(title, { bold: true }), '<w:jc w:val="center"/>') + p(typed(board), '<w:jc w:val="center"/>') + p(typed(guidance, { pieces: 2 })) // prettier-ignore
const lines = (text: string): string => text.split('\n').map((each) => p(typed(each, { pieces: 3 }))).join('') // prettier-ignore
const prompt = (text: string): string =>
  `<w:r><w:rPr><w:color w:val="808080"/></w:rPr><w:t>${text}</w:t></w:r>`
const underlined = (text: string): string =>
  `<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`

/** A repeating section: each question's row an item of it, with a control in the answer's cell. */
const repeating: ThirdWord = (filled) => {
  const answer = ({ written: { text, options, chosen = [] } }: Line): string => {
    if (options?.[0] === 'Yes') return tc(p(options.map((option, n) => `${typed(`${option} `)}${sdt(`<w14:checkbox><w14:checked w14:val="${chosen.includes(n) ? 'true' : 'false'}"/><w14:checkedState w14:val="00FE" w14:font="Wingdings"/><w14:uncheckedState w14:val="00A8" w14:font="Wingdings"/></w14:checkbox>`, `<w:r><w:sym w:font="Wingdings" w:char="${chosen.includes(n) ? 'F0FE' : 'F0A8'}"/></w:r>`)}${typed('  ')}`).join('')))
    if (options) {
      const list = `<w:dropDownList><w:listItem w:displayText="[Select]" w:value=""/>${options.map((option, n) => `<w:listItem w:displayText="${xml(option)}" w:value="${n + 1}"/>`).join('')}</w:dropDownList>`
      return tc(chosen.length === 0 ? p(sdt(`<w:showingPlcHdr/>${list}`, prompt('[Select]'))) : chosen.map((at) => p(sdt(list, typed(options[at] ?? '')))).join(''))
    }
    if (text === '') return tc(p(sdt('<w:showingPlcHdr/><w:text/>', prompt('[Type here]'))))
    return sdt('<w:richText/>', tc(lines(text)))
  }
  const rows = filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [`<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc(p(typed(part.heading, { bold: true })), span(2) + grey)}</w:tr>`]),
    sdt('<w15:repeatingSection/>', part.lines.map((line) => sdt('<w15:repeatingSectionItem/>', tr(tc(p(typed(line.label, { bold: true }))), answer(line)))).join('')),
  ])
  return wordPackage(top(filled) + tbl(2, rows) + p(''), p(typed('RESTRICTED once completed')), footer)
} // prettier-ignore

/** Typed over a ruled line: the answer underlined, and the rest of the line too; two short questions a line. */
const ruledTyping: ThirdWord = (filled) => {
  const rule = (n: number): string => underlined('\u00a0'.repeat(n))
  const one = ({ label, written: { text, options, chosen = [] } }: Line): string => {
    if (options && options.length < 4) return typed(`${label}: `) + options.map((option, n) => (chosen.includes(n) ? `<w:r><w:t xml:space="preserve">${xml(option)} </w:t></w:r>` : `<w:r><w:rPr><w:strike/></w:rPr><w:t>${xml(option)}</w:t></w:r>`) + typed('  ')).join('')
    return typed(`${label}: `) + (text === '' ? rule(30) : underlined(text) + rule(8))
  }
  const body = filled.parts.map((part) => {
    const short = part.lines.filter((line) => !line.long)
    const rows = short.flatMap((line, n) => {
      const next = short[n + 1]
      return n % 2 ? [] : [p(one(line) + (next ? typed('        ') + one(next) : ''))]
    })
    const long = part.lines.filter((line) => line.long).map((line) => p(typed(`${line.label}:`)) + (line.written.text === '' ? p(rule(70)) : line.written.text.split('\n').map((each) => p(underlined(each) + rule(4))).join('')))
    return (part.heading === null ? '' : p(typed(part.heading, { bold: true }))) + rows.join('') + long.join('')
  })
  return wordPackage(top(filled) + body.join(''), p(''), footer)
} // prettier-ignore

const field = (data: string, kind: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Dropdown2"/><w:enabled/><w:calcOnExit w:val="0"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** Grey fields of older Word in a table whose questions and answers share their cells; boxes before their words. */
const greyShared: ThirdWord = (filled) => {
  const inside = (line: Line): string => {
    const { text, options, chosen = [] } = line.written
    if (options) return p(typed(`${line.label}  `, { bold: true }) + options.map((option, n) => field(`<w:checkBox><w:sizeAuto/>${chosen.includes(n) ? '<w:default w:val="0"/><w:checked w:val="1"/>' : '<w:default w:val="0"/>'}</w:checkBox>`, 'FORMCHECKBOX', '') + typed(` ${option}  `)).join(''))
    return p(typed(`${line.label}: `, { bold: true }) + field('<w:textInput/>', 'FORMTEXT', text === '' ? typed('\u2002\u2002\u2002\u2002\u2002') : typed(text, { pieces: 2 })))
  }
  const body = filled.parts.map((part) => {
    const short = part.lines.filter((line) => !line.long && (line.written.options?.length ?? 0) < 3)
    const long = part.lines.filter((line) => !short.includes(line))
    const rows: string[] = part.heading === null ? [] : [tr(tc(p(typed(part.heading)), span(3) + grey))]
    for (let n = 0; n < short.length; n += 3) {
      const group = short.slice(n, n + 3)
      rows.push(tr(...group.map((line, at) => tc(inside(line), group.length < 3 && at === group.length - 1 ? span(4 - group.length) : ''))))
    }
    return tbl(3, [...rows, ...long.map((line) => tr(tc(inside(line), span(3))))]) + p('')
  })
  return wordPackage(top(filled) + body.join(''), p(typed('Version 7')), footer)
} // prettier-ignore

/** Typed with changes tracked: what was there before is struck out by Word itself, what is meant was put in. */
const tracked: ThirdWord = (filled, n) => {
  const gone = ['Jo Bloggs', '01/01/2020', 'TBC', 'Anytown Council'] as const
  const answer = (line: Line, at: number): string => {
    const { text, options, chosen = [] } = line.written
    if (options?.length === 2 && chosen.length > 0)
      return tc(p(options.map((option, each) => (each > 0 ? typed(' / ') : '') + (chosen.includes(each) ? typed(option) : `<w:del w:id="5${at}" w:author="A"><w:r><w:delText>${xml(option)}</w:delText></w:r></w:del>`)).join('')))
    const old = `<w:del w:id="${at}" w:author="A"><w:r><w:delText xml:space="preserve">${gone[at % gone.length] ?? ''} </w:delText></w:r></w:del>`
    return tc(text.split('\n').map((each, row) => p((row === 0 && at % 3 === n % 3 ? old : '') + (each === '' ? '' : `<w:ins w:id="7${at}" w:author="B">${typed(each)}</w:ins>`))).join(''))
  }
  const rows = filled.parts.map((part) => {
    const inner = tbl(2, part.lines.map((line, at) => tr(tc(p(typed(line.label)), grey), answer(line, at))))
    return tr(tc((part.heading === null ? '' : p(typed(part.heading, { bold: true }))) + inner + p('')))
  })
  return wordPackage(top(filled) + tbl(1, rows, false) + p(''), p(''), footer)
} // prettier-ignore

export const thirdWords = { repeating, 'ruled-typing': ruledTyping, 'grey-shared': greyShared, tracked } as const // prettier-ignore
