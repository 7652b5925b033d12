import ExcelJS from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordFile, wordRelationships } from '../../src/main/intake/documents/docx/fixture'
import { mailFile } from '../../src/main/intake/mail.fixture'
import { bomb } from './support/bombs'
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

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const said = (value: unknown) => JSON.stringify(value)

/** A package with one of its parts in place of what was there. */
function put(bytes: Uint8Array, part: string, content: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [part]: strToU8(content) })
}
async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Log').addRow(['Name', 'Rowan Testcase'])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('A01, A02 a bomb', { timeout: 60_000 }, () => {
  it.each([
    ['of ten gigabytes that says so', 10_240, undefined],
    ['of ten gigabytes that says 1,000 bytes', 10_240, 1000],
    ['of 500 megabytes that says 90', 500, 90 * 1024 * 1024],
  ])('%s is refused at once, as an archive, a document and a workbook', async (_, megabytes, declared) => {
    for (const part of ['a.txt', 'word/document.xml', 'xl/worksheets/sheet1.xml', '[Content_Types].xml']) {
      const found = await reader.read(bomb(part, megabytes, declared), 'Form.docx')
      expect(['unsafe-file', 'too-large']).toContain(refusalsOf(found)[0])
    }
  })

  it('leaves the reader with the memory it had: the next file is read by the same process', async () => {
    const before = process.memoryUsage().rss
    await reader.read(bomb('a.txt', 1024), 'a.zip')
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
    expect(refusalsOf(await reader.read(wordFile(p('x'))))).toEqual([null])
  })
})

describe('A04, A05 entities', () => {
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`
  const outside = () =>
    `<!DOCTYPE a [<!ENTITY a SYSTEM "file://${traps.canary}"><!ENTITY b SYSTEM "${traps.url}/b"><!ENTITY % c SYSTEM "${traps.url}/c">%c;]>`
  const word = [
    'word/document.xml',
    'word/_rels/document.xml.rels',
    'word/styles.xml',
    '[Content_Types].xml',
    '_rels/.rels',
  ]
  const excel = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels'] // prettier-ignore

  it('in any part of a document or workbook are not unfolded and not fetched', async () => {
    const styles = wordRelationships([['s', 'styles', 'styles.xml']])
    const document = wordFile(p('Rowan'), { ...styles, 'word/styles.xml': '<w:styles xmlns:w="w"/>' })
    const parts = [
      ...word.map((part) => [document, part] as const),
      ...(await Promise.all(excel.map(async (part) => [await workbook(), part] as const))),
    ]
    for (const declaration of [laughs, outside()])
      for (const [whole, part] of parts) {
        const old = new TextDecoder().decode(unzipSync(whole)[part])
        const bytes = put(
          whole,
          part,
          `${declaration}${old.replace(/^<\?xml[^>]*\?>/, '')}`.replace('Rowan', '&a;&b;&c;'),
        )
        const found = await reader.read(bytes, 'Form')
        expect([part, ['unsafe-file', 'unsupported-format'].includes(refusalsOf(found)[0] ?? '')]).toEqual([
          part,
          true,
        ])
        expect(said(found)).not.toContain(traps.secret)
      }
    expect(traps.sprung()).toEqual(untouched)
  })
})

describe('A06 links to elsewhere', () => {
  it('are noted and never followed', async () => {
    const targets = [`file://${traps.canary}`, `\\\\127.0.0.1\\share\\x.dotm`, `${traps.url}/x`]
    for (const target of targets) {
      const parts = wordRelationships([
        ['r1', 'attachedTemplate', target, true],
        ['r2', 'image', target, true],
        ['r3', 'subDocument', target, true],
        ['r4', 'hyperlink', target, true],
        ['r5', 'oleObject', target, true],
      ])
      const picture = '<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:link="r2"/></w:drawing></w:r></w:p>'
      const field = `<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;${target.replaceAll('\\', '\\\\')}&quot; "><w:r><w:t>old</w:t></w:r></w:fldSimple></w:p>`
      const bytes = wordFile(`${p('Rowan')}${picture}${field}<w:subDoc r:id="r3"/>`, parts)
      const shown = await reader.view(bytes)
      expect(shown.notes.map(({ code }) => code)).toContain('external-link-ignored')
      expect(said([shown, await reader.read(bytes)])).not.toContain(traps.secret)
    }
    expect(traps.sprung()).toEqual(untouched)
  })
})

describe('A07, A08 names that are paths', () => {
  const names = [
    '../../x.docx', '..\\..\\x.docx', '/etc/x.docx', 'C:\\Windows\\x.docx', 'CON', 'NUL.txt', 'a:b', 'x.docx. . ',
    `${'long'.repeat(75)}.docx`, 'x\u202Excod.exe', 'a\u0000b.docx', 'a\nb.docx', '....//....//x', '.', '..', ' ',
  ] // prettier-ignore

  it('of parts of a package are never places on a disk', async () => {
    const evil = Object.fromEntries(names.map((name, n) => [`${name}${n}`, strToU8('x')]))
    const bytes = zipSync({ ...unzipSync(wordFile(p('Rowan'))), ...evil })
    expect(refusalsOf(await reader.read(bytes, 'Form.docx'))).toEqual([null])
    expect(traps.sprung()).toEqual(untouched)
  })

  it.each(names)('of an attachment or entry (%j) are shown without what could mislead', async (name) => {
    const found = [
      await reader.read(zipSync({ [name]: wordFile(p('Rowan')) }), 'a.zip'),
      await reader.read(
        mailFile({
          text: 'x',
          attachments: [{ name: name.replace('\n', ' '), bytes: wordFile(p('Rowan')) }],
        }),
      ),
    ]
    for (const { parts } of found)
      for (const { path } of parts) {
        expect(path).toMatch(/^[^/\\\p{Cc}\p{Cf}]{1,160}$/u)
        expect(path).not.toMatch(/[. ]$/)
      }
  })
})

describe('A11, A12 what could run', () => {
  it('in a document is named, its text is read, and none of it is handed on as a part', async () => {
    const parts = {
      ...wordRelationships([
        ['r1', 'vbaProject', 'vbaProject.bin'],
        ['r2', 'oleObject', 'embeddings/oleObject1.bin'],
        ['r3', 'control', 'activeX/activeX1.xml'],
      ]),
      'word/vbaProject.bin': 'macro',
      'word/embeddings/oleObject1.bin': 'MZ program',
      'word/activeX/activeX1.xml': '<x/>',
    }
    const dde = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDEAUTO c:\\\\x "/k touch ${traps.trace}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    const object = '<w:p><w:r><w:object><o:OLEObject xmlns:o="o" r:id="r2"/></w:object></w:r></w:p>'
    const bytes = wordFile(`${p('Rowan')}${dde}${object}`, parts)
    const shown = await reader.view(bytes)
    expect(shown.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['macro-ignored', 'embedded-object-ignored', 'automatic-field-ignored']),
    )
    expect(said(shown)).toContain('Rowan')
    expect(said(shown)).not.toMatch(/DDEAUTO|MZ program|touch/)
    expect((await reader.read(bytes)).parts).toEqual([])
    expect(traps.sprung()).toEqual(untouched)
  })

  it('in a workbook is named too', async () => {
    const bytes = put(await workbook(), 'xl/vbaProject.bin', 'macro')
    const shown = await reader.view(bytes)
    expect(shown.notes.map(({ code }) => code)).toContain('macro-ignored')
    expect(said(shown)).toContain('Rowan Testcase')
  })
})
