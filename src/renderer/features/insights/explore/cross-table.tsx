import { ArrowLeftRight, Copy, Grid3x3 } from 'lucide-react'
import { dimensionWords } from '@shared/analysis/dimension-words'
import { dimension, type Dimension } from '@shared/analysis/drill'
import type { FigureTable } from '@shared/analysis/figure-table'
import { call, problemOf } from '../../../app/client'
import { Button } from '../../../ui/button/button'
import { tableToCopy } from '../../../ui/charts/table-copy'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { ErrorView } from '../../../ui/feedback/error-view'
import { Skeleton } from '../../../ui/feedback/skeleton'
import { say } from '../../../ui/feedback/toast-queue'
import { Select } from '../../../ui/form/select'
import type { InsightsAddress } from '../insights-address'
import { PublicationNote } from '../publication'
import { usePivot } from '../queries'
import { frameTable } from '../sections/figure-points'
import type { InsightsProps } from '../use-insights-address'
import styles from './explore.module.css'
import { PivotGrid } from './pivot-grid'

type CrossTableProps = Pick<InsightsProps, 'shown' | 'onChange'>

const choices = dimension.options.map((id) => ({ id, label: dimensionWords[id] }))

/** Any two dimensions against each other. */
export function CrossTable({ shown, onChange }: CrossTableProps) {
  const { rows, columns } = shown
  const choose = (side: 'rows' | 'columns') => (id: string) => onChange({ [side]: dimension.parse(id) })
  return (
    <section aria-label="Cross-table">
      <div className={styles.sides}>
        <Select compact label="Rows" value={rows} onChange={choose('rows')} choices={choices} />
        <Button
          icon={<ArrowLeftRight size={16} />}
          onPress={() => onChange({ rows: columns, columns: rows })}
        >
          Swap
        </Button>
        <Select compact label="Columns" value={columns} onChange={choose('columns')} choices={choices} />
      </div>
      {rows === columns ? <OneDimension of={rows} /> : <Pivot shown={shown} />}
    </section>
  )
}

const OneDimension = ({ of }: { readonly of: Dimension }) => (
  <EmptyState icon={<Grid3x3 size={26} />} title="Both sides are the same">
    Rows and columns are both “{dimensionWords[of]}”. Choose something else for one of them.
  </EmptyState>
)

function Pivot({ shown }: { readonly shown: InsightsAddress }) {
  const { filters, rows, columns, publication } = shown
  const { data, error, refetch } = usePivot(filters, rows, columns, publication)
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  const { table } = data
  if (table.rows.every(({ total }) => total))
    return (
      <EmptyState icon={<Grid3x3 size={26} />} title="No cases to count">
        Choose a longer period, or remove a filter.
      </EmptyState>
    )
  return (
    <>
      {data.publication && <PublicationNote publication={data.publication} />}
      <div className={styles.head}>
        <h2>{table.title}</h2>
        <Button size="small" variant="quiet" icon={<Copy size={15} />} onPress={() => void copy(table)}>
          Copy as a table
        </Button>
      </div>
      <PivotGrid table={table} shown={shown} />
      <p className={styles.note}>{table.note}</p>
    </>
  )
}

async function copy(table: FigureTable): Promise<void> {
  try {
    await call('desktop.copyTable', tableToCopy(frameTable(table, null)))
    say('The table is copied.')
  } catch (error) {
    const { message, whatToDo } = problemOf(error)
    say(`${message} ${whatToDo}`)
  }
}
