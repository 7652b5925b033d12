import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/shared/domain/dates'
import {
  buildCalendar,
  calendarName,
  changedDays,
  type CalendarName,
} from '../../src/shared/protocol/calendar'
import { calendarWarning } from '../../src/shared/protocol/calendar-expiry'
import { readBankHolidays } from '../../src/shared/protocol/calendar-sources'
import {
  addWorkingDays,
  isWorkingDay,
  whyNotWorking,
  workingDaysBetween,
} from '../../src/shared/protocol/working-days'
import { englandAndWales, packs, resources } from './packs-on-disk'

const datesOf = (name: CalendarName) =>
  [...packs.calendar(name).holidays.keys()].map((day) => addDays('1970-01-01', day)).sort()
const years = Array.from({ length: 17 }, (_, index) => 2012 + index)

describe('the pinned bank holidays', () => {
  it.each([
    ['2012-06-04', 'Spring bank holiday'],
    ['2012-06-05', 'Queen’s Diamond Jubilee'],
    ['2020-05-08', 'Early May bank holiday (VE day)'],
    ['2022-06-02', 'Spring bank holiday'],
    ['2022-06-03', 'Platinum Jubilee bank holiday'],
    ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
    ['2012-01-02', 'New Year’s Day'],
    ['2021-12-27', 'Christmas Day'],
    ['2021-12-28', 'Boxing Day'],
    ['2022-12-27', 'Christmas Day'],
    ['2026-12-28', 'Boxing Day'],
    ['2028-01-03', 'New Year’s Day'],
  ])('of England and Wales have %s as %s', (date, title) => {
    expect(whyNotWorking(date, englandAndWales)).toBe(title)
  })
  it.each(['2012-05-28', '2020-05-04', '2022-05-30', '2026-06-15', '2025-12-24'])(
    'of England and Wales do not have %s',
    (date) => {
      expect(isWorkingDay(date, englandAndWales)).toBe(true)
    },
  )
  it('of Scotland have the World Cup day of 2026, 2 January and St Andrew’s Day, and not Easter Monday', () => {
    const scotland = packs.calendar('scotland')
    expect(whyNotWorking('2026-06-15', scotland)).toBe('World Cup bank holiday')
    expect(whyNotWorking('2026-01-02', scotland)).toBe('2nd January')
    expect(whyNotWorking('2026-11-30', scotland)).toBe('St Andrew’s Day')
    expect(isWorkingDay('2026-04-06', scotland)).toBe(true)
  })
  it('of Northern Ireland have St Patrick’s Day and the Twelfth, moved off a Sunday', () => {
    const ni = packs.calendar('northern-ireland')
    expect(whyNotWorking('2026-03-17', ni)).toBe('St Patrick’s Day')
    expect(whyNotWorking('2026-07-13', ni)).toContain('Battle of the Boyne')
  })
  it.each(calendarName.options)('of %s fall on no weekend and never twice on one day', (name) => {
    const dates = datesOf(name)
    expect(dates.filter((date) => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()))).toEqual([])
    expect(new Set(dates).size).toBe(dates.length)
  })

  // The oracle does not know that the spring bank holiday of 2012 moved from 28 May to 4 June, nor Scotland's day of 2026.
  const oracleLacks = new Set(['2012-05-28', '2012-06-04', '2026-06-15'])
  it.each([
    ['england-and-wales', 'ENG'],
    ['scotland', 'SCT'],
    ['northern-ireland', 'NIR'],
  ] as const)('of %s agree with an independent table from 2012 to 2028', (name, region) => {
    const oracle = new Holidays('GB', region)
    const theirs = years
      .flatMap((year) => oracle.getHolidays(year))
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10))
      .filter((date) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()))
    const known = (dates: string[]) => [...new Set(dates)].filter((date) => !oracleLacks.has(date)).sort()
    expect(known(datesOf(name))).toEqual(known(theirs))
  })
})

