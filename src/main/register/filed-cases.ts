import { mostCandidates } from './match-items'

/**
 * Which cases are filed under which keys, as far as that was learnt. Cases are counted by number and not by id, since in a
 * long log hundreds may share the commoner keys.
 */
export class FiledCases {
  private readonly ids: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly counts: number[] = []
  /** Numbers under each key, in the order of their ids. */
  private readonly under = new Map<string, number[]>()
  private readonly keysOf = new Map<number, Set<string>>()

  knows(key: string): boolean {
    return this.under.has(key)
  }

  /** @param ids all the cases under a key, in order */
  learn(key: string, ids: readonly string[]): void {
    const numbers = ids.map((id) => this.numberOf(id))
    this.under.set(key, numbers)
    for (const number of numbers) this.keysOf.get(number)?.add(key)
  }

  /** Files a case under exactly these keys; of those nobody has asked about, the database knows. */
  file(id: string, keys: readonly string[]): void {
    const number = this.numberOf(id)
    const own = this.keysOf.get(number)
    const now = new Set(keys)
    for (const key of own ?? []) {
      if (now.has(key)) continue
      own?.delete(key)
      this.under.set(key, this.under.get(key)?.filter((each) => each !== number) ?? [])
    }
    for (const key of now) {
      const under = this.under.get(key)
      if (!under || own?.has(key)) continue
      own?.add(key)
      // Ids grow with time, so a new case nearly always goes to the end.
      let at = under.length
      while (at > 0 && this.idOf(under[at - 1]) > id) at -= 1
      under.splice(at, 0, number)
    }
  }

  /** The numbers of the cases that share most of some keys, those with the most first; so many as are ever weighed. */
  likeliest(keys: readonly string[]): number[] {
    const met: number[] = []
    for (const key of keys) {
      for (const number of this.under.get(key) ?? []) {
        const times = this.counts[number] ?? 0
        if (times === 0) met.push(number)
        this.counts[number] = times + 1
      }
    }
    const byCount: number[][] = keys.map(() => [])
    for (const number of met) {
      byCount[(this.counts[number] ?? 1) - 1]?.push(number)
      this.counts[number] = 0
    }
    const found: number[] = []
    for (const numbers of byCount.reverse()) {
      if (found.length >= mostCandidates) break
      found.push(...this.firstOf(numbers, mostCandidates - found.length))
    }
    return found
  }

  /** The first few in the order of their ids. Sorting all of them takes long: hundreds may share but a common name. */
  private firstOf(numbers: readonly number[], most: number): number[] {
    const first: number[] = []
    for (const number of numbers) {
      const id = this.idOf(number)
      let at = first.length
      while (at > 0 && this.idOf(first[at - 1]) > id) at -= 1
      if (at === most) continue
      first.splice(at, 0, number)
      if (first.length > most) first.pop()
    }
    return first
  }

  /** A case's place in this book; one that it has not heard of is given one. */
  numberOf(id: string): number {
    const before = this.numbers.get(id)
    if (before !== undefined) return before
    const number = this.ids.length
    this.ids.push(id)
    this.counts.push(0)
    this.numbers.set(id, number)
    this.keysOf.set(number, new Set())
    return number
  }

  idOf(number: number | undefined): string {
    return number === undefined ? '' : (this.ids[number] ?? '')
  }
}
