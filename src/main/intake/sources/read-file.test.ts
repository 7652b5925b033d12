import { strToU8, zipSync } from 'fflate'
import { msgFile } from './msg.fixture'
import { describe, expect, it } from 'vitest'
import { paragraphText, type Block } from '@shared/domain/document'
import { wordFile } from '../documents/docx/fixture'
import type { ReadDocumentItem } from '../forms/item'
import { mailFile } from '../mail.fixture'
import { displayName } from './display-name'
import { readFile, type DocumentToRead } from './read-file'

const words = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? paragraphText(block)
        : block.kind === 'table'
          ? block.cells.map((cell) => words(cell.blocks)).join('|')
          : block.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join('|'),
    )
    .join('\n')

const found = (kind: ReadDocumentItem['kind'], contentKey: string): ReadDocumentItem => ({
  at: null, pathSuffix: '', kind, notAForm: null, form: null, reading: {}, why: [contentKey], contentKey, problem: null,
}) // prettier-ignore

/** A form reader that only says what it was given; "cover" is a cover note and "blank" is empty. */
const seen: DocumentToRead[] = []
function reader(input: DocumentToRead): ReadDocumentItem[] {
  seen.push(input)
  const text = words(input.document.blocks)
  if (text.includes('cover')) return [{ ...found('not-a-form', text), notAForm: 'cover-note' }]
  if (input.role !== 'body') return [found('form', text)]
  const whole = { value: null, asWritten: text, confidence: 'doubtful', at: 'p1' } as const
  return [{ ...found('free-text', text), reading: { 'concern.summary': whole } }]
}
const read = async (bytes: Uint8Array, name = 'x') => {
  const found = await readFile({ name, bytes, receivedOn: '2026-07-01' }, reader)
  return { ...found, items: [...found.items] }
}
const word = (text: string) => wordFile(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
const paths = (items: readonly { path: string; kind: string }[]) =>
  items.map((item) => [item.path, item.kind])

describe('reading a received file', () => {
  it('reads each attachment of a mail, keeps its bytes, and drops a body that only hands it over', async () => {
    const { items, parts, mail } = await read(
      mailFile({
        text: 'a cover note',
        attachments: [
          { name: 'Form.docx', bytes: word('one') },
          { name: 'form.DOCX', bytes: word('two') },
        ],
      }),
    )
    expect(paths(items)).toEqual([
      ['Form.docx', 'form'],
      ['form (2).DOCX', 'form'],
    ])
    expect(parts.map((part) => part.bytes)).toEqual([word('one'), word('two')])
    expect(mail?.messageId).toBe('<1@agency.example>')
  })

  it('says who first sent what came forwarded, attached or in the text, and has columns read as that sender’s', async () => {
    const form = { name: 'Form.docx', bytes: word('one') }
    const inner = mailFile({ headers: { From: 'Rowan <rowan@meadowcare.example>' }, attachments: [form] })
    const attached = mailFile({
      attachments: [{ name: 'inner.eml', media: 'message/rfc822', bytes: inner }],
    })
    const inText = mailFile({
      headers: { Subject: 'FW: Form' },
      text: 'From: Rowan <rowan@meadowcare.example>\r\nSent: 12 June 2026\r\nTo: Alex\r\nSubject: Form',
      attachments: [form],
    })
    for (const bytes of [attached, inText]) {
      seen.length = 0
      const { items, parts, mail } = await read(bytes)
      expect(items.at(0)?.original).toBe('Rowan <rowan@meadowcare.example>')
      expect(parts.at(-1)?.original).toBe('Rowan <rowan@meadowcare.example>')
      expect(mail?.from).toBe('Alex Example <alex@agency.example>')
      expect(seen[0]?.sender).toBe('meadowcare.example')
    }
    const plain = await read(mailFile({ attachments: [form] }))
    expect(plain.items[0]?.original).toBeUndefined()
  })

  it('takes an Outlook message whose text is plain for what it says it is', async () => {
    const message = msgFile({ subject: 'Form', from: 'Alex Example', body: 'a cover note', attachments: [{ name: 'Form.docx', bytes: word('one') }] })
    expect(paths((await read(message, 'Form.msg')).items)).toEqual([['Form.docx', 'form']])
  }) // prettier-ignore

  it('says of plain text called .docx that it is not what it says, unless it holds a form', async () => {
    const { items } = await read(strToU8('a cover note'), 'Form.docx')
    expect(items.map((item) => [item.kind, item.problem?.code])).toEqual([['unreadable', 'not-what-it-says']])
    expect(paths((await read(strToU8('Name: one'), 'Form.docx')).items)).toEqual([['', 'form']])
    expect(paths((await read(strToU8('a cover note'), 'Form.txt')).items)).toEqual([['', 'not-a-form']])
  })

  it('keeps a body that says something of its own', async () => {
    const bytes = mailFile({ text: 'We escalate.', attachments: [{ name: 'Form.docx', bytes: word('one') }] })
    expect(paths((await read(bytes)).items)).toEqual([
      ['Form.docx', 'form'],
      ['body', 'free-text'],
    ])
  })

  it('does not list a few words that say nothing beside the form that came with them', async () => {
    const attachments = [{ name: 'Form.docx', bytes: word('one') }]
    const sentAgain = mailFile({ text: 'I sent this on 8 May, so am sending it again.', attachments })
    expect(paths((await read(sentAgain)).items)).toEqual([['Form.docx', 'form']])
  })

  it('reads dates by the day the mail was sent, and by the day of receipt otherwise', async () => {
    seen.length = 0
    await read(mailFile({ text: 'x' }))
    await read(mailFile({ text: 'x', headers: { Date: 'nonsense' } }))
    expect(seen.map((input) => input.receivedOn)).toEqual(['2026-06-12', '2026-07-01'])
  })

  it('opens forwarded mails, each with its own header', async () => {
    seen.length = 0
    const inner = mailFile({
      headers: { From: 'Inner <inner@agency.example>' },
      attachments: [{ name: 'Form.docx', bytes: word('deep') }],
    })
    const { items } = await read(
      mailFile({
        text: 'cover',
        attachments: [{ name: 'inner.eml', bytes: inner, media: 'message/rfc822' }],
      }),
    )
    expect(paths(items)).toEqual([['inner.eml/Form.docx', 'form']])
    expect(seen.find((input) => input.role === 'attachment')?.mail?.from).toBe('Inner <inner@agency.example>')
  })

  it('prefers the HTML body, with its tables', async () => {
    const html =
      '<p>Form:</p><table><tr><td>Name</td><td><s>Old</s> Rowan</td></tr></table><img src="http://beacon.example/x.png">'
    const { items } = await read(mailFile({ html, text: '' }))
    expect(items[0]?.why).toEqual(['Form:\nName|Old Rowan'])
  })

  it('ignores pictures of the text, signatures and invitations', async () => {
    const bytes = mailFile({
      text: 'hello',
      attachments: [
        { name: 'image001.png', bytes: strToU8('x'), media: 'image/png' },
        { name: 'smime.p7s', bytes: strToU8('x'), media: 'application/pkcs7-signature' },
        { name: 'invite.ics', bytes: strToU8('x'), media: 'text/calendar' },
      ],
    })
    expect(paths((await read(bytes)).items)).toEqual([['body', 'free-text']])
  })

  it('cleans names that pretend to be paths', async () => {
    const { items } = await read(
      mailFile({ attachments: [{ name: '..\\\\..\\\\evil.docx', bytes: word('x') }] }),
    )
    expect(items[0]?.path).toBe('evil.docx')
    expect(displayName('/etc/pass\u202ecod\0.exe', 'file')).toBe('passcod.exe')
    expect(displayName('..', 'file')).toBe('file')
    expect(displayName('a'.repeat(300), 'file')).toHaveLength(150)
  })

  it('names an encrypted mail and asks for another', async () => {
    const bytes = mailFile({
      attachments: [{ name: 'smime.p7m', bytes: strToU8('x'), media: 'application/pkcs7-mime' }],
    })
    expect((await read(bytes)).items[0]?.problem?.code).toBe('encrypted-mail')
  })

  it('reads what it can of a mail with one bad attachment', async () => {
    const bytes = mailFile({
      attachments: [
        { name: 'bad.docx', bytes: word('x').subarray(0, 300) },
        { name: 'scan.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), media: 'image/png' },
        { name: 'good.docx', bytes: word('x') },
      ],
    })
    const { items } = await read(bytes)
    expect(items.map((item) => item.problem?.code ?? item.kind)).toEqual([
      'damaged-file',
      'picture-not-shown',
      'form',
    ])
  })

  it('opens archives two deep and no deeper', async () => {
    const zip = (name: string, bytes: Uint8Array) => zipSync({ [name]: bytes })
    expect(paths((await read(zip('in.zip', zip('Form.docx', word('x'))))).items)).toEqual([
      ['in.zip/Form.docx', 'form'],
    ])
    const deep = await read(zip('a.zip', zip('b.zip', zip('Form.docx', word('x')))))
    expect(deep.items[0]?.problem?.code).toBe('too-many-parts')
  })

  it('names what an operating system left in an archive, and reads the rest', async () => {
    const x = strToU8('x')
    const { items, parts, leftAside } = await read(
      zipSync({ '.DS_Store': x, 'June/desktop.ini': x, 'June/~$Form.docx': x, '__MACOSX/._Form.docx': x, 'June/Form.docx': word('x') }),
    ) // prettier-ignore
    expect(paths(items)).toEqual([['Form.docx', 'form']])
    expect(parts).toHaveLength(1)
    expect(leftAside).toEqual(['.DS_Store', 'desktop.ini', '~$Form.docx', '._Form.docx'])
  })

  it('refuses a mail of a million parts and one nested a thousand deep', { timeout: 20_000 }, async () => {
    const parts = `MIME-Version: 1.0\r\nFrom: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n\r\n'.repeat(1_000_000)}--x--`
    expect((await read(strToU8(parts))).items[0]?.problem?.code).toBe('too-many-parts')
    let nested = 'From: a@b.example\r\nMIME-Version: 1.0\r\n\r\ndeep'
    for (let n = 0; n < 1000; n++)
      nested = `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n${nested}`
    expect((await read(strToU8(nested))).items.at(-1)?.problem?.code).toBe('too-many-parts')
  })

  it('says of an empty mail that it is empty', async () => {
    expect((await read(mailFile({ text: '' }))).items[0]).toMatchObject({
      kind: 'not-a-form',
      notAForm: 'empty',
    })
  })

  it('says when a machine sent it', async () => {
    const sent = async (headers: Record<string, string>) =>
      (await read(mailFile({ text: 'x', headers }))).mail?.automatic
    expect(await sent({ 'Auto-Submitted': 'auto-replied' })).toBe('reply')
    expect(await sent({ 'List-Unsubscribe': '<mailto:x@y.example>' })).toBe('bulk')
    expect(await sent({})).toBeUndefined()
  })
})
