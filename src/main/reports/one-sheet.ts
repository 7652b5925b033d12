import type { PendingFile } from './replace-file'
import type { Sheet } from './sheet'
import { PackageWriter } from './workbook/package-writer'
import { writeSheet } from './write-sheet'

/** Writes a workbook of a single table; the caller keeps or discards the file. @returns how many rows it has */
export async function writeOneSheet(
  file: PendingFile,
  sheet: Sheet,
  marking: string,
  producedAt: string,
): Promise<number> {
  const workbook = new PackageWriter({ stream: file.stream, useStyles: true })
  workbook.creator = 'Accord'
  workbook.lastModifiedBy = 'Accord'
  workbook.created = new Date(producedAt)
  workbook.modified = new Date(producedAt)
  workbook.title = sheet.title
  // exceljs never settles once its stream has failed, so every wait is a race with the failure.
  const rows = await Promise.race([writeSheet(workbook, sheet, marking), file.failure])
  await Promise.race([workbook.commit(), file.failure])
  return rows
}
