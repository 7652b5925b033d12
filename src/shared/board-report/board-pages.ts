import {
  agenciesFinding, clocksFinding, formsFinding, pairsFinding, stagesFinding, statusFinding, themesFinding, timeFinding, trendFinding,
} from '../analysis/findings' // prettier-ignore
import type { FigureTableId } from '../analysis/figure-table-names'
import { tableNamed, type Tables } from '../analysis/findings-tables'

/** What a table says, as a sentence. */
interface Finding {
  readonly of: FigureTableId
  readonly say: (tables: Tables) => string
}

/** A page of the report: a theme, what its figures say and no more, and its tables. */
export interface BoardPage {
  readonly name: string
  /** The last heads the page; all are said on the cover. */
  readonly findings: readonly Finding[]
  /** Ids of its tables. */
  readonly shown: readonly string[]
}

interface Theme extends BoardPage {
  readonly shown: readonly FigureTableId[]
  /** Tables of the theme that are there only where somebody chose them. */
  readonly more: readonly FigureTableId[]
}

const themes: readonly Theme[] = [
  { name: 'Who makes and receives escalations', findings: [{ of: 'agencies', say: agenciesFinding }], shown: ['agencies'], more: ['agency-types'] },
  { name: 'Who escalates to whom', findings: [{ of: 'pairs', say: pairsFinding }], shown: ['pairs'], more: [] },
  { name: 'How far escalations go', findings: [{ of: 'status', say: statusFinding }, { of: 'stages', say: stagesFinding }], shown: ['stages', 'status'], more: ['rungs'] },
  { name: 'How long they take', findings: [{ of: 'time', say: timeFinding }], shown: ['curve', 'time', 'stage-times'], more: ['stated-time'] },
  { name: 'Whether deadlines are met', findings: [{ of: 'clocks', say: clocksFinding }], shown: ['clocks'], more: [] },
  { name: 'What they are about', findings: [{ of: 'themes', say: themesFinding }], shown: ['themes', 'concerns'], more: ['grounds', 'theme-trends'] },
  { name: 'How the number changes', findings: [{ of: 'over-time', say: trendFinding }], shown: ['over-time'], more: [] },
  { name: 'The forms themselves', findings: [{ of: 'forms-by-field', say: formsFinding }], shown: ['forms-by-field', 'forms-by-agency'], more: [] },
  { name: 'Remarks, and escalations that come again', findings: [], shown: [], more: ['remarks', 'repeats'] },
] // prettier-ignore

/** The tables a report has where nobody chose them. */
export const usualTables: readonly string[] = themes.flatMap(({ shown }) => shown)

/**
 * The pages of a report in the order in which their tables were chosen; a theme of which none was has no page. Nothing is
 * said of a table that is not shown.
 */
export function pagesOf(chosen: readonly string[] | null, tables: Tables): BoardPage[] {
  const place = (id: string) => (chosen === null ? 0 : chosen.indexOf(id))
  return themes
    .map(({ name, findings, shown: usual, more }) => {
      const ids: readonly string[] = chosen === null ? usual : [...usual, ...more]
      const shown = ids
        .filter((id) => (chosen === null || chosen.includes(id)) && tableNamed(tables, id) !== null)
        .sort((a, b) => place(a) - place(b))
      return { name, shown, findings: findings.filter(({ of }) => shown.includes(of)) }
    })
    .filter(({ shown }) => shown.length > 0)
    .sort((a, b) => place(a.shown[0] ?? '') - place(b.shown[0] ?? ''))
}
