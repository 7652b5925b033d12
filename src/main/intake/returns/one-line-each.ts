import { lineKey, type ReturnFigure } from '@shared/domain/return-reading'

/**
 * One figure for each thing counted. An agency named on two rows is added up, and says so; two different totals
 * cannot both be right, so neither is taken.
 */
export function oneLineEach(figures: readonly ReturnFigure[]): ReturnFigure[] {
  const lines = new Map<string, ReturnFigure[]>()
  for (const figure of figures) {
    const key = lineKey(figure)
    lines.set(key, [...(lines.get(key) ?? []), figure])
  }
  return [...lines.values()].flatMap(([first, ...more]) => (first ? [more.reduce(joined, first)] : []))
}

function joined(one: ReturnFigure, other: ReturnFigure): ReturnFigure {
  const asWritten = `${one.asWritten}; ${other.asWritten}`
  const adds = one.by === 'counterpart' || (one.by === 'ground' && one.code === null)
  if (one.value === null || other.value === null)
    return { ...one, value: null, asWritten, confidence: 'doubtful', note: one.note ?? other.note ?? '' }
  if (adds) {
    const value = one.value + other.value
    return { ...one, value, asWritten, confidence: 'likely', note: `Given on more than one line: ${one.value} + ${other.value}.` } // prettier-ignore
  }
  if (one.value === other.value) return one
  const note = `It says ${one.value} in one place and ${other.value} in another.`
  return { ...one, value: null, asWritten, confidence: 'doubtful', note }
}
