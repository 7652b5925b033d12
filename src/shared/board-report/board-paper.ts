import type { NotCompared, Comparison } from '../analysis/period-comparison'
import type { Publication } from '../analysis/figure-table'
import type { Tables } from '../analysis/findings-tables'
import { dateInWords } from '../domain/date-in-words'
import type { IsoDate } from '../domain/dates'
import {
  heading,
  list,
  pageHeading,
  paragraph,
  type Paper,
  type PaperBlock,
  type PaperSpan,
} from '../paper/paper'
import { keptBack, paperTable, restsOnWords } from './figure-paper'
import { figureBlocks } from './figure-blocks'
import { pagesOf, type BoardPage } from './board-pages'

export interface BoardReport {
  readonly title: string
  readonly board: string
  readonly policies: readonly string[]
  /** The one agency it is made for, to be sent to it. */
  readonly agency: string | null
  /** The period and filters in words. */
  readonly period: string
  readonly basis: string
  readonly filters: string
  readonly cases: string
  readonly madeOn: IsoDate
  readonly version: string
  readonly tables: Tables
  /** Its counts beside those of another period, or why they are not; null when none was asked for. */
  readonly comparison: Comparison | NotCompared | null
  /** The same in words. */
  readonly compared: string | null
  /** Ids of the tables to show, in their order; null: those such a report usually has. */
  readonly shown: readonly string[] | null
  /** Null when every figure is shown. */
  readonly publication: Publication | null
  readonly definitions: readonly (readonly [term: string, meaning: string])[]
}

/** The report to the board as a paper. Figures, charts and sentences all come from the same tables. */
export function boardPaper(report: BoardReport): Paper {
  const pages = pagesOf(report.shown, report.tables)
  const marking = report.publication ? 'For publication' : 'Official-Sensitive'
  return {
    title: `${report.title}, ${report.period}`,
    marking,
    reference: `Escalations, ${report.period}`,
    date: report.madeOn,
    blocks: [...cover(report, pages), ...compared(report), ...pages.flatMap((one) => page(one, report.tables)), ...ending(report)],
  }
} // prettier-ignore

function cover(report: BoardReport, pages: readonly BoardPage[]): PaperBlock[] {
  const { tables, publication } = report
  return [
    paragraph(report.board, 'eyebrow'),
    { kind: 'title', text: report.title },
    paragraph(report.period, 'subtitle'),
    {
      kind: 'facts',
      about: 'The report',
      items: [
        ...(report.agency === null ? [] : [{ term: 'For', value: `${report.agency}: the escalations it made or received, and no others` }]),
        { term: 'Period goes by', value: report.basis },
        { term: 'Filters', value: report.filters },
        ...(report.compared === null ? [] : [{ term: 'Compared with', value: report.compared }]),
        { term: 'Escalations', value: report.cases },
        { term: 'Protocol', value: { paragraphs: report.policies } },
        { term: 'Made', value: `${dateInWords(report.madeOn)}, with Accord ${report.version}` },
        { term: 'Figures kept back', value: publication ? `${publication.small + publication.secondary}, shown as ${keptBack}. ${publication.rule} ${publication.rounding}` : 'None: small counts are shown. Not for publication.' },
      ],
    },
    heading(1, 'In short'),
    list([...comparedFinding(report), ...new Set(pages.flatMap(({ findings }) => findings.map(({ say }) => `${say(tables)}.`)))]),
    paragraph('Each sentence says what the figures of its page say, and no more. Counts under 20 are given as they are and not as percentages; that something rises or falls is said only where it is more than chance.', 'note'),
  ]
} // prettier-ignore

/** The page before the themes: what differs from the other period by more than chance, and every line. */
function compared({ comparison }: BoardReport): PaperBlock[] {
  if (comparison === null || 'why' in comparison) return []
  const { table, finding } = comparison
  return [pageHeading(table.title), paragraph(`${finding}.`, 'lead'), paperTable(table), paragraph(restsOnWords(table), 'note')]
} // prettier-ignore

const comparedFinding = ({ comparison }: BoardReport): string[] =>
  comparison && 'finding' in comparison ? [`${comparison.finding}.`] : []

function page({ name, findings, shown }: BoardPage, tables: Tables): PaperBlock[] {
  const [lead] = findings.slice(-1)
  return [
    pageHeading(name),
    ...(lead ? [paragraph(`${lead.say(tables)}.`, 'lead')] : []),
    ...shown.flatMap((id) => figureBlocks(tables, id)),
  ]
}

function ending({ definitions }: BoardReport): PaperBlock[] {
  const items = definitions.map(([term, meaning]): PaperSpan[] => [{ strong: `${term}. ` }, meaning])
  return [pageHeading('What the words mean'), list(items)]
}
