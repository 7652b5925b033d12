import { readCorpus, type Judged } from './accuracy/read-corpus'
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

/** Each failure of the part that may be worked on. */
function printFailures(judged: readonly Judged[]): void {
  for (const { document, truth, verdicts } of judged) {
    if (truth.heldOut) continue
    for (const { field, as, sure, truth: written, read } of verdicts) {
      if (as !== 'right')
        console.log(`${sure && as !== 'missing' ? 'SURE ' : ''}${as} ${document} [${truth.writer}] ${field}: ${JSON.stringify(written)} read as ${JSON.stringify(read)}`)
    }
  }
} // prettier-ignore

const known = await readCorpus({ withOwnPacks: true })
const unknown = await readCorpus({ withOwnPacks: false })
const parts = {
  tuned: known.filter(({ truth }) => !truth.heldOut),
  heldOut: known.filter(({ truth }) => truth.heldOut),
  unknownTuned: unknown.filter(({ truth }) => !truth.heldOut),
  unknownHeldOut: unknown.filter(({ truth }) => truth.heldOut),
}
if (options.has('--json')) {
  const figures = Object.entries(parts).map(([name, judged]) => {
    const totals = totalsOf(judged.flatMap(({ verdicts }) => verdicts))
    return [name, { documents: judged.length, ...totals, ...rates(totals) }]
  })
  console.log(JSON.stringify(Object.fromEntries(figures), null, 2))
} else {
  if (options.has('--failures')) printFailures(known)
  if (options.has('--failures-unknown')) printFailures(unknown)
  print('Worked on', parts.tuned, true)
  print('Kept out', parts.heldOut, false)
  print('Invented boards without their packs, worked on', parts.unknownTuned, true)
  print('Invented boards without their packs, kept out', parts.unknownHeldOut, false)
}
