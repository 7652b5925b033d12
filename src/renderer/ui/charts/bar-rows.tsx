import { useId } from 'react'
import {
  Bar,
  BarChart,
  LabelList,
  Rectangle,
  ResponsiveContainer,
  XAxis,
  YAxis,
  type BarShapeProps,
} from 'recharts'
import styles from './charts.module.css'
import { fillOf, Patterns, type Fill } from './patterns'

export interface BarSeries {
  readonly key: string
  readonly fill: Fill
}

export interface BarRow {
  readonly name: string
  readonly values: Readonly<Record<string, number>>
}

interface BarRowsProps {
  readonly rows: readonly BarRow[]
  readonly series: readonly BarSeries[]
  /** Position of the marked bar, counted row by row and series by series within a row. */
  readonly active: number | null
  readonly onOpen: (row: number, series: string) => void
  readonly nameWidth?: number
}

/** Lying bars, one group a row, each labelled with its number. */
export function BarRows({ rows, series, active, onOpen, nameWidth = 190 }: BarRowsProps) {
  const prefix = useId()
  const height = rows.length * (series.length * 17 + 16) + 8
  const data = rows.map((row) => ({ name: row.name, ...row.values }))
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        layout="vertical"
        data={data}
        margin={{ top: 0, right: 36, bottom: 0, left: 0 }}
        barCategoryGap={7}
        barGap={2}
        accessibilityLayer={false}
      >
        <Patterns prefix={prefix} />
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="name"
          width={nameWidth}
          interval={0}
          axisLine={{ stroke: 'var(--line-control)' }}
          tickLine={false}
          tick={{ width: nameWidth - 14, maxLines: 2, lineHeight: '1.15em' }}
        />
        {series.map(({ key, fill }, at) => (
          <Bar
            key={key}
            dataKey={key}
            isAnimationActive={false}
            radius={[0, 3, 3, 0]}
            className={styles.bar}
            onClick={(_, row) => onOpen(row, key)}
            fill={fillOf(prefix, fill)}
            shape={({ index, ...bar }: BarShapeProps) => {
              const marked = active === index * series.length + at
              return <Rectangle {...bar} stroke={marked ? 'var(--focus)' : 'none'} strokeWidth={3} />
            }}
          >
            <LabelList dataKey={key} position="right" className={styles.value} offset={6} />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
