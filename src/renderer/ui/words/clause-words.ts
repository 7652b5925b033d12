/** A clause as it is cited: "clause 4.5", and "Flowchart stage 2" as it stands. */
export function clauseInWords(clause: string): string {
  return /^\d/.test(clause) ? `clause ${clause}` : clause
}
