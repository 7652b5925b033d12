/** Lying bars: a group for each category, a bar in it for each series. */
export interface BarsChart {
  readonly type: 'bars'
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
  /** What is counted, on the axis. */
  readonly unit: string
}

/** One point of a line; `low` and `high` bound what is plausible. */
export interface CurvePoint {
  readonly x: number
  readonly y: number
  readonly low: number
  readonly high: number
}

/** A share that holds from each point until the next, between its bounds: a curve of steps. */
export interface StepsChart {
  readonly type: 'steps'
  readonly name: string
  readonly points: readonly CurvePoint[]
  readonly xLabel: string
  readonly yLabel: string
  /** A point of the x axis to point out, with what it is. */
  readonly mark: { readonly x: number; readonly label: string } | null
}

/** Values over time, with lines that each hold for all of it, such as limits. */
export interface LinesChart {
  readonly type: 'lines'
  readonly categories: readonly string[]
  readonly series: readonly {
    readonly name: string
    readonly values: readonly (number | null)[]
    /** Drawn quieter, without marks: a limit or an average. */
    readonly guide?: boolean
  }[]
  readonly unit: string
}

/** What a chart draws. The same figures are in the table beneath it. */
export type Chart = BarsChart | StepsChart | LinesChart

/** The corners of a curve of steps, for drawing it with straight lines: `x` and the value from there on. */
export function stepCorners(
  points: readonly CurvePoint[],
  valueOf: (point: CurvePoint) => number,
): { x: number; y: number }[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1]
    const corner = { x: point.x, y: valueOf(point) }
    return before === undefined || before.x === point.x
      ? [corner]
      : [{ x: point.x, y: valueOf(before) }, corner]
  })
}
