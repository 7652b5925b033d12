/** Whole numbers for an axis of counts, from 0 to the first round one at or above the largest: at most six. */
export function wholeTicks(most: number): number[] {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most))) - 1)
  const steps = [1, 2, 5, 10, 20, 50].map((step) => step * size)
  const step = steps.find((one) => most / one <= 5) ?? size * 100
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, at) => at * step)
}
