import { afterEach, describe, expect, it } from 'vitest'
import { ofEachAgency } from '@shared/analysis/agency-profile'
import { figureTableNames } from '@shared/analysis/figure-table-names'
import { figureTables } from '@shared/analysis/figure-tables'
import { findingOf } from '@shared/analysis/findings-by-table'
import { boardPaper } from '@shared/board-report/board-paper'
import { figuresFor } from '../register/insights'
import type { TestCase } from '../store/repositories/figures-test-cases'
import { boardReport } from './board-report/write-board'
import { everyCase as filter, exported, opened, parts, problemOf, table } from './exported-workbook'
import { reportFixtures } from './report-fixture'

const { having: fixtureWith, close } = reportFixtures()
afterEach(close)

describe('a workbook for publication', () => {
  const small = Array.from({ length: 12 }, (_, n) => ({
    ...{
      made: n < 10 ? 'Health Trust' : 'GP',
      received: ['Council'],
      grounds: ['Levels of need / threshold'],
    },
  }))

  it('holds no case, and nowhere a count that is kept back', async () => {
    const path = await exported(await fixtureWith(small), 'none', 'public.xlsx', { publication: true })
    const workbook = await opened(path)
    expect(workbook.getWorksheet('Cases')).toBeUndefined()
    expect(workbook.getWorksheet('Resolution curve')).toBeUndefined()
    const rows = table(workbook, 'Made and received')
    expect(rows.find(([agency]) => agency === 'GP')?.slice(2)).toEqual(['[c]', 0, '[c]'])
    expect(rows.find(([agency]) => agency === 'Health Trust')?.slice(2)).toEqual(['[c]', 0, '[c]'])
    const text = Object.values(parts(path)).join('\n')
    expect(text).not.toMatch(/<f[ >]/)
    expect(text).toContain('Counts from 1 to 4 are not shown')
    expect(text).not.toContain('Left out: date not recorded')
  })

  it('is refused with the cases in it', async () => {
    const work = exported(await fixtureWith(small), 'pseudonymised', 'public.xlsx', { publication: true })
    expect(await problemOf(work)).toBe('reports/published-with-cases')
  })
})

describe('a workbook of chosen tables', () => {
  it('has those alone in that order, under the title given', async () => {
    const tables = ['grounds', 'agencies', 'grounds']
    const title = 'Quarter 1: =1+1'
    const path = await exported(await fixtureWith([{ made: 'GP' }]), 'none', 'some.xlsx', { tables, title })
    const workbook = await opened(path)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Cover', 'Grounds', 'Made and received'])
    expect(workbook.getWorksheet('Cover')?.getCell('A1').value).toBe(title)
  })

  it('is refused when one of them is not known', async () => {
    const work = exported(await fixtureWith([{ made: 'GP' }]), 'none', 'some.xlsx', {
      tables: ['agencies', 'nothing'],
    })
    expect(await problemOf(work)).toBe('reports/no-such-table')
  })
})

describe('a profile of one agency', () => {
  const cases: TestCase[] = [
    { made: 'Police', received: ['Council'], reason: 'Own', effectiveness: 'It worked', status: 'resolved' },
    {
      made: 'Council',
      received: ['Police', 'GP'],
      reason: 'Received',
      effectiveness: 'Good',
      status: 'resolved',
    },
    { made: 'Health Trust', received: ['Council'], reason: 'Of others', name: 'Somebody Else' },
  ]

  it('holds its own cases alone, and nothing of how others fill in their forms', async () => {
    const path = await exported(await fixtureWith(cases), 'identifiable', 'police.xlsx', { agency: 'Police' })
    const workbook = await opened(path)
    expect(table(workbook, 'Cases')).toHaveLength(3)
    expect(table(workbook, 'Made and received').map(([agency]) => agency)).toEqual([
      'Agency', 'Council', 'Police', 'GP', 'All escalations',
    ]) // prettier-ignore
    expect(table(workbook, 'Remarks').slice(1).map(([agency]) => agency)).toEqual(['Police']) // prettier-ignore
    expect(workbook.getWorksheet('Blank fields by field')).toBeUndefined()
    const text = Object.values(parts(path)).join('\n')
    for (const other of ['Health Trust', 'Of others', 'Somebody Else']) expect(text).not.toContain(other)
    expect(text).toContain('Police: the escalations it made or received, and no others')
  })

  it('in Word and PDF says nothing of how others fill in their forms, nor of all forms together', async () => {
    const fixture = await fixtureWith(cases)
    const own = { ...filter, agency: ['Police'] }
    const asked = { filter: own, agency: 'Police', publication: false, tables: Object.keys(figureTableNames) }
    const report = await boardReport(fixture.context, asked, await figuresFor(fixture.context, own))
    const all = figureTables(await figuresFor(fixture.context, own))
    const text = JSON.stringify(boardPaper(report))
    expect(text).toContain('Escalations of Police')
    expect(text).not.toContain('Health Trust')
    for (const id of [...ofEachAgency, 'forms-by-field']) {
      // Said of the whole, it would be said of what the profile leaves out.
      const whole = findingOf(all, id)
      expect(whole, id).not.toBeNull()
      expect(text, id).not.toContain(whole)
      expect(text, id).not.toContain(findingOf(report.tables, id))
    }
    const remarks = boardPaper(report).blocks.find((block) => block.kind === 'table' && block.caption.startsWith('Remarks'))
    expect(remarks?.kind === 'table' && remarks.rows.map(([agency]) => agency)).toEqual(['Police'])
  }) // prettier-ignore

  it('is refused for an agency nobody knows, or together with the cases of another', async () => {
    const fixture = await fixtureWith(cases)
    const unknown = exported(fixture, 'none', 'x.xlsx', { agency: 'Nobody' })
    expect(await problemOf(unknown)).toBe('reports/no-such-agency')
    const other = exported(fixture, 'none', 'x.xlsx', {
      agency: 'Police',
      filter: { ...filter, agency: ['Council'] },
    })
    expect(await problemOf(other)).toBe('reports/not-of-one-agency')
  })
})
