import type { ProtocolPack } from './pack-schema'

/** How a pack reads “day n”, where it has such clocks; null where it has none. */
export function dayNumberReading(pack: ProtocolPack): 'calendar' | 'working' | null {
  for (const { due } of pack.stages.flatMap(({ clocks }) => clocks)) if ('dayNumber' in due) return due.days
  return null
}

/**
 * The pack with its day numbers read the other way, as a version of its own: where a policy does not say whether
 * “day 9” counts working days, a board may settle it, and cases opened before stay under the reading they had.
 */
export function readDayNumbersAs(pack: ProtocolPack, days: 'calendar' | 'working'): ProtocolPack {
  if (dayNumberReading(pack) === null || dayNumberReading(pack) === days) return pack
  return {
    ...pack,
    policy: { ...pack.policy, version: `${pack.policy.version}, days read as ${days} days` },
    readings: [
      ...pack.readings,
      {
        clause: 'The board’s own decision',
        says: 'day n',
        readAs: `${days} days, in place of what is said above.`,
      },
    ],
    stages: pack.stages.map((stage) => ({
      ...stage,
      clocks: stage.clocks.map((clock) =>
        'dayNumber' in clock.due ? { ...clock, due: { ...clock.due, days } } : clock,
      ),
    })),
  }
}
