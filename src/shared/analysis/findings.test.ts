import { describe, expect, it } from 'vitest'
import type { FigureCell, FigureTable } from './figure-table'
import {
  agenciesFinding, clocksFinding, formsFinding, pairsFinding, stagesFinding, statusFinding, themesFinding, timeFinding, trendFinding,
} from './findings' // prettier-ignore
import { partOf } from './findings-words'

type Value = number | string | null
const cell = (value: Value): FigureCell => (value === 'hidden' ? { value: null, hidden: true } : { value })

/** A table of named columns: `[label, ...values]` a row. */
function table(id: string, columns: readonly string[], rows: readonly (readonly [string, ...Value[]])[], rests: Readonly<Record<string, Value>> = {}): FigureTable {
  return {
    id, title: id, note: '', heads: id === 'pairs' ? ['From', 'To'] : [id === 'over-time' ? 'Month' : 'Name'],
    columns: columns.map((key) => ({ key, label: key, kind: 'count' })),
    rows: rows.map(([label, ...values]) => ({ key: label, labels: label.split('>'), cells: values.map(cell), ...(label === 'total' ? { total: true } : {}) })),
    rests: Object.entries(rests).map(([label, value]) => ({ label, cell: cell(value) })),
  }
} // prettier-ignore

describe('a part of a whole in words', () => {
  it.each([
    [3, 4, '3 of 4'],
    [0, 4, '0 of 4'],
    [19, 19, '19 of 19'],
    [10, 20, '10 of 20 (50%)'],
    [1, 1000, '1 of 1,000 (under 1%)'],
    [999, 1000, '999 of 1,000 (over 99%)'],
  ])('%d of %d', (part, all, said) => {
    expect(partOf(part, all)).toBe(said)
  })
})

describe('what is said of agencies', () => {
  const made = (rows: readonly [string, Value, Value][], cases = 12) => agenciesFinding([table('agencies', ['made', 'received'], rows, { Escalations: cases })]) // prettier-ignore
  it.each([
    ['one most of each', [['A', 7, 0], ['B', 1, 8]], 'A made most (7); B received most (8)'],
    ['two made most', [['A', 3, 0], ['B', 3, 0], ['C', 0, 6]], 'A and B made most (3 each); C received most (6)'],
    ['all alike', [['A', 2, 2], ['B', 2, 2]], 'No agency made or received more than the others'],
    ['a count kept back', [['A', 7, 0], ['B', 'hidden', 8]], 'Some counts are too small to be published, so none is called the largest'],
    ['not recorded is no agency', [['A', 2, 1], ['Not recorded', 9, 0], ['B', 1, 1]], 'A made most (2)'],
  ] as const)('%s', (_, rows, said) => {
    expect(made(rows.map(([...row]) => row))).toBe(said)
  }) // prettier-ignore
  it('nothing of none', () => {
    expect(made([], 0)).toBe('No escalations in this period')
    expect(agenciesFinding([])).toBe('No escalations in this period')
  })
})

describe('what is said of pairs, stages, status and themes', () => {
  it('a pair stands out only with more than one', () => {
    expect(pairsFinding([table('pairs', ['cases'], [['A>B', 1], ['B>A', 1]])])).toBe('No pair of agencies stands out')
    expect(pairsFinding([table('pairs', ['cases'], [['A>B', 3], ['B>A', 1]])])).toBe('A to B is the most frequent pair (3)')
  }) // prettier-ignore
  it.each([
    [[['Stage 1', 1], ['Stage 2', 3]], 4, '3 of 4 went beyond Stage 1'],
    [[['Stage 1', 30], ['Stage 2', 30]], 60, '30 of 60 (50%) went beyond Stage 1'],
    [[['Stage 1', 1], ['Stage 2', 0]], 1, 'None of 1 escalation went beyond Stage 1'],
    [[['Stage 1', 6], ['Stage 2', 'hidden']], 8, 'Some counts are too small to be published, so none is called the largest'],
  ] as const)('stages %#', (rows, cases, said) => {
    expect(stagesFinding([table('stages', ['reached'], rows, { Escalations: cases })])).toBe(said)
  }) // prettier-ignore
  it.each([
    [3, 4, '3 of 4 are still open'],
    [0, 4, 'All 4 escalations have ended'],
    ['hidden', 4, 'How many are still open is too small a count to be published'],
  ] as const)('open %s of %s', (open, cases, said) => {
    expect(statusFinding([table('status', ['cases'], [['open', open]], { Escalations: cases })])).toBe(said)
  })
  it('themes give the share only of enough', () => {
    expect(themesFinding([table('themes', ['cases'], [['Drift', 3], ['Levels', 1]], { Escalations: 4 })])).toBe('Most often about “Drift”: 3 of 4')
  }) // prettier-ignore
})

describe('what is said of times', () => {
  const time = (median: Value, low: Value, high: Value, resolved: Value = 30, open: Value = 11) =>
    timeFinding([table('time', ['working'], [['median', median], ['low', low], ['high', high]], { Resolved: resolved, Open: open })]) // prettier-ignore
  it('the median comes with its interval and counts open ones', () => {
    expect(time(7, 5, 11)).toBe('Half of 41 escalations are resolved within 7 working days (95% interval 5 to 11), counting those still open')
    expect(time(7, 5, null)).toContain('(95% interval 5 to not reached)')
    expect(time(7, null, null)).toContain('(too few for an interval)')
  }) // prettier-ignore
  it('is not reached while fewer than half are resolved, and is not said of too few to publish', () => {
    expect(time(null, null, null, 1, 4)).toBe('Fewer than half of 5 escalations are resolved so far, so the median is not reached')
    expect(time('hidden', 'hidden', 'hidden')).toBe('Too few were measured for their times to be published')
    expect(time(null, null, null, 0, 0)).toBe('Nothing to measure in this period')
  }) // prettier-ignore
})

describe('what is said of deadlines, trends and forms', () => {
  it('what is not known is in neither', () => {
    const clocks = (rows: readonly [string, Value, Value, Value][]) => clocksFinding([table('clocks', ['met', 'late', 'unknown'], rows)])
    expect(clocks([['Reply', 3, 1, 2]])).toBe('3 of 4 deadlines whose outcome is known were met; of 2 more it is not known')
    expect(clocks([['Reply', 0, 0, 2]])).toBe('Of none of 2 deadlines is it known whether it was met')
  }) // prettier-ignore
  it('a rise or fall is said only where the control chart says so', () => {
    const months = (rows: readonly [string, Value, Value, Value][]) => trendFinding([table('over-time', ['raised', 'upper', 'signal'], rows)])
    expect(months([['April', 1, null, null], ['May', 9, null, null]])).toBe('Too little to say whether the number changes by more than chance from month to month')
    expect(months([['April', 1, 6, null], ['May', 5, 6, null]])).toBe('No month stands out from what chance alone would do')
    expect(months([['April', 1, 6, null], ['May', 9, 6, 'More than chance: above the limit']])).toBe('More than chance in May')
  }) // prettier-ignore
  it('blank fields of fields asked', () => {
    const forms = (blank: Value, asked: Value) => formsFinding([table('forms-by-field', ['blank', 'asked'], [['total', blank, asked]])])
    expect(forms(3, 4)).toBe('3 of 4 fields asked were left blank')
    expect(forms('hidden', 40)).toBe('Too few fields were left blank for the count to be published')
    expect(forms(0, 0)).toBe('No forms were read in this period')
  }) // prettier-ignore
})
