import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { cellSpoken, cellWords } from '@shared/analysis/cell-words'
import { dimensionWords } from '@shared/analysis/dimension-words'
import { dimension, type Dimension } from '@shared/analysis/drill'
import type { FigureRow, FigureTable } from '@shared/analysis/figure-table'
import { numberIn } from '@shared/analysis/findings-tables'
import { timesFinding, timesTable } from '@shared/analysis/times-table'
import { problemOf } from '../../../app/client'
import { queryFor } from '../../../app/query-client'
import { IntervalRows } from '../../../ui/charts/interval-rows'
import { Banner } from '../../../ui/feedback/banner'
import { ErrorView } from '../../../ui/feedback/error-view'
import { Skeleton } from '../../../ui/feedback/skeleton'
import { Select } from '../../../ui/form/select'
import { FigureFrame } from './figure-frame'
import { columnNamed } from './figure-points'
import { Nothing } from './nothing-drawn'
import type { MaybeDrill, PanelProps } from './sections-props'

const sides: readonly Dimension[] = [
  'stageReached',
  'rungReached',
  'made',
  'received',
  'ground',
  'theme',
  'quarter',
  'year',
]
const most = 14
/** Of a long run of time the latest is drawn. */
const drawnOf = (by: Dimension, rows: readonly FigureRow[]) =>
  by === 'quarter' || by === 'year' ? rows.slice(-most) : rows.slice(0, most)

/** Median time to resolution with its interval, by a dimension of the person's choice. Not for publication. */
export function TimesPanel({ filters, publication, onDrill }: PanelProps) {
  const [by, setBy] = useState<Dimension>('stageReached')
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...queryFor('insights.times', { filters, by }),
    placeholderData: keepPreviousData,
    enabled: publication === null,
  })
  if (publication) return <NotPublished />
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={6} />
  // What was counted by another side is not shown under the name of this one.
  const table = timesTable(by, isPlaceholderData ? [] : data)
  const rows = drawnOf(by, table.rows)
  const points = rows.map((row) => [pointOfRow(table, row, by, onDrill)])
  return (
    <FigureFrame
      {...{ table, onDrill, points, wide: true }}
      finding={isPlaceholderData ? 'Counting…' : timesFinding([table])}
      more={table.rows.length > most ? `${table.rows.length - most} more in the table.` : ''}
      instead={isPlaceholderData ? <Skeleton lines={4} /> : rows.length === 0 ? <Nothing /> : undefined}
      controls={
        <Select
          label="Compare by"
          compact
          value={by}
          onChange={(id) => setBy(dimension.parse(id))}
          choices={sides.map((id) => ({ id, label: dimensionWords[id] }))}
        />
      }
    >
      {(active) => (
        <IntervalRows
          unit="working days"
          rows={rows.map((row) => ({
            name: row.labels[0] ?? '',
            rests: `${words(table, row, 'resolved')} resolved, ${words(table, row, 'open')} open`,
            middle: numberIn(table, row, 'median'),
            low: numberIn(table, row, 'low'),
            high: numberIn(table, row, 'high'),
            label: `${words(table, row, 'median')} (${words(table, row, 'low')} to ${words(table, row, 'high')})`,
          }))}
          active={active}
          onOpen={(at) => points[at]?.[0]?.onOpen?.()}
        />
      )}
    </FigureFrame>
  )
} // prettier-ignore

/** Which groups have enough cases to be shown would say of the others that they have few. */
const NotPublished = () => (
  <Banner tone="info" title="Times by agency, ground or stage are not for publication.">
    Most such groups are of a few cases, and to leave those out would say so of each. The time to resolution
    of all escalations, and the time in each stage, are here as they may be published.
  </Banner>
)

function words(table: FigureTable, row: FigureRow, key: string): string {
  const column = columnNamed(table, key)
  return column ? cellWords(table, row, column) : ''
}

function pointOfRow(table: FigureTable, row: FigureRow, by: Dimension, onDrill: MaybeDrill) {
  const spoken = (key: string) => {
    const column = columnNamed(table, key)
    return column ? cellSpoken(table, row, column) : ''
  }
  const name = row.labels[0] ?? ''
  const of = row.cells[0]?.drill?.and
  return {
    key: row.key,
    spoken: `${name}: median ${spoken('median')}, 95% interval ${spoken('low')} to ${spoken('high')}; ${spoken('resolved')} resolved, ${spoken('open')} open`,
    onOpen: of && onDrill ? () => onDrill(of, `${dimensionWords[by]}: ${name}`) : undefined,
  }
} // prettier-ignore
