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
