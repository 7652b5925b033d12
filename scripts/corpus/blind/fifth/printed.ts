import type { Filled, Line, Part } from '../../forms'
import { p, tr, typed } from '../../strangers/word-parts'
import { wordPackage } from '../word-package'
import { answered, bold, grid, shade, span, tc, width } from './word'

const note = (text: string): string => p(typed(text))
const centred = '<w:jc w:val="center"/>'
const labelled = (part: Part | undefined, label: string): Line | undefined => part?.lines.find((line) => line.label === label) // prettier-ignore
const given = (line: Line | undefined): string => line?.written.text ?? ''

/** How the yes or no of the record of escalation was given. */
type Deleting = 'struck' | 'deleted'

/** The monitoring form in the layout its policy prints. */
export function hertfordshire(filled: Filled): Uint8Array {
  const [checks, about, referring, receiving, last] = filled.parts
  const ticks = (checks?.lines ?? []).map(({ label, written: { chosen = [] } }) => tr(tc(p(typed(`${chosen.includes(0) ? '☒' : '☐'} ${label}`)), width(9600))))
  const under = (line: Line): string => tr(tc(p(bold(line.label)) + answered(line.written.text) + p(''), span(2)))
  const signed = (part: Part | undefined): string[] =>
    part ? [tr(tc(p(bold(part.heading ?? '')), width(3400) + shade('F2F2F2')), tc(p(''), width(6200))), ...part.lines.map((line) => tr(tc(p(typed(line.label)), width(3400)), tc(p(typed(line.written.text)), width(6200))))] : []
  const [name, ...rest] = about?.lines ?? []
  const beside = (line: Line): string => tr(tc(p(bold(line.label)), width(3400)), tc(answered(line.written.text), width(6200)))
  const body = [
    p(bold(filled.title), centred), p(bold('A tool to record decisions and to monitor the effectiveness of the Escalation Protocol')),
    note('Occasionally situations arise when workers within one agency feel that the decision made by a worker from another agency, about an adult, is not a safe decision. Problem resolution is an integral part of working together to safeguard adults. If an adult is thought to be at risk of immediate harm, discretion should be used as to which stage is initiated.'), p(bold(filled.guidance)),
    ...(ticks.length > 0 ? [grid([9600], [tr(tc(p(bold('Checklist')), shade('F2F2F2'))), ...ticks])] : []),
    p(bold('Action Note: ') + typed('A copy of this form is to be held on the adult’s file in all agencies involved in resolution of professional difficulties. If escalating to next stage, use this form as a basis for reporting to the manager at the next stage. Please send a copy to the HSAB Team on completion. Expand as much as required.')),
    grid([3400, 6200], [...(name ? [beside(name)] : []), ...rest.map(under), ...signed(referring), ...signed(receiving), ...(last?.lines ?? []).map(under)]), p(''),
  ]
  return wordPackage(body.join(''), p(typed('Appendix A')), p(''))
} // prettier-ignore

const struck = (text: string): string => `<w:r><w:rPr><w:strike/></w:rPr><w:t>${text}</w:t></w:r>`

