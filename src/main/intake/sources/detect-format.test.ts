import { utils, write } from '@e965/xlsx'
import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordFile } from '../documents/docx/fixture'
import { mailFile } from '../mail.fixture'
import { detectFormat } from './detect-format'

const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
function sheet(type: 'xls' | 'ods'): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a', 1]]), 'Log')
  const written: unknown = write(book, { type: 'array', bookType: type === 'xls' ? 'biff8' : 'ods' })
  return written instanceof ArrayBuffer ? new Uint8Array(written) : new Uint8Array()
}

describe('telling what a file is by its content', () => {
  it('knows each format', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Log')
    expect(detectFormat(wordFile(''))).toBe('docx')
    expect(detectFormat(new Uint8Array(await book.xlsx.writeBuffer()))).toBe('xlsx')
    expect(detectFormat(sheet('xls'))).toBe('xls')
    expect(detectFormat(sheet('ods'))).toBe('ods')
    expect(detectFormat(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }))).toBe(
      'odt',
    )
    expect(detectFormat(zipSync({ 'a.txt': strToU8('x') }))).toBe('zip')
    expect(detectFormat(mailFile({ text: 'Hello' }))).toBe('eml')
    expect(detectFormat(ascii('From a@b Fri Jun 12 10:00:00 2026\nSubject: x\n\ny'))).toBe('mbox')
    expect(detectFormat(ascii('%PDF-1.7\n'))).toBe('pdf')
    expect(detectFormat(ascii('{\\rtf1 x}'))).toBe('rtf')
    expect(detectFormat(ascii('\x89PNG\r\n'))).toBe('image')
    expect(detectFormat(ascii('<html><body>x</body></html>'))).toBe('html')
    expect(detectFormat(ascii('Date,From,To\n1/2/26,A,B\n2/2/26,C,D\n'))).toBe('csv')
    expect(detectFormat(ascii('Dear all, I write, with regret, about this.\nYours, Alex\n'))).toBe('text')
    expect(detectFormat(ascii('MZ\x90\0\x03\0\0\0'))).toBe('unknown')
  })

  it('names what is empty, locked or encrypted', () => {
    expect(() => detectFormat(new Uint8Array())).toThrow(/empty/)
    expect(() => detectFormat(ascii('-----BEGIN PGP MESSAGE-----\n'))).toThrow(/encrypted/)
    const manifest = {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': '<manifest:encryption-data/>',
    }
    const locked = zipSync(
      Object.fromEntries(Object.entries(manifest).map(([name, text]) => [name, strToU8(text)])),
    )
    expect(() => detectFormat(locked)).toThrow(/locked with a password/)
  })

  it('refuses an Outlook or old Office file whose sectors run in circles', () => {
    const bytes = sheet('xls')
    const view = new DataView(bytes.buffer)
    const table = (view.getUint32(76, true) + 1) * 512
    const directory = view.getUint32(48, true)
    view.setUint32(table + 4 * directory, directory, true)
    expect(() => detectFormat(bytes)).toThrow(/damaged/)
  })

  it('gives an answer or a reason for every truncation of a file', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Log').addRow(['a'])
    for (const whole of [
      wordFile('x'),
      sheet('xls'),
      sheet('ods'),
      mailFile({ text: 'x' }),
      new Uint8Array(await book.xlsx.writeBuffer()),
    ]) {
      for (let length = 1; length < whole.length; length += 512) {
        try {
          expect(typeof detectFormat(whole.subarray(0, length))).toBe('string')
        } catch (error) {
          expect(error).toMatchObject({ name: 'AccordError' })
        }
      }
    }
  })
})
