import type { FieldKey, NamedField } from '../../src/shared/domain/fields'
import type { FieldValue } from '../../src/shared/domain/reading'
import { agencies, staff } from './agencies'
import type { SampleCase, SampleStep } from './cases'

/** One line of a filled-in form: what is printed, what was typed, and what a reader must make of it. */
export interface FilledLine {
  readonly field: NamedField
  readonly section: 'Escalated by' | 'Escalated to' | null
  readonly label: string
  readonly text: string
  readonly truth: FieldValue | null
}

/** British officials write dates in many ways; `style` picks one. */
export function writeDate(date: string, style: number): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year || !month || !day) throw new Error(`Not a date: ${date}`)
  const name = new Date(Date.UTC(year, month - 1, day)).toLocaleString('en-GB', {
    month: 'long',
    timeZone: 'UTC',
  })
  const two = (n: number) => String(n).padStart(2, '0')
  const ordinal =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th'
  const styles = [
    `${two(day)}/${two(month)}/${year}`,
    `${day} ${name} ${year}`,
    `${day}${ordinal} ${name} ${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${day}-${name.slice(0, 3)}-${year}`,
  ] // prettier-ignore
  return styles[style % styles.length] ?? date
}

/** The lines of the sample board's form for one step of a case. Later parts stay blank until they have happened. */
export function fillForm(sample: SampleCase, step: SampleStep, variant: number): FilledLine[] {
  const last = step === sample.steps.at(-1)
  const response = last || (sample.response && sample.response.on <= step.on) ? sample.response : undefined
  const outcome = last ? sample.outcome : undefined
  const [by] = staff[sample.from]
  const [to] = staff[sample.to]
  const written = (agency: { name: string; short: string }) =>
    variant % 3 === 2 ? agency.short : agency.name
  const line = (field: FieldKey & NamedField, label: string, text: string, truth: FieldValue | null = text, section: FilledLine['section'] = null): FilledLine =>
    ({ field, section, label, text, truth: text === '' ? null : truth }) // prettier-ignore
  const date = (field: NamedField, label: string, value: string | undefined) =>
    line(field, label, value ? writeDate(value, variant) : '', value ?? null)
  const stage = (field: NamedField, label: string, value: number | undefined) =>
    line(field, label, value ? (variant % 2 ? `Stage ${value}` : `${value}`) : '', value ?? null)
  return [
    line('subject.name', 'Adult’s name', sample.person),
    date('subject.dateOfBirth', variant % 2 ? 'DOB' : 'Date of birth', sample.born),
    line('subject.reference', 'Record number', sample.record),
    date('raisedOn', 'Date escalation raised', sample.raisedOn),
    stage('stage', 'Stage this form is for', step.stage),
    date('referringManager.on', 'Date this form was completed', step.on),
    line('escalatedBy.name', 'Name', by.name, by.name, 'Escalated by'),
    line('escalatedBy.jobTitle', 'Job title', by.jobTitle, by.jobTitle, 'Escalated by'),
    line(
      'escalatedBy.agency',
      'Agency',
      written(agencies[sample.from]),
      written(agencies[sample.from]),
      'Escalated by',
    ),
    line('escalatedTo.name', 'Name', to.name, to.name, 'Escalated to'),
    line('escalatedTo.jobTitle', 'Job title', to.jobTitle, to.jobTitle, 'Escalated to'),
    line(
      'escalatedTo.agency',
      'Agency',
      written(agencies[sample.to]),
      written(agencies[sample.to]),
      'Escalated to',
    ),
    line('concern.grounds', 'Area of disagreement', sample.ground, [sample.ground]),
    line('concern.summary', 'Reason for dispute, with the views of all agencies', sample.reason),
    line('concern.outcomeSought', 'Outcome sought', sample.sought),
    line('response.summary', 'Response of the receiving agency', response?.text ?? ''),
    date('response.on', 'Date of response', response?.on),
    line('outcome.summary', 'Agreed outcome', outcome?.text ?? ''),
    date('outcome.agreedOn', 'Date agreed', outcome?.on),
    stage('outcome.stage', 'Stage at which resolved', outcome?.stage),
    line('outcome.timeTaken', 'Time taken to reach resolution', outcome?.took ?? ''),
    line('outcome.effectiveness', 'How effective was the protocol?', outcome?.effective ?? ''),
  ]
}
