import type { FieldKey } from '@shared/domain/fields'
import { looksLikeName } from '../values/person'

const initials = /^(?:\p{Lu}[.\s]{0,2}){2,4}$/u
const isName = (line: string): boolean => initials.test(line) || (/\s/.test(line) && looksLikeName(line))

/** Letters and figures told apart and nothing more: references of one system look alike. */
const shapeOf = (line: string): string => line.replace(/\p{L}/gu, 'a').replace(/\d/g, '0')

/** Why a cell with several names, or several references of one kind, each on a line of its own, names nobody; null when it does not. */
export function severalIn(field: FieldKey, text: string): string | null {
  if ((field !== 'subject.name' && field !== 'subject.reference') || !text.includes('\n')) return null
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '') // prettier-ignore
  if (lines.length < 2) return null
  const several =
    field === 'subject.name'
      ? lines.every(isName)
      : lines.every((line) => /\d/.test(line)) && new Set(lines.map(shapeOf)).size === 1
  return several ? 'Several are written in one cell.' : null
}
