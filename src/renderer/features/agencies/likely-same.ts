import type { Agency } from '@shared/domain/agency'

type Named = Pick<Agency, 'id' | 'name' | 'aliases' | 'confirmed'>

const generic = new Set([
  'the', 'of', 'and', 'nhs', 'foundation', 'trust', 'council', 'county', 'borough', 'district', 'city', 'service',
  'services', 'ltd', 'limited', 'ft', 'cc',
]) // prettier-ignore

const tokens = (name: string) =>
  new Set(
    name
      .toLowerCase()
      .replace(/&/g, ' and ')
      .replace(/\bst\b\.?/g, 'saint')
      .replace(/['’.]/g, '')
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && !generic.has(word)),
  )

/**
 * Agencies of the directory that an unconfirmed one may be another name for, likeliest first. Only ever a
 * suggestion: no likeness of names tells East from West Sussex, so a person decides.
 */
export function likelySame<A extends Named>(unconfirmed: Named, directory: readonly A[]): readonly A[] {
  const mine = tokens(unconfirmed.name)
  const likeness = (other: A) =>
    Math.max(
      ...[other.name, ...other.aliases].map((name) => {
        const theirs = tokens(name)
        const both = [...mine].filter((word) => theirs.has(word)).length
        return mine.size + theirs.size === 0 ? 0 : (2 * both) / (mine.size + theirs.size)
      }),
    )
  return directory
    .filter((other) => other.confirmed && other.id !== unconfirmed.id)
    .map((other) => ({ other, score: likeness(other) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ other }) => other)
}
