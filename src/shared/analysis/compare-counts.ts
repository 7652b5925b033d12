import type { FigureCell, FigureTable } from './figure-table'
import { cellOf, tableNamed, type Tables } from './findings-tables'
import { countColumn, plain, row, signedColumn, textColumn } from './table-parts'

/**
 * How likely two counts differ at least this much when cases come at one rate throughout: the exact two-sided test of
 * two Poisson counts (given their sum, each case falls into the first period with the share of days that it has).
 */
export function chanceOfDifference(now: number, before: number, shareOfDays: number): number {
  const all = now + before
  if (all === 0) return 1
  const logs = Array.from({ length: all + 1 }, (_, k) => logBinomial(all, k, shareOfDays))
  const observed = logs[now] ?? 0
  // Outcomes as likely as the one observed count with it, a rounding error apart.
  const chance = logs.filter((log) => log <= observed + 1e-7).reduce((sum, log) => sum + Math.exp(log), 0)
  return Math.min(1, chance)
}

function logBinomial(n: number, k: number, p: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log(1 - p)
}

const logs: number[] = [0]
function logFactorial(n: number): number {
  for (let next = logs.length; next <= n; next += 1) logs.push((logs[next - 1] ?? 0) + Math.log(next))
  return logs[n] ?? 0
}

const sides = [
  { table: 'agencies', column: 'made', prefix: 'Made by ' },
  { table: 'agencies', column: 'received', prefix: 'Received by ' },
  { table: 'grounds', column: 'cases', prefix: 'Ground: ' },
  { table: 'themes', column: 'cases', prefix: 'Theme: ' },
] as const

/**
 * The counts of two periods side by side, from the tables of each. A difference is called one only where chance alone
 * would seldom make it (under 5%). How far cases went is not compared: those of the nearer period had less time.
 */
export function comparisonTable(now: Tables, before: Tables, shareOfDays: number): FigureTable {
  // A register that begins after the other period, or ends before it, says nothing of how many there were in it.
  const holdsBoth = [now, before].every((tables) => allOf(tables).hidden || numberOf(allOf(tables)) > 0)
  const line = (key: string, label: string, a: FigureCell, b: FigureCell) => {
    if (a.hidden || b.hidden) return row(key, [label], [a, withoutDrill(b), keptBack, keptBack])
    const [x, y] = [numberOf(a), numberOf(b)]
    const chance = chanceOfDifference(x, y, shareOfDays) < 0.05 ? 'More than chance' : 'Within chance'
    if (!holdsBoth) return row(key, [label], [a, withoutDrill(b), plain(x - y), plain(notTested)])
    return row(key, [label], [a, withoutDrill(b), plain(x - y), plain(chance)])
  }
  const lines = sides.flatMap(({ table, column, prefix }) => {
    const [here, there] = [cells(now, table, column), cells(before, table, column)]
    return [...new Set([...here.keys(), ...there.keys()])].flatMap((name) => {
      const [a, b] = [here.get(name) ?? none, there.get(name) ?? none]
      const isNone = a.value === 0 && b.value === 0
      return isNone ? [] : [line(`${table} ${column} ${name}`, `${prefix}${name}`, a, b)]
    })
  })
  return {
    id: 'comparison',
    title: 'Compared with the other period',
    note:
      'The exact test of two Poisson counts, allowing for the number of days in each period, at 5%. With one test a ' +
      'line, about one line in twenty differs by chance.',
    rests: [],
    heads: ['Escalations'],
    columns: [
      countColumn('now', 'This period'),
      countColumn('before', 'Other period'),
      signedColumn('change', 'Change', 'now', 'before'),
      textColumn('chance', 'Is it more than chance', 'now', 'before'),
    ],
    rows: [line('all', 'All escalations', allOf(now), allOf(before)), ...lines],
  }
}

/** Said where the register holds no case at all of one of the two periods. */
export const notTested = 'Not tested: a period without cases'

const none = plain(0)
const keptBack: FigureCell = { value: null, hidden: true }
const numberOf = ({ value }: FigureCell) => (typeof value === 'number' ? value : 0)

/** A count of the other period has no cases to lead to: they are not those of the filters. */
const withoutDrill = ({ value, hidden }: FigureCell): FigureCell => (hidden ? { value, hidden } : { value })

function allOf(tables: Tables): FigureCell {
  return tableNamed(tables, 'agencies')?.rests[0]?.cell ?? none
}

function cells(tables: Tables, id: string, column: string): Map<string, FigureCell> {
  const table = tableNamed(tables, id)
  return new Map(
    (table?.rows ?? []).flatMap((one): [string, FigureCell][] => {
      const cell = one.total || !table ? null : cellOf(table, one, column)
      return cell ? [[one.labels[0] ?? one.key, cell]] : []
    }),
  )
}
