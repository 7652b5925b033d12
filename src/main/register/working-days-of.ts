import type { PackSet } from '@shared/protocol/pack-set'
import { workingDaysBetween } from '@shared/protocol/working-days'

/** Working days from one date to another under the calendar of a pack. */
export function workingDaysOf(packs: PackSet) {
  return (packId: string, from: string, to: string): number =>
    workingDaysBetween(from, to, packs.calendar(packs.get(packId).calendar))
}
