import type { Filled, Line } from '../forms'
import { wordPackage } from './word-package'
import { bold, cell, grid, paragraph, paragraphs, row, run } from './word-bits'

/** A form as somebody filled it in in Word. */
export type WordForm = (filled: Filled) => Uint8Array

/** The three printed forms as their policies lay them out, typed into. */
const all = ({ parts }: Filled): Line[] => parts.flatMap(({ lines }) => lines)
const saved = (body: string, foot: string): Uint8Array =>
  wordPackage(body + paragraph(''), paragraph(''), paragraph(run(foot)))
const words = (line: Line | undefined): string =>
  line === undefined || line.written.text === '' ? '' : paragraphs(line.written.text)
const pick = (lines: readonly Line[], field: string): Line | undefined =>
  lines.find((line) => line.field === field)

const monitoring = (how: 'boxes' | 'words'): WordForm => (filled) => {
  const two = [2700, 6300] as const
  const lines = all(filled)
  const checks = lines.filter(({ field }) => field?.startsWith('checklist.') === true)
  const checklist = checks.map(({ label, written: { chosen } }) => row(cell(how === 'boxes' ? paragraph(run(chosen?.[0] === 0 ? '☒' : '☐') + run(` ${label}`)) : paragraph(run(label) + run(chosen?.[0] === 0 ? '  Yes' : '  No', '<w:b/>')), 9000)))
  const box = (field: string): string => {
    const line = pick(lines, field)
    return line ? row(cell(paragraph(bold(line.label)) + (words(line) || paragraph('')), 9000, { span: 2 })) : ''
  }
  const managers = filled.parts
    .filter(({ heading }) => heading?.endsWith('manager') === true)
    .flatMap((part) => part.lines.map((line) => row(cell(paragraph(run(line.label)), two[0]), cell(words(line), two[1]))))
  const body = paragraph(bold(`${filled.board} ${filled.title}`)) + paragraph(run(filled.guidance)) +
    paragraph(run('Occasionally situations arise when workers within one agency feel that the decision made by a worker from another agency, about an adult, is not a safe decision. Disagreements should be resolved at the lowest possible stage, and resolution should be sought within the shortest timescale possible to ensure the adult is protected. ') + bold('This form to be used at the point of escalation to the practitioner’s manager and at each further step of the Escalation Protocol.')) +
    (checklist.length > 0 ? grid([9000], [row(cell(paragraph(bold('Checklist')), 9000)), ...checklist]) : '') +
    paragraph(bold('Action Note: ') + run('A copy of this form is to be held on the adult’s file in all agencies involved in resolution of professional difficulties. Please send a copy to the HSAB Team on completion. Expand as much as required.')) +
    grid(two, [row(cell(paragraph(run('Name')), two[0]), cell(words(pick(lines, 'subject.name')), two[1])), box('concern.summary'), box('outcome.summary'), ...managers, box('outcome.stage'), box('outcome.timeTaken')].filter((each) => each !== ''))
  return saved(body, 'HSAB Escalation Policy 2023')
} // prettier-ignore

const struck = ({ written: { options = [], chosen = [] } }: Line, how: 'strike' | 'delete'): string => {
  if (how === 'delete' && chosen.length > 0) return run(options[chosen[0] ?? 0] ?? '')
  return options.map((option, n) => (n > 0 ? run('/') : '') + (chosen.includes(n) || chosen.length === 0 ? run(option) : run(option, '<w:strike/>'))).join('') + run(' – delete as appropriate')
} // prettier-ignore

const record = (how: 'strike' | 'delete'): WordForm => (filled) => {
  const [a, b, c] = [3000, 2000, 4000] as const
  const lines = all(filled)
  const whole = (text: string): string => row(cell(paragraph(bold(text)), 9000, { fill: 'D9D9D9', span: 3 }))
  const plain = (field: string): string => {
    const line = pick(lines, field)
    return line ? row(cell(paragraph(bold(line.label)), a), cell(words(line), b + c, { span: 2 })) : ''
  }
  const long = (field: string): string => {
    const line = pick(lines, field)
    return line ? row(cell(paragraph(bold(line.label)) + (words(line) || paragraph('')), 9000, { span: 3 })) : ''
  }
  const block = (opens: string): string[] => {
    const part = filled.parts.find(({ heading }) => heading === opens)
    return (part?.lines ?? []).map((line, n) => row(cell(n === 0 ? paragraph(bold(opens)) : '', a), cell(paragraph(run(line.label)), b), cell(words(line), c)))
  }
  const [process, handling] = [pick(lines, 'concern.isProcess'), pick(lines, 'concern.isProfessionalHandling')]
  const halves = process && handling ? [[a + 1500, b + c - 1500]].flatMap(([left = 0, right = 0]) => [
    row(cell(paragraph(run(process.label)), left), cell(paragraph(run(handling.label)), right)),
    row(cell(paragraph(struck(process, how)), left), cell(paragraph(struck(handling, how)), right)),
  ]) : []
  const body = paragraph(bold(filled.title)) +
    grid([a, b + c], ['subject.name', 'subject.dateOfBirth', 'subject.reference'].map((field) => { const line = pick(lines, field); return line ? row(cell(paragraph(bold(line.label)), a), cell(words(line), b + c)) : '' })) + paragraph('') +
    grid([a, b, c], [whole('ESCALATION OF CONCERN REGARDING AN ADULT'), plain('raisedOn'), long('concern.summary')]) + grid([a + 1500, b + c - 1500], halves) +
    grid([a, b, c], [...block('Matter escalated by:'), ...block('Matter escalated to:')]) + paragraph('') +
    grid([a, b, c], [whole('RESPONSE'), ...block('Response from:'), plain('response.on'), long('response.summary')]) + paragraph('') +
    grid([a, b, c], [whole('OUTCOME'), long('outcome.summary')]) + paragraph(run(filled.guidance))
  return saved(body, 'WSAB escalation procedure')
} // prettier-ignore

const practitioner: WordForm = (filled) => {
  const lines = all(filled)
  const box = (field: string, width: number, span = 1): string => {
    const line = pick(lines, field)
    return cell(line ? paragraph(bold(line.label)) + words(line) : '', width, { span })
  }
  const sign = lines.filter(({ field }) => field === null).map((line) => cell(paragraph(bold(line.label) + run(` ${line.written.text}`)), 4500))
  const signed = sign.length === 2 ? [row(...sign)] : []
  const body = paragraph(bold(filled.title)) + paragraph(run(`(${filled.guidance})`, '<w:i/>')) +
    grid([3000, 3000, 3000], [row(box('subject.name', 3000), box('subject.dateOfBirth', 3000), box('subject.address', 3000))]) +
    grid([4500, 4500], [row(box('escalatedBy.agency', 4500), box('escalatedTo.agency', 4500)), row(box('escalatedBy.name', 4500), box('escalatedTo.name', 4500)), row(box('concern.summary', 9000, 2))]) + paragraph('') +
    grid([4500, 4500], [row(box('response.summary', 9000, 2)), row(box('outcome.summary', 9000, 2)), row(box('outcome.agreedOn', 9000, 2)), ...signed, row(box('outcome.stage', 4500), box('outcome.timeTaken', 4500))])
  return saved(body, 'Practitioner Escalation Protocol V5.0')
} // prettier-ignore

export const printedForms = { monitoring: monitoring('boxes'), 'monitoring-words': monitoring('words'), 'record-struck': record('strike'), 'record-deleted': record('delete'), practitioner } as const // prettier-ignore
