import { expect, it } from 'vitest'
import { readDocumentModel } from '../documents/read-document'
import { decodeText } from './decode-text'
import { openEml } from './eml'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const mail = (type: string) =>
  bytes(
    `From: =?iso-8859-1?Q?S=E9an_O=92Neil?= <a@agency.example>\r\nSubject: x\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nMr O=92Neil =96 =93urgent=94 =8050\r\n`,
  )

it.each([
  'text/plain; charset=Windows-1252',
  'text/plain; charset="iso-8859-1"',
  'text/html; charset=windows-1252',
])('an apostrophe, a dash and quotation marks of Outlook arrive: %s', async (type) => {
  const opened = await openEml(mail(type))
  expect(JSON.stringify(opened)).toContain('Mr O’Neil – “urgent” €50')
  expect(JSON.stringify(opened)).toContain('Séan O’Neil')
})

it('so do those of a list saved by Excel as CSV, and of rich text', async () => {
  const csv = await readDocumentModel('csv', bytes('Surname,Note\r\nO\x92Neil,\x80 50 \x96 paid\r\n'))
  expect(JSON.stringify(csv)).toContain('O’Neil')
  expect(JSON.stringify(csv)).toContain('€ 50 – paid')
  const rtf = await readDocumentModel(
    'rtf',
    bytes("{\\rtf1\\ansi\\ansicpg1252 Mr O\\'92Neil \\'96 \\'93urgent\\'94\\par}"),
  )
  expect(JSON.stringify(rtf)).toContain('Mr O’Neil – “urgent”')
})

it('what is written in UTF-8 stays as it is', () => {
  expect(decodeText(new TextEncoder().encode('O’Neil \u0092 é'))).toBe('O’Neil \u0092 é')
})
