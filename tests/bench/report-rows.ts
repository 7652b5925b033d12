import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { columnStyle } from '../../src/main/reports/sheet-cells'
import type { CellValue, Column, Sheet } from '../../src/main/reports/sheet'

/**
 * Keeps the cells of sheets as lines of a file, for a process that knows exceljs alone to write the same.
 * @returns how many cells hold something
 */
export async function keepRows(path: string, sheets: readonly Sheet[]): Promise<number> {
  const file = createWriteStream(path)
  let cells = 0
  for (const { name, columns, rows } of sheets) {
    const styled = columns.map(({ header, width, kind }) => ({ header, width, style: columnStyle(kind) }))
    file.write(`${JSON.stringify({ name, columns: styled })}\n`)
    for await (const row of rows) {
      cells += row.filter((value) => value !== null).length
      file.write(`${JSON.stringify(columns.map((column, at) => kept(column, row[at] ?? null)))}\n`)
    }
  }
  file.end()
  await finished(file)
  return cells
}

function kept({ kind }: Column, value: CellValue) {
  if (typeof value !== 'string' || (kind !== 'date' && kind !== 'month')) return value
  return { date: Date.parse(kind === 'month' ? `${value.slice(0, 7)}-01` : value) }
}
