import type { Handlers, ParsedInput } from '@shared/contract'
import { AccordError } from '@shared/domain/problem'
import { figuresFor } from '../register/insights'
import { appendAudit, newId, pseudonym, reportCaseIds, reportCases } from '../store'
import { aboutReport, type ReportContext } from './about-report'
import { boardWording } from './board-wording'
import type { ExcelReport } from './excel-report'
import { startFile } from './replace-file'
import { checkTarget } from './target-path'

export function createReportHandlers(context: ReportContext): Handlers<'reports.excel'> {
  return { 'reports.excel': (input) => exportExcel(context, input) }
}

type ExcelInput = ParsedInput<'reports.excel'>

/**
 * Writes the Excel workbook. The export is in the audit trail before the file is in its place; the file that was
 * there before stays whole until then. Errors: `reports/no-purpose` when people would be named and nobody says why.
 */
async function exportExcel(context: ReportContext, input: ExcelInput) {
  if (input.register === 'identifiable' && (input.purpose ?? '').trim() === '') throw noPurpose()
  checkTarget(input.path, context.store.folder)
  const exportId = newId(context.clock)
  const report = await gather(context, input, exportId)
  // Loaded only now: the workbook library is large, and most starts of the app write no report.
  const { writeExcelReport } = await import('./excel-report')
  const file = await startFile(input.path)
  try {
    const sheets = await writeExcelReport(file, report)
    await record(context, input, exportId, 'report.exported', report.figures.cases)
    await file.keep().catch(async (error: unknown) => {
      await record(context, input, exportId, 'report.export-failed', 0)
      throw error
    })
    return { path: input.path, sheets, cases: report.figures.cases }
  } finally {
    await file.discard()
  }
}

const noPurpose = () =>
  new AccordError({
    code: 'reports/no-purpose',
    message: 'A report that names people needs its purpose.',
    whatToDo: 'Say what it is for; that is kept in the audit trail. Or make it pseudonymised.',
  })

async function gather(context: ReportContext, input: ExcelInput, exportId: string): Promise<ExcelReport> {
  const { store, packs } = context
  return {
    about: await aboutReport(context, input.filter),
    figures: await figuresFor(context, input.filter),
    cases: {
      ids: await reportCaseIds(store.db, input.filter),
      page: (ids, withNarrative) => reportCases(store.db, ids, withNarrative),
      pseudonym: (id) => `P-${pseudonym(store, exportId, id)}`,
    },
    register: input.register,
    wording: boardWording(packs.all().flatMap(({ id }) => packs.versions(id))),
  }
}

async function record(
  { store, clock, actor }: ReportContext,
  { filter, register, purpose }: ExcelInput,
  exportId: string,
  action: 'report.exported' | 'report.export-failed',
  cases: number,
): Promise<void> {
  const details = { kind: 'excel', register, purpose, filter, cases }
  const entry = { actor, action, subjectType: 'report', subjectId: exportId, details }
  await store.transaction((tx) => appendAudit(tx, clock, entry))
}
