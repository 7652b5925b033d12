import type { ParsedInput } from '@shared/contract'
import { figuresFor } from '../register/insights'
import { workingDaysOf } from '../register/working-days-of'
import { aboutReport, type ReportContext } from './about-report'
import { boardWording, withoutOwnWords } from './board-wording'
import { compareReport, comparedInWords } from './compare-report'
import { caseSource } from './cases/case-source'
import type { ExcelReport } from './excel-report'
import { reportTables } from './report-tables'

/** All that a workbook is written from, but for the rows of its cases, which are fetched as they are written. */
export async function gatherReport(
  context: ReportContext,
  input: ParsedInput<'reports.excel'>,
  exportId: string,
): Promise<{ report: ExcelReport; cases: number }> {
  const { store, packs } = context
  const { filter, register, agency } = input
  const wording = boardWording(packs)
  const found = await figuresFor(context, filter)
  const figures = register === 'identifiable' ? found : await withoutOwnWords(store.db, filter, found, wording)
  const { allowed, chosen, publication, cases } = await reportTables(context, figures, input)
  const comparison = await compareReport(context, filter, { ...input, ownWords: register === 'identifiable' }, allowed)
  const report: ExcelReport = {
    about: await aboutReport(context, filter),
    scope: {
      title: input.title ?? (agency === undefined ? 'Safeguarding escalations' : `Safeguarding escalations of ${agency}`),
      period: figures.period,
      agency: agency ?? null,
      cases,
      undated: figures.undated,
      register,
      publication,
      compared: comparedInWords(comparison, input.compare),
    },
    comparison,
    tables: chosen,
    all: allowed,
    cases: await caseSource(context, {
      ...{ filter, register, exportId, figures, wording, workingDays: workingDaysOf(packs), onlyOf: agency ?? null },
    }),
    wording,
  }
  return { report, cases: figures.cases }
} // prettier-ignore
