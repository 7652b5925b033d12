import { rungWords } from './dimension-words'
import type { FigureTable } from './figure-table'
import type { Figures } from './figures-schema'
import { notRecorded } from './in-order'
import { all, counted, countColumn, restsOn, row, share, shareColumn, totalRow } from './table-parts'

/** How far escalations went and where they ended. */
export function stageTables(figures: Figures): FigureTable[] {
  return [statuses(figures), stages(figures), rungs(figures)]
}

function statuses({ status, cases: count }: Figures): FigureTable {
  const line = (key: keyof Figures['status'], label: string) =>
    row(key, [label], [counted(status[key], 'status', key), share(status[key], count)])
  return {
    id: 'status',
    title: 'Open, resolved and withdrawn',
    note: 'Withdrawn: ended without agreement. Escalations outside the protocol are in no figure.',
    rests: restsOn(count),
    heads: ['Status'],
    columns: [countColumn('cases', 'Escalations'), shareColumn('share', 'Share', 'cases')],
    rows: [
      line('open', 'Open'),
      line('resolved', 'Resolved'),
      line('withdrawn', 'Withdrawn'),
      totalRow([all(count), share(count, count)], 'All escalations'),
    ],
  }
}

const columns = [
  countColumn('reached', 'Reached'),
  shareColumn('share', 'Share reached', 'reached'),
  countColumn('resolved', 'Agreed at'),
]

function stages({ stageReached, stageResolved, status, cases: count }: Figures): FigureTable {
  const keyOf = ({ stage, name }: Figures['stageReached'][number]) => (stage === null ? name : `${stage}`)
  const reached = new Map(stageReached.map((one) => [keyOf(one), one.count]))
  const resolved = new Map(stageResolved.map((one) => [keyOf(one), one.count]))
  const known = new Map([...stageResolved, ...stageReached].map((one) => [keyOf(one), one]))
  const rows = [...known].sort(
    ([, a], [, b]) => (a.stage ?? Infinity) - (b.stage ?? Infinity) || (a.name < b.name ? -1 : 1),
  )
  return {
    id: 'stages',
    title: 'Stage reached, and stage at which agreement was reached',
    note:
      'Each counts once, under the highest stage it entered; those agreed also count under the ' +
      'stage at which they were agreed. Withdrawn escalations have no such stage.',
    rests: restsOn(count),
    heads: ['Stage'],
    columns,
    rows: [
      ...rows.map(([key, { stage, name }]) => {
        const of = reached.get(key) ?? 0
        return row(key, [name], [
          counted(of, 'stageReached', stage ?? name),
          share(of, count),
          counted(resolved.get(key) ?? 0, 'stageResolved', stage),
        ])
      }),
      totalRow([all(count), share(count, count), counted(status.resolved, 'status', 'resolved')], 'All escalations'),
    ],
  }
} // prettier-ignore

function rungs({ rungReached, rungResolved, status, cases: count }: Figures): FigureTable {
  const resolved = new Map(rungResolved.map((one) => [one.rung, one.count]))
  const known = [...new Set([...rungReached, ...rungResolved].map((one) => one.rung))]
  const reached = new Map(rungReached.map((one) => [one.rung, one.count]))
  return {
    id: 'rungs',
    title: 'Who it reached, and who agreed it, on rungs common to all boards',
    note: 'A rung says who meets whom, so that stages of different boards can be compared.',
    rests: restsOn(count),
    heads: ['Rung'],
    columns,
    rows: [
      ...known.map((rung) => {
        const of = reached.get(rung) ?? 0
        return row(rung ?? notRecorded, [rung === null ? notRecorded : rungWords(rung)], [
          counted(of, 'rungReached', rung),
          share(of, count),
          counted(resolved.get(rung) ?? 0, 'rungResolved', rung),
        ])
      }),
      totalRow([all(count), share(count, count), counted(status.resolved, 'status', 'resolved')], 'All escalations'),
    ],
  }
} // prettier-ignore
