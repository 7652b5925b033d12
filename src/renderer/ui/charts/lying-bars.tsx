import { useId } from 'react'
import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { BarShape, type LyingBar } from './bar-shape'
import { edgeOf, fillOf, Patterns, type Fill } from './patterns'

interface LyingBarsProps {
  readonly groups: readonly { readonly name: string; readonly bars: readonly LyingBar[] }[]
  /** How each bar of a group is filled; those below nought as the second. */
  readonly fills: readonly Fill[]
  /** Position of the marked bar in reading order. */
  readonly active: number | null
  /** Given the position of the bar in reading order. */
  readonly onOpen: (at: number) => void
  readonly nameWidth?: number
}

/** Lying bars in groups, each labelled with its figure; figures below nought go to the left. */
export function LyingBars({ groups, fills, active, onOpen, nameWidth = 190 }: LyingBarsProps) {
  const prefix = useId()
  const each = fills.length
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0))
  const [least, most] = [Math.min(0, ...values), Math.max(1, ...values)]
  const data = groups.map(({ name, bars }) => ({
    name,
    ...Object.fromEntries(bars.map(({ value }, at) => [`bar${at}`, value ?? 0])),
  }))
  const shapeOf = (series: number) => (bar: BarShapeProps) => {
    const given = groups[bar.index]?.bars[series]
    const fill = (given?.value ?? 0) < 0 ? 'hatched' : (fills[series] ?? 'solid')
    return (
      <BarShape
        {...{ x: bar.x, y: bar.y, width: bar.width, height: bar.height }}
        fill={fillOf(prefix, fill)}
        edge={edgeOf[fill]}
        bar={given}
        isMarked={active === bar.index * each + series}
        onOpen={() => onOpen(bar.index * each + series)}
      />
    )
  }
  return (
    <ResponsiveContainer width="100%" height={groups.length * (each * 17 + 16) + 8}>
      <BarChart
        layout="vertical"
        data={data}
        margin={{ top: 0, right: 44, bottom: 0, left: least < 0 ? 36 : 0 }}
        barCategoryGap={7}
        barGap={2}
        accessibilityLayer={false}
      >
        <Patterns prefix={prefix} />
        <XAxis type="number" hide domain={[least, most]} />
        <YAxis
          type="category"
          dataKey="name"
          width={nameWidth}
          interval={0}
          axisLine={least < 0 ? false : { stroke: 'var(--line-control)' }}
          tickLine={false}
          tick={{ width: nameWidth - 14, maxLines: 2, lineHeight: '1.15em' }}
        />
        {least < 0 && <ReferenceLine x={0} stroke="var(--line-control)" />}
        {fills.map((_, series) => (
          <Bar key={series} dataKey={`bar${series}`} isAnimationActive={false} shape={shapeOf(series)} />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
