export interface Costed<T> {
  readonly cost: number
  readonly item: T
}

/**
 * Looks for the cheapest thing that will do, from the cheapest on.
 * @param most how many to look at before giving up
 * @param next `found`, or what it leads to, each with what it costs on top
 */
export function cheapestFirst<T>(
  starts: readonly Costed<T>[],
  most: number,
  next: (item: T) => 'found' | readonly Costed<T>[],
): T | null {
  const heap: Costed<T>[] = []
  for (const start of starts) push(heap, start)
  for (let looked = 0; looked < most; looked += 1) {
    const best = pop(heap)
    if (!best) return null
    const found = next(best.item)
    if (found === 'found') return best.item
    for (const { cost, item } of found) push(heap, { cost: best.cost + cost, item })
  }
  return null
}

function push<T>(heap: Costed<T>[], one: Costed<T>): void {
  let at = heap.push(one) - 1
  while (at > 0) {
    const up = (at - 1) >> 1
    const parent = heap[up]
    if (!parent || parent.cost <= one.cost) break
    heap[at] = parent
    at = up
  }
  heap[at] = one
}

function pop<T>(heap: Costed<T>[]): Costed<T> | undefined {
  const [first] = heap
  const last = heap.pop()
  if (!first || !last || heap.length === 0) return first
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const [a, b] = [heap[left], heap[left + 1]]
    if (!a) break
    const down = b && b.cost < a.cost ? left + 1 : left
    const child = down === left ? a : b
    if (!child || child.cost >= last.cost) break
    heap[at] = child
    at = down
  }
  heap[at] = last
  return first
}
