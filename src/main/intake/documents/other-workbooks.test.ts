import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Document } from '@shared/domain/document'
import { decodeText } from '../sources/decode-text'
import { detectFormat } from '../sources/detect-format'
import { readCsv } from './csv'
import { readOds } from './ods/read-ods'
import { readDocumentModel } from './read-document'

const fixture = (ending: string) =>
  new Uint8Array(
    readFileSync(
      resolve(import.meta.dirname, `../../../../tests/fixtures/documents/northmere-log.${ending}`),
    ),
  )
const sheet = (document: Document, n = 0) => {
  const found = document.blocks[n]
  if (found?.kind !== 'sheet') throw new Error('no sheet')
  return found
}

describe('reading workbooks', () => {
  it('shows what stands in a hidden column of an .xls as hidden', async () => {
    const book = utils.book_new()
    const rows = utils.aoa_to_sheet([
      ['Person', 'Secret', 'Date'],
      ['Ada Quill', 'x', 'y'],
    ])
    rows['!cols'] = [{ wch: 20 }, { wch: 20, hidden: true }, { wch: 20 }]
    utils.book_append_sheet(book, rows, 'Log')
    const written: unknown = write(book, { type: 'array', bookType: 'biff8', cellStyles: true })
    if (!(written instanceof ArrayBuffer)) throw new Error('Not written')
    const bytes = new Uint8Array(written)
    const document = await readDocumentModel('xls', bytes)
    const hidden = sheet(document).rows.map(({ cells }) => cells.map((cell) => cell.hidden ?? false))
    expect(hidden).toEqual([
      [false, true, false],
      [false, true, false],
    ])
    expect(document.notes.map(({ code }) => code)).toEqual(['hidden-content'])
  })

  it.each(['xlsx', 'xls', 'ods'] as const)('reads the same log from .%s', async (ending) => {
    const bytes = fixture(ending)
    expect(detectFormat(bytes)).toBe(ending)
    const document = await readDocumentModel(ending, bytes)
    expect(sheet(document).rows).toEqual([
      { number: 1, cells: [{ column: 1, text: 'Log of escalations', columnSpan: 3 }] },
      {
        number: 2,
        cells: [
          { column: 1, text: 'Date' },
          { column: 2, text: 'From' },
          { column: 3, text: 'Count' },
        ],
      },
      {
        number: 3,
        cells: [
          { column: 1, text: '12/06/2026', date: '2026-06-12' },
          { column: 2, text: 'ENHT' },
          { column: 3, text: '3', number: 3 },
        ],
      },
      {
        number: 4,
        hidden: true,
        cells: [
          { column: 1, text: '13 June 2026', date: '2026-06-13' },
          { column: 2, text: 'gone', struck: true },
          { column: 3, text: '3', number: 3 },
        ],
      },
    ])
    expect(sheet(document, 1)).toMatchObject({ name: 'Lists', hidden: true })
    expect(document.notes.map((note) => note.code)).toContain('hidden-content')
  })

  it('refuses an OpenDocument workbook with a DOCTYPE, and reads one that repeats a cell a million times', () => {
    const parts = unzipSync(fixture('ods'))
    const content = new TextDecoder().decode(parts['content.xml'])
    const changed = (xml: string) => zipSync({ ...parts, 'content.xml': strToU8(xml) })
    expect(() => readOds(changed(content.replace(/(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE a>')))).toThrow(
      /could harm/,
    )
    const repeated = content.replace(
      '<table:table-row ',
      '<table:table-row table:number-rows-repeated="1048576" ',
    )
    expect(readOds(changed(repeated)).notes.map((note) => note.code)).toContain('truncated')
  })

  it('reads delimited text in the encodings British offices send, formulas as text', () => {
    const text = 'Date;Agency;Note\r\n12/06/2026;Café Trust;"one; two"\r\n13/06/2026;B;=1+1\r\n'
    for (const bytes of [strToU8(`\uFEFF${text}`), new Uint8Array(Buffer.from(text, 'latin1'))]) {
      const { rows } = sheet(readCsv(decodeText(bytes)))
      expect(rows[1]?.cells.map((cell) => cell.text)).toEqual(['12/06/2026', 'Café Trust', 'one; two'])
      expect(rows[2]?.cells[2]).toEqual({ column: 3, text: '=1+1' })
    }
  })
})
