import type { Filled, Line } from '../../forms'
import { wordPackage } from '../word-package'
import { bold, boxes, cell, checkBox, control, grid, paragraph, paragraphs, retyped, row, run, softLines, textField, tickField } from '../word-bits' // prettier-ignore
import type { WordForm } from '../word-printed'

const dark = '1F3864'
const pale = 'DEEAF6'
const top = ({ board, title, guidance }: Filled): string =>
  paragraph(run(board, '<w:b/><w:color w:val="1F3864"/><w:sz w:val="28"/>'), '<w:jc w:val="center"/>') +
  paragraph(run(title, '<w:b/><w:sz w:val="32"/>'), '<w:pStyle w:val="Heading1"/><w:jc w:val="center"/>') +
  paragraph(run(guidance, '<w:i/>'))
const saved = (filled: Filled, body: string, foot = 'Version 4.1    Review date: April 2027'): Uint8Array =>
  wordPackage(top(filled) + body + paragraph(''), paragraph(run('OFFICIAL-SENSITIVE when complete')), paragraph(run(foot))) // prettier-ignore
const wide = [3100, 5900] as const
const grey = (text: string): string => run(text, '<w:rStyle w:val="PlaceholderText"/>')

function controlled({ field, written }: Line): string {
  const { text, options, chosen = [] } = written
  if (options?.[0]?.startsWith('Stage') === true) {
    const list = `<w:dropDownList><w:listItem w:value="Choose an item."/>${options.map((option) => `<w:listItem w:displayText="${option}" w:value="${option}"/>`).join('')}</w:dropDownList>`
    return paragraph(chosen.length === 0 ? control(`<w:showingPlcHdr/>${list}`, grey('Choose an item.')) : control(list, run(text)))
  }
  if (options) return boxes(written, checkBox)
  const isDate = field === 'raisedOn' || field?.endsWith('On') === true || field?.endsWith('.on') === true
  if (text === '') return paragraph(control(`<w:showingPlcHdr/>${isDate ? '<w:date/>' : '<w:text w:multiLine="1"/>'}`, grey(`Click or tap ${isDate ? 'to enter a date' : 'here to enter text'}.`)))
  if (isDate && typeof written.truth === 'string')
    return paragraph(control(`<w:date w:fullDate="${written.truth}T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date>`, run(text)))
  return paragraph(control('<w:text w:multiLine="1"/>', softLines(text)))
} // prettier-ignore

/** One table under shaded headings, with a control in each box. */
const controls: WordForm = (filled) => {
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [row(cell(paragraph(run(heading, '<w:b/><w:color w:val="FFFFFF"/>')), 9000, { fill: dark, span: 2 }))]),
    ...lines.map((line) => row(cell(paragraph(bold(line.label)), wide[0], { fill: pale }), cell(controlled(line), wide[1]))),
  ])
  return saved(filled, grid(wide, rows))
} // prettier-ignore

/** A table for each section under its heading, with the grey fields of an older Word. */
const fields: WordForm = (filled) =>
  saved(
    filled,
    filled.parts
      .map(({ heading, lines }) => {
        const answer = ({ written }: Line) => (written.options ? boxes(written, tickField) : paragraph(textField(written.text)))
        const rows = lines.map((line) => row(cell(paragraph(run(`${line.label}:`)), wide[0], { fill: 'F2F2F2' }), cell(answer(line), wide[1])))
        return (heading === null ? '' : paragraph(bold(heading), '<w:spacing w:before="240"/>')) + grid(wide, rows)
      })
      .join(''),
  ) // prettier-ignore

const typedAnswer = ({ written }: Line): string => {
  if (written.options && (written.chosen ?? []).length === 0) return ''
  if (written.options?.[0] === 'Yes') return paragraph(run(written.text))
  if (written.options) return boxes(written, (ticked) => run(ticked ? '☑' : '☐'))
  return written.text === '' ? '' : paragraphs(written.text)
}

/** One table, typed into. */
const typed: WordForm = (filled) => {
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [row(cell(paragraph(bold(heading)), 9000, { fill: 'D9D9D9', span: 2 }))]),
    ...lines.map((line) => row(cell(paragraph(bold(line.label)), wide[0]), cell(typedAnswer(line), wide[1]))),
  ])
  return saved(filled, grid(wide, rows))
} // prettier-ignore

/** Two short questions a row; what takes room has the row to itself. */
const pairs: WordForm = (filled) => {
  const quarter = [1900, 2600, 1900, 2600] as const
  const body = filled.parts.map(({ heading, lines }) => {
    const rows: string[] = heading === null ? [] : [row(cell(paragraph(bold(heading)), 9000, { fill: 'E2EFD9', span: 4 }))]
    for (let n = 0; n < lines.length; n++) {
      const [line, next] = [lines[n], lines[n + 1]]
      if (!line) continue
      const label = (each: Line) => cell(paragraph(bold(each.label)), quarter[0], { fill: 'F7F7F7' })
      const short = (each: Line) => !each.long && !each.written.options
      if (next && short(line) && short(next)) {
        rows.push(row(label(line), cell(typedAnswer(line), quarter[1]), label(next), cell(typedAnswer(next), quarter[3])))
        n += 1
      } else rows.push(row(label(line), cell(typedAnswer(line), 7100, { span: 3 })))
    }
    return grid(quarter, rows) + paragraph('')
  })
  return saved(filled, body.join(''), 'CP2 – issue 3')
} // prettier-ignore

/** No table: each question in bold with its answer after a tab, a long one below it. */
const plain: WordForm = (filled) => {
  const stop = '<w:tabs><w:tab w:val="left" w:pos="3402"/></w:tabs><w:ind w:left="3402" w:hanging="3402"/>'
  const ask = (line: Line): string => {
    if (line.long) return paragraph(bold(line.label), '<w:keepNext/>') + (line.written.text === '' ? paragraph('') : paragraphs(line.written.text))
    const { options, chosen = [] } = line.written
    const answer = options ? options.map((option, n) => `${run(chosen.includes(n) ? '☒' : '☐')}${run(` ${option}   `)}`).join('') : retyped(line.written.text)
    return paragraph(bold(`${line.label}:`) + run('\t') + answer, stop)
  }
  return saved(filled, filled.parts.map(({ heading, lines }) => (heading === null ? '' : paragraph(bold(heading), '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>')) + lines.map(ask).join('')).join(''))
} // prettier-ignore

export const wordForms = { controls, fields, typed, pairs, plain } as const
