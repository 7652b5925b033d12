import type { AgencyType } from '../domain/agency'
import type { Rung } from '../domain/escalation'
import { themeLabel } from '../protocol/taxonomy'
import type { Dimension } from './drill'
import { notRecorded } from './in-order'
import { unitLabel } from './time-units'
import { ownValue } from '../domain/own-value'

const types: Readonly<Record<AgencyType, string>> = {
  'local-authority': 'Local authority',
  'nhs-trust': 'NHS trust',
  'integrated-care-board': 'Integrated care board',
  'primary-care': 'Primary care',
  ambulance: 'Ambulance',
  police: 'Police',
  fire: 'Fire and rescue',
  probation: 'Probation',
  housing: 'Housing',
  education: 'Education',
  voluntary: 'Voluntary sector',
  'care-provider': 'Care provider',
  board: 'Safeguarding board',
  other: 'Other',
  unknown: 'Not known',
}

const rungs: Readonly<Record<Rung, string>> = {
  practitioner: 'Practitioners',
  'line-manager': 'Line managers',
  'senior-manager': 'Senior managers',
  'board-member': 'Board members',
  chair: 'Independent Chair',
  'board-or-regulator': 'Board or regulator',
}

export const agencyTypeWords = (type: AgencyType): string => types[type]
export const rungWords = (rung: Rung): string => rungs[rung]

export const dimensionWords: Readonly<Record<Dimension, string>> = {
  made: 'Made by',
  received: 'Received by',
  madeByType: 'Made by type of agency',
  receivedByType: 'Received by type of agency',
  stageReached: 'Stage reached',
  stageResolved: 'Stage at which agreed',
  rungReached: 'Rung reached',
  rungResolved: 'Rung at which agreed',
  ground: 'Ground',
  theme: 'Theme',
  status: 'Status',
  protocol: 'Protocol',
  about: 'Adult or child',
  process: 'Concern about process',
  handling: 'Complaint about professional handling',
  month: 'Month',
  quarter: 'Quarter',
  year: 'Year',
}

const statuses: Readonly<Record<string, string>> = {
  open: 'Open',
  resolved: 'Resolved',
  withdrawn: 'Withdrawn',
}

/** A value of a dimension in words. Stages and protocols have names of their own, handed in. */
export function valueWords(
  dimension: Dimension,
  value: string | number | null,
  names: { readonly stages: ReadonlyMap<number, string>; readonly protocols: ReadonlyMap<string, string> },
): string {
  if (value === null) return notRecorded
  const text = String(value)
  switch (dimension) {
    case 'madeByType':
    case 'receivedByType':
      return ownValue(types, text) ?? text
    case 'rungReached':
    case 'rungResolved':
      return ownValue(rungs, text) ?? text
    case 'stageReached':
    case 'stageResolved':
      return typeof value === 'number' ? (names.stages.get(value) ?? `Stage ${text}`) : text
    case 'protocol':
      return names.protocols.get(text) ?? text
    case 'theme':
      return themeLabel(text)
    case 'month':
    case 'quarter':
    case 'year':
      return unitLabel(text)
    case 'status':
      return ownValue(statuses, text) ?? text
    case 'about':
    case 'process':
    case 'handling':
      return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
    default:
      return text
  }
}
