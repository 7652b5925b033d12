import { describe, expect, it } from 'vitest'
import { paragraphText, type Document } from '@shared/domain/document'
import { wordFile } from '../documents/docx/fixture'
import { detectFormat } from './detect-format'
import { openMsg } from './msg'
import { msgFile } from './msg.fixture'

const words = (document: Document | null) =>
  document?.blocks.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : block.kind))
const base = { subject: 'Escalation', from: 'Alex Example' }

describe('opening an Outlook message', () => {
  it('reads who sent it and when, its text and its attachments', () => {
    const form = wordFile('<w:p/>')
    const bytes = msgFile({
      ...base,
      body: 'Please see\r\nattached',
      attachments: [{ name: 'Form.docx', bytes: form }],
    })
    expect(detectFormat(bytes)).toBe('msg')
    const mail = openMsg(bytes)
    expect(mail.header).toMatchObject({
      from: 'Alex Example',
      subject: 'Escalation',
      sentAt: '2026-06-12T09:15:00.000Z',
    })
    expect(words(mail.body)).toEqual(['Please see', 'attached'])
    expect(mail.attachments.map((attachment) => attachment.name)).toEqual(['Form.docx'])
    expect(mail.attachments[0]?.bytes).toEqual(form)
  })

  it('opens messages inside messages', () => {
    const bytes = msgFile({
      ...base,
      body: 'outer',
      attachments: [{ message: { ...base, subject: 'Inner', body: 'inner text' } }],
    })
    const [inner] = openMsg(bytes).attachments
    expect(inner?.name).toBe('Inner.msg')
    const opened = openMsg(inner?.bytes ?? new Uint8Array())
    expect(opened.header.subject).toBe('Inner')
    expect(words(opened.body)).toEqual(['inner text'])
  })

  it('reads an HTML body with its tables', () => {
    const html = '<p>Form</p><table><tr><td>Name</td><td>Rowan</td></tr></table>'
    expect(words(openMsg(msgFile({ ...base, html })).body)).toEqual(['Form', 'table'])
  })

  it('reads a body that is only rich text, and HTML wrapped in rich text', () => {
    const rtf = '{\\rtf1\\ansi\\ansicpg1252 One\\par \\strike Two\\par }'
    expect(words(openMsg(msgFile({ ...base, rtf })).body)).toEqual(['One', 'Two'])
    const wrapped =
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\fonttbl{\\f0 Arial;}}{\\*\\htmltag64 <p>}\\htmlrtf\\par\\htmlrtf0 Na\\'efve{\\*\\htmltag72 </p>}{\\*\\htmltag <s>}gone{\\*\\htmltag </s>}}"
    const body = openMsg(msgFile({ ...base, rtf: wrapped })).body
    expect(words(body)).toEqual(['Naïve', 'gone'])
    expect(body?.blocks[1]).toMatchObject({ runs: [{ struck: true }] })
  })

  it('reads a message that lies in the middle of other bytes', () => {
    const whole = msgFile({ subject: 'Escalation', from: 'Alex Example', body: 'Attached' })
    const among = Buffer.concat([Buffer.alloc(100, 7), whole, Buffer.alloc(100, 7)])
    expect(openMsg(among.subarray(100, 100 + whole.length)).header.subject).toBe('Escalation')
  })
})
