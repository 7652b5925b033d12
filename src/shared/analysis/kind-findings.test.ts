import { describe, expect, it } from 'vitest'
import { blanksByAgencyFinding, agencyTypesFinding, balanceFinding, remarksFinding, typeBalanceFinding } from './agency-findings' // prettier-ignore
import { cellSpoken, cellWords } from './cell-words'
import type { FigureCell, FigureTable } from './figure-table'
import {
  concernsFinding, groundsFinding, repeatsFinding, rungsFinding, stageTimesFinding, standingFinding, statedTimeFinding,
  themeTrendsFinding,
} from './kind-findings' // prettier-ignore
import { shortUnit } from './short-unit'
import { timesFinding, timesTable } from './times-table'

type Value = number | string | null
const cell = (value: Value): FigureCell => (value === 'hidden' ? { value: null, hidden: true } : { value })

/** A table of named columns: `[key, ...values]` a row, the labels of a key apart by >. */
function table(id: string, columns: readonly string[], rows: readonly (readonly [string, ...Value[]])[], cases?: Value): FigureTable {
  return {
    id, title: id, note: '', heads: ['Name'],
    columns: columns.map((key) => ({ key, label: key, kind: key === 'share' ? 'share' : 'count' })),
    rows: rows.map(([key, ...values]) => ({ key, labels: key.split('>'), cells: values.map(cell), ...(key === 'total' ? { total: true } : {}) })),
    rests: cases === undefined ? [] : [{ label: 'Escalations', cell: cell(cases) }],
  }
} // prettier-ignore

const some = 'Some of these counts are too small to be published'
const keptBack = 'Some counts are too small to be published, so none is called the largest'

describe('what is said of balances', () => {
  const of = (rows: readonly [string, Value][]) =>
    balanceFinding([table('agencies', ['balance'], [...rows, ['total', null]], 9)])
  it.each([
    ['both sides', [['A', 6], ['B', 1], ['C', -7]], 'By the widest margin: A made more than received (6); C received more than made (7)'],
    ['two alike', [['A', 3], ['B', 3], ['C', -1], ['D', -5]], 'By the widest margin: A and B made more than received (3 each); D received more than made (5)'],
    ['none', [['A', 0], ['B', 0]], 'All 2 agencies made as many as they received'],
    ['one kept back', [['A', 6], ['B', 'hidden']], keptBack],
  ] as const)('%s', (_, rows, said) => {
    expect(of(rows.map(([...row]) => row))).toBe(said)
  }) // prettier-ignore
  it('types are said by their own table', () => {
    expect(typeBalanceFinding([table('agency-types', ['balance'], [['Police', 2], ['Fire', -2], ['Housing', 0]], 4)])).toBe('By the widest margin: Police made more than received (2); Fire received more than made (2)')
    expect(agencyTypesFinding([table('agency-types', ['made', 'received'], [['Police', 2, 0], ['Fire', 0, 0]], 2)])).toBe('Police made most (2)')
  }) // prettier-ignore
})

describe('what is said of rungs, grounds, themes over time and concerns', () => {
  it('of rungs and grounds the largest, with what it is of', () => {
    expect(rungsFinding([table('rungs', ['reached'], [['Practitioners', 6], ['Chair', 3], ['total', 9]], 9)])).toBe('Most often the highest rung reached: Practitioners, in 6 of 9')
    expect(groundsFinding([table('grounds', ['cases'], [['Threshold', 3], ['Roles', 1], ['total', 9]], 9)])).toBe('Named most: “Threshold”: 3 of 9')
    expect(groundsFinding([table('grounds', ['cases'], [['Threshold', 'hidden'], ['Roles', 6]], 9)])).toBe(keptBack)
  }) // prettier-ignore

  it('a theme rises or falls only where its chart says so', () => {
    const of = (signals: Value, upper: Value) => themeTrendsFinding([table('theme-trends', ['2026-04', 'upper', 'signals'], [['Roles', 3, upper, signals]])]) // prettier-ignore
    expect(of('Not judged: a mean below one.', null)).toBe('Too little of any one theme to say whether it changes by more than chance')
    expect(of(null, 7)).toBe('Of 1 theme with enough to judge, none changes by more than chance')
    expect(of('April 2026', 7)).toBe('Other than chance alone would do: “Roles” in April 2026')
    expect(of('hidden', 'hidden')).toBe(some)
  }) // prettier-ignore

  it('both concerns and handling count where both are answered yes', () => {
    const rows = [['Yes>Yes', 2], ['Yes>No', 3], ['No>Yes', 1], ['No>No', 4], ['total>', 10]] as const // prettier-ignore
    expect(concernsFinding([table('concerns', ['cases'], rows, 10)])).toBe('5 of 10 raise a concern about process, 3 of 10 a complaint about professional handling') // prettier-ignore
  })
})

