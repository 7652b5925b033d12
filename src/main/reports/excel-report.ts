import type ExcelJS from 'exceljs'
import { ofEachAgency } from '@shared/analysis/agency-profile'
import type { FigureTable } from '@shared/analysis/figure-table'
import { findingOf } from '@shared/analysis/findings-by-table'
import type { BoardWording } from './board-wording'
import type { CaseSource } from './cases/case-source'
import { caseSheets } from './cases/case-sheets'
import type { ReportComparison } from './compare-report'
import { coverLines, type ReportAbout, type ReportScope } from './cover'
import { markingOf } from './register-kind'
import type { PendingFile } from './replace-file'
import { figureSheet } from './workbook/figure-sheet'
import { PackageWriter } from './workbook/package-writer'
import { sheetNameOf, uniqueNames } from './workbook/sheet-names'
import { writeCover } from './write-cover'
import { writeSheet } from './write-sheet'

export interface ExcelReport {
  readonly about: ReportAbout
  readonly scope: ReportScope
  /** In the order of their sheets. */
  readonly tables: readonly FigureTable[]
  /** All tables of the figures, which what one of them says may rest on. */
  readonly all: readonly FigureTable[]
  /** On a sheet before the others: its counts beside those of another period. */
  readonly comparison: ReportComparison
  readonly cases: CaseSource
  readonly wording: BoardWording
}

/**
 * Writes the workbook into a file started with `startFile`; the caller keeps or discards it. Rows go out as they
 * are fetched, so that memory does not grow with the register.
 * @returns names of the sheets, in order
 */
export async function writeExcelReport(file: PendingFile, report: ExcelReport): Promise<string[]> {
  const { scope, about, tables } = report
  const published = scope.publication !== null
  const marking = markingOf(scope.register, published)
  const workbook = new PackageWriter({ stream: file.stream, useStyles: true })
  ownProperties(workbook, about, scope)
  const cases = caseSheets(
    report.cases,
    report.wording,
    tables.map(({ id }) => id),
  )
  const figures = [
    ...comparedFigures(report),
    ...tables.map((table) => ({ table, finding: said(report, table) })),
  ]
  const names = uniqueNames(
    figures.map(({ table }) => sheetNameOf(table)),
    ['Cover', ...cases.map(({ name }) => name)],
  )
  const sheets = [
    ...figures.map(({ table, finding }, at) =>
      figureSheet({ table, finding, name: names[at] ?? table.id, tables: report.all, published }),
    ),
    ...cases,
  ]
  writeCover(workbook, scope.title, coverLines(about, scope, sheets), marking)
  // exceljs never settles once its stream has failed, so every wait is a race with the failure.
  for (const sheet of sheets) await Promise.race([writeSheet(workbook, sheet, marking), file.failure])
  await Promise.race([workbook.commit(), file.failure])
  return ['Cover', ...sheets.map(({ name }) => name)]
}

function comparedFigures({ comparison }: ExcelReport): { table: FigureTable; finding: string }[] {
  return comparison && 'table' in comparison ? [comparison] : []
}

/** What a table says; of one cut down to one agency there is nothing to say that the others are not part of. */
function said({ all, scope }: ExcelReport, { id }: FigureTable): string | null {
  return scope.agency !== null && ofEachAgency.includes(id) ? null : findingOf(all, id)
}

/** The document properties say which program made the file and when, and nothing of who was at the keyboard. */
function ownProperties(
  workbook: ExcelJS.Workbook,
  { producedAt }: ReportAbout,
  { title }: ReportScope,
): void {
  workbook.creator = 'Accord'
  workbook.lastModifiedBy = 'Accord'
  workbook.created = new Date(producedAt)
  workbook.modified = new Date(producedAt)
  workbook.title = title
}
