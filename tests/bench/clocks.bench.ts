import { addDays } from '../../src/shared/domain/dates'
import type { CaseEvent } from '../../src/shared/domain/case-event'
import { clocksOf } from '../../src/shared/protocol/clock-engine'
import { loadPacks } from '../../src/main/register/protocols/load-packs'

/** Recalculates the clocks of 5,000 and 50,000 open cases: node scripts/run-ts.mjs tests/bench/clocks.bench.ts */
const { packs } = await loadPacks({ resources: 'resources' })
const boards = packs.all()

function caseNumber(n: number): { pack: (typeof boards)[number]; events: CaseEvent[] } {
  const pack = boards[n % boards.length] ?? packs.get('hertfordshire')
  const raisedOn = addDays('2025-01-01', (n * 7) % 600)
  const stages = pack.stages.slice(0, 1 + (n % pack.stages.length))
  const entered = stages.map((stage, i) => ({
    id: `s${i}`, type: 'stage-entered' as const, stage: stage.id, on: addDays(raisedOn, i * 6),
  })) // prettier-ignore
  const more: CaseEvent[] = n % 3 === 0 ? [{ id: 'c', type: 'contact-made', on: addDays(raisedOn, 3) }] : []
  return {
    pack,
    events: [
      { id: 'a', type: 'concern-arose', on: raisedOn },
      { id: 'r', type: 'raised', on: raisedOn },
      ...entered,
      ...more,
    ],
  }
}

for (const size of [5000, 50_000]) {
  const cases = Array.from({ length: size }, (_, n) => caseNumber(n))
  for (const explain of [false, true]) {
    const from = performance.now()
    let overdue = 0
    for (const { pack, events } of cases) {
      const calendar = packs.calendar(pack.calendar)
      const states = clocksOf({ pack, events, calendar, now: '2026-11-23T09:00:00Z', explain })
      if (states.some(({ state }) => state === 'overdue')) overdue += 1
    }
    const ms = Math.round(performance.now() - from)
    console.log(`${size} cases${explain ? ', with explanations' : ''}: ${ms} ms, ${overdue} overdue`)
  }
}
