import type { Document, SheetRow } from '@shared/domain/document'
import Papa from 'papaparse'
import { cellLimits, longestCell } from './cell-limits'
import { delimiterOf } from '../sources/detect-text'
import { Notes } from './notes'

const sampleSize = 64 * 1024

/** Delimited text as one sheet. Cells stay text: what looks like a formula is never one. */
export function readCsv(text: string): Document {
  const notes = new Notes()
  const rows: SheetRow[] = []
  const delimiter = delimiterOf(text.slice(0, sampleSize))
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { ...(delimiter ? { delimiter } : {}) })
  for (const [n, fields] of data.entries()) {
    if (n >= cellLimits.rows || fields.length > cellLimits.columns) notes.add('truncated')
    if (n >= cellLimits.rows) break
    const cells = fields.slice(0, cellLimits.columns).flatMap((field, column) => {
      const shown = field.trim().slice(0, longestCell)
      return shown === '' ? [] : [{ column: column + 1, text: shown }]
    })
    if (cells.length > 0) rows.push({ number: n + 1, cells })
  }
  return { format: 'csv', blocks: [{ kind: 'sheet', id: 's1', name: 'Sheet1', rows }], notes: notes.list() }
}
