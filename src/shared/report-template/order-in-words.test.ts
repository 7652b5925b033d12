import { expect, it } from 'vitest'
import { figureFilters } from '../analysis/figure-filters'
import { orderInWords } from './order-in-words'
import type { ReportOrder } from './report-order'

const order: ReportOrder = {
  format: 'excel',
  title: 'Escalations',
  filter: figureFilters.parse({ from: '2026-07-01', to: '2026-09-30', agency: ['Police'], status: 'open' }),
  cases: 'pseudonymised',
  publication: false,
}
const words = (more: Partial<ReportOrder> = {}) =>
  Object.fromEntries(
    orderInWords({ ...order, ...more }, new Map(), '2026-11-22').map(({ label, value }) => [label, value]),
  )

it('says period, filters, tables, cases and what becomes of small counts', () => {
  expect(words()).toMatchObject({
    Period: '1 July 2026 to 30 September 2026, by date raised',
    Filters: 'Made or received by: Police; Status: Open',
    Tables: 'All 20 tables of figures',
    'Small counts': 'Shown as they are: not for publication',
  })
  expect(words().Cases).toContain('no names')
  expect(words({ cases: 'identifiable' }).Cases).toContain('people’s names')
})

it('names the tables in their order, and the pages of a report where none were chosen', () => {
  expect(words({ tables: ['grounds', 'agencies'] }).Tables).toBe(
    'Grounds of disagreement; Made and received, by agency',
  )
  expect(words({ format: 'word' }).Tables).toMatch(/^Made and received, by agency; Who escalates to whom; /)
  expect(words({ format: 'word' })).not.toHaveProperty('Cases')
})

it('says whom a profile is for instead of filtering by it', () => {
  expect(words({ agency: 'Police' })).toMatchObject({
    For: 'Police: the cases it made or received, and no others',
    Filters: 'Status: Open',
  })
})

it('says which period it is compared with, or why it is with none', () => {
  expect(words()).not.toHaveProperty('Compared with')
  expect(words({ compare: 'year-before' })).toMatchObject({
    'Compared with': 'Same period last year: 1 July 2025 to 30 September 2025',
  })
  const always = { filter: figureFilters.parse({}), compare: 'before' as const }
  expect(words(always)['Compared with']).toContain('a beginning and an end')
})
