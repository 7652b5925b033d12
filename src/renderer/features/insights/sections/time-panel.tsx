import { cellWords } from '@shared/analysis/cell-words'
import { findingsBy } from '@shared/analysis/findings-by-table'
import { tableNamed } from '@shared/analysis/findings-tables'
import { FigureFrame } from './figure-frame'
import { columnNamed } from './figure-points'
import { Numbers } from './numbers'
import { drillOf, type PanelProps } from './sections-props'

/** The medians with what they rest on, in working and in calendar days. */
export function TimePanel(props: PanelProps) {
  const table = tableNamed(props.tables, 'time')
  if (!table) return null
  const onDrill = drillOf(props)
  const said = (key: string, column: 'working' | 'calendar') => {
    const row = table.rows.find((one) => one.key === key)
    const of = columnNamed(table, column)
    return row && of ? cellWords(table, row, of) : ''
  }
  const interval = (column: 'working' | 'calendar') => `${said('low', column)} to ${said('high', column)}`
  const items = (['working', 'calendar'] as const).flatMap((column) => [
    { label: `Median, ${column} days, open ones included`, words: said('median', column) },
    { label: `95% interval of it, ${column} days`, words: interval(column) },
    { label: `Plain median of resolved, ${column} days`, words: said('plain', column) },
  ])
  return (
    <FigureFrame
      {...{ table, onDrill, points: [] }}
      finding={findingsBy.status(props.tables)}
      instead={<Numbers items={items} />}
    >
      {() => null}
    </FigureFrame>
  )
}
