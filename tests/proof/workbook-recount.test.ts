import type { CellValue, Workbook } from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FigureFilters } from '../../src/shared/analysis/figure-filters'
import type { RegisterKind } from '../../src/main/reports/register-kind'
import { everyCase, exported, opened, table } from '../../src/main/reports/exported-workbook'
import { reportFixture, type ReportFixture } from '../../src/main/reports/report-fixture'
import { removeTestFolders } from '../../src/main/store/test-register'
import { fillWithCases } from '../bench/figures-register'

type Row = Record<string, CellValue>

let fixture: ReportFixture
beforeAll(async () => {
  fixture = await reportFixture([])
  await fillWithCases(fixture.store, 260)
}, 60_000)
afterAll(async () => {
  await fixture.close()
  removeTestFolders()
})

const year = { ...everyCase, from: '2025-04-01', to: '2026-03-31', by: 'received' } satisfies FigureFilters
const workbooks: [string, RegisterKind, FigureFilters][] = [
  ['of every case, pseudonymised', 'pseudonymised', everyCase],
  ['of one year, by the date received, identifiable', 'identifiable', year],
  ['of one agency’s cases', 'pseudonymised', { ...everyCase, agency: ['Agency 0'] }],
]

describe('every count of a workbook is counted again from its own sheets of cases', () => {
  it.each(workbooks)(
    '%s',
    async (_, register, filter) => {
      const made = await exported(fixture, register, `${register}.xlsx`, { filter })
      const workbook = await opened(made)
      const again = recounted(workbook)
      const compared = Object.entries(again).map(([sheet, count]) => {
        const [header = [], ...rows] = table(workbook, sheet)
        let cells = 0
        for (const row of rows)
          header.forEach((column, at) => {
            const found = count(row.map(words), words(column))
            if (found === null || row[at] === null) return
            expect([sheet, row[0], column, row[at]]).toEqual([sheet, row[0], column, found])
            cells += 1
          })
        return [sheet, cells] as const
      })
      // Every sheet of counts was compared, and none by nothing.
      for (const [sheet, cells] of compared) expect(cells, sheet).toBeGreaterThan(0)
      expect(compared).toHaveLength(19)
    },
    120_000,
  )
})

