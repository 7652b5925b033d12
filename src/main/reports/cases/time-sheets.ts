import { holderWords } from '@shared/analysis/time-tables'
import { turnHolder } from '@shared/analysis/figures-schema'
import { unitOf } from '@shared/analysis/time-units'
import { daysBetween } from '@shared/domain/dates'
import { number, text, type Sheet, type SheetRow } from '../sheet'
import { caseKey } from './countable-columns'
import type { CaseSource } from './case-source'
import { pages } from './pages'
import { groupedBy } from '@shared/domain/grouped-by'

/** Each deadline of each case that was met, was not, or of which nobody said. */
export function deadlinesSheet(source: CaseSource): Sheet {
  return {
    name: 'Cases by deadline',
    title: 'Each case with each of its deadlines',
    note: 'Deadlines that do not run or were stopped before they fell due are not judged, and are not here.',
    columns: [caseKey, text('Deadline', 60), text('Outcome', 14)],
    rows: inOrder(source, source.deadlines, ({ what, outcome }) => [what, outcome]),
  }
}

export function staysSheet(source: CaseSource): Sheet {
  const { words, asOf, workingDays } = source
  return {
    name: 'Cases by stay',
    title: 'Each case with each of its stays in a stage, by whose turn it was',
    note: 'Days so far where the stay is not over.',
    columns: [caseKey, text('Stage', 28), text('Whose turn', 26), text('Over', 10), number('Working days', 12), number('Calendar days', 12)],
    rows: inOrder(source, source.stays, (stay) => {
      const since = stay.runningSince !== null && stay.runningSince <= asOf ? stay.runningSince : null
      return [
        words.stageOfStay(stay.stage, stay.stageName),
        holderWords[turnHolder.parse(stay.turn)],
        stay.left === 1 ? 'Over' : 'Not over',
        stay.workingDays + (since === null ? 0 : workingDays(stay.packId, since, asOf)),
        stay.calendarDays + (since === null ? 0 : daysBetween(since, asOf)),
      ]
    }),
  }
} // prettier-ignore

async function* inOrder<Row extends { readonly id: string }>(
  source: CaseSource,
  fetch: (ids: readonly string[]) => Promise<Row[]>,
  cells: (row: Row) => SheetRow,
): AsyncGenerator<SheetRow> {
  for (const page of pages(source.ids)) {
    const found = groupedBy(await fetch(page), ({ id }) => id)
    for (const id of page) for (const row of found.get(id) ?? []) yield [source.nameOf(id), ...cells(row)]
  }
}

/** What each case was at the end of each month shown, whatever the period: the only sheet with cases from outside it. */
export function standingSheet(source: CaseSource): Sheet {
  const { unit } = source.figures.overTime
  return {
    name: 'Cases over time',
    title: `Cases closed in each ${unit}, and open, overdue or drifting at its end`,
    note: `Whatever the period: cases raised before it are here where they were still open in it, and on no other sheet.`,
    columns: [caseKey, text(`${unit.slice(0, 1).toUpperCase()}${unit.slice(1)}`, 24), text('Was', 18)],
    rows: standing(source),
  }
}

async function* standing(source: CaseSource): AsyncGenerator<SheetRow> {
  const { points, unit } = source.figures.overTime
  const within = (date: string | null) => (date === null ? null : unitOf(date, unit))
  const whenever = await source.whenever()
  const stood = [
    ...whenever.flatMap(({ id, status, came, closed }) => {
      const known = came !== null && came <= source.asOf && (status === 'open' || closed !== null)
      return known ? [{ id, what: 'Open at the end', from: within(came), before: within(endOf(closed, source.asOf)) }] : []
    }),
    ...(await source.spans()).flatMap(({ id, kind, from, before }) =>
      from > source.asOf ? [] : [{ id, what: kind === 'overdue' ? 'Overdue at the end' : 'Drifting at the end', from: within(from), before: within(endOf(before, source.asOf)) }],
    ),
  ]
  for (const point of points) {
    const rows: [id: string, what: string][] = [
      ...whenever.flatMap(({ id, closed }): [string, string][] => (within(closed) === point.key ? [[id, 'Closed']] : [])),
      ...stood.flatMap(({ id, what, from, before }): [string, string][] =>
        from !== null && from <= point.key && (before === null || before > point.key) ? [[id, what]] : [],
      ),
    ]
    const named = rows.map(([id, what]) => [source.nameOf(id), point.label, what] as const)
    // In order of the keys, which say nothing of the register's order.
    yield* named.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  }
} // prettier-ignore

/** What ends after today has not ended yet. */
function endOf(date: string | null, asOf: string): string | null {
  return date !== null && date > asOf ? null : date
}
