import type { Publication } from '../analysis/figure-table'
import {
  agenciesFinding, clocksFinding, formsFinding, pairsFinding, stagesFinding, statusFinding, themesFinding, timeFinding, trendFinding,
} from '../analysis/findings' // prettier-ignore
import { cellOf, tableNamed, type Tables } from '../analysis/findings-tables'
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
import { barsOf, curveOf, overTimeOf } from './figure-charts'
import { keptBack, paperTable, restsOnWords } from './figure-paper'

export interface BoardReport {
  readonly board: string
  readonly policies: readonly string[]
  /** The period and filters in words. */
  readonly period: string
  readonly basis: string
  readonly filters: string
  readonly cases: string
  readonly madeOn: IsoDate
  readonly version: string
  readonly tables: Tables
  /** Null when every figure is shown. */
  readonly publication: Publication | null
  readonly definitions: readonly (readonly [term: string, meaning: string])[]
}

interface Theme {
  readonly name: string
  readonly finding: (tables: Tables) => string
  readonly blocks: (tables: Tables) => PaperBlock[]
}

/** The pages of the report: a theme each, headed by what its figures say and no more. */
const themes: readonly Theme[] = [
  { name: 'Who makes and receives escalations', finding: agenciesFinding, blocks: (tables) => charted(tables, 'agencies', ['made', 'received'], 'Made and received, by agency') },
  { name: 'Who escalates to whom', finding: pairsFinding, blocks: (tables) => tabled(tables, 'pairs') },
  { name: 'How far escalations go', finding: stagesFinding, blocks: (tables) => [...charted(tables, 'stages', ['reached', 'resolved'], 'Stage reached, and stage at which agreed'), ...tabled(tables, 'status')] },
  { name: 'How long they take', finding: timeFinding, blocks: (tables) => [...curveOf(tables), ...tabled(tables, 'time'), ...tabled(tables, 'stage-times')] },
  { name: 'Whether deadlines are met', finding: clocksFinding, blocks: (tables) => charted(tables, 'clocks', ['met', 'late', 'unknown'], 'Deadlines met, late and not known') },
  { name: 'What they are about', finding: themesFinding, blocks: (tables) => [...charted(tables, 'themes', ['cases'], 'Themes'), ...tabled(tables, 'concerns')] },
  { name: 'How the number changes', finding: trendFinding, blocks: overTime },
  { name: 'The forms themselves', finding: formsFinding, blocks: (tables) => [...tabled(tables, 'forms-by-field'), ...tabled(tables, 'forms-by-agency')] },
] // prettier-ignore

/** The report to the board as a paper. Figures, charts and sentences all come from the same tables. */
export function boardPaper(report: BoardReport): Paper {
  const marking = report.publication ? 'For publication' : 'Official-Sensitive'
  return {
    title: `Escalations: report to the board, ${report.period}`,
    marking,
    reference: `Escalations, ${report.period}`,
    date: report.madeOn,
    blocks: [...cover(report), ...themes.flatMap((theme) => page(theme, report.tables)), ...ending(report)],
  }
} // prettier-ignore

function cover(report: BoardReport): PaperBlock[] {
  const { tables, publication } = report
  return [
    paragraph(report.board, 'eyebrow'),
    { kind: 'title', text: 'Escalations: report to the board' },
    paragraph(report.period, 'subtitle'),
    {
      kind: 'facts',
      about: 'The report',
      items: [
        { term: 'Period goes by', value: report.basis },
        { term: 'Filters', value: report.filters },
        { term: 'Escalations', value: report.cases },
        { term: 'Protocol', value: { paragraphs: report.policies } },
        { term: 'Made', value: `${dateInWords(report.madeOn)}, with Accord ${report.version}` },
        { term: 'Figures kept back', value: publication ? `${publication.small + publication.secondary}, shown as ${keptBack}. ${publication.rule} ${publication.rounding}` : 'None: small counts are shown. Not for publication.' },
      ],
    },
    heading(1, 'In short'),
    list([...new Set([statusFinding, ...themes.map(({ finding }) => finding)].map((finding) => `${finding(tables)}.`))]),
    paragraph('Each sentence says what the figures of its page say, and no more. Counts under 20 are given as they are and not as percentages; that something rises or falls is said only where it is more than chance.', 'note'),
  ]
} // prettier-ignore

function page({ name, finding, blocks }: Theme, tables: Tables): PaperBlock[] {
  return [pageHeading(name), paragraph(`${finding(tables)}.`, 'lead'), ...blocks(tables)]
}

function charted(tables: Tables, id: string, columns: readonly string[], caption: string): PaperBlock[] {
  const table = tableNamed(tables, id)
  return table ? [...barsOf(table, columns, caption, 'Escalations'), ...tabled(tables, id)] : []
}

function tabled(tables: Tables, id: string): PaperBlock[] {
  const table = tableNamed(tables, id)
  if (!table) return []
  const shown: PaperBlock[] = table.rows.length === 0 ? [paragraph('Nothing to show in this period.')] : [paperTable(table)]
  return [...shown, paragraph(restsOnWords(table), 'note')]
} // prettier-ignore

function overTime(tables: Tables): PaperBlock[] {
  const table = tableNamed(tables, 'over-time')
  if (!table) return []
  // The mean and the limits are the same in every row; the chart draws them.
  const columns = table.columns.filter(({ key }) => !['mean', 'lower', 'upper'].includes(key))
  const rows = table.rows.map((row) => ({
    ...row,
    cells: columns.map(({ key }) => cellOf(table, row, key) ?? { value: null }),
  }))
  return [
    ...overTimeOf(table),
    paperTable({ ...table, columns, rows }),
    paragraph(restsOnWords(table), 'note'),
  ]
}

function ending({ definitions }: BoardReport): PaperBlock[] {
  const items = definitions.map(([term, meaning]): PaperSpan[] => [{ strong: `${term}. ` }, meaning])
  return [pageHeading('What the words mean'), list(items)]
}