const words = (value: CellValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** How each cell of a sheet is counted with a pivot of the cases: null for what is no count. */
function recounted(workbook: Workbook): Record<string, (labels: string[], column: string) => number | null> {
  const sheet = (name: string): Row[] => {
    const [header = [], ...rows] = table(workbook, name)
    return rows
      .filter((row) => row[0] !== null)
      .map((row) => Object.fromEntries(header.map((column, at) => [words(column), row[at] ?? null])))
  }
  const cases = sheet('Cases')
  const [receivers, grounds, deadlines] = [sheet('Cases by receiver'), sheet('Cases by ground'), sheet('Cases by deadline')]
  const [stays, standing, forms] = [sheet('Cases by stay'), sheet('Cases over time'), sheet('Cases by form')]
  const isTotal = (label = '') => label === 'All' || label === 'All escalations'
  const where = (rows: readonly Row[], match: Row) => rows.filter((row) => Object.entries(match).every(([key, value]) => row[key] === value))
  const count = (match: Row) => where(cases, match).length
  const sum = (rows: readonly Row[], column: string) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0)
  const by = (columns: Record<string, (label: string) => number>) => ([label = '']: string[], column: string) =>
    isTotal(label) ? (column === Object.keys(columns)[0] ? cases.length : null) : (columns[column]?.(label) ?? null)
  const agreed = (column: string) => by({ Reached: (label) => count({ [column]: label }), 'Agreed at': (label) => count({ [column === 'Stage reached' ? 'Agreed at' : 'Rung agreed at']: label }) })
  const ended = cases.filter((row) => row['Status'] !== 'Open')
  const ofPair = new Map<string, number>()
  for (const row of receivers) {
    const sides = [words(row['Escalating agency']), words(row['Receiving agency'])]
    if (!sides.includes('Not recorded')) ofPair.set(sides.join('→'), (ofPair.get(sides.join('→')) ?? 0) + 1)
  }
  const pairs = [...ofPair.values()].filter((cases) => cases > 1)
  const again = cases.filter((row) => words(row['Same person']).startsWith('Person'))
  return {
    'Made and received': by({ Made: (label) => count({ 'Escalating agency': label }), Received: (label) => where(receivers, { 'Receiving agency': label }).length }),
    'By type of agency': by({ Made: (label) => count({ 'Type of agency': label }), Received: (label) => sum(where(receivers, { 'Type of receiving agency': label }), 'Counts for its type') }),
    'Who escalates to whom': ([from = '', to = ''], column) => column === 'Escalations' ? where(receivers, { 'Escalating agency': from, 'Receiving agency': to }).length : null,
    'Open and ended': by({ Escalations: (label) => count({ Status: label }) }),
    'Stage reached': agreed('Stage reached'),
    'Rung reached': agreed('Rung reached'),
    'Time to resolution': (_, column) => column === 'Resolved' ? ended.length : column === 'Open' ? cases.length - ended.length : null,
    'Time in each stage': ([stage = '', turn = ''], column) => {
      const over = { 'Stays that are over': 'Over', 'Not over': 'Not over' }[column]
      return over === undefined ? null : where(stays, { Stage: stage, 'Whose turn': turn, Over: over }).length
    },
    Deadlines: ([deadline = ''], column) => ['Met', 'Late', 'Unknown'].includes(column) ? where(deadlines, { Deadline: deadline, Outcome: column }).length : null,
    'Over time': ([label = ''], column) => {
      const unit = Object.keys(standing[0] ?? {})[1] ?? ''
      if (column === 'Raised') return count({ 'Counted in': label })
      return ['Closed', 'Open at the end', 'Overdue at the end', 'Drifting at the end'].includes(column) ? where(standing, { [unit]: label, Was: column }).length : null
    },
    Grounds: by({ Escalations: (label) => sum(where(grounds, { Ground: label }), 'Counts for its ground') }),
    Themes: by({ Escalations: (label) => sum(where(grounds, { Theme: label }), 'Counts for its theme') }),
    'Themes over time': ([theme = ''], column) => /^\w+ (to \w+ )?\d{4}$|^\d{4}-\d\d$/.test(column) ? sum(where(grounds, { Theme: theme, 'Counted in': column }), 'Counts for its theme') : null,
    'Process and handling': ([process = '', handling = ''], column) =>
      column !== 'Escalations' ? null : isTotal(process) ? cases.length : count({ 'Concern about process': process, 'Complaint about handling': handling }),
    'Stated time': by({ Escalations: (label) => count({ 'Stated time': label }) }),
    Remarks: ([agency = ''], column) =>
      ['With a remark', 'Without'].includes(column) ? where(ended, { 'Remark on the policy': column, ...(isTotal(agency) ? {} : { 'Escalating agency': agency }) }).length : null,
    'Repeat escalations': ([what = ''], column) => {
      const person = what === 'About one person'
      if (column === 'Escalations') return person ? again.length : pairs.reduce((total, of) => total + of, 0)
      return column === 'People or pairs' ? (person ? new Set(again.map((row) => row['Same person'])).size : pairs.length) : null
    },
    'Blank fields by agency': ([agency = ''], column) => {
      const own = isTotal(agency) ? forms : where(forms, { 'Escalating agency': agency })
      return column === 'Forms' ? own.length : ['Asked', 'Left blank'].includes(column) ? sum(own, column) : null
    },
    'Blank fields by field': ([field = ''], column) => {
      if (!['Asked', 'Left blank'].includes(column)) return null
      if (isTotal(field)) return sum(forms, column)
      return column === 'Left blank' ? sum(forms, field) : forms.filter((row) => row[field] !== null).length
    },
  }
} // prettier-ignore
