import {
  agencyTypesFinding,
  balanceFinding,
  blanksByAgencyFinding,
  remarksFinding,
  typeBalanceFinding,
} from './agency-findings'
import {
  agenciesFinding, clocksFinding, formsFinding, pairsFinding, stagesFinding, statusFinding, themesFinding, timeFinding, trendFinding,
} from './findings' // prettier-ignore
import type { Tables } from './findings-tables'
import {
  concernsFinding, groundsFinding, repeatsFinding, rungsFinding, stageTimesFinding, standingFinding, statedTimeFinding,
  themeTrendsFinding,
} from './kind-findings' // prettier-ignore

/** What each picture of the figures says, as a sentence: of a table, or of one side of it. */
export const findingsBy = {
  agencies: agenciesFinding,
  balance: balanceFinding,
  'type-balance': typeBalanceFinding,
  'agency-types': agencyTypesFinding,
  pairs: pairsFinding,
  status: statusFinding,
  stages: stagesFinding,
  rungs: rungsFinding,
  time: timeFinding,
  'stage-times': stageTimesFinding,
  clocks: clocksFinding,
  trend: trendFinding,
  standing: standingFinding,
  grounds: groundsFinding,
  themes: themesFinding,
  'theme-trends': themeTrendsFinding,
  concerns: concernsFinding,
  'stated-time': statedTimeFinding,
  remarks: remarksFinding,
  repeats: repeatsFinding,
  'forms-by-field': formsFinding,
  'forms-by-agency': blanksByAgencyFinding,
} satisfies Record<string, (tables: Tables) => string>

export type FindingName = keyof typeof findingsBy

/** What the figures of one table say, as a sentence without its full stop; null for tables nothing is concluded from. */
export function findingOf(tables: Tables, id: string): string | null {
  const names: Readonly<Record<string, FindingName>> = { curve: 'time', 'over-time': 'trend' }
  const name = Object.keys(findingsBy).find((one): one is FindingName => one === (names[id] ?? id))
  return name === undefined ? null : findingsBy[name](tables)
}
