import { addDays, type IsoDate } from '../domain/dates'
import type { Reason } from './reconciliation-explain'
import { counted } from './reconciliation-explain'
import type { ReconciledCase, ReconciliationQuestion, ReturnCounts } from './reconciliation-schema'

/** How far outside the year a case may lie and still be taken for one of the year. */
export const daysOutside = 31

/** The cases between two agencies, or of one, sorted by what each can explain. */
export interface CaseEvidence {
  /** Of the period and standing: what the forms show. */
  readonly counted: readonly ReconciledCase[]
  readonly withdrawn: readonly ReconciledCase[]
  /** Raised shortly before or after the period. */
  readonly outside: readonly ReconciledCase[]
  /** Raised at the very end of the period, the form received after it. */
  readonly late: readonly ReconciledCase[]
  /** Cases about a person about whom the same two agencies have another case in the period. */
  readonly doubles: readonly ReconciledCase[]
}

export function evidenceOf(
  cases: readonly ReconciledCase[],
  { from, to }: ReconciliationQuestion['period'],
): CaseEvidence {
  const on = (found: ReconciledCase): IsoDate => found.raisedOn ?? found.receivedOn
  const inside = cases.filter((found) => on(found) >= from && on(found) <= to)
  const standing = inside.filter(({ status }) => status === 'open' || status === 'resolved')
  const near = (found: ReconciledCase) =>
    on(found) >= addDays(from, -daysOutside) && on(found) <= addDays(to, daysOutside)
  return {
    counted: standing,
    withdrawn: inside.filter(({ status }) => status === 'withdrawn' || status === 'out-of-scope'),
    outside: cases.filter(
      (found) => !inside.includes(found) && near(found) && found.status !== 'out-of-scope',
    ),
    late: standing.filter(
      ({ raisedOn, receivedOn }) =>
        raisedOn !== null && raisedOn > addDays(to, -daysOutside) && receivedOn > to,
    ),
    doubles: doublesIn(standing),
  }
}

/** Every case but the first of those about one person between the same agencies. */
function doublesIn(cases: readonly ReconciledCase[]): ReconciledCase[] {
  const seen = new Set<string>()
  return cases.filter(({ person, made, received }) => {
    if (person === null) return false
    const key = [person, made ?? '', ...[...received].sort()].join(' ')
    const before = seen.has(key)
    seen.add(key)
    return before
  })
}

const refsOf = (cases: readonly ReconciledCase[]) => cases.map(({ ref }) => ref)

function reason(
  kind: Reason['kind'],
  cases: readonly ReconciledCase[],
  words: (count: number) => string,
): Reason[] {
  return cases.length === 0
    ? []
    : [{ kind, refs: refsOf(cases), atMost: cases.length, certain: false, words }]
}

export const withdrawnReason = ({ withdrawn }: CaseEvidence): Reason[] =>
  reason('withdrawn', withdrawn, (n) => `${counted(n)} withdrawn or out of scope may have been counted.`)

export const outsideReason = ({ outside }: CaseEvidence): Reason[] =>
  reason(
    'outside-period',
    outside,
    (n) => `${counted(n)} raised just outside the year may have been counted.`,
  )

export const lateReason = ({ late }: CaseEvidence): Reason[] =>
  reason('outside-period', late, (n) => `${counted(n)} raised at the year’s end, of which the form came after it, may be counted in the next year.`) // prettier-ignore

export const doubleReason = ({ doubles }: CaseEvidence): Reason[] =>
  reason('double', doubles, (n) => `${counted(n)} may be on the register twice: the same person, between the same agencies.`) // prettier-ignore

/** Lines of a return under a name that is no agency for certain, but may be this one. */
export function aliasReason(
  returned: ReturnCounts | undefined,
  measure: 'made' | 'received',
  counterpart: string,
): Reason[] {
  const lines = (returned?.heard ? returned.counterparts : []).filter(
    (line) => line.agency === null && line.near.includes(counterpart) && (line[measure] ?? 0) > 0,
  )
  const atMost = lines.reduce((sum, line) => sum + (line[measure] ?? 0), 0)
  if (atMost === 0) return []
  const names = lines.map(({ named }) => `“${named}”`).join(' and ')
  return [{ kind: 'alias', refs: [], atMost, certain: false, words: (n) => `${counted(n)} may be counted under ${names}.` }] // prettier-ignore
}

/** What of a surplus over the forms lies below the stages that are reported. `atMost` by the return's own stages. */
export function belowReason(atMost: number, certain: boolean): Reason[] {
  if (atMost <= 0) return []
  const words = (n: number) =>
    certain
      ? `${counted(n)} ended below the stage from which forms come to the board, as the return says.`
      : `${counted(n)} may have ended below the stage from which forms come to the board.`
  return [{ kind: 'below-reported-stage', refs: [], atMost, certain, words }]
}
