import { keysOf } from '../labels/words'

const asked = new Set(['reference', 'number', 'id', 'urn', 'identifier'])
/** What is numbered without its number being anybody's. */
const ofThings = new Set(
  'row item line page stage step level log entry serial sl form version room ward bed tel mobile contact fax house flat badge collar staff risk complaint action datix incident invoice order policy total year week month quarter of in per cost budget course certificate days working meeting agenda visit times'.split(' '),
) // prettier-ignore
const mostWords = 4

/** True for "Tenancy ref" or "Niche no.": one of a system that no list of labels has, and most likely the person's. */
export function asksUnlistedReference(heading: string): boolean {
  const words = keysOf(heading)
  const first = words.findIndex((word) => asked.has(word))
  const system = words.slice(0, first)
  return (
    system.length > 0 &&
    words.length <= mostWords &&
    words.slice(first).every((word) => asked.has(word)) &&
    system.every((word) => /^\p{L}{2,}$/u.test(word) && !ofThings.has(word))
  )
}
