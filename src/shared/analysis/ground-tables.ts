import type { FigureTable } from './figure-table'
import type { Figures } from './figures-schema'
import { notRecorded } from './in-order'
import {
  all,
  counted,
  countColumn,
  decimalColumn,
  plain,
  restsOn,
  row,
  share,
  shareColumn,
  textColumn,
  totalRow,
} from './table-parts'
import { chartNote } from './time-tables'

/** What agencies disagree about, and how that changes. */
export function groundTables(figures: Figures): FigureTable[] {
  return [grounds(figures), themes(figures), trends(figures), concerns(figures)]
}

const columns = [countColumn('cases', 'Escalations'), shareColumn('share', 'Share of escalations', 'cases')]

function grounds({ grounds: rows, cases: count }: Figures): FigureTable {
  return {
    id: 'grounds',
    title: 'Grounds of disagreement',
    note: 'One on several grounds counts under each of them.',
    rests: restsOn(count),
    heads: ['Ground'],
    columns,
    rows: [
      ...rows.map(({ ground, count: of }) => row(ground, [ground], [counted(of, 'ground', ground), share(of, count)])),
      totalRow([all(count), share(count, count)], 'All escalations'),
    ],
  }
} // prettier-ignore

function themes({ themes: rows, cases: count }: Figures): FigureTable {
  return {
    id: 'themes',
    title: 'Themes, common to all boards',
    note: 'One with grounds of two themes counts under both. Themes with none are shown.',
    rests: restsOn(count),
    heads: ['Theme'],
    columns,
    rows: [
      ...rows.map(({ theme, label, count: of }) =>
        row(theme ?? notRecorded, [label], [counted(of, 'theme', theme), share(of, count)]),
      ),
      totalRow([all(count), share(count, count)], 'All escalations'),
    ],
  }
}

function trends({ trends: rows, overTime: { unit, points } }: Figures): FigureTable {
  const whole = points.filter((point) => point.whole)
  return {
    id: 'theme-trends',
    title: `Themes by ${unit}`,
    note: `Counts escalations in each whole ${unit}. Limits are three standard deviations: Poisson (c-chart), or from moving ranges (XmR) where those are wider. Fewer than twelve points, or a mean below one, are not judged.`,
    rests: [],
    heads: ['Theme'],
    columns: [
      ...whole.map(({ key, label }) => countColumn(key, label)),
      decimalColumn('mean', 'Mean', ...whole.map(({ key }) => key)),
      decimalColumn('lower', 'Lower limit', ...whole.map(({ key }) => key)),
      decimalColumn('upper', 'Upper limit', ...whole.map(({ key }) => key)),
      textColumn('signals', 'More than chance', ...whole.map(({ key }) => key)),
    ],
    rows: rows.map(({ theme, label, chart }) =>
      row(theme, [label], [
        ...whole.map(({ key }, at) =>
          counted(chart.points[at]?.count ?? 0, 'theme', theme, { dimension: unit, value: key }),
        ),
        plain(whole.length === 0 ? null : chart.centre),
        plain(chart.lower),
        plain(chart.upper),
        plain(chart.method === 'none' ? chartNote(chart) : signalled(chart, whole)),
      ]),
    ),
  }
} // prettier-ignore

function signalled(
  { points }: Figures['trends'][number]['chart'],
  whole: readonly { label: string }[],
): string | null {
  const named = points.flatMap(({ signal }, at) => (signal === null ? [] : [whole[at]?.label ?? '']))
  return named.length === 0 ? null : named.join(', ')
}

const answer = (value: 'yes' | 'no' | null) => (value === null ? notRecorded : value === 'yes' ? 'Yes' : 'No')

function concerns({ concerns: rows, cases: count }: Figures): FigureTable {
  return {
    id: 'concerns',
    title: 'Concerns about process and complaints about professional handling',
    note: 'Only forms that put these questions answer them; one may be both, or neither.',
    rests: restsOn(count),
    heads: ['Concern about process', 'Complaint about professional handling'],
    columns,
    rows: [
      ...rows.map(({ process, handling, count: of }) =>
        row(`${process ?? ''}/${handling ?? ''}`, [answer(process), answer(handling)], [
          counted(of, 'process', process, { dimension: 'handling', value: handling }),
          share(of, count),
        ]),
      ),
      totalRow([all(count), share(count, count)], 'All escalations', 1),
    ],
  }
} // prettier-ignore
