import type { FieldReading, FieldValue } from '../../src/shared/domain/reading'
import type { ReadItem } from '../../src/main/intake/worker-protocol'
import type { TruthItem } from '../corpus/truth'

/** How one field of one document came out. `wrong` and `invented` count against the reader alike. */
export interface Verdict {
  readonly field: string
  readonly as: 'right' | 'missing' | 'wrong' | 'invented'
  /** Shown to the officer as certain. */
  readonly sure: boolean
  readonly truth: FieldValue | null
  readonly read: FieldValue | null
}

/** Lines broken for the width of a page are no other text, nor is a word broken after its own hyphen. */
const plain = (value: string): string => value.replace(/\s+/g, ' ').replace(/- /g, '-').trim()

function same(a: FieldValue, b: FieldValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') return plain(a) === plain(b)
  if (Array.isArray(a) && Array.isArray(b))
    return JSON.stringify(a.map(plain).sort()) === JSON.stringify(b.map(plain).sort())
  return a === b
}

function verdict(field: string, truth: FieldValue | null, read: FieldReading | undefined): Verdict | null {
  const value = read?.value ?? null
  const sure = read?.confidence === 'sure'
  if (truth === null) return value === null ? null : { field, as: 'invented', sure, truth, read: value }
  if (value === null) return { field, as: 'missing', sure: false, truth, read: null }
  return { field, as: same(truth, value) ? 'right' : 'wrong', sure, truth, read: value }
}

/**
 * Holds what was read of one thing to what is written in it. What a document is counts as a field of its own,
 * `kind`, and the form it was recognised as as another.
 */
export function judge(truth: TruthItem, item: ReadItem | undefined, withForm: boolean): Verdict[] {
  const kind = truth.notAForm ?? truth.kind
  const readAs = item ? (item.notAForm ?? item.kind) : null
  const verdicts: Verdict[] = [
    { field: 'kind', as: readAs === null ? 'missing' : readAs === kind ? 'right' : 'wrong', sure: false, truth: kind, read: readAs },
  ] // prettier-ignore
  if (truth.form !== null && withForm) {
    const form = item?.form ?? null
    const as = form === null ? 'missing' : form === truth.form ? 'right' : 'wrong'
    verdicts.push({ field: 'form', as, sure: true, truth: truth.form, read: form })
  }
  const read: Readonly<Record<string, FieldReading | undefined>> = item?.reading ?? {}
  // What a letter says is put to a person whatever is read from it: only what the truth names is held to it.
  const listed = truth.kind === 'free-text' ? [] : Object.keys(read)
  const fields = Object.keys(truth.fields)
  // Only its pack says what the questions of a board's checklist are.
  const ownOnly = !withForm && fields.some((field) => field.startsWith('checklist.'))
  for (const field of new Set([...fields, ...listed])) {
    if (ownOnly && (field === 'stage' || field.startsWith('checklist.'))) continue
    const found = verdict(field, truth.fields[field] ?? null, read[field])
    if (found) verdicts.push(found)
  }
  return verdicts
}

/** Things read where there is nothing to read. */
export function surplus(item: ReadItem): Verdict[] {
  return [{ field: 'kind', as: 'invented', sure: false, truth: null, read: `${item.path}: ${item.kind}` }]
}
