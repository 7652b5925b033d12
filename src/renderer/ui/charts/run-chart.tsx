import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import styles from './charts.module.css'
import { Marker, strokes, type MarkerShape } from './marker'
import { useWidth } from './use-width'
import { wholeTicks } from './whole-ticks'

export interface RunSeries {
  readonly name: string
  readonly shape: MarkerShape
  /** Null where it is kept back or there is none. */
  readonly values: readonly (number | null)[]
  readonly labels: readonly string[]
  /** Whether each is kept back: a box of dashes on the line of nought stands for it. */
  readonly hidden: readonly boolean[]
}

interface RunChartProps {
  readonly units: readonly string[]
  readonly series: readonly RunSeries[]
  /** Lines that hold for the whole run: the mean and the limits of chance. */
  readonly guides?: readonly { readonly name: string; readonly value: number }[]
  /** Positions of points that are more or less than chance. */
  readonly signals?: ReadonlySet<number>
  /** Position of the marked point: one series after the other. */
  readonly active: number | null
  readonly onOpen: (at: number) => void
}

/** Counts in order of time: lines told apart by dash and mark, points beyond chance marked large and labelled. */
export function RunChart({ units, series, guides = [], signals, active, onOpen }: RunChartProps) {
  const data = units.map((unit, at) => ({
    unit,
    at,
    ...Object.fromEntries(series.map(({ values }, no) => [`run${no}`, values[at] ?? null])),
  }))
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)), ...guides.map(({ value }) => value))
  const ticks = wholeTicks(most)
  const [ref, width] = useWidth()
  const named = guides.length > 0 ? guides.map(({ name }) => name) : series.map((_, no) => nameAtEnd(series, no) ?? '')
  const right = longest(named) * letter + 24
  const shown = labelled(units, (width - axis - right - 28) / (longest(units) * letter + 14))
  return (
    <div ref={ref}>
    <ResponsiveContainer width="100%" height={260}>
      <LineChart data={data} margin={{ top: 16, right, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--chart-grid)" vertical={false} />
        <XAxis dataKey="unit" tickLine={false} axisLine={{ stroke: 'var(--line-control)' }} interval={0} ticks={shown} tickMargin={8} padding={{ left: 14, right: 14 }} />
        <YAxis domain={[0, ticks.at(-1) ?? 1]} ticks={ticks} tickLine={false} axisLine={false} width={axis} />
        {guides.map(({ name, value }) => (
          <ReferenceLine
            key={name}
            y={value}
            stroke="var(--ink-quiet)"
            strokeDasharray={name.startsWith('Mean') ? '1 0' : '6 4'}
            label={{ value: name, position: 'right', offset: 6 }}
          />
        ))}
        {units.flatMap((unit, at) =>
          series.some(({ hidden }) => hidden[at])
            ? [<ReferenceDot key={unit} x={unit} y={0} shape={HiddenBox} />]
            : [],
        )}
        {series.map(({ name, shape, labels, values }, no) => (
          <Line
            key={name}
            dataKey={`run${no}`}
            type="linear"
            stroke={strokes[shape].colour}
            strokeDasharray={strokes[shape].dashes}
            strokeWidth={2}
            isAnimationActive={false}
            connectNulls={false}
            label={lastLabel(series.length > 1 ? nameAtEnd(series, no) : null, values)}
            dot={({ cx, cy, index }: DotProps) => (
              <Marker
                key={index}
                {...{ cx, cy, shape }}
                colour={strokes[shape].colour}
                label={labels[index] ?? ''}
                isSignal={signals?.has(index) === true}
                isMarked={active === no * units.length + index}
                onOpen={() => onOpen(no * units.length + index)}
              />
            )}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
    </div>
  )
} // prettier-ignore

const axis = 36
/** About how wide a letter of a label is. */
const letter = 6.9
const longest = (words: readonly string[]) => Math.max(1, ...words.map(({ length }) => length))

/** The units named beneath the axis: the last, and back from it every second, third… so that as many as fit are. */
function labelled(units: readonly string[], fit: number): string[] {
  const every = Math.max(1, Math.ceil(units.length / Math.max(1, Math.floor(fit))))
  return units.filter((_, at) => (units.length - 1 - at) % every === 0)
}

/** Stands where a figure is kept back, so that it is not taken for none. */
function HiddenBox({ cx = 0, cy = 0 }: { readonly cx?: number | undefined; readonly cy?: number | undefined }) {
  return <rect x={cx - 5} y={cy - 13} width={10} height={11} fill="var(--surface)" stroke="var(--ink-quiet)" strokeDasharray="3 2" />
} // prettier-ignore

interface DotProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly index: number
}

interface LabelProps {
  readonly x?: number | string | undefined
  readonly y?: number | string | undefined
  readonly index?: number | undefined
}

/** The name of a line, with those of others that end where it does; none where an earlier one says it. */
function nameAtEnd(series: readonly RunSeries[], no: number): string | null {
  const end = ({ values }: RunSeries) => values.findLast((value) => value !== null)
  const [own] = series.slice(no, no + 1)
  const together = own ? series.filter((one) => end(one) === end(own)) : []
  return together[0] === own ? together.map(({ name }) => name).join(', ') : null
}

/** The name of a line beside its last point. */
function lastLabel(name: string | null, values: readonly (number | null)[]) {
  const last = values.findLastIndex((value) => value !== null)
  return ({ x, y, index }: LabelProps) =>
    name === null || index !== last ? (
      <g />
    ) : (
      <text x={Number(x) + 12} y={Number(y)} dy="0.35em" className={styles.value}>
        {name}
      </text>
    )
}
