import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { agencies, staff, type AgencyId } from './agencies'
import { sampleCases, type SampleCase, type SampleStep } from './cases'
import { fillForm, type FilledLine } from './form'
import { wordForm, wordLayouts } from './layouts'
import { charityLog, policeLog } from './logs'
import { writeMail, type SampleMail } from './mail'
import { neighbourForms } from './neighbours'
import { noise } from './noise'

/** What a golden test holds the reader to, worked out from what was written and not from what was read. */
export interface SampleTruth {
  /** `mail/03-….eml/Form.docx` */
  readonly source: string
  readonly kind: string
  readonly notAForm?: string
  readonly form: string | null
  readonly fields: Record<string, unknown>
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const northmereForm = 'northmere/escalation-form'
const root = join(process.cwd(), 'resources/samples')
const truths: SampleTruth[] = []
let number = 0

const address = (agency: AgencyId) => {
  const [by] = staff[agency]
  const box = by.name.toLowerCase().replace(/^(ds|di|dr) /, '').replace(/[^a-z]+/g, '.')
  return `${by.name} <${box}@${agencies[agency].short.toLowerCase().replace(/[^a-z]+/g, '-')}.example>`
} // prettier-ignore

async function save(file: string, mail: SampleMail): Promise<void> {
  number += 1
  await writeFile(join(root, 'mail', file), writeMail(mail, number))
}

const fieldsOf = (lines: readonly FilledLine[]) =>
  Object.fromEntries(lines.filter((l) => l.truth !== null).map((l) => [l.field, l.truth]))
const textForm = (lines: readonly FilledLine[]) =>
  lines.map((l) => `${l.section ? `${l.section} - ${l.label.toLowerCase()}` : l.label}: ${l.text}`).join('\n')
const htmlForm = (lines: readonly FilledLine[]) =>
  `<html><body><p>Please see below.</p><h2>Northmere Safeguarding Adults Board Escalation Monitoring Form</h2><table border="1">${lines
    .map(
      (l) =>
        `<tr><td><b>${l.section ? `${l.section}: ${l.label.toLowerCase()}` : l.label}</b></td><td>${l.text}</td></tr>`,
    )
    .join('')}</table></body></html>`

async function saveForm(sample: SampleCase, step: SampleStep, index: number): Promise<void> {
  const lines = fillForm(sample, step, index)
  const sentOn = step === sample.steps.at(-1) && sample.outcome ? sample.outcome.on : step.on
  const file = `${sentOn}-${sample.record.toLowerCase()}-stage-${step.stage}.eml`
  const subject = `Escalation form, stage ${step.stage} – ${sample.record}`
  const greeting = 'Good afternoon,\n\nPlease find attached our escalation form.\n\nKind regards'
  const common = { from: address(sample.from), subject, on: sentOn, hour: 9 + (index % 8) }
  const way = index % (wordLayouts.length + 2)
  if (way < wordLayouts.length) {
    const name = index % 4 === 0 ? 'Escalation form.docx' : `Escalation ${sample.record} S${step.stage}.docx`
    await save(file, {
      ...common,
      text: greeting,
      attachments: [{ name, media: word, bytes: await wordForm(lines, way) }],
    })
    truths.push({
      source: `mail/${file}/${name}`,
      kind: 'form',
      form: northmereForm,
      fields: fieldsOf(lines),
    })
    return
  }
  const title = 'Northmere Safeguarding Adults Board Escalation Monitoring Form'
  await save(
    file,
    way === wordLayouts.length
      ? { ...common, text: `Please see our form below.\n\n${title}\n\n${textForm(lines)}` }
      : { ...common, text: '', html: htmlForm(lines) },
  )
  truths.push({ source: `mail/${file}/body`, kind: 'form', form: northmereForm, fields: fieldsOf(lines) })
}

async function saveNoise(): Promise<void> {
  const first = sampleCases[0]
  const step = first?.steps[0]
  if (!first || !step) throw new Error('No sample cases')
  const blank = await wordForm(
    fillForm(first, step, 0).map((l) => ({ ...l, text: '' })),
    0,
  )
  for (const { file, expect, ...mail } of await noise(blank)) {
    await save(file, mail)
    const name = mail.attachments?.[0]?.name ?? 'body'
    const free = expect === 'free-text'
    truths.push({
      source: `mail/${file}/${name}`,
      kind: free ? 'free-text' : 'not-a-form',
      ...(free ? {} : { notAForm: expect }),
      form: expect === 'blank-form' ? northmereForm : null,
      fields: {},
    })
  }
}

async function saveNeighbours(): Promise<void> {
  for (const [i, form] of (await neighbourForms()).entries()) {
    const file = `neighbour-${i + 1}.eml`
    await save(file, {
      from: address('charity'),
      subject: 'Escalation form',
      on: `2026-02-0${i + 6}`,
      hour: 10,
      text: 'Please find our form attached.',
      attachments: [{ name: form.name, media: word, bytes: form.bytes }],
    })
    truths.push({ source: `mail/${file}/${form.name}`, kind: 'form', form: form.form, fields: form.truth })
  }
}

async function saveLogs(): Promise<void> {
  const charity = await charityLog()
  const police = await policeLog()
  const name = 'Harbour Light escalation log 2025-26.xlsx'
  await writeFile(join(root, name), charity.bytes)
  await save('police-log.eml', {
    from: address('police'),
    subject: 'Our escalation log, 2025–26',
    on: '2026-03-30',
    hour: 15,
    text: 'Log attached.',
    attachments: [{ name: 'Escalation log.xlsx', media: sheet, bytes: police.bytes }],
  })
  const row = (at: string) => at.replace(/^s1\./, '')
  for (const r of charity.rows)
    truths.push({
      source: `${name}/Escalations 25-26!${row(r.at)}`,
      kind: 'log-row',
      form: null,
      fields: r.truth,
    })
  for (const r of police.rows)
    truths.push({
      source: `mail/police-log.eml/Escalation log.xlsx/Log!${row(r.at)}`,
      kind: 'log-row',
      form: null,
      fields: r.truth,
    })
}

await rm(root, { recursive: true, force: true })
await mkdir(join(root, 'mail'), { recursive: true })
let index = 0
for (const sample of sampleCases) for (const step of sample.steps) await saveForm(sample, step, index++)
await saveNoise()
await saveNeighbours()
await saveLogs()
// The same mail saved twice, as happens when two officers share an inbox: it must count once.
await copyFile(
  join(root, 'mail/2025-04-22-nm-20433-stage-1.eml'),
  join(root, 'mail/Copy of 2025-04-22-nm-20433-stage-1.eml'),
)
number += 1
truths.sort((a, b) => (a.source < b.source ? -1 : 1))
await mkdir(join(process.cwd(), 'tests/fixtures/samples'), { recursive: true })
await writeFile(
  join(process.cwd(), 'tests/fixtures/samples/truth.json'),
  `${JSON.stringify(truths, null, 2)}\n`,
)
process.stdout.write(`${number + 1} files, ${truths.length} items\n`)
