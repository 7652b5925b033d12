import ExcelJS from 'exceljs'
import type { Figures } from '@shared/analysis/figures-schema'
import { withoutOwnWords, type BoardWording } from './board-wording'
import { coverLines, type ReportAbout } from './cover'
import { figureSheets } from './figure-sheets'
import type { RegisterKind } from './register-kind'
import { registerSheet, type CaseSource } from './register-sheet'
import type { PendingFile } from './replace-file'
import { writeCover } from './write-cover'
import { writeSheet } from './write-sheet'

export interface ExcelReport {
  readonly about: ReportAbout
  readonly figures: Figures
  readonly cases: CaseSource
  readonly register: RegisterKind
  readonly wording: BoardWording
}

/**
 * Writes the workbook into a file started with `startFile`; the caller keeps or discards it. Rows go out as they
 * are fetched, so that memory does not grow with the register.
 * @returns names of the sheets, in order
 */
export async function writeExcelReport(file: PendingFile, report: ExcelReport): Promise<string[]> {
  const marking = report.register === 'identifiable' ? 'OFFICIAL-SENSITIVE' : 'Pseudonymised'
  const figures =
    report.register === 'identifiable' ? report.figures : withoutOwnWords(report.figures, report.wording)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: file.stream, useStyles: true })
  ownProperties(workbook, report.about)
  const sheets = [...figureSheets(figures), registerSheet(report.register, report.cases, report.wording)]
  const names = sheets.map(({ name }) => name)
  writeCover(workbook, coverLines(report.about, figures, report.register, names), marking)
  // exceljs never settles once its stream has failed, so every wait is a race with the failure.
  for (const sheet of sheets) await Promise.race([writeSheet(workbook, sheet, marking), file.failure])
  await Promise.race([workbook.commit(), file.failure])
  return ['Cover', ...names]
}

/** The document properties say which program made the file and when, and nothing of who was at the keyboard. */
function ownProperties(workbook: ExcelJS.Workbook, { producedAt }: ReportAbout): void {
  workbook.creator = 'Accord'
  workbook.lastModifiedBy = 'Accord'
  workbook.created = new Date(producedAt)
  workbook.modified = new Date(producedAt)
  workbook.title = 'Safeguarding escalations'
}
