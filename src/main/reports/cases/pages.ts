const pageSize = 500

/** A few hundred at a time, so that no more are held than are being written. */
export function* pages(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += pageSize) yield ids.slice(start, start + pageSize)
}
