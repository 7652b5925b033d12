import type { ReturnCounts } from './reconciliation-schema'

type Measure = 'made' | 'received'

/** What a return says of one counterpart; null when it does not say. */
export function saidOf(
  returned: ReturnCounts | undefined,
  measure: Measure,
  counterpart: string,
): number | null {
  if (!returned?.heard) return null
  const total = returned[measure]
  if (total === 0) return 0
  const lines = returned.counterparts.filter((line) => line[measure] !== null)
  const own = lines.filter(({ agency }) => agency === counterpart)
  if (own.length > 0) return sum(own, measure)
  // Not listed is none only where the agencies listed make up the whole.
  return lines.length > 0 && total !== null && sum(lines, measure) >= total ? 0 : null
}

/** What a return says of the stages that are reported, and of those that are not; null unless they make up its total. */
export function byReported(
  returned: ReturnCounts | undefined,
  measure: Measure,
): { readonly reported: number; readonly below: number } | null {
  if (!returned?.heard || returned[measure] === null) return null
  const stages = returned.stages.filter((stage) => stage[measure] !== null)
  const below = sum(stages.filter(({ reportable }) => !reportable), measure) // prettier-ignore
  const reported = sum(stages, measure) - below
  return stages.length > 0 && reported + below === returned[measure] ? { reported, below } : null
}

function sum(
  lines: readonly { readonly made: number | null; readonly received: number | null }[],
  measure: Measure,
): number {
  return lines.reduce((all, line) => all + (line[measure] ?? 0), 0)
}
