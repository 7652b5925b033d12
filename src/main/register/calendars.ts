import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Handlers } from '@shared/contract'
import { dateOfDayNumber } from '@shared/domain/dates'
import { AccordError } from '@shared/domain/problem'
import { calendarName, changedDays, type Calendar } from '@shared/protocol/calendar'
import { calendarWarning } from '@shared/protocol/calendar-expiry'
import { readBankHolidays } from '@shared/protocol/calendar-sources'
import { appendAudit } from '../store'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { movedCases, type MovedCase } from './moved-cases'
import { calendarWith, keepHolidays, type RegisterPacks } from './protocols/register-packs'
import { refoldCase } from './refold-case'

/** The bank holidays the register counts with: shown, compared with a newer official list, and replaced by it. */
export function createCalendarHandlers(
  context: RegisterContext,
  packs: RegisterPacks,
): Handlers<'calendars.list' | 'calendars.preview' | 'calendars.load'> {
  return {
    'calendars.list': () =>
      Promise.resolve(
        calendarName.options.map((name) => {
          const calendar = packs.calendar(name)
          return {
            name,
            until: calendar.through,
            own: packs.isOwnCalendar(name),
            warning: calendarWarning(calendar, context.clock.now())?.message ?? null,
          }
        }),
      ),
    'calendars.preview': async ({ path }) => {
      const { before, after } = await newerCalendar(context, path)
      const moved = await movedCases(context.store.db, context, before, after)
      return {
        calendar: after.name,
        until: after.through,
        ...holidaysChanged(before, after),
        moves: moved.flatMap(({ ref, moves }) =>
          moves.map(({ what, from, to }) => ({ ref, what, from, to })),
        ),
      }
    },
    'calendars.load': async ({ path }) => {
      const { before, after } = await newerCalendar(context, path)
      const casesMoved = await recalculate(context, packs, before, after, basename(path))
      packs.useCalendar(after)
      return { casesMoved }
    },
  }
}

/** Keeps the list and works every case it moves out again, all or nothing; each case's history says what moved. */
async function recalculate(
  context: RegisterContext,
  packs: RegisterPacks,
  before: Calendar,
  after: Calendar,
  file: string,
): Promise<number> {
  const newer: RegisterContext = {
    store: context.store,
    clock: context.clock,
    actor: context.actor,
    board: context.board,
    packs: { ...packs, calendar: (name) => (name === after.name ? after : packs.calendar(name)) },
  }
  return await context.store.transaction(async (tx) => {
    const moved = await movedCases(tx, context, before, after)
    await keepHolidays(tx, after)
    const { added, removed } = holidaysChanged(before, after)
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'calendar.loaded',
      subjectType: 'settings',
      subjectId: after.name,
      details: { file, until: after.through, added, removed, casesMoved: moved.length },
    })
    const directory = await loadDirectory(tx)
    for (const one of moved) {
      await refoldCase(tx, newer, directory, one.id)
      await appendAudit(tx, context.clock, movedEntry(context, one))
    }
    return moved.length
  })
}

function movedEntry(context: RegisterContext, { id, ref, moves }: MovedCase) {
  return {
    actor: context.actor,
    action: 'escalation.recalculated',
    subjectType: 'case',
    subjectId: id,
    details: { ref, moved: moves.map(({ what, from, to }) => ({ what, from, to })) },
  }
}

function holidaysChanged(before: Calendar, after: Calendar) {
  const days = changedDays(before, after)
  const named = ({ holidays }: Calendar) =>
    new Map([...holidays].map(([day, name]) => [dateOfDayNumber(day), name]))
  const was = named(before)
  const is = named(after)
  return {
    added: days.flatMap(({ date }) => (is.has(date) ? [{ date, name: is.get(date) ?? '' }] : [])),
    removed: days.flatMap(({ date }) => (was.has(date) ? [{ date, name: was.get(date) ?? '' }] : [])),
  }
}

const mostBytes = 5_000_000

/** The calendar of the register's board with the list of a file laid over it. */
async function newerCalendar(context: RegisterContext, path: string) {
  const { name } = context.packs.calendar(context.packs.get(context.board).calendar)
  const item = basename(path)
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  )
  const text = size === null || size > mostBytes ? null : await readFile(path, 'utf8').catch(() => null)
  if (text === null) throw cannotRead(item)
  const list = readBankHolidays(text, name, item)
  const other = nationOf(list.map(({ title }) => title))
  if (other !== null && other !== name) throw otherNation(item, other)
  const before = context.packs.calendar(name)
  return { before, after: calendarWith(before, list) }
}

/** An iCal list does not say whose it is; some days are one nation's alone. */
function nationOf(titles: readonly string[]): Calendar['name'] | null {
  if (titles.some((title) => /boyne|st patrick/i.test(title))) return 'northern-ireland'
  if (titles.some((title) => /2nd january|st andrew/i.test(title))) return 'scotland'
  return null
}

function cannotRead(item: string): AccordError {
  return new AccordError({
    code: 'calendar.cannot-read',
    message: `${item} is not there, cannot be read, or is too large to be a list of bank holidays.`,
    whatToDo: 'Choose the JSON or calendar (.ics) file from www.gov.uk/bank-holidays.',
    item,
  })
}

function otherNation(item: string, nation: string): AccordError {
  return new AccordError({
    code: 'calendar.other-nation',
    message: `${item} is the list of another nation (${nation.replaceAll('-', ' ')}).`,
    whatToDo: 'Choose the list of the nation the protocol follows.',
    item,
  })
}
