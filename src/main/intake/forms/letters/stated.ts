import type { FieldKey } from '@shared/domain/fields'
import type { FieldReading } from '@shared/domain/reading'
import type { LabelBook } from '../labels/label-book'
import { matchLabel } from '../labels/match-label'
import { plainLine } from '../layout/lines'
import { isCertain } from '../values/certain'
import { readValue, type ValueContext } from '../values/read-value'

export interface Stated {
  readonly field: FieldKey
  readonly value: NonNullable<FieldReading['value']>
  readonly asWritten: string
}

const statement =
  /^(?:the|our|his|her|their|its)\s(\p{L}[\p{L}\s/’'-]{3,60}?)\s(?:is|are|was)\s(?:now\s|that of\s)?(.{2,120}?)[.;]?$/iu
const several = /(?:;|,)?\s(?:and|while|whereas)\s(?=the\s\p{L}[\p{L}\s/’'-]{3,60}?\s(?:is|are|was)\s)/giu

/** Without the fields of which two different things are said. */
function undisputed(all: readonly Stated[]): readonly Stated[] {
  const values = new Map<FieldKey, string>()
  const disputed = new Set<FieldKey>()
  for (const { field, value } of all) {
    const said = JSON.stringify(value)
    if ((values.get(field) ?? said) !== said) disputed.add(field)
    values.set(field, said)
  }
  return all.filter(({ field }) => !disputed.has(field))
}

/**
 * What sentences say as a form would: "The receiving agency is Hexby Council." Only what has the look of what it should
 * be, and nothing where two sentences say two things.
 */
export function stated(
  book: LabelBook,
  sentences: readonly string[],
  context: ValueContext,
): readonly Stated[] {
  const said = sentences.flatMap((sentence) => {
    if (sentence.length > 300) return []
    return sentence.split(several).flatMap((part): Stated[] => {
      const [, asked = '', answer = ''] = statement.exec(part) ?? []
      if (asked === '') return []
      const match = matchLabel([book], [plainLine('', asked)], 0, 0, false)
      const target = match?.boundary.kind === 'end' ? match.meanings.find(({ root }) => root)?.root : undefined
      if (!target?.sure || target.also.length > 0) return []
      const { field } = target
      const lines = [plainLine('', answer)]
      const read = readValue(field, lines, context)
      const [only] = lines
      if (!read || read.value === null || read.confidence === 'doubtful' || !only) return []
      const placed = { target, label: asked, at: '', lines, placing: 'certain', spelling: 'exact', stands: 'in line' } as const
      return isCertain(field, placed, read, context) ? [{ field, value: read.value, asWritten: part }] : []
    })
  })
  return undisputed(said)
} // prettier-ignore
