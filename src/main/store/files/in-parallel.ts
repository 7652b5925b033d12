const width = 8

/** Runs work over a list, a few at a time, answers in order. The first failure stops what has not begun. */
export async function inParallel<T, R>(list: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  let failed = false
  const lane = async (): Promise<void> => {
    for (let at = next++; at < list.length && !failed; at = next++) {
      const item = list[at]
      if (item === undefined) continue
      try {
        results[at] = await work(item)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: Math.min(width, list.length) }, lane))
  const failure = lanes.find((settled) => settled.status === 'rejected')
  if (failure) throw failure.reason
  return results
}
