import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mailFile } from '../../src/main/intake/mail.fixture'
import { msgFile } from '../../src/main/intake/sources/msg.fixture'
import { accord, jsonOf, openFolder, passphraseIn } from '../support/accord-command'
import { builtCommandLine } from '../support/built-command-line'
import { casesDocument, importDocument } from '../support/command-line-shapes'
import { samples } from '../support/sample-files'

const folder = openFolder()
const register = [`--store=${join(folder, 'register')}`, passphraseIn(folder)]
const original = readFileSync(join(samples, 'mail', '2025-04-08-nm-20417-stage-1.eml'))
let form: Uint8Array

beforeAll(async () => {
  await builtCommandLine()
  expect((await accord(['init', ...register, '--board', 'northmere'])).code).toBe(0)
  const content = (await PostalMime.parse(original)).attachments[0]?.content
  if (!(content instanceof ArrayBuffer)) throw new Error('The sample has no form')
  form = new Uint8Array(content)
  expect((await importing('first.eml', original)).map(({ kind }) => kind)).toEqual(['form'])
  expect((await accord(['triage', ...register, '--accept-clear'])).code).toBe(0)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function importing(name: string, bytes: Uint8Array) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return jsonOf(await accord(['import', ...register, path, '--json']), importDocument).items
}

// A36: whatever it comes back as, one case, and nothing to decide.
it.each<[string, () => Uint8Array]>([
  ['the same bytes under another name', () => original],
  ['saved again with another date', () => Buffer.from(original.toString('latin1').replace(/^Date: .*$/m, 'Date: Mon, 14 Apr 2025 08:00:00 +0100'), 'latin1')],
  ['saved as an Outlook message', () => msgFile({ subject: 'Escalation', from: 'Alex Example', body: 'Attached', attachments: [{ name: 'Form.docx', bytes: form }] })],
  ['forwarded in another mail', () => mailFile({ text: 'See below.', attachments: [{ name: 'Fw.eml', bytes: original, media: 'message/rfc822' }] })],
])('A36 a mail %s is known again', { timeout: 60_000 }, async (what, make) => {
  const items = await importing(`${what}.eml`, make())
  expect(items.filter(({ kind }) => kind === 'form')).toEqual([])
  expect(items.some(({ kind }) => kind === 'duplicate')).toBe(true)
  const { cases } = jsonOf(await accord(['cases', ...register, '--json']), casesDocument)
  expect(cases).toHaveLength(1)
}) // prettier-ignore

it(
  'A36 a form saved again, of other bytes, is proposed for its case and set aside with the clear ones',
  { timeout: 60_000 },
  async () => {
    const again = zipSync(unzipSync(form), { level: 1 })
    const mail = mailFile({ text: 'Attached.', attachments: [{ name: 'Form.docx', bytes: again }] })
    const [item] = (await importing('saved again.eml', mail)).filter(({ kind }) => kind === 'form')
    expect(item?.match).toEqual({ decision: 'update', case: 'ACC-2025-0001' })
    expect((await accord(['triage', ...register, '--accept-clear'])).out).toMatch(/Set aside as a duplicate/)
    const { cases } = jsonOf(await accord(['cases', ...register, '--json']), casesDocument)
    expect(cases).toHaveLength(1)
  },
)

it(
  'A36 a form written in the mail itself is one case, whether it comes as internet mail or as an Outlook message',
  { timeout: 90_000 },
  async () => {
    const rows = [
      ['Name of adult', 'Odo Fairley'],
      ['Date of birth', '03/04/1941'],
      ['Escalating agency', 'Wyvern Domiciliary Care Ltd'],
      ['Receiving agency', 'Lindmoor County Council'],
      ['Date escalated', '12/05/2026'],
      ['Reason for escalation', 'No reply to two referrals.'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    const html = `<p>Escalation form</p><table>${rows.join('')}</table>`
    const body = Buffer.from(html).toString('latin1')
    const mail = mailFile({ headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    const head = Buffer.from(mail).toString('latin1').split('\r\n\r\n')[0] ?? ''
    const [first] = await importing('in the mail.eml', Buffer.from(`${head}\r\n\r\n${body}`, 'latin1'))
    expect(first).toMatchObject({ kind: 'form', match: { decision: 'new' } })
    const again = await importing(
      'in the mail.msg',
      msgFile({ subject: 'Escalation form', from: 'Alex Example', html }),
    )
    expect(again.map(({ kind }) => kind)).toEqual(['duplicate'])
  },
)
