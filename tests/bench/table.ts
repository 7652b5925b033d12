import type { Used } from './measure'

/** A line of the report: what was measured, and the line it is a ratio of. */
export interface Line {
  readonly what: string
  readonly used: Used
  /** Name of the baseline and what it used; none for a baseline itself. */
  readonly beside?: { readonly name: string; readonly used: Used; readonly aim?: number }
  readonly more?: string
}

const seconds = (value: number | null) => (value === null ? '–' : value.toFixed(2))
const megabytes = (value: number | null) => (value === null ? '–' : value.toFixed(0))
const times = (a: number | null, b: number | null) =>
  a === null || b === null || b === 0 ? '–' : `${(a / b).toFixed(2)}×`

/** Prints one part of the report. */
export function print(title: string, lines: readonly Line[], notes: readonly string[] = []): void {
  const head = [
    '',
    'wall s',
    'cpu s',
    'cores',
    'peak MB',
    'worker MB',
    'wall',
    'cpu',
    'memory',
    'beside',
    'aim',
  ]
  const rows = lines.map(({ what, used, beside, more }) => [
    more === undefined ? what : `${what} (${more})`,
    seconds(used.wall),
    seconds(used.cpu),
    // Processor time by the clock: how many cores it kept busy.
    used.cpu === null ? '–' : (used.cpu / used.wall).toFixed(1),
    megabytes(used.peak),
    megabytes(used.childPeak),
    ...(beside
      ? [
          times(used.wall, beside.used.wall),
          times(used.cpu, beside.used.cpu),
          times(largest(used), largest(beside.used)),
          beside.name,
          beside.aim === undefined ? '' : `≤ ${beside.aim}×`,
        ]
      : ['', '', '', '', '']),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  console.log(`\n${title}`)
  for (const row of [head, ...rows])
    console.log(
      `  ${row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ')}`,
    )
  for (const note of notes) console.log(`  ${note}`)
}

function largest({ peak, childPeak }: Used): number | null {
  return peak === null ? childPeak : Math.max(peak, childPeak ?? 0)
}

/** The quickest of several runs: what else the machine does can only add to it. */
export function quickest(runs: readonly Used[]): Used {
  const [first, ...rest] = runs
  if (!first) throw new Error('Nothing was measured')
  return rest.reduce((best, run) => ((run.cpu ?? run.wall) < (best.cpu ?? best.wall) ? run : best), first)
}
