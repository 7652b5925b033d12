import type { Judged } from './read-corpus'
import type { Verdict } from './judge'

export interface Totals {
  readonly right: number
  readonly missing: number
  readonly wrong: number
  readonly invented: number
  readonly sureButWrong: number
}

const count = (verdicts: readonly Verdict[], as: Verdict['as']): number =>
  verdicts.filter((verdict) => verdict.as === as).length

export function totalsOf(verdicts: readonly Verdict[]): Totals {
  return {
    right: count(verdicts, 'right'),
    missing: count(verdicts, 'missing'),
    wrong: count(verdicts, 'wrong'),
    invented: count(verdicts, 'invented'),
    sureButWrong: verdicts.filter((v) => v.sure && (v.as === 'wrong' || v.as === 'invented')).length,
  }
}

/** Of what is written, the part read right; of what was read, the part that is not what is written. In percent. */
export function rates({ right, missing, wrong, invented }: Totals): {
  recall: number
  wrongOrInvented: number
} {
  const percent = (part: number, of: number) => (of === 0 ? 0 : Math.round((part / of) * 10_000) / 100)
  return {
    recall: percent(right, right + missing + wrong),
    wrongOrInvented: percent(wrong + invented, right + wrong + invented),
  }
}

/** The verdicts in groups, in order of the groups' names. */
export function grouped(
  judged: readonly Judged[],
  by: (document: Judged, verdict: Verdict) => string,
): ReadonlyMap<string, Verdict[]> {
  const groups = new Map<string, Verdict[]>()
  for (const document of judged) {
    for (const verdict of document.verdicts) {
      const name = by(document, verdict)
      groups.set(name, [...(groups.get(name) ?? []), verdict])
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}
