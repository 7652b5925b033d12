import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { sampleCases, type SampleCase } from '../../scripts/samples/cases'
import { fillForm, writeDate } from '../../scripts/samples/form'
import { wordForm, wordLayouts } from '../../scripts/samples/layouts'
import { writeMail } from '../../scripts/samples/mail'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const midnight = new Date('2025-04-01T00:00:00Z')

interface Pattern {
  readonly sample: SampleCase
  readonly sentOn: string
  readonly style: number
  readonly files: ReturnType<typeof unzipSync>
}

/** One filled-in form for each sample case, every layout in turn; its person is exchanged for others afterwards. */
async function patterns(): Promise<Pattern[]> {
  return await Promise.all(
    sampleCases.map(async (sample, style) => {
      const step = sample.steps[0]
      if (!step) throw new Error('A sample case without a form')
      const lines = fillForm(sample, step, style)
      const files = unzipSync(await wordForm(lines, style % wordLayouts.length))
      return { sample, sentOn: sample.outcome?.on ?? step.on, style, files }
    }),
  )
}

/** The invented person of mail number `n`: no two share a name and a date of birth. */
function personOf(n: number) {
  const pick = (at: number, part: 0 | 1) =>
    sampleCases[at % sampleCases.length]?.person.split(' ')[part] ?? ''
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    name: `${pick(n, 0)} ${pick(n * 7 + Math.floor(n / sampleCases.length), 1)}`,
    born: `${1930 + (n % 60)}-${two(1 + (n % 12))}-${two(1 + (Math.floor(n / 12) % 28))}`,
    record: `GM-${String(100_000 + n)}`,
  }
}

/**
 * Writes mails with a Word form each into a folder, all about different people, in every layout of the samples.
 * The same count gives the same bytes.
 */
export async function writeMails(folder: string, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const made = await patterns()
  for (let n = 0; n < count; n += 1) {
    const pattern = made[n % made.length]
    if (!pattern) throw new Error('No patterns')
    const { name, born, record } = personOf(n)
    const { sample, style, sentOn, files } = pattern
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
      .replaceAll(sample.person, name)
      .replaceAll(sample.record, record)
      .replaceAll(writeDate(sample.born, style), writeDate(born, style))
    const bytes = zipSync({ ...files, 'word/document.xml': strToU8(xml) }, { mtime: midnight, level: 6 })
    const mail = writeMail(
      {
        from: 'Agency <forms@agency.example>',
        subject: `Escalation form – ${record}`,
        on: sentOn,
        hour: 9 + (n % 8),
        text: 'Good afternoon,\n\nPlease find attached our escalation form.\n\nKind regards',
        attachments: [{ name: `Escalation ${record}.docx`, media: word, bytes }],
      },
      n,
    )
    writeFileSync(join(folder, `${String(n).padStart(5, '0')}.eml`), mail)
  }
}
