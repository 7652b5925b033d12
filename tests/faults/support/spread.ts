/** Whole numbers from the first to the last, spread evenly: all of them when there are no more than asked for. */
export function spread(last: number, most: number): number[] {
  if (last <= most) return Array.from({ length: last }, (_, at) => at + 1)
  return Array.from({ length: most }, (_, at) => 1 + Math.round((at * (last - 1)) / (most - 1)))
}
