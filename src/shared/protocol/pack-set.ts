import { AccordError } from '../domain/problem'
import type { Calendar, CalendarName } from './calendar'
import type { ProtocolPack } from './pack-schema'

/** Every protocol a register knows: the built-in packs and those of the user's own. */
export interface PackSet {
  /** The pack of that id; its newest version when none is named. Throws an AccordError when there is none. */
  get(id: string, version?: string): ProtocolPack
  /** The newest version of every pack, by board name. */
  all(): readonly ProtocolPack[]
  /** Every version of one pack, newest first. */
  versions(id: string): readonly ProtocolPack[]
  calendar(name: CalendarName): Calendar
}

/**
 * Later packs win over earlier ones of the same id and version: the user's own come last.
 * @param kept packs that cases are under and whose files may be gone; only asked for by version, or when none is left
 */
export function createPackSet(
  packs: readonly ProtocolPack[],
  calendars: readonly Calendar[],
  kept: readonly ProtocolPack[] = [],
): PackSet {
  const available = byId(packs)
  const known = byId([...kept, ...packs])
  const versions = (id: string): readonly ProtocolPack[] => known.get(id) ?? []
  return {
    versions,
    get(id, version) {
      const found =
        version === undefined
          ? (available.get(id)?.[0] ?? versions(id)[0])
          : versions(id).find((pack) => pack.policy.version === version)
      if (!found) throw noSuchPack(id, version, [...known.keys()])
      return found
    },
    all: () =>
      [...available.values()]
        .flatMap((list) => list.slice(0, 1))
        .sort((a, b) => a.board.name.localeCompare(b.board.name, 'en-GB')),
    calendar(name) {
      const found = calendars.find((calendar) => calendar.name === name)
      if (!found) throw noCalendar(name)
      return found
    },
  }
}

function byId(packs: readonly ProtocolPack[]): Map<string, ProtocolPack[]> {
  const found = new Map<string, ProtocolPack[]>()
  for (const pack of packs) {
    const others = (found.get(pack.id) ?? []).filter((other) => other.policy.version !== pack.policy.version)
    found.set(pack.id, [...others, pack].sort(newestFirst))
  }
  return found
}

/** By date of approval where both have one, else by version, numbers in it compared as numbers. */
function newestFirst(a: ProtocolPack, b: ProtocolPack): number {
  const [approvedA, approvedB] = [a.policy.approvedOn, b.policy.approvedOn]
  if (approvedA !== null && approvedB !== null && approvedA !== approvedB)
    return approvedB.localeCompare(approvedA)
  return b.policy.version.localeCompare(a.policy.version, 'en-GB', { numeric: true })
}

function noSuchPack(id: string, version: string | undefined, known: readonly string[]): AccordError {
  return new AccordError({
    code: 'protocol.not-found',
    message: version
      ? `There is no version ${version} of the protocol “${id}”.`
      : `There is no protocol called “${id}”.`,
    whatToDo: version
      ? 'Put the pack of that version back into the register’s protocols folder.'
      : `Use one of: ${[...known].sort().join(', ')}.`,
    item: id,
  })
}

function noCalendar(name: string): AccordError {
  return new AccordError({
    code: 'calendar.not-found',
    message: `There is no list of bank holidays for ${name}.`,
    whatToDo: 'Install Accord again: a file it came with is missing.',
    item: name,
  })
}