describe('a newer official list', () => {
  const json = readFileSync(resolve(resources, 'calendars/england-and-wales.json'), 'utf8')

  it('is read from the government’s JSON of all nations or of one', () => {
    const one: unknown = JSON.parse(json)
    const all = JSON.stringify({
      'england-and-wales': one,
      scotland: { division: 'scotland', events: [{ title: 'X', date: '2030-01-01' }] },
    })
    expect(readBankHolidays(all, 'england-and-wales', 'list')).toEqual(
      readBankHolidays(json, 'england-and-wales', 'list'),
    )
    expect(readBankHolidays(all, 'scotland', 'list')).toEqual([{ title: 'X', date: '2030-01-01' }])
  })
  it('is read from the government’s iCal, folded lines and escaped commas included', () => {
    const ical = [
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'DTEND;VALUE=DATE:20290102', 'DTSTART;VALUE=DATE:20290101',
      'SUMMARY:New Year’s Day\\, a day of', '  rest', 'UID:1@gov.uk', 'END:VEVENT',
      'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20290330', 'SUMMARY:Good Friday', 'END:VEVENT', 'END:VCALENDAR',
    ].join('\r\n') // prettier-ignore
    expect(readBankHolidays(ical, 'england-and-wales', 'x.ics')).toEqual([
      { date: '2029-01-01', title: 'New Year’s Day, a day of rest' },
      { date: '2029-03-30', title: 'Good Friday' },
    ])
  })
  it.each([
    '',
    'nonsense',
    '{}',
    '[]',
    '{"division":"scotland","events":[{"title":"X","date":"2030-01-01"}]}',
    'BEGIN:VCALENDAR\nEND:VCALENDAR',
  ])('that is none (%s) is refused by name', (text) => {
    expect(() => readBankHolidays(text, 'england-and-wales', 'holidays.txt')).toThrow(
      'holidays.txt is not a list of bank holidays',
    )
  })
  it('shows which days it changes before anything is recalculated', () => {
    const list = readBankHolidays(json, 'england-and-wales', 'list')
    const newer = buildCalendar('england-and-wales', [
      ...list.filter(({ date }) => date !== '2028-05-01'),
      { date: '2028-06-12', title: 'A jubilee' },
    ])
    expect(changedDays(englandAndWales, newer)).toEqual([
      { date: '2028-05-01', was: 'Early May bank holiday', becomes: 'not a bank holiday' },
      { date: '2028-06-12', was: 'not a bank holiday', becomes: 'A jubilee' },
    ])
  })
})

describe('the list running out at the end of 2028', () => {
  it('is not mentioned until six months before', () => {
    expect(calendarWarning(englandAndWales, '2028-06-30T12:00:00Z')).toBeNull()
  })
  it('is warned of from 1 July 2028', () => {
    expect(calendarWarning(englandAndWales, '2028-07-01T00:00:00Z')).toMatchObject({
      code: 'calendar.runs-out',
    })
  })
  it('is warned of more strongly once it has', () => {
    const warning = calendarWarning(englandAndWales, '2029-01-01T00:00:00Z')
    expect(warning).toMatchObject({ code: 'calendar.ran-out' })
    expect(warning?.message).toContain('England and Wales are known up to 31 December 2028')
  })
})

describe('working days', () => {
  it('between a day and itself are none', () => {
    expect(workingDaysBetween('2026-03-02', '2026-03-02', englandAndWales)).toBe(0)
  })
  it('between Maundy Thursday and the Tuesday after Easter are one', () => {
    expect(workingDaysBetween('2026-04-02', '2026-04-07', englandAndWales)).toBe(1)
  })
  it('backwards are negative', () => {
    expect(workingDaysBetween('2026-04-07', '2026-04-02', englandAndWales)).toBe(-1)
  })
  it('are counted one by one where the tables end', () => {
    expect(addWorkingDays('2060-01-02', 5, englandAndWales)).toBe('2060-01-09')
    expect(workingDaysBetween('1950-01-02', '1950-01-09', englandAndWales)).toBe(5)
    expect(workingDaysBetween('1989-12-25', '1990-01-08', englandAndWales)).toBe(10)
  })
})
