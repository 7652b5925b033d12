import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateOfDayNumber } from '@shared/domain/dates'
import { readDate } from './dates'

const read = (text: string, isBirth = false, inSheet = false) => {
  const reading = readDate(text, { receivedOn: '2026-06-20', isBirth, inSheet })
  return reading.as === 'value' ? `${reading.value} ${reading.sure ? 'sure' : 'likely'}` : 'doubtful'
}

describe('a date as British officials write it', () => {
  it.each([
    ['12/6/26', '2026-06-12 sure'],
    ['12.06.2026', '2026-06-12 sure'],
    ['12-06-2026', '2026-06-12 sure'],
    ['12 / 06 / 2026', '2026-06-12 sure'],
    ['12 06 2026', '2026-06-12 sure'],
    ['12th June 2026', '2026-06-12 sure'],
    ['12 June 26', '2026-06-12 sure'],
    ['12-Jun-26', '2026-06-12 sure'],
    ['12 Jun ’26', '2026-06-12 sure'],
    ['12/Jun/2026', '2026-06-12 sure'],
    ['the 12th of June, 2026', '2026-06-12 sure'],
    ['June 12th 2026', '2026-06-12 sure'],
    ['Friday 12 June 2026', '2026-06-12 sure'],
    ['Fri 12/06/26', '2026-06-12 sure'],
    ['2026-06-12', '2026-06-12 sure'],
    ['2026-06-12T10:30:00Z', '2026-06-12 sure'],
    ['12/06/2026 10:30', '2026-06-12 sure'],
    ['12/06/2026 at 2.15pm', '2026-06-12 sure'],
    ['12/06/2026.', '2026-06-12 sure'],
    ['1st Sept 2025', '2025-09-01 sure'],
    ['12062026', '2026-06-12 likely'],
    ['12/06/2026 (by telephone)', '2026-06-12 likely'],
    ['Friday 12 June', '2026-06-12 likely'],
    ['12 June', '2026-06-12 likely'],
    ['12th December', 'doubtful'],
    ['20 January', '2026-01-20 likely'],
    ['24/06/2026', '2026-06-24 likely'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'June 2026', '2026', '06/25/2026', '31/02/2026', '31 June 2026', '12/13/2026', 'Monday 12 June 2026', '12/06/2026 or 13/06/2026', '12/06/2026 - 14/06/2026', 'between 12 and 14 June 2026',
    'last Friday', 'yesterday', 'early June 2026', '12/06/2026?', 'week commencing 8/6/26', '12/6/1926', '12/06/2062', '46185', 'around 12/06/2026', '00/06/2026', '12/6', 'Spring', '',
  ])('%s is left for a person', (text) => {
    if (text === '12/6') expect(read(text)).toBe('2026-06-12 likely')
    else expect(read(text)).toBe('doubtful')
  }) // prettier-ignore

  it('may be a spreadsheet’s day number in a spreadsheet only', () => {
    expect(read('46185', false, true)).toBe('2026-06-12 likely')
  })
})

describe('a date of birth', () => {
  it.each([
    ['12/6/45', '1945-06-12 sure'],
    ['12/06/1945', '1945-06-12 sure'],
    ['12.6.1926', '1926-06-12 sure'],
    ['1 Jan 05', '2005-01-01 likely'],
    ['12 June 1945 (81)', '1945-06-12 likely'],
    ['12/6/15', 'doubtful'],
    ['12/06/2027', 'doubtful'],
    ['12/06/1880', 'doubtful'],
    ['12 June', 'doubtful'],
    ['1945', 'doubtful'],
  ])('%s is %s', (text, expected) => {
    expect(read(text, true)).toBe(expected)
  })
})

it('reads every day back that it is written as, in each way of writing it', () => {
  const months =
    'January February March April May June July August September October November December'.split(' ')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3650 }), (back) => {
      const date = addDays('2026-06-20', -back)
      const [year = '', month = '', day = ''] = date.split('-')
      const word = months[Number(month) - 1] ?? ''
      for (const text of [
        `${day}/${month}/${year}`,
        `${Number(day)}.${Number(month)}.${year.slice(2)}`,
        `${Number(day)} ${word} ${year}`,
        `${word.slice(0, 3)} ${Number(day)}, ${year}`,
      ]) {
        expect([text, read(text)]).toEqual([text, `${date} sure`])
      }
    }),
    { numRuns: 300 },
  )
})

it('never gives a day that does not exist, whatever the text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9/. -]{1,24}$/), (text) => {
      const reading = readDate(text, { receivedOn: '2026-06-20', isBirth: false, inSheet: false })
      if (reading.as === 'value')
        expect(dateOfDayNumber(Date.parse(`${reading.value}T00:00:00Z`) / 86_400_000)).toBe(reading.value)
    }),
  )
})
