import type { SumRelation } from '../../src/shared/analysis/sum-relation'

export interface RandomTables {
  readonly counts: ReadonlyMap<string, number>
  readonly relations: readonly SumRelation[]
  readonly threshold: number
}

/**
 * Tables as a report has them, counted from invented cases: made, received, types, pairs, stages (also by maker),
 * overlapping grounds with their themes, months with their quarters; not every table in every report.
 */
export function tablesFromSeed(seed: number): RandomTables {
  const next = numbers(seed)
  const upTo = (most: number) => Math.floor(next() * most)
  // Few make many: the spread of real registers.
  const skewed = (most: number) => Math.floor(next() * next() * most)
  const sizes = { makers: 2 + upTo(5), receivers: 1 + upTo(4), stages: 1 + upTo(3), grounds: 1 + upTo(5), months: 1 + upTo(6) } // prettier-ignore
  const several = next() < 0.3
  const cases = Array.from({ length: 3 + upTo(90) }, () => ({
    maker: skewed(sizes.makers),
    receivers: [...new Set([skewed(sizes.receivers), ...(several && next() < 0.2 ? [upTo(sizes.receivers)] : [])])],
    stage: skewed(sizes.stages),
    grounds: [...new Set([upTo(sizes.grounds), ...(several && next() < 0.3 ? [upTo(sizes.grounds)] : [])])],
    month: upTo(sizes.months),
  })) // prettier-ignore
  type Case = (typeof cases)[number]
  const counts = new Map([['all', cases.length]])
  const relations: SumRelation[] = []
  const range = (size: number) => Array.from({ length: size }, (_, n) => n)
  const table = (total: string, cells: readonly [string, (one: Case) => boolean][], within: (one: Case) => boolean = () => true) => {
    for (const [id, of] of cells) counts.set(id, cases.filter((one) => within(one) && of(one)).length)
    relations.push({ total, parts: cells.map(([id]) => id) })
  } // prettier-ignore
  table('all', range(sizes.makers).map((m) => [`made ${m}`, ({ maker }) => maker === m])) // prettier-ignore
  table('all', range(sizes.receivers).map((r) => [`received ${r}`, ({ receivers }) => receivers.includes(r)])) // prettier-ignore
  if (next() < 0.7) {
    table('all', [0, 1].map((t) => [`type ${t}`, ({ maker }) => maker % 2 === t])) // prettier-ignore
    for (const t of [0, 1]) {
      const parts = range(sizes.makers).filter((m) => m % 2 === t)
      if (parts.length > 0) relations.push({ total: `type ${t}`, parts: parts.map((m) => `made ${m}`) })
    }
  }
  if (next() < 0.7) {
    const pair = (m: number, r: number): [string, (one: Case) => boolean] => [
      `${m}→${r}`,
      ({ maker, receivers }) => maker === m && receivers.includes(r),
    ]
    for (const m of range(sizes.makers)) table(`made ${m}`, range(sizes.receivers).map((r) => pair(m, r))) // prettier-ignore
    for (const r of range(sizes.receivers)) table(`received ${r}`, range(sizes.makers).map((m) => pair(m, r))) // prettier-ignore
  }
  if (next() < 0.7) {
    const at = (s: number): [string, (one: Case) => boolean] => [`stage ${s}`, ({ stage }) => stage === s]
    table('all', range(sizes.stages).map(at))
    if (next() < 0.5) {
      const cell = (m: number, s: number): [string, (one: Case) => boolean] => [
        `made ${m} at ${s}`,
        ({ maker, stage }) => maker === m && stage === s,
      ]
      for (const m of range(sizes.makers)) table(`made ${m}`, range(sizes.stages).map((s) => cell(m, s))) // prettier-ignore
      for (const s of range(sizes.stages)) table(`stage ${s}`, range(sizes.makers).map((m) => cell(m, s))) // prettier-ignore
    }
  }
  if (next() < 0.7) {
    table('all', range(sizes.grounds).map((g) => [`ground ${g}`, ({ grounds }) => grounds.includes(g)])) // prettier-ignore
    table('all', [0, 1].map((t) => [`theme ${t}`, ({ grounds }) => grounds.some((g) => g % 2 === t)])) // prettier-ignore
    for (const t of [0, 1]) {
      const parts = range(sizes.grounds).filter((g) => g % 2 === t)
      if (parts.length > 0) relations.push({ total: `theme ${t}`, parts: parts.map((g) => `ground ${g}`) })
    }
  }
  if (next() < 0.7) {
    table('all', range(sizes.months).map((m) => [`month ${m}`, ({ month }) => month === m])) // prettier-ignore
    const quarters = range(Math.ceil(sizes.months / 3))
    table('all', quarters.map((q) => [`quarter ${q}`, ({ month }) => Math.floor(month / 3) === q])) // prettier-ignore
    for (const q of quarters) {
      const parts = range(sizes.months).filter((m) => Math.floor(m / 3) === q)
      relations.push({ total: `quarter ${q}`, parts: parts.map((m) => `month ${m}`) })
    }
  }
  return { counts, relations, threshold: next() < 0.8 ? 5 : 3 + upTo(8) }
}

/** Numbers from 0 to below 1, always the same for one seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
