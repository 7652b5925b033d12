import { useId } from 'react'
import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { BarShape, type LyingBar } from './bar-shape'
import { NameTick } from './name-tick'
import { edgeOf, fillOf, Patterns, type Fill } from './patterns'
import { useWidth } from './use-width'

interface LyingBarsProps {
  readonly groups: readonly {
    readonly name: string
    readonly bars: readonly LyingBar[]
    /** Drawn hollow: what nobody recorded is no finding. */
    readonly isQuiet?: boolean
  }[]
  /** How each bar of a group is filled; those below nought as the second. */
  readonly fills: readonly Fill[]
  /** Position of the marked bar in reading order. */
  readonly active: number | null
  /** Given the position of the bar in reading order. */
  readonly onOpen: (at: number) => void
  readonly nameWidth?: number
}

/** About how wide a letter of a figure is. */
const letter = 8

/** Lying bars in groups, each labelled with its figure; figures below nought go to the left. */
export function LyingBars({ groups, fills, active, onOpen, nameWidth = 190 }: LyingBarsProps) {
  const [ref, width] = useWidth()
  const names = Math.min(nameWidth, width * 0.42)
  const prefix = useId()
  const room =
    12 + letter * Math.max(...groups.flatMap(({ bars }) => bars.map(({ label }) => label.length)), 1)
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
        isQuiet={groups[bar.index]?.isQuiet === true}
        isMarked={active === bar.index * each + series}
        onOpen={() => onOpen(bar.index * each + series)}
      />
    )
  }
  return (
    <div ref={ref}>
      <ResponsiveContainer width="100%" height={groups.length * (each * 17 + 16) + 8}>
        <BarChart
          layout="vertical"
          data={data}
          margin={{ top: 0, right: 4, bottom: 0, left: 0 }}
          barCategoryGap={7}
          barGap={2}
          accessibilityLayer={false}
        >
          <Patterns prefix={prefix} />
          <XAxis
            type="number"
            hide
            domain={[least, most]}
            padding={{ left: least < 0 ? 40 : 0, right: room }}
          />
          <YAxis
            type="category"
            dataKey="name"
            width={names}
            interval={0}
            axisLine={least < 0 ? false : { stroke: 'var(--line-control)' }}
            tickLine={false}
            tick={<NameTick width={names - 14} />}
          />
          {least < 0 && <ReferenceLine x={0} stroke="var(--line-control)" />}
          {fills.map((_, series) => (
            <Bar key={series} dataKey={`bar${series}`} isAnimationActive={false} shape={shapeOf(series)} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
