import { Area, ComposedChart, CartesianGrid, Line, ReferenceDot, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts' // prettier-ignore
import { daysToDraw, stepsUpTo } from './curve-domain'
import { wholeTicks } from './whole-ticks'

export interface CurveStep {
  readonly days: number
  readonly unresolved: number
  readonly low: number
  readonly high: number
}

interface SurvivalCurveProps {
  readonly steps: readonly CurveStep[]
  readonly median: number | null
  readonly active: number | null
}

const percent = (share: number) => `${Math.round(share * 100)}%`

/** The share still unresolved after each number of days, with its 95% band and the median marked. */
export function SurvivalCurve({ steps, median, active }: SurvivalCurveProps) {
  const last = daysToDraw(steps)
  const data = stepsUpTo(steps, last).map((step) => ({ ...step, band: [step.low, step.high] }))
  const marked = active === null ? undefined : data[Math.min(active, data.length - 1)]
  return (
    <ResponsiveContainer width="100%" height={260}>
      <ComposedChart
        data={data}
        margin={{ top: 12, right: 16, bottom: 20, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--chart-grid)" vertical={false} />
        <XAxis
          dataKey="days"
          type="number"
          domain={[0, last]}
          ticks={wholeTicks(last).filter((tick) => tick <= last)}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-control)' }}
          label={{ value: 'Working days since raised', position: 'insideBottom', offset: -12 }}
        />
        <YAxis
          domain={[0, 1]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={percent}
          tickLine={false}
          axisLine={false}
          width={48}
        />
        <Area
          dataKey="band"
          type="stepAfter"
          stroke="none"
          fill="var(--chart-1-soft)"
          fillOpacity={0.55}
          isAnimationActive={false}
        />
        <Line
          dataKey="unresolved"
          type="stepAfter"
          stroke="var(--chart-1)"
          strokeWidth={2.5}
          dot={false}
          isAnimationActive={false}
        />
        {median !== null && (
          <ReferenceLine
            x={median}
            stroke="var(--chart-2)"
            strokeWidth={2}
            strokeDasharray="5 4"
            label={{ value: `Half resolved by day ${median}`, position: 'insideTopLeft', offset: 8 }}
          />
        )}
        {median !== null && (
          <ReferenceDot
            x={median}
            y={0.5}
            r={5}
            fill="var(--chart-2)"
            stroke="var(--surface)"
            strokeWidth={2}
          />
        )}
        {marked && (
          <ReferenceDot
            x={marked.days}
            y={marked.unresolved}
            r={6}
            fill="var(--surface)"
            stroke="var(--focus)"
            strokeWidth={3}
          />
        )}
      </ComposedChart>
    </ResponsiveContainer>
  )
}
