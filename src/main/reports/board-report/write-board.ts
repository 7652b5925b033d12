import type { Figures } from '@shared/analysis/figures-schema'
import { boardPaper, type BoardReport } from '@shared/board-report/board-paper'
import type { Handlers, Output, ParsedInput } from '@shared/contract'
import { dateOf } from '@shared/domain/dates'
import { figuresFor } from '../../register/insights'
import { appendAudit, newId } from '../../store'
import { aboutReport, type ReportContext } from '../about-report'
import { boardWording, withoutOwnWords } from '../board-wording'
import { checkReport } from '../check-report'
import { compareReport, comparedInWords } from '../compare-report'
import { definitions } from '../definitions'
import { paperFormat, writePaper } from '../paper-file'
import type { PrintPaper } from '../print-paper'
import { reportTables } from '../report-tables'
import { writtenPeriod } from '../written-date'

export function createBoardReportHandlers(
  context: ReportContext,
  printPaper: PrintPaper | null,
): Handlers<'reports.board'> {
  return { 'reports.board': (input) => writeBoard(context, printPaper, input) }
}

/** Writes the report to the board; in the audit trail before the file is in its place. */
async function writeBoard(
  context: ReportContext,
  printPaper: PrintPaper | null,
  input: ParsedInput<'reports.board'>,
): Promise<Output<'reports.board'>> {
  const { store, clock, actor } = context
  const { path, publication, tables, agency, compare } = input
  const format = paperFormat(path, store.folder, printPaper)
  const filter = await checkReport(context, { ...input, register: 'none', purpose: null })
  const figures = await figuresFor(context, filter)
  const paper = boardPaper(await boardReport(context, { ...input, filter }, figures))
  const written = await writePaper(path, format, paper, printPaper)
  try {
    const scope = { publication, ...(tables ? { tables } : {}), ...(agency === undefined ? {} : { agency }), ...(compare === undefined ? {} : { compare }) }
    const details = { kind: 'board', filter, ...scope, format, sha256: written.sha256, cases: figures.cases }
    await store.transaction((tx) =>
      appendAudit(tx, clock, { actor, action: 'report.exported', subjectType: 'report', subjectId: newId(clock), details }),
    )
    await written.file.keep()
  } finally {
    await written.file.discard()
  }
  return { path, cases: figures.cases }
} // prettier-ignore

/** All that the report is written from. */
export async function boardReport(
  context: ReportContext,
  input: Omit<ParsedInput<'reports.board'>, 'path'>,
  figures: Figures,
): Promise<BoardReport> {
  const { store, packs, clock } = context
  const { filter, agency } = input
  const worded = await withoutOwnWords(store.db, filter, figures, boardWording(packs))
  const { allowed, publication, cases } = await reportTables(context, worded, input)
  const comparison = await compareReport(context, filter, { ...input, ownWords: false }, allowed)
  const count = cases === null ? 'Kept back' : cases.toLocaleString('en-GB')
  const undated = publication === null ? figures.undated : 0
  return {
    ...(await aboutReport(context, filter)),
    title: input.title ?? (agency === undefined ? 'Escalations: report to the board' : `Escalations of ${agency}`),
    agency: agency ?? null,
    tables: allowed,
    comparison,
    compared: comparedInWords(comparison, input.compare),
    shown: input.tables ?? null,
    publication,
    definitions,
    period: writtenPeriod(filter),
    basis: filter.by === 'raised' ? 'Date the escalation was raised' : 'Date the board received it',
    cases: undated === 0 ? count : `${count}; ${undated.toLocaleString('en-GB')} without a date left out`,
    madeOn: dateOf(clock.now()),
  }
} // prettier-ignore
