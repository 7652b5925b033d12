/** Whether the cases are in a report, and whether with what says whom they are about. */
export type RegisterKind = 'identifiable' | 'pseudonymised' | 'none'

/** What stands at the foot of every page. */
export function markingOf(register: RegisterKind, publication: boolean): string {
  if (publication) return 'For publication'
  if (register === 'identifiable') return 'OFFICIAL-SENSITIVE'
  return register === 'pseudonymised'
    ? 'Pseudonymised'
    : 'Figures only. Small counts are shown: not for publication'
}
