import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AccordError } from '@shared/domain/problem'
import type { Problem } from '@shared/domain/problem'
import {
  buildCalendar,
  calendarName,
  overlayHolidays,
  type Calendar,
  type CalendarName,
} from '@shared/protocol/calendar'
import { readBankHolidays } from '@shared/protocol/calendar-sources'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { createPackSet, type PackSet } from '@shared/protocol/pack-set'
import { notUsable, readPackFile } from './pack-file'

export interface LoadedPacks {
  readonly packs: PackSet
  /** Those of the register's own folder. */
  readonly own: ReadonlySet<ProtocolPack>
  /** Calendars for which the register's own folder has a list. */
  readonly ownCalendars: ReadonlySet<CalendarName>
  /** Packs of the user's own that could not be used, each with its mistakes. The others work. */
  readonly problems: readonly Problem[]
}

/**
 * Every protocol pack: the built-in ones of `resources`/protocols with their forms, then those in the register's
 * own protocols folder, which win over a built-in pack of the same id and version. A newer list of bank holidays in
 * `register`/calendars counts for the years it covers. Throws when a built-in file is broken; a broken file of the
 * user's own is a problem in the answer.
 * @param where.kept packs that cases are under and whose files may be gone
 */
export async function loadPacks(where: {
  resources: string
  register?: string
  kept?: readonly ProtocolPack[]
}): Promise<LoadedPacks> {
  const builtIn = await packsIn(join(where.resources, 'protocols'))
  if (builtIn.length === 0) throw noPacks()
  const broken = builtIn.find((file) => file.problem !== null)
  if (broken?.problem) throw new AccordError(broken.problem)
  const own = where.register === undefined ? [] : await packsIn(join(where.register, 'protocols'))
  const packs = [...builtIn, ...own].flatMap((file) => (file.pack ? [file.pack] : []))
  const calendars = await Promise.all(calendarName.options.map((name) => readCalendar(where, name)))
  return {
    packs: createPackSet(
      packs,
      calendars.map(({ calendar }) => calendar),
      where.kept,
    ),
    own: new Set(own.flatMap((file) => (file.pack ? [file.pack] : []))),
    ownCalendars: new Set(calendars.flatMap(({ own: mine, calendar }) => (mine ? [calendar.name] : []))),
    problems: own.flatMap((file) => (file.problem ? [file.problem] : [])),
  }
}

interface Loaded {
  readonly pack: ProtocolPack | null
  readonly problem: Problem | null
}

async function packsIn(folder: string): Promise<Loaded[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort()
  return Promise.all(names.map((name) => load(join(folder, name))))
}

async function load(path: string): Promise<Loaded> {
  try {
    const { read } = await readPackFile(path)
    return read.ok ? { pack: read.pack, problem: null } : { pack: null, problem: notUsable(path, read) }
  } catch (error) {
    if (error instanceof AccordError) return { pack: null, problem: error.problem }
    throw error
  }
}

async function readCalendar(
  where: { resources: string; register?: string },
  name: CalendarName,
): Promise<{ calendar: Calendar; own: boolean }> {
  const file = `${name}.json`
  const builtIn = await readText(join(where.resources, 'calendars', file))
  const holidays = readBankHolidays(builtIn ?? '', name, file)
  const own = where.register === undefined ? null : await readText(join(where.register, 'calendars', file))
  if (own === null) return { calendar: buildCalendar(name, holidays), own: false }
  return {
    calendar: buildCalendar(name, overlayHolidays(holidays, readBankHolidays(own, name, file))),
    own: true,
  }
}

const readText = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null)

function noPacks(): AccordError {
  return new AccordError({
    code: 'protocol.no-built-in',
    message: 'The protocol packs Accord came with are missing.',
    whatToDo: 'Install Accord again.',
  })
}
