import { describe, expect, it } from 'vitest'
import { packChanges } from './changes'
import { packFacts } from './pack-facts'
import { packFixture } from './pack-fixture'
import { statementsOf } from './statements'

/** Paths to every text and date of the facts, through lists. */
function paths(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [[...path]]
  if (Array.isArray(value)) return value.flatMap((each: unknown, at) => paths(each, [...path, at]))
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, each]) => paths(each, [...path, key]))
  return []
}

/** The facts with the text at a path replaced. */
function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: (text: string) => string): unknown {
  if (key === undefined) return typeof value === 'string' ? by(value) : value
  if (Array.isArray(value)) return value.map((each: unknown, at) => (at === key ? replaced(each, rest, by) : each))
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, each]) => [name, name === key ? replaced(each, rest, by) : each]))
} // prettier-ignore

/** Said nowhere in a pack, or only as a name that is compared by what it stands for. */
const silent = new Set(['submission', 'sha256', 'names', 'board', 'ref', 'caseRef', 'source', 'clause', 'who', 'replyBy', 'invitedOn', 'id', 'agencyId', 'heldBy', 'contact']) // prettier-ignore

describe('what changed between two versions of a pack', () => {
  it('is nothing between a version and itself, and its statements have keys of their own', () => {
    expect(packChanges(packFixture, packFixture)).toEqual([])
    const keys = statementsOf(packFixture).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('shows whatever text or date differs', () => {
    const all = paths(packFixture).filter((path) => !path.some((key) => silent.has(String(key))))
    expect(all.length).toBeGreaterThan(100)
    const unseen = all.filter((path) => {
      const by = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? '2020-02-29' : `${text} now otherwise`)
      const now = packFacts.safeParse(replaced(packFixture, path, by))
      // Codes allow only some values; those are looked at in the tests of what they lead to.
      return now.success && packChanges(packFixture, now.data).length === 0
    })
    expect(unseen).toEqual([])
  })

  it('says what is no longer there', () => {
    expect(
      packChanges(packFixture, { ...packFixture, gaps: [] }).map(({ what, now }) => [what, now]),
    ).toEqual(packFixture.gaps.map(({ what }) => [what, null]))
  })
})
