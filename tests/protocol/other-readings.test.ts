import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../../src/shared/protocol/calendar'
import { movedDates } from '../../src/shared/protocol/calendar-moves'
import { dayNumberReading, readDayNumbersAs } from '../../src/shared/protocol/day-number-reading'
import { addDays } from '../../src/shared/domain/dates'
import { englandAndWales } from './packs-on-disk'
import { clocks, events, pack } from './test-packs'

describe('a board that settles what “day n” means', () => {
  const lsab = pack('cheshire-west-and-chester')
  const reached = events(
    { type: 'concern-arose', on: '2026-03-31' },
    { type: 'raised', on: '2026-03-31' },
    { type: 'stage-entered', stage: 'stage-2', on: '2026-04-01' },
  )
  it('moves day 9 from Wednesday 8 April to Tuesday 14 April 2026 by reading working days, Easter between', () => {
    const working = readDayNumbersAs(lsab, 'working')
    const due = (found: typeof lsab) =>
      clocks(found, reached, '2026-04-01T09:00:00Z').get('stage-2-conclude')?.dueOn
    expect([due(lsab), due(working)]).toEqual(['2026-04-08', '2026-04-14'])
    expect(working.policy.version).toBe('undated, days read as working days')
  })
  it('changes nothing where the reading is that already, or there are no day numbers', () => {
    expect(readDayNumbersAs(lsab, 'calendar')).toBe(lsab)
    expect(dayNumberReading(pack('hertfordshire'))).toBeNull()
  })
})

describe('a newer list of bank holidays', () => {
  const hsab = pack('hertfordshire')
  const stage2 = events(
    { type: 'raised', on: '2026-06-08' },
    { type: 'stage-entered', stage: 'stage-2', on: '2026-06-08' },
  )
  const list = [...englandAndWales.holidays].map(([day, title]) => ({
    date: addDays('1970-01-01', day),
    title,
  }))
  const question = { pack: hsab, events: stage2, now: '2026-06-09T09:00:00Z', calendar: englandAndWales }

  it('with a day inside a running clock moves its due date, and says from when to when', () => {
    const newer = buildCalendar('england-and-wales', [...list, { date: '2026-06-12', title: 'A one-off' }])
    expect(movedDates(question, newer)).toEqual([
      {
        clock: 'resolve',
        what: 'Reach a resolution between managers',
        stage: 'stage-2',
        round: 0,
        from: '2026-06-15',
        to: '2026-06-16',
      },
    ])
  })
  it('with a day elsewhere moves nothing', () => {
    const newer = buildCalendar('england-and-wales', [...list, { date: '2026-07-03', title: 'A one-off' }])
    expect(movedDates(question, newer)).toEqual([])
  })
})
