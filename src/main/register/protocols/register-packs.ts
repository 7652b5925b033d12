import { z } from 'zod'
import type { Problem } from '@shared/domain/problem'
import {
  bankHoliday, buildCalendar, calendarName, holidaysOf, overlayHolidays, type BankHoliday, type Calendar, type CalendarName,
} from '@shared/protocol/calendar' // prettier-ignore
import { protocolPack, type ProtocolPack } from '@shared/protocol/pack-schema'
import type { PackSet } from '@shared/protocol/pack-set'
import { getSetting, keptProtocols, setSetting, type Store, type Tx } from '../../store'
import { loadPacks } from './load-packs'

/** The protocols and calendars of one open register. A list of bank holidays can be put in place of another. */
export interface RegisterPacks extends PackSet {
  /** Packs of the register's own folder that could not be used. */
  readonly problems: readonly Problem[]
  isOwn(pack: ProtocolPack): boolean
  isOwnCalendar(name: CalendarName): boolean
  /** Uses a calendar from now on. */
  useCalendar(calendar: Calendar): void
}

/** The built-in packs, the register's own, those its cases are under, and the bank holidays loaded into it. */
export async function openRegisterPacks(store: Store, resources: string): Promise<RegisterPacks> {
  const kept = (await keptProtocols(store.db)).flatMap((text) => {
    const read = protocolPack.safeParse(JSON.parse(text))
    return read.success ? [read.data] : []
  })
  const { packs, own, ownCalendars, problems } = await loadPacks({ resources, register: store.folder, kept })
  const loaded = new Map<CalendarName, Calendar>()
  for (const name of calendarName.options) {
    const list = await loadedHolidays(store, name)
    if (list) loaded.set(name, calendarWith(packs.calendar(name), list))
  }
  return {
    ...packs,
    problems,
    isOwn: (pack) => own.has(pack),
    isOwnCalendar: (name) => loaded.has(name) || ownCalendars.has(name),
    calendar: (name) => loaded.get(name) ?? packs.calendar(name),
    useCalendar: (calendar) => {
      loaded.set(calendar.name, calendar)
    },
  }
}

/** A calendar with a newer list laid over it. */
export function calendarWith(calendar: Calendar, list: readonly BankHoliday[]): Calendar {
  return buildCalendar(calendar.name, overlayHolidays(holidaysOf(calendar), list))
}

// In the database and not in a file, so that every backup carries it.
const settingOf = (name: CalendarName): string => `calendar.${name}`

async function loadedHolidays({ db }: Store, name: CalendarName): Promise<BankHoliday[] | null> {
  const text = await getSetting(db, settingOf(name))
  return text === null ? null : z.array(bankHoliday).parse(JSON.parse(text))
}

/** Keeps the bank holidays of a calendar with the register. */
export async function keepHolidays(tx: Tx, calendar: Calendar): Promise<void> {
  await setSetting(tx, settingOf(calendar.name), JSON.stringify(holidaysOf(calendar)))
}
