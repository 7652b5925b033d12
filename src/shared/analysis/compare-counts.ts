import { daysBetween } from '../domain/dates'
import type { FigureTable } from './figure-table'
import type { Figures } from './figures-schema'
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

/** Two periods side by side. A difference is called one only where chance alone would seldom make it (under 5%). */
export function comparisonTable(now: Figures, before: Figures): FigureTable {
  const share = shareOfDays(now.period, before.period)
  const line = (key: string, label: string, of: (figures: Figures) => number) => {
    const [a, b] = [of(now), of(before)]
    const chance = share === null ? null : chanceOfDifference(a, b, share)
    const words = chance === null ? null : chance < 0.05 ? 'More than chance' : 'Within chance'
    return row(key, [label], [plain(a), plain(b), plain(a - b), plain(words)])
  }
  const agencies = [...new Set([...now.agencies, ...before.agencies].map(({ agency }) => agency))]
  const made = (agency: string) => (figures: Figures) =>
    figures.made.find((one) => one.agency === agency)?.count ?? 0
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
    rows: [
      line('all', 'All escalations', ({ cases }) => cases),
      ...agencies.map((agency) => line(`made ${agency}`, `Made by ${agency}`, made(agency))),
    ],
  }
}

function shareOfDays(now: Figures['period'], before: Figures['period']): number | null {
  const days = ({ from, to }: Figures['period']) =>
    from === null || to === null ? null : daysBetween(from, to) + 1
  const [a, b] = [days(now), days(before)]
  return a === null || b === null || a + b === 0 ? null : a / (a + b)
}
