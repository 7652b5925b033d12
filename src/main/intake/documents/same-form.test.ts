import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import type { Block, DocumentFormat, Run } from '@shared/domain/document'
import { detectFormat } from '../sources/detect-format'
import { readDocumentModel, type DocumentFile } from './read-document'

/** One form, saved by LibreOffice in each format, must come out as the same document. */
const folder = resolve(import.meta.dirname, '../../../../tests/fixtures/documents')
const bytesOf = (name: string, format: string) =>
  new Uint8Array(readFileSync(resolve(folder, `${name}.${format}`)))
const isFile = (format: string): format is DocumentFile & DocumentFormat =>
  ['docx', 'doc', 'odt', 'rtf', 'pdf'].includes(format)

const shown = (run: Run) =>
  run.hidden ? '' : run.checkbox ? `<${run.checkbox}>` : run.struck ? `<struck ${run.text}>` : run.text
const outline = (blocks: readonly Block[]): unknown[] =>
  blocks.flatMap((block): unknown[] => {
    if (block.kind === 'paragraph') return [block.runs.map(shown).join('')]
    return block.kind === 'table'
      ? block.cells.map((cell) => [cell.row, cell.column, cell.columnSpan, ...outline(cell.blocks)])
      : []
  })

const expected = [
  'Northmere Safeguarding Adults Board',
  'Escalation Record – please complete in full',
  [0, 0, 2, 'About the adult'],
  [1, 0, 1, 'Name of adult'],
  [1, 1, 1, 'Rowan Testcase'],
  [2, 0, 1, 'Date of birth'],
  [2, 1, 1, '3 April 1951'],
  [3, 0, 1, 'Is this a concern about process?'],
  [3, 1, 1, 'Yes / <struck No>'],
  [4, 0, 1, 'Summary'],
  [4, 1, 1, 'First paragraph of the summary.', 'Second paragraph, with “quotes” and £5.'],
  [5, 0, 1, 'Manager consulted'],
  [5, 1, 1, '<ticked> Yes  <empty> No'],
  'Name:\tAlex Example\tDate: 12/06/2026',
  'End of form.',
]

/** A PDF keeps the places of words but not the spaces and tabs between them. */
const spaced = (text: unknown): unknown =>
  Array.isArray(text) ? text.map(spaced) : typeof text === 'string' ? text.replace(/\s+/g, ' ') : text

async function outlineOf(ending: string, name = 'northmere-form'): Promise<unknown[]> {
  const bytes = bytesOf(name, ending)
  const format = detectFormat(bytes)
  expect(format).toBe(ending)
  if (!isFile(format)) throw new Error('not a document')
  return outline((await readDocumentModel(format, bytes)).blocks)
}

it.each(['docx', 'doc', 'odt', 'rtf'])('reads the same form from .%s', async (ending) => {
  expect(await outlineOf(ending)).toEqual(expected)
})

it('reads the same form from .pdf, but for spaces', async () => {
  expect((await outlineOf('pdf')).map(spaced)).toEqual(expected.map(spaced))
})

it.each(['doc', 'odt', 'rtf'])('reads a table inside a cell of another from .%s', async (ending) => {
  expect(await outlineOf(ending, 'table-in-table')).toEqual([
    'People of the case',
    [0, 0, 1, 'Case'],
    [0, 1, 1, 'NM/26/01'],
    [
      1,
      0,
      2,
      'Who is involved',
      [0, 0, 1, ''],
      [0, 1, 1, 'Raised by'],
      [0, 2, 1, 'Raised with'],
      [1, 0, 1, 'Name'],
      [1, 1, 1, 'Alex Example'],
      [1, 2, 1, 'Rowan Testcase'],
      '',
      'Both have been told.',
    ],
    'End of form.',
  ])
})
