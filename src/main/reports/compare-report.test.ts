import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { boardPaper } from '@shared/board-report/board-paper'
import { figureFilters } from '@shared/analysis/figure-filters'
import { figureTable } from '@shared/analysis/figure-table'
import { cellWords } from '@shared/analysis/cell-words'
import { comparisonOf, periodsToCompare } from '@shared/analysis/period-comparison'
import { readArguments } from '../command-line/arguments'
import { figuresAnswer } from '../command-line/commands/figures'
import { createInsightsHandlers, figuresFor } from '../register/insights'
import type { TestCase } from '../store/repositories/figures-test-cases'
import { boardReport } from './board-report/write-board'
import { exported, opened, parts, table } from './exported-workbook'
import { reportFixtures, type ReportFixture } from './report-fixture'

const { having: fixtureWith, close } = reportFixtures()
afterEach(close)

const quarter = figureFilters.parse({ from: '2026-07-01', to: '2026-09-30' })
const raised = (month: string, made: string, count: number): TestCase[] =>
  Array.from({ length: count }, (_, n) => ({
    ...{ made, received: ['Council'], raisedOn: `2026-${month}-${String(n + 1).padStart(2, '0')}` },
    grounds: n === 0 ? ['Barnaby Quillfeather was rude'] : ['Levels of need / threshold'],
  }))
const cases = [
  ...raised('08', 'Police', 24), ...raised('05', 'Police', 7), ...raised('08', 'GP', 6), ...raised('05', 'GP', 3),
  ...raised('05', 'Hospice', 8),
] // prettier-ignore

/** As the screen has it, from what it asks of the register. */
async function onScreen(fixture: ReportFixture, publication: boolean): Promise<string[][]> {
  const periods = periodsToCompare(quarter, 'before', '2026-11-22', publication)
  if ('why' in periods) throw new Error(periods.why)
  const handlers = createInsightsHandlers(fixture.context)
  const tables = async (filters: typeof quarter) =>
    (await handlers['insights.tables']({ filters, publication })).tables
  const { table: found } = comparisonOf(await tables(periods.now), await tables(periods.before), quarter, periods, 'before')
  return found.rows.map((row) => [row.labels[0] ?? '', ...found.columns.map((column) => cellWords(found, row, column))])
} // prettier-ignore

/** As the command line answers it. */
async function inAnswer(fixture: ReportFixture, publication: boolean): Promise<string[][]> {
  const words = ['figures', '--from', '2026-07-01', '--to', '2026-09-30', '--compare', 'before']
  const call = readArguments([...words, ...(publication ? ['--publication'] : [])])
  const { json } = await figuresAnswer(createInsightsHandlers(fixture.context), call, '2026-11-22')
  const { table: found } = z.object({ comparison: z.object({ table: figureTable }) }).parse(json).comparison
  return found.rows.map((row) => [row.labels[0] ?? '', ...found.columns.map((column) => cellWords(found, row, column))])
} // prettier-ignore

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)

async function inWorkbook(path: string): Promise<string[][]> {
  const rows = table(await opened(path), 'Compared').slice(1)
  const signed = (value: unknown, at: number) =>
    typeof value === 'number' && at === 3 && value > 0 ? `+${value}` : text(value).replace('-', '−')
  return rows.map((row) => row.map((value, at) => (at === 0 ? text(value) : signed(value, at))))
}

async function inPaper(fixture: ReportFixture, publication: boolean): Promise<string[][]> {
  const figures = await figuresFor(fixture.context, quarter)
  const asked = { filter: quarter, publication, compare: 'before' as const }
  const paper = boardPaper(await boardReport(fixture.context, asked, figures))
  const block = paper.blocks.find((one) => one.kind === 'table' && one.caption.startsWith('Compared with'))
  return block?.kind === 'table' ? block.rows.map((row) => row.map(String)) : []
}

const worded = (lines: readonly string[][]) => lines.filter(([label]) => !label?.startsWith('Ground: '))

describe('a report that compares', () => {
  it('has the numbers of the screen in the workbook, in Word, in PDF and at the command line', async () => {
    const fixture = await fixtureWith(cases)
    const screen = await onScreen(fixture, false)
    expect(screen).toContainEqual(['Made by Police', '24', '7', '+17', 'More than chance'])
    expect(screen).toContainEqual(['Made by Hospice', '0', '8', '−8', 'More than chance'])
    const asked = { filter: quarter, compare: 'before' as const }
    const path = await exported(fixture, 'identifiable', 'all.xlsx', asked)
    expect(await inWorkbook(path)).toEqual(screen)
    expect(worded(await inPaper(fixture, false))).toEqual(worded(screen))
    expect(await inAnswer(fixture, false)).toEqual(screen)
    const cover = Object.values(parts(path)).join('')
    expect(cover).toContain('The period before: 1 April 2026 to 30 June 2026')
  }, 60_000)

  it('repeats no ground in people’s own words of either period, unless it names people anyway', async () => {
    const fixture = await fixtureWith(cases)
    const asked = { filter: quarter, compare: 'before' as const }
    const text = Object.values(parts(await exported(fixture, 'pseudonymised', 'p.xlsx', asked))).join('')
    expect(text).toContain('Ground: Other, in the form’s own words')
    expect(text).not.toContain('Quillfeather')
    expect(JSON.stringify(await inPaper(fixture, false))).not.toContain('Quillfeather')
  }, 60_000)

  it('for publication shows no count, and no difference, that either period keeps back', async () => {
    const fixture = await fixtureWith(cases)
    const screen = await onScreen(fixture, true)
    const gp = screen.find(([label]) => label === 'Made by GP')
    expect(gp?.slice(2)).toEqual(['[c]', '[c]', '[c]'])
    const asked = { filter: quarter, compare: 'before' as const, publication: true }
    const path = await exported(fixture, 'none', 'public.xlsx', asked)
    expect(worded(await inWorkbook(path))).toEqual(worded(screen))
    expect(worded(await inPaper(fixture, true))).toEqual(worded(screen))
    expect(await inAnswer(fixture, true)).toEqual(screen)
    expect(Object.values(parts(path)).join('')).not.toMatch(/<f[ >]/)
  }, 60_000)

  it('says why it does not where it cannot, and has no sheet for it', async () => {
    const fixture = await fixtureWith(cases)
    const overlapping = figureFilters.parse({ from: '2024-10-01', to: '2026-09-30' })
    const asked = { filter: overlapping, compare: 'year-before' as const, publication: true }
    const path = await exported(fixture, 'none', 'no.xlsx', asked)
    expect((await opened(path)).getWorksheet('Compared')).toBeUndefined()
    expect(Object.values(parts(path)).join('')).toContain('the two periods share days')
    const paper = boardPaper(await boardReport(fixture.context, asked, await figuresFor(fixture.context, overlapping)))
    expect(JSON.stringify(paper)).toContain('the two periods share days')
  }, 60_000) // prettier-ignore

  it('in a profile compares the cases of that agency alone', async () => {
    const fixture = await fixtureWith([...cases, ...raised('05', 'Police', 2)])
    const path = join(fixture.folder, 'gp.xlsx')
    await exported(fixture, 'none', 'gp.xlsx', { filter: quarter, compare: 'before', agency: 'GP' })
    const rows = await inWorkbook(path)
    expect(rows[0]).toEqual(['All escalations', '6', '3', '+3', 'Within chance'])
    expect(JSON.stringify(rows)).not.toContain('Police')
  }, 60_000)
})
