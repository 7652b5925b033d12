import type { Handlers, ParsedInput } from '@shared/contract'
import { appendAudit, newId } from '../store'
import type { ReportContext } from './about-report'
import { checkReport } from './check-report'
import { gatherReport } from './gather-report'
import { startFile } from './replace-file'
import { checkTarget } from './target-path'

export function createReportHandlers(context: ReportContext): Handlers<'reports.excel'> {
  return { 'reports.excel': (input) => exportExcel(context, input) }
}

type ExcelInput = ParsedInput<'reports.excel'>

/**
 * Writes the Excel workbook. The export is in the audit trail before the file is in its place; the file that was
 * there before stays whole until then.
 */
async function exportExcel(context: ReportContext, input: ExcelInput) {
  checkTarget(input.path, context.store.folder)
  const filter = await checkReport(context, input)
  const exportId = newId(context.clock)
  const { report, cases } = await gatherReport(context, { ...input, filter }, exportId)
  // Loaded only now: the workbook library is large, and most starts of the app write no report.
  const { writeExcelReport } = await import('./excel-report')
  const file = await startFile(input.path)
  try {
    const sheets = await writeExcelReport(file, report)
    await record(context, input, exportId, 'report.exported', cases)
    await file.keep().catch(async (error: unknown) => {
      await record(context, input, exportId, 'report.export-failed', 0)
      throw error
    })
    return { path: input.path, sheets, cases }
  } finally {
    await file.discard()
  }
}

async function record(
  { store, clock, actor }: ReportContext,
  { filter, register, purpose, publication, tables, agency, compare }: ExcelInput,
  exportId: string,
  action: 'report.exported' | 'report.export-failed',
  cases: number,
): Promise<void> {
  const scope = {
    publication,
    ...(tables ? { tables } : {}),
    ...(agency === undefined ? {} : { agency }),
    ...(compare === undefined ? {} : { compare }),
  }
  const details = { kind: 'excel', register, purpose, filter, ...scope, cases }
  const entry = { actor, action, subjectType: 'report', subjectId: exportId, details }
  await store.transaction((tx) => appendAudit(tx, clock, entry))
}
