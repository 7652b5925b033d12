import type { FieldReading } from '@shared/domain/reading'
import type { NamePart } from '@shared/protocol/vocabulary-schema'
import { confidenceRank } from './confidence-rank'

/** What stands under "Surname" or under "Forenames". */
export interface PartRead {
  readonly part: NamePart
  readonly reading: FieldReading
}

/** Brings the parts of one name together, in the order a name is said in. A part by itself is never sure to be the name. */
export function nameOfParts(parts: readonly PartRead[]): FieldReading | null {
  const [first] = parts
  if (!first) return null
  const said = (part: NamePart) => [
    ...new Set(parts.filter((each) => each.part === part).flatMap(({ reading }) => valueOf(reading))),
  ]
  const forenames = said('forenames')
  const surnames = said('surname')
  const asWritten = parts.map(({ reading }) => reading.asWritten).join('\n')
  const { at } = first.reading
  if (forenames.length > 1 || surnames.length > 1)
    return { value: null, asWritten, confidence: 'doubtful', at, note: 'Written differently in two places.' }
  const value = [...forenames, ...surnames].join(' ')
  if (value === '') return { ...first.reading, asWritten }
  if (forenames.length === 0 || surnames.length === 0) {
    const note = `Only ${forenames.length === 0 ? 'a surname' : 'a first name'} is written.`
    return { value, asWritten, confidence: 'likely', at, note }
  }
  const [weakest] = [...parts].sort(
    (a, b) => confidenceRank[a.reading.confidence] - confidenceRank[b.reading.confidence],
  )
  const { confidence, note } = weakest?.reading ?? first.reading
  return { value, asWritten, confidence, at, ...(note ? { note } : {}) }
}

const valueOf = ({ value }: FieldReading): string[] => (typeof value === 'string' ? [value] : [])
