import { expect, test } from 'vitest'
import { comparedFilters, comparedPeriods } from './compared-period'
import { shownUnits } from './shown-units'
import { spanOfUnit, unitLabel, unitOf } from './time-units'

const span = (from: string, to: string, compared: 'before' | 'year-before') => {
  const filters = comparedFilters({ from, to, by: 'raised', about: 'adult' }, compared)
  expect(filters?.about).toBe('adult')
  return [filters?.from, filters?.to]
}

test('whole months are compared with as many whole months, other periods with as many days', () => {
  expect(span('2026-04-01', '2026-06-30', 'before')).toEqual(['2026-01-01', '2026-03-31'])
  expect(span('2026-03-01', '2026-03-31', 'before')).toEqual(['2026-02-01', '2026-02-28'])
  expect(span('2025-04-01', '2026-03-31', 'before')).toEqual(['2024-04-01', '2025-03-31'])
  expect(span('2026-04-10', '2026-04-19', 'before')).toEqual(['2026-03-31', '2026-04-09'])
})

test('the same period of the year before keeps the end of February', () => {
  expect(span('2026-04-01', '2026-06-30', 'year-before')).toEqual(['2025-04-01', '2025-06-30'])
  expect(span('2024-02-01', '2024-02-29', 'year-before')).toEqual(['2023-02-01', '2023-02-28'])
  expect(span('2025-02-01', '2025-02-28', 'year-before')).toEqual(['2024-02-01', '2024-02-29'])
})

test('a period without an end has nothing to be compared with', () => {
  expect(comparedFilters({ from: '2026-04-01', to: null, by: 'raised' }, 'before')).toBeNull()
})

test('a period that is not over is compared up to today, and one that has not begun with nothing', () => {
  const year = { from: '2026-04-01', to: '2027-03-31', by: 'raised' as const }
  const found = comparedPeriods(year, 'year-before', '2026-11-22')
  expect([found?.now.to, found?.before.from, found?.before.to]).toEqual([
    '2026-11-22',
    '2025-04-01',
    '2025-11-22',
  ])
  expect([found?.shareOfDays, found?.overlap]).toEqual([0.5, false])
  expect(comparedPeriods(year, 'before', '2026-03-31')).toBeNull()
})

test('days that are in both periods are said to be', () => {
  const long = { from: '2025-01-01', to: '2026-06-30', by: 'raised' as const }
  expect(comparedPeriods(long, 'year-before', '2026-11-22')?.overlap).toBe(true)
  expect(comparedPeriods(long, 'before', '2026-11-22')?.overlap).toBe(false)
})

test('quarters go by the calendar and years by the financial year', () => {
  expect(unitOf('2026-03-31', 'year')).toBe('2025')
  expect(unitOf('2026-04-01', 'year')).toBe('2026')
  expect(unitOf('2026-06-30', 'quarter')).toBe('2026-Q2')
  expect(spanOfUnit('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  expect(spanOfUnit('2025')).toEqual({ from: '2025-04-01', to: '2026-03-31' })
  expect(spanOfUnit('2026-13')).toBeNull()
  expect([unitLabel('2026-04'), unitLabel('2026-Q2'), unitLabel('2025')]).toEqual([
    'April 2026',
    'April to June 2026',
    '2025-26',
  ])
})

test('months are shown up to three years, quarters beyond, and none before the first case', () => {
  const cases = { first: '2024-05-03', last: '2026-11-01' }
  expect(shownUnits({ from: null, to: null }, cases, '2026-11-22')).toMatchObject({ unit: 'month' })
  expect(shownUnits({ from: '2020-04-01', to: null }, cases, '2026-11-22').unit).toBe('quarter')
  expect(
    shownUnits({ from: '2026-04-01', to: '2027-03-31' }, { first: null, last: null }, '2026-06-22').units,
  ).toEqual(['2026-04', '2026-05', '2026-06'])
  expect(shownUnits({ from: null, to: null }, { first: null, last: null }, '2026-11-22').units).toEqual([])
})
