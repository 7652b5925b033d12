import type { FigureFilters } from '@shared/analysis/figure-filters'
import { figureTables } from '@shared/analysis/figure-tables'
import type { Figures } from '@shared/analysis/figures-schema'
import { boardPaper, type BoardReport } from '@shared/board-report/board-paper'
import type { Handlers, Output, ParsedInput } from '@shared/contract'
import { dateOf } from '@shared/domain/dates'
import { figuresFor, published } from '../../register/insights'
import { appendAudit, newId } from '../../store'
import { aboutReport, type ReportContext } from '../about-report'
import { boardWording, withoutOwnWords } from '../board-wording'
import { definitions } from '../definitions'
import { paperFormat, writePaper } from '../paper-file'
import type { PrintPaper } from '../print-paper'
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
  { path, filter, publication }: ParsedInput<'reports.board'>,
): Promise<Output<'reports.board'>> {
  const { store, clock, actor } = context
  const format = paperFormat(path, store.folder, printPaper)
  const figures = await figuresFor(context, filter)
  const written = await writePaper(path, format, boardPaper(await reportOf(context, filter, figures, publication)), printPaper)
  try {
    const details = { kind: 'board', filter, publication, format, sha256: written.sha256, cases: figures.cases }
    await store.transaction((tx) =>
      appendAudit(tx, clock, { actor, action: 'report.exported', subjectType: 'report', subjectId: newId(clock), details }),
    )
    await written.file.keep()
  } finally {
    await written.file.discard()
  }
  return { path, cases: figures.cases }
} // prettier-ignore

async function reportOf(
  context: ReportContext,
  filter: FigureFilters,
  figures: Figures,
  isPublic: boolean,
): Promise<BoardReport> {
  const { packs, clock } = context
  const about = await aboutReport(context, filter)
  const wording = boardWording(packs)
  const tables = figureTables(await withoutOwnWords(context.store.db, filter, figures, wording))
  const shown = isPublic ? await published(context, tables) : { tables, publication: null }
  const count = shown.tables.flatMap(({ rests }) => rests).find(({ label }) => label === 'Escalations')?.cell
  const cases = typeof count?.value === 'number' ? count.value.toLocaleString('en-GB') : 'Kept back'
  return {
    ...about,
    ...shown,
    definitions,
    period: writtenPeriod(filter),
    basis: filter.by === 'raised' ? 'Date the escalation was raised' : 'Date the board received it',
    cases: isPublic || figures.undated === 0 ? cases : `${cases}; ${figures.undated.toLocaleString('en-GB')} without a date left out`,
    madeOn: dateOf(clock.now()),
  }
} // prettier-ignore
