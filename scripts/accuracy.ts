import type { Judged } from './accuracy/read-corpus'
import { readSets, setNames, sets, type SetName } from './accuracy/sets'
import { grouped, rates, totalsOf } from './accuracy/totals'
import type { Verdict } from './accuracy/judge'

const options = new Set(process.argv.slice(3))
const columns = ['right', 'missing', 'wrong', 'invented', 'sure but wrong']

function row(name: string, verdicts: readonly Verdict[]): string {
  const { right, missing, wrong, invented, sureButWrong } = totalsOf(verdicts)
  return [
    name.padEnd(44),
    ...[right, missing, wrong, invented, sureButWrong].map((n) => String(n).padStart(9)),
  ].join('')
}

function print(title: string, judged: readonly Judged[], detailed: boolean): void {
  const all = judged.flatMap(({ verdicts }) => verdicts)
  const { recall, wrongOrInvented } = rates(totalsOf(all))
  console.log(`\n${title}: ${judged.length} documents`)
  console.log(
    [
      ' '.repeat(44),
      ...columns.map((name) => (name === 'sure but wrong' ? '  sure but wrong' : name.padStart(9))),
    ].join(''),
  )
  if (detailed) {
    const ways = [
      (document: Judged) => document.truth.board ?? 'no board’s',
      (document: Judged) => document.truth.layout,
      (document: Judged) => document.truth.writer.split(',')[0] ?? '',
      (_: Judged, { field }: Verdict) => field,
    ]
    for (const by of ways) {
      for (const [name, verdicts] of grouped(judged, by)) console.log(row(`  ${name}`, verdicts))
      console.log('')
    }
  }
  console.log(row('  all', all))
  console.log(`  recall ${recall.toFixed(2)} %, wrong or invented ${wrongOrInvented.toFixed(2)} %`)
}

/** Each failure of the sets that may be worked on. */
function printFailures(judged: readonly Judged[]): void {
  for (const { document, truth, verdicts } of judged) {
    if (truth.heldOut) continue
    for (const { field, as, sure, truth: written, read } of verdicts) {
      if (as !== 'right')
        console.log(`${sure && as !== 'missing' ? 'SURE ' : ''}${as} ${document} [${truth.writer}] ${field}: ${JSON.stringify(written)} read as ${JSON.stringify(read)}`)
    }
  }
} // prettier-ignore

// --second-look reads the set of that name alone, and so on.
const asked = setNames.filter((name) => options.has(`--${name.toLowerCase().replace(' ', '-')}`))
const only: readonly SetName[] = asked.length > 0 ? asked : setNames
const known = await readSets(only, { withOwnPacks: true })
const unknown = await readSets(only, { withOwnPacks: false })
const shipped = await readSets(
  only.filter((name) => name !== 'Worked on' && name !== 'Kept out'),
  { withOwnPacks: false, everything: true },
)
const parts = [
  ...[...known].map(([name, judged]) => ({ name, judged, detailed: !sets[name].heldOut })),
  ...[...shipped].map(([name, judged]) => ({ name: `${name}, without the packs of invented boards`, judged, detailed: false })),
  ...[...unknown].map(([name, judged]) => ({ name: `Invented boards without their packs, ${name.toLowerCase()}`, judged, detailed: !sets[name].heldOut })),
] // prettier-ignore
if (options.has('--json')) {
  const figures = parts.map(({ name, judged }) => {
    const totals = totalsOf(judged.flatMap(({ verdicts }) => verdicts))
    return [name, { documents: judged.length, ...totals, ...rates(totals) }]
  })
  console.log(JSON.stringify(Object.fromEntries(figures), null, 2))
} else {
  if (options.has('--failures')) printFailures([...known.values()].flat())
  if (options.has('--failures-unknown')) printFailures([...unknown.values()].flat())
  for (const { name, judged, detailed } of parts) print(name, judged, detailed)
}
