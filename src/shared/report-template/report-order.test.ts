import { describe, expect, it } from 'vitest'
import { fileNameOf, orderOf } from './report-order'
import { reportTemplate, type ReportTemplate } from './report-template'

const template: ReportTemplate = {
  name: 'Profile',
  title: 'Your escalations',
  purpose: '',
  format: 'excel',
  of: 'agency',
  period: { rule: 'last-quarter' },
  filters: { by: 'received', status: 'closed', agency: ['GP'] },
  compare: null,
  tables: ['agencies'],
  cases: 'pseudonymised',
  publication: false,
}

describe('what a template makes', () => {
  it('is about the agency it is for and no other, in the period of the day', () => {
    expect(orderOf(template, '2026-11-22', 'Police')).toEqual({
      format: 'excel',
      title: 'Your escalations: Police',
      filter: { by: 'received', status: 'closed', agency: ['Police'], from: '2026-07-01', to: '2026-09-30' },
      tables: ['agencies'],
      cases: 'pseudonymised',
      publication: false,
      agency: 'Police',
    })
  })

  it('lists no cases once it is for publication, whatever the template lists', () => {
    expect(orderOf(template, '2026-11-22', null, { publication: true })).toMatchObject({ cases: 'none' })
    expect(orderOf(template, '2026-11-22', null, { cases: 'none' })).toMatchObject({ cases: 'none' })
  })

  it('can be different this time without the template changing', () => {
    const order = orderOf({ ...template, tables: null }, '2026-11-22', null, {
      period: { rule: 'dates', from: null, to: '2026-01-31' },
      filters: { by: 'raised' },
      format: 'pdf',
    })
    expect(order).toMatchObject({ format: 'pdf', filter: { by: 'raised', from: null, to: '2026-01-31' } })
    expect(order).not.toHaveProperty('tables')
    expect(order.filter).not.toHaveProperty('agency')
  })

  it('sets its counts beside the period its template says, or the call does', () => {
    expect(orderOf(template, '2026-11-22', 'Police')).not.toHaveProperty('compare')
    expect(orderOf({ ...template, compare: 'before' }, '2026-11-22', 'Police').compare).toBe('before')
    const changes = { compare: 'year-before' as const }
    expect(orderOf({ ...template, compare: 'before' }, '2026-11-22', 'Police', changes).compare).toBe(
      'year-before',
    )
  })

  it('has a file name that any system takes', () => {
    const order = orderOf(template, '2026-11-22', 'A/B: "C"?')
    expect(fileNameOf({ name: '..Q <1>' }, order)).toBe('Q 1 A B C 2026-07-01 to 2026-09-30.xlsx')
  })
})

it('a template kept before templates compared anything compares nothing', () => {
  const before: Partial<typeof template> = { ...template }
  delete before.compare
  expect(reportTemplate.parse(before).compare).toBeNull()
})

it('a template cannot list cases for publication, nor name people to an agency', () => {
  expect(reportTemplate.safeParse(template).success).toBe(true)
  expect(reportTemplate.safeParse({ ...template, publication: true }).success).toBe(false)
  expect(reportTemplate.safeParse({ ...template, cases: 'identifiable' }).success).toBe(false)
  expect(reportTemplate.safeParse({ ...template, cases: 'identifiable', of: 'board' }).success).toBe(true)
})
