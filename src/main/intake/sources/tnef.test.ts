import { expect, it } from 'vitest'
import { wordFile } from '../documents/docx/fixture'
import { detectFormat } from './detect-format'
import { openTnef } from './tnef'

function attribute(level: number, id: number, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(9 + data.length + 2)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, level)
  view.setUint16(1, id, true)
  view.setUint32(5, data.length, true)
  bytes.set(data, 9)
  return bytes
}
/** One MAPI text property. */
function property(id: number, text: string): Uint8Array {
  const value = Buffer.from(`${text}\0`, 'utf16le')
  const bytes = new Uint8Array(4 + 4 + 4 + 4 + Math.ceil(value.length / 4) * 4)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 1, true)
  view.setUint16(4, 0x1f, true)
  view.setUint16(6, id, true)
  view.setUint32(8, 1, true)
  view.setUint32(12, value.length, true)
  bytes.set(value, 16)
  return bytes
}
const head = new Uint8Array([0x78, 0x9f, 0x3e, 0x22, 1, 0])
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

it('takes the attachments out of a winmail.dat, under their long names', () => {
  const form = wordFile('<w:p/>')
  const bytes = join(
    head,
    attribute(2, 0x9002, new Uint8Array(14)),
    attribute(2, 0x8010, Buffer.from('ESCALA~1.DOC\0')),
    attribute(2, 0x800f, form),
    attribute(2, 0x9005, property(0x3707, 'Escalation form.docx')),
  )
  expect(detectFormat(bytes)).toBe('tnef')
  const [attachment] = openTnef(bytes).attachments
  expect(attachment?.name).toBe('Escalation form.docx')
  expect(attachment?.bytes).toEqual(form)
})

it('asks for another mail when a winmail.dat is damaged', () => {
  const bytes = join(head, attribute(2, 0x800f, new Uint8Array(100)))
  expect(() => openTnef(bytes.subarray(0, 60))).toThrow(/winmail\.dat/)
})
