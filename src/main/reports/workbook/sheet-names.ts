import type { FigureTable } from '@shared/analysis/figure-table'

/** What the sheet of a table is called, where its title is too long for one. */
const short: ReadonlyMap<string, string> = new Map([
  ['comparison', 'Compared'],
  ['agencies', 'Made and received'],
  ['agency-types', 'By type of agency'],
  ['pairs', 'Who escalates to whom'],
  ['status', 'Open and ended'],
  ['stages', 'Stage reached'],
  ['rungs', 'Rung reached'],
  ['time', 'Time to resolution'],
  ['curve', 'Resolution curve'],
  ['stage-times', 'Time in each stage'],
  ['clocks', 'Deadlines'],
  ['over-time', 'Over time'],
  ['grounds', 'Grounds'],
  ['themes', 'Themes'],
  ['theme-trends', 'Themes over time'],
  ['concerns', 'Process and handling'],
  ['stated-time', 'Stated time'],
  ['remarks', 'Remarks'],
  ['repeats', 'Repeat escalations'],
  ['forms-by-agency', 'Blank fields by agency'],
  ['forms-by-field', 'Blank fields by field'],
])
const longest = 31

export function sheetNameOf({ id, title }: Pick<FigureTable, 'id' | 'title'>): string {
  return legalName(short.get(id) ?? title)
}

/** As a spreadsheet takes a name: short, without its own signs, and not the one word it keeps for itself. */
export function legalName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/[\u0000-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    .trim()
  return plain === '' || plain.toLowerCase() === 'history' ? 'Sheet' : plain
}

/** The same names, those that differ from an earlier one by capitals at most with a number behind them. */
export function uniqueNames(names: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return names.map((name) => {
    let unique = name
    for (let n = 2; used.has(unique.toLowerCase()); n += 1) {
      const end = ` (${n})`
      unique = `${name.slice(0, longest - end.length)}${end}`
    }
    used.add(unique.toLowerCase())
    return unique
  })
}
