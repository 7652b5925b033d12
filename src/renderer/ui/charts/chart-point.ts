/** A point of a chart that the arrow keys reach. */
export interface ChartPoint {
  readonly key: string
  /** What is read out when it is reached. */
  readonly spoken: string
  /** Goes to the cases behind it; absent where there are none to go to. */
  readonly onOpen?: (() => void) | undefined
}

/** The points of a chart, row by row as they lie. */
export type PointGrid = readonly (readonly ChartPoint[])[]

/**
 * Where a key leads from one point: right and left in reading order, down and up to the same place of the next row, or
 * on where there is only one row. Points are numbered in reading order. Null when the key moves nowhere.
 */
export function pointAfterKey(grid: PointGrid, from: number | null, key: string): number | null {
  const lengths = grid.map((row) => row.length).filter((length) => length > 0)
  const last = lengths.reduce((sum, length) => sum + length, 0) - 1
  if (last < 0) return null
  const within = (to: number) => Math.max(0, Math.min(last, to))
  if (key === 'Home') return 0
  if (key === 'End') return last
  const isArrow = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'].includes(key)
  if (!isArrow) return null
  if (from === null) return 0
  if (key === 'ArrowRight') return within(from + 1)
  if (key === 'ArrowLeft') return within(from - 1)
  const step = key === 'ArrowDown' ? 1 : -1
  if (lengths.length === 1) return within(from + step)
  return inNextRow(lengths, from, step)
}

function inNextRow(lengths: readonly number[], from: number, step: 1 | -1): number {
  let start = 0
  for (const [row, length] of lengths.entries()) {
    if (from < start + length) {
      const next = lengths[row + step]
      if (next === undefined) return from
      const nextStart = step === 1 ? start + length : start - next
      return nextStart + Math.min(from - start, next - 1)
    }
    start += length
  }
  return from
}
