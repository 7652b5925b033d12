/** What one call from the screens may carry. The largest honest one is a few thousand paths of dropped files. */
const most = { characters: 8_000_000, values: 200_000, depth: 32 }

/** True when a value is plain data within the limits. Walks no further than the limits allow. */
export function isWithinLimit(payload: unknown): boolean {
  const left = { characters: most.characters, values: most.values }
  const fits = (value: unknown, depth: number): boolean => {
    if (--left.values < 0 || depth > most.depth) return false
    if (typeof value === 'string') return (left.characters -= value.length) >= 0
    if (typeof value !== 'object' || value === null) return true
    if (Array.isArray(value))
      return value.length <= left.values && value.every((item) => fits(item, depth + 1))
    if (Object.getPrototypeOf(value) !== Object.prototype) return false
    return Object.entries(value).every(([key, item]) => fits(key, depth) && fits(item, depth + 1))
  }
  return fits(payload, 0)
}
