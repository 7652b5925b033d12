import { agencyTypeWords } from './dimension-words'
import type { FigureTable } from './figure-table'
import type { Figures } from './figures-schema'
import { notRecorded } from './in-order'
import {
  all,
  counted,
  countColumn,
  numberColumn,
  plain,
  restsOn,
  row,
  signedColumn,
  totalRow,
} from './table-parts'

/** Who makes and receives escalations, and who escalates to whom. */
export function agencyTables(figures: Figures): FigureTable[] {
  return [madeAndReceived(figures), byType(figures), pairs(figures)]
}

const counts = [
  countColumn('made', 'Made'),
  countColumn('received', 'Received'),
  signedColumn('balance', 'Made less received', 'made', 'received'),
]

function madeAndReceived({ agencies, cases: count }: Figures): FigureTable {
  return {
    id: 'agencies',
    title: 'Escalations made and received, by agency',
    note:
      'Each counts once for the agency that made it and once for each agency that received it, so the received column ' +
      'can add up to more. Agencies with none are shown.',
    rests: restsOn(count),
    heads: ['Agency', 'Type of agency'],
    columns: counts,
    rows: [
      ...agencies.map(({ agency, type, made, received, balance }) =>
        row(
          agency,
          [agency, agency === notRecorded ? '' : agencyTypeWords(type)],
          [counted(made, 'made', agency), counted(received, 'received', agency), plain(balance)],
        ),
      ),
      totalRow([all(count), plain(null), plain(null)], 'All escalations', 1),
    ],
  }
}

function byType({ agencyTypes, cases: count }: Figures): FigureTable {
  return {
    id: 'agency-types',
    title: 'Escalations made and received, by type of agency',
    note: 'One raised with two agencies of one type counts once for that type.',
    rests: restsOn(count),
    heads: ['Type of agency'],
    columns: [numberColumn('agencies', 'Agencies'), ...counts],
    rows: [
      ...agencyTypes.map(({ type, agencies, made, received, balance }) =>
        row(
          type ?? notRecorded,
          [type === null ? notRecorded : agencyTypeWords(type)],
          [
            plain(agencies),
            counted(made, 'madeByType', type),
            counted(received, 'receivedByType', type),
            plain(balance),
          ],
        ),
      ),
      totalRow([plain(null), all(count), plain(null), plain(null)], 'All escalations'),
    ],
  }
}

function pairs({ pairs: rows, cases: count }: Figures): FigureTable {
  return {
    id: 'pairs',
    title: 'Who escalates to whom',
    note: 'One with several receiving agencies counts once for each of them.',
    rests: restsOn(count),
    heads: ['Escalating agency', 'Receiving agency'],
    columns: [countColumn('cases', 'Escalations')],
    rows: rows.map(({ from, to, count: of }) =>
      row(
        JSON.stringify([from, to]),
        [from, to],
        [counted(of, 'made', from, { dimension: 'received', value: to })],
      ),
    ),
  }
}