/** The record of escalation in the layout its procedure prints. */
export function worcestershire(filled: Filled, how: Deleting = 'struck', inOneCell = false): Uint8Array {
  const part = (heading: string | null): Part | undefined => filled.parts.find((each) => each.heading === heading)
  const row = (line: Line): string => tr(tc(p(bold(line.label)), width(3000)), tc(answered(line.written.text), width(6600) + span(2)))
  const head = (text: string): string => tr(tc(p(bold(text), centred), span(3) + shade('BFBFBF')))
  const yesNo = ({ written: { chosen = [] } }: Line): string => {
    const [yes, no] = [chosen.includes(0), chosen.includes(1)]
    if (!yes && !no) return p(typed('Yes/No – delete as appropriate'))
    if (how === 'deleted') return p(typed(yes ? 'Yes' : 'No'))
    return p((yes ? typed('Yes') : struck('Yes')) + typed('/') + (no ? typed('No') : struck('No')) + typed(' – delete as appropriate'))
  }
  const people = (heading: string): string[] => {
    const found = part(heading)
    if (!found) return []
    if (inOneCell) return [tr(tc(p(bold(heading)), width(3000)), tc(found.lines.map((line) => p(typed(`${line.label}: ${line.written.text}`))).join(''), width(6600) + span(2)))]
    return found.lines.map((line, n) => tr(tc(n === 0 ? p(bold(heading)) : p(''), width(3000) + `<w:vMerge${n === 0 ? ' w:val="restart"' : ''}/>`), tc(p(typed(line.label)), width(1600)), tc(p(typed(line.written.text)), width(5000))))
  }
  const concern = part('ESCALATION OF CONCERN REGARDING AN ADULT')
  const asked = (concern?.lines ?? []).filter(({ written }) => written.options)
  const pair = asked.length === 2 ? grid([4800, 4800], [tr(...asked.map((line) => tc(p(bold(line.label)), width(4800)))), tr(...asked.map((line) => tc(yesNo(line), width(4800))))]) : ''
  const widths = [3000, 1600, 5000]
  const body = [
    p(bold(filled.title)), grid(widths, (filled.parts[0]?.lines ?? []).map(row)), p(''),
    grid(widths, [head('ESCALATION OF CONCERN REGARDING AN ADULT'), ...(concern?.lines ?? []).filter((line) => !line.written.options).map(row)]), pair,
    grid(widths, [...people('Matter escalated by:'), ...people('Matter escalated to:')]), p(''),
    grid(widths, [head('RESPONSE'), ...people('Response from:'), ...(part('RESPONSE')?.lines ?? []).map(row)]), p(''),
    grid(widths, [head('OUTCOME'), ...(part('OUTCOME')?.lines ?? []).map(row)]), note(filled.guidance),
  ]
  return wordPackage(body.join(''), p(typed(filled.board)), p(''))
} // prettier-ignore

/** The monitoring form of the partnership as it is printed: a question and its answer share a box. */
export function warwickshire(filled: Filled): Uint8Array {
  const [all] = filled.parts
  const box = (label: string, across: number): string => {
    const line = labelled(all, label)
    if (!line) return tc(p(''), span(across))
    const [first = '', ...more] = given(line).split('\n')
    const inside = line.long ? p(bold(label)) + answered(given(line)) + p('') : p(bold(`${label} `) + typed(first)) + more.map((each) => p(typed(each))).join('')
    return tc(inside, span(across))
  }
  const plain = (label: string): string => tc(p(bold(label)), span(3))
  const rows = [
    tr(box('Child/Adult Name:', 2), box('DOB:', 2), box('Address:', 2)), tr(box('Escalating organisation:', 3), box('Recipient organisation:', 3)),
    tr(box('Escalator name and contact details:', 3), box('Recipient name and contact details:', 3)), tr(box('Summary of reason for dispute. Please include views of any other agencies involved', 6)),
    tr(box('Response from the recipient:', 6)), tr(box('Agreed outcomes:', 6)), tr(box('Date agreed:', 6)), tr(plain('Escalator signature:'), plain('Recipient signature:')),
    tr(box('Escalation stage that agreement was reached:', 3), box('Time taken to reach resolution:', 3)),
  ]
  const body = [
    p(bold('Appendix 1: Warwickshire Safeguarding Escalation Monitoring Form – a tool to record decisions and to monitor the Escalation Process Protocol')), p(typed(`(${filled.guidance})`)),
    note('Experience and outcomes of safeguarding reviews tell us how devastating practitioner disagreements can be to children and adults at risk, when concerns are raised but not addressed or when services are required but not provided in a timely fashion.'), grid([1600, 1600, 1600, 1600, 1600, 1600], rows), p(''),
  ]
  return wordPackage(body.join(''), p(''), p(typed('V5.0')))
} // prettier-ignore
