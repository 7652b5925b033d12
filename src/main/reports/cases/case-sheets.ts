import type { BoardWording } from '../board-wording'
import type { Sheet } from '../sheet'
import type { CaseSource } from './case-source'
import { casesSheet } from './cases-sheet'
import { formsSheet, groundsSheet, receiversSheet } from './several-sheets'
import { deadlinesSheet, standingSheet, staysSheet } from './time-sheets'

/** Each sheet of what cases have several of, and the tables that are counted from it. */
const several: readonly (readonly [sheet: (source: CaseSource) => Sheet, tables: readonly string[]])[] = [
  [receiversSheet, ['agencies', 'agency-types', 'pairs', 'repeats']],
  [groundsSheet, ['grounds', 'themes', 'theme-trends']],
  [deadlinesSheet, ['clocks']],
  [staysSheet, ['stage-times']],
  [standingSheet, ['over-time']],
  [formsSheet, ['forms-by-agency', 'forms-by-field']],
]

/** The cases, and of what they have several of as much as the tables of the workbook are counted from. */
export function caseSheets(source: CaseSource, wording: BoardWording, tables: readonly string[]): Sheet[] {
  if (source.kind === 'none') return []
  const needed = several.filter(([, ids]) => ids.some((id) => tables.includes(id)))
  return [casesSheet(source, wording), ...needed.map(([sheet]) => sheet(source))]
}
