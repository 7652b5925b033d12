import { profileTables } from '@shared/analysis/agency-profile'
import type { FigureTable } from '@shared/analysis/figure-table'
import { figureTables } from '@shared/analysis/figure-tables'
import { restsOnCount } from '@shared/analysis/findings-tables'
import type { ParsedInput } from '@shared/contract'
import { AccordError } from '@shared/domain/problem'
import { figuresFor, published } from '../register/insights'
import { pseudonym, reportCaseIds, reportCases } from '../store'
import { aboutReport, type ReportContext } from './about-report'
import { boardWording, withoutOwnWords } from './board-wording'
import type { ExcelReport } from './excel-report'

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
  const all = figureTables(figures)
  // What is kept back is worked out from all tables together; of those any choice is then safe.
  const shown = input.publication ? await published(context, all) : { tables: all, publication: null }
  const own = agency === undefined ? shown.tables : profileTables(shown.tables, agency)
  const status = shown.tables.find(({ id }) => id === 'status')
  const report: ExcelReport = {
    about: await aboutReport(context, filter),
    scope: {
      title: input.title ?? (agency === undefined ? 'Safeguarding escalations' : `Safeguarding escalations of ${agency}`),
      period: figures.period,
      agency: agency ?? null,
      cases: status ? restsOnCount(status) : null,
      undated: figures.undated,
      register,
      publication: shown.publication,
    },
    tables: input.tables === undefined ? own : chosen(own, all, input.tables),
    cases: {
      ids: register === 'none' ? [] : await reportCaseIds(store.db, filter),
      page: (ids, withNarrative) => reportCases(store.db, ids, withNarrative),
      pseudonym: (id) => `P-${pseudonym(store, exportId, id)}`,
    },
    wording,
  }
  return { report, cases: figures.cases }
} // prettier-ignore

/** The tables asked for, in that order. One that is not for publication, or not for one agency, is left out. */
function chosen(
  tables: readonly FigureTable[],
  known: readonly FigureTable[],
  ids: readonly string[],
): FigureTable[] {
  const unknown = ids.find((id) => !known.some((table) => table.id === id))
  if (unknown !== undefined) throw noSuchTable(unknown)
  return [...new Set(ids)].flatMap((id) => tables.find((table) => table.id === id) ?? [])
}

const noSuchTable = (id: string) =>
  new AccordError({
    code: 'reports/no-such-table',
    message: `There is no table of figures called ${id}.`,
    whatToDo: 'Choose among the tables that Insights shows.',
    item: id,
  })
