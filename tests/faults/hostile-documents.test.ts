import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { deflateSync } from 'node:zlib'
import { utils, write } from '@e965/xlsx'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordFile, wordRelationships } from '../../src/main/intake/documents/docx/fixture'
import { mailFile } from '../../src/main/intake/mail.fixture'
import { msgFile } from '../../src/main/intake/sources/msg.fixture'
import { openReader, refusalsOf, setTraps, untouched, type Reader, type Traps } from './support/reading'

let reader: Reader
let traps: Traps
beforeAll(async () => {
  reader = await openReader()
  traps = await setTraps()
}, 120_000)
afterAll(async () => {
  reader.close()
  await traps.close()
})

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const fixture = (name: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../fixtures/documents', name)))
async function workbook(rows: unknown[][], sheet = 'Log'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet(sheet).addRows(rows)
  return new Uint8Array(await book.xlsx.writeBuffer())
}
function oldWorkbook(): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a', 1]]), 'Log')
  const written: unknown = write(book, { type: 'array', bookType: 'biff8' })
  return written instanceof ArrayBuffer ? new Uint8Array(written) : new Uint8Array()
}
/** One of each kind of file, by the ending it should have. */
const kinds = async (): Promise<Record<string, Uint8Array>> => ({
  docx: fixture('northmere-form.docx'),
  doc: fixture('northmere-form.doc'),
  odt: fixture('northmere-form.odt'),
  rtf: fixture('northmere-form.rtf'),
  pdf: fixture('northmere-form.pdf'),
  xlsx: await workbook([['Date', 'From', 'To'], ['1/2/26', 'A', 'B']]),
  xls: oldWorkbook(),
  ods: fixture('northmere-log.ods'),
  eml: mailFile({ text: 'We escalate.' }),
  msg: msgFile({ subject: 's', from: 'f', body: 'We escalate.' }),
  zip: zipSync({ 'Form.docx': wordFile(p('x')) }),
  html: ascii('<html><body><p>We escalate.</p></body></html>'),
  exe: ascii('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0This program cannot be run in DOS mode.'),
}) // prettier-ignore

/** A PDF of the given objects; the first is its catalogue. */
function pdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, n) => {
    const at = text.length
    text += `${n + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  text += places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return ascii(`${text}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
}
const stream = (dictionary: string, data: string) =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /I 6 0 R >> >> >>' // prettier-ignore
const words = stream('', 'BT /F 12 Tf 72 700 Td (Rowan Testcase) Tj ET')
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'

describe('A10 what a file is called', { timeout: 120_000 }, () => {
  it('changes nothing of how it is read: each kind under the ending of every other', async () => {
    const files = await kinds()
    for (const [kind, bytes] of Object.entries(files)) {
      const own = await reader.read(bytes, `Form.${kind}`)
      for (const ending of Object.keys(files)) {
        const { format, items } = await reader.read(bytes, `Form.${ending}`)
        expect([kind, ending, format]).toEqual([kind, ending, own.format])
        expect(items.map((item) => item.reading)).toEqual(own.items.map((item) => item.reading))
      }
    }
    expect(refusalsOf(await reader.read(files['exe'] ?? new Uint8Array(), 'Form.docx'))).toEqual([
      'unsupported-format',
    ])
  })
})

describe('A25 a sheet that says it is endless', { timeout: 60_000 }, () => {
  const inflated = (rows: string) => async () => {
    const parts = unzipSync(await workbook([['Date', 'From', 'To'], ['1/2/26', 'A', 'B']]))
    const at = 'xl/worksheets/sheet1.xml'
    const xml = new TextDecoder().decode(parts[at])
    const wide = xml.replace(/<dimension ref="[^"]+"\/>/, '<dimension ref="A1:XFD1048576"/>')
    return zipSync({ ...parts, [at]: strToU8(wide.replace('</sheetData>', `${rows}</sheetData>`)) })
  } // prettier-ignore

  it.each([
    ['by its dimensions', inflated('')],
    ['by a row at its very end', inflated('<row r="1048576"><c r="XFD1048576"/></row>')],
    ['by 200,000 empty rows', inflated(Array.from({ length: 200_000 }, (_, n) => `<row r="${n + 3}"/>`).join(''))],
    ['by 50,000 rows with only a look', inflated(Array.from({ length: 50_000 }, (_, n) => `<row r="${n + 3}"><c r="A${n + 3}" s="0"/><c r="B${n + 3}" s="0"/></row>`).join(''))],
  ])('%s gives the rows that are used', async (_, make) => {
    const bytes = await make()
    const shown = await reader.view(bytes)
    const sheets = shown.blocks.filter((block) => block.kind === 'sheet')
    expect(sheets.map(({ rows }) => rows.length)).toEqual([2])
  }) // prettier-ignore
})

describe('A27 a PDF that wants to act', () => {
  const acting = () =>
    pdf([
      `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("${traps.url}/js"\\)) >> /AA << /WC << /S /Launch /F (${traps.trace}) >> >> /Names << /EmbeddedFiles << /Names [(x.exe) 7 0 R] >> /JavaScript << /Names [(x) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >> /AcroForm << /XFA 8 0 R /Fields [] >> >>`,
      pages, page, words, font,
      stream('/Type /XObject /Subtype /Form /BBox [0 0 1 1]', ''),
      '<< /Type /Filespec /F (x.exe) /EF << /F 9 0 R >> >>',
      stream('', `<xdp><script>app.launchURL("${traps.url}/xfa")</script></xdp>`),
      stream('/Type /EmbeddedFile', 'MZ program'),
    ]) // prettier-ignore

  it('gives its text; nothing runs, and what is embedded is not handed on', async () => {
    const shown = await reader.view(acting())
    expect(JSON.stringify(shown)).toContain('Rowan Testcase')
    expect(JSON.stringify(shown)).not.toMatch(/launchURL|MZ program/)
    expect((await reader.read(acting(), 'Form.pdf')).parts).toEqual([])
    expect(traps.sprung()).toEqual(untouched)
  })
})

