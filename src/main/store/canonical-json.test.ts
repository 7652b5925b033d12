import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'

/** What the audit trails of registers were chained by from the first. */
function asEver(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

it('has the keys of every object in order', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'é' }], a: null, 10: 1, 9: undefined })).toBe(
    '{"10":1,"a":null,"b":[{"c":"é","d":1}]}',
  )
})

it('gives every value the text it has always had', () => {
  const key = fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom('10', '9', '01', '-1', '__proto__', 'toJSON'),
  )
  const values = fc.anything({
    key,
    withNullPrototype: true,
    withDate: true,
    withSparseArray: true,
    values: [fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)],
  })
  fc.assert(
    fc.property(values, (value) => {
      expect(canonicalJson(value)).toBe(asEver(value))
    }),
  )
})
