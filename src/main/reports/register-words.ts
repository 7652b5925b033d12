import type { ReportCase } from '../store'

const words: Record<string, string> = {
  open: 'Open',
  resolved: 'Resolved',
  withdrawn: 'Withdrawn',
  'out-of-scope': 'Out of scope',
  adult: 'Adult',
  child: 'Child',
  yes: 'Yes',
  no: 'No',
  practitioner: 'Practitioner',
  'line-manager': 'Line manager',
  'senior-manager': 'Senior manager',
  'board-member': 'Board member',
  chair: 'Chair',
  'board-or-regulator': 'Board or regulator',
}

/** A coded value as the register prints it; an empty cell for one not recorded. */
export function inWords(code: string | null): string | null {
  return code === null ? null : (words[code] ?? code)
}

/** Several values in one cell. */
export function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ')
}

/** The fields both registers give alike, so that every figure can be counted again from either. */
export function countable(row: ReportCase): (string | number | null)[] {
  return [row.workingDays, row.calendarDays, inWords(row.isProcess), inWords(row.isProfessionalHandling)]
}
