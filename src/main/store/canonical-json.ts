/** JSON with the keys of every object in order, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value))
}

/**
 * The value with the keys of its objects in order. Copied first and then written at once, which is several times as quick as
 * having each object put in order as it is written.
 */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inOrder)
  if ('toJSON' in value && typeof value.toJSON === 'function') return value
  const keys = Object.keys(value).sort()
  const entry = (key: string): unknown => inOrder(Reflect.get(value, key))
  // The one name that setting does not make a key of.
  if (keys.includes('__proto__')) return Object.fromEntries(keys.map((key) => [key, entry(key)]))
  const copy: Record<string, unknown> = {}
  for (const key of keys) copy[key] = entry(key)
  return copy
}