describe('what is said of times', () => {
  it('only those that rest on ten or more are compared', () => {
    const of = (rows: readonly (readonly [string, ...Value[]])[]) => stageTimesFinding([table('stage-times', ['finished', 'running', 'working'], rows)]) // prettier-ignore
    expect(of([['Stage 1>Chair', 9, 1, 4], ['Stage 2>Chair', 10, 0, 6], ['Stage 3>Chair', 2, 1, 40]])).toBe('Longest of those with 10 stays or more: Stage 2, Chair (median 6 working days)')
    expect(of([['Stage 1>Chair', 12, 0, 4], ['Stage 3>Chair', 2, 1, 40]])).toBe('Too few stays were measured to call any the longest')
    expect(of([['Stage 1>Chair', 12, 0, 'hidden'], ['Stage 3>Chair', 12, 1, 40]])).toBe('Too few stays were measured for all times to be published')
  }) // prettier-ignore

  it('times by a dimension lead to the cases they rest on', () => {
    const days = { median: 5, kaplanMeierMedian: 7, interval95: [4, null] as [number, null] }
    const one = (label: string, resolved: number, median: number | null) => ({ key: JSON.stringify(label), label, resolved, open: 2, unknown: 0, curve: [], workingDays: { ...days, kaplanMeierMedian: median }, calendarDays: days }) // prettier-ignore
    const made = timesTable('made', [one('A', 9, 7), one('B', 10, 12), one('C', 1, null)])
    expect(made.rows[0]?.cells[0]?.drill).toEqual({ dimension: 'resolved', value: null, and: { dimension: 'made', value: 'A' } })
    expect(made.rows[2]?.cells.map(({ value }) => value)).toEqual([1, 2, null, 4, null, 5])
    expect(timesFinding([made])).toBe('Longest of those with 10 escalations or more: B (median 12 working days)')
    expect(timesFinding([timesTable('made', [one('A', 9, null), one('B', 10, 12)])])).toBe('Of those with 10 escalations or more, not all have reached a median')
    expect(timesFinding([timesTable('made', [one('A', 1, 3), one('B', 10, 12)])])).toContain('not compared')
  }) // prettier-ignore
})

describe('what is said of forms and of what stands open', () => {
  it('counts with what they are of', () => {
    expect(standingFinding([table('over-time', ['open', 'overdue', 'drifting'], [['April 2026', 9, 9, 9], ['May 2026', 3, 2, 1]])])).toBe('At the end of May 2026 or today: 3 open, 2 overdue, 1 drifting')
    expect(statedTimeFinding([table('stated-time', ['cases'], [['differ', 2], ['no-difference', 5], ['not-stated', 9]], 16)])).toBe('2 of 7 stated times differ from their dates by more than one working day')
    expect(repeatsFinding([table('repeats', ['of', 'cases'], [['person', 1, 2], ['pair', 3, 7]], 9)])).toBe('1 person with more than one (2 escalations); 3 pairs of agencies with more than one (7 escalations)')
    expect(remarksFinding([table('remarks', ['made', 'none'], [['A', 1, 2], ['total', 1, 2]])])).toBe('1 of 3 ended escalations came with a remark on how well the policy worked')
    expect(blanksByAgencyFinding([table('forms-by-agency', ['blank'], [['A', 0], ['B', 0]])])).toBe('No agency left a field blank that its form asks for')
  }) // prettier-ignore

  it('nothing where a count is kept back', () => {
    expect(standingFinding([table('over-time', ['open', 'overdue', 'drifting'], [['May 2026', 9, 'hidden', 0]])])).toBe('What stood open at the end is too small a count to be published')
    expect(statedTimeFinding([table('stated-time', ['cases'], [['differ', 'hidden'], ['no-difference', 5]], 16)])).toBe(some)
    expect(repeatsFinding([table('repeats', ['of', 'cases'], [['person', 'hidden', 'hidden']], 9)])).toBe(some)
  }) // prettier-ignore
})

describe('a figure in words', () => {
  const of = (value: Value, kind: FigureTable['columns'][number]['kind'], cases = 40) => {
    const made = table('any', ['x'], [['A', value]], cases)
    const column = { key: 'x', label: 'x', kind, of: ['x'] }
    const [row] = made.rows
    return row ? [cellWords(made, row, column), cellSpoken(made, row, column)] : []
  }
  it.each([
    ['a count', 1204, 'count', ['1,204', '1,204']],
    ['one kept back', 'hidden', 'count', ['[c]', 'kept back']],
    ['a share of enough', 0.256, 'share', ['26%', '26%']],
    ['a negative balance', -3, 'signed', ['−3', '−3']],
    ['a positive balance', 3, 'signed', ['+3', '+3']],
    ['a time not reached', null, 'days', ['not reached', 'not reached']],
    ['none', null, 'count', ['', 'not given']],
  ] as const)('%s', (_, value, kind, said) => {
    expect(of(value, kind)).toEqual(said)
  })
  it('a share of few is left to its counts', () => {
    expect(of(0.25, 'share', 4)).toEqual(['', 'not given'])
  })
  it.each([
    ['April 2026', 'Apr 2026'],
    ['April to June 2026', 'Apr–Jun 2026'],
    ['May 2026', 'May 2026'],
    ['2026-27', '2026-27'],
  ])('%s along an axis', (label, short) => {
    expect(shortUnit(label)).toBe(short)
  })
})