describe('A28, A30 a scan, and a picture larger than any memory', () => {
  const picture = (width: number, height: number, data: string) =>
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>', pages, page, stream('', 'q 595 0 0 842 0 0 cm /I Do Q'), font,
      stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`, data),
    ]) // prettier-ignore

  it('of one page without text is named as a scan, to be typed in', async () => {
    const data = deflateSync(Buffer.alloc(100 * 100, 200)).toString('latin1')
    const found = await reader.read(picture(100, 100, data), 'Scan.pdf')
    expect(refusalsOf(found)).toEqual(['no-text'])
    expect(found.items[0]?.problem?.whatToDo).toContain('Type it in')
  })

  it('of 60,000 by 60,000 is set aside without being unfolded, alone, in a document and in a PDF', async () => {
    const size = Buffer.alloc(8)
    size.writeUInt32BE(60_000, 0)
    size.writeUInt32BE(60_000, 4)
    const png = new Uint8Array(
      Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1'),
        size,
        Buffer.from([8, 0, 0, 0, 0]),
      ]),
    )
    expect(refusalsOf(await reader.read(png, 'scan.png'))).toEqual(['too-large'])
    const inWord = zipSync({
      ...unzipSync(wordFile(p('Rowan'), wordRelationships([['r1', 'image', 'media/image1.png']]))),
      'word/media/image1.png': png,
    })
    expect(JSON.stringify(await reader.view(inWord))).toContain('Rowan')
    const data = deflateSync(Buffer.alloc(1000)).toString('latin1')
    expect(refusalsOf(await reader.read(picture(60_000, 60_000, data), 'Scan.pdf'))).toEqual(['no-text'])
  })
})

describe('A29 locked documents', () => {
  it('are named as locked', async () => {
    const manifest = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    const odt = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'META-INF/manifest.xml': strToU8(manifest),
    })
    const lockedPdf = Buffer.from(
      Buffer.from(
        pdf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          pages,
          page,
          words,
          font,
          stream('/Type /XObject /Subtype /Form /BBox [0 0 1 1]', ''),
          `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`,
        ]),
      ) // prettier-ignore
        .toString('latin1')
        .replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 7 0 R /ID [(1234567890123456) (1234567890123456)]'),
      'latin1',
    )
    for (const bytes of [odt, new Uint8Array(lockedPdf)]) {
      const found = await reader.read(bytes, 'Form')
      expect(refusalsOf(found)).toEqual(['password-protected'])
      expect(found.items[0]?.problem?.whatToDo).not.toMatch(/upload|online/i)
    }
  })
})

describe('A31 names that every object has', () => {
  it('as headers, sheets, columns, attachments and labels change nothing of anything else', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__']
    for (const name of names) {
      await reader.read(mailFile({ text: `${name}: polluted`, headers: { [name]: 'polluted' }, attachments: [{ name, bytes: strToU8('x') }] })) // prettier-ignore
      await reader.read(await workbook([names, names.map(() => 'polluted')], name))
      await reader.read(ascii(`${names.join(',')}\n${names.map(() => 'polluted').join(',')}\n`), 'log.csv')
      const found = await reader.read(wordFile(`${p(`${name}: polluted`)}${p('Adult’s name: Rowan')}`))
      for (const { reading } of found.items) expect(Object.keys(reading)).not.toContain(name)
    }
    // The next file is read by the same process, as if nothing had been.
    const { items } = await reader.read(fixture('northmere-form.docx'), 'Form.docx')
    expect(JSON.stringify(items)).not.toContain('polluted')
  })
})

describe('A33 what is cut off', { timeout: 180_000 }, () => {
  it('at every 512th byte, of every kind, is read or refused with a reason', async () => {
    for (const [kind, whole] of Object.entries(await kinds())) {
      const step = Math.max(512, Math.ceil(whole.length / 512 / 40) * 512)
      for (const length of [
        0,
        1,
        ...Array.from({ length: Math.ceil(whole.length / step) }, (_, n) => n * step),
      ]) {
        const { items } = await reader.read(whole.subarray(0, length), `Form.${kind}`)
        expect([kind, length, items.length > 0]).toEqual([kind, length, true])
        for (const { problem } of items) expect(problem?.message ?? 'read').not.toBe('')
      }
    }
  })
})

describe('A39 any text there is', { timeout: 60_000 }, () => {
  it('arrives as it was written, in composed and decomposed letters, right to left and beyond the first plane', async () => {
    const letters = ['e\u0301', '\u00e9', '\u05d0\u05d1', '\u0639\u0631', '\u{1f600}', '\u{20000}', 'a\u200db', 'ﬁ', '’', '–', 'Ж'] // prettier-ignore
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }),
        async (some) => {
          const text = `x${some.join('')}x`
          const shown = await reader.view(wordFile(p(text)))
          expect(JSON.stringify(shown.blocks)).toContain(text)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('that no file should hold never stops the reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const bytes = new Uint8Array(Buffer.from(text, 'utf16le'))
        for (const each of [bytes, strToU8(text), mailFile({ text: Buffer.from(text).toString('latin1') })])
          expect((await reader.read(each)).items.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })
})
