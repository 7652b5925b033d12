import { inWords, type WeighedCase } from './compare-case'
import type { ItemFacts } from './item-facts'
import { differences, isToldAlike, type Telling } from './tellings'

/** A weighed case after what it was told has been looked at. */
export interface SettledCase extends Omit<WeighedCase, 'verdict'> {
  /** `certain`: this very case. `copy`: one of its submissions says just what the item says. */
  readonly verdict: 'copy' | 'certain' | 'possible' | 'separate'
}

/**
 * Says whether a case that fits an item is certain: nothing it was told may differ, and a date of birth or a reference must
 * say that it is the same person.
 */
export function settle(item: ItemFacts, weighed: WeighedCase, told: readonly Telling[]): SettledCase {
  if (weighed.verdict !== 'fits') return { ...weighed, verdict: weighed.verdict }
  const { content } = item.telling
  if (content !== null && told.some((other) => other.content === content)) {
    return { ...weighed, verdict: 'copy', reasons: [...weighed.reasons, 'Says just the same'] }
  }
  const nextStage = weighed.dates === 'next-stage'
  const other = differences(item.telling, told, nextStage)
  if (other.length > 0) {
    const reasons = [...weighed.reasons, inWords(other)]
    return { ...weighed, verdict: 'possible', doubt: 'another-disagreement', reasons }
  }
  // Father and son may have one name and one address. The same words by the same hand of one day are the same form.
  const byName = weighed.person !== 'same' && (nextStage || !isToldAlike(item.telling, told))
  if (!byName) return { ...weighed, verdict: 'certain' }
  const reasons = [...weighed.reasons, 'Neither date of birth nor reference says that it is the same person']
  return { ...weighed, verdict: 'possible', doubt: 'name-only', reasons }
}
