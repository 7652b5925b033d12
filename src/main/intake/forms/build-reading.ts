import type { FieldKey } from '@shared/domain/fields'
import { fieldDefinition } from '@shared/domain/fields'
import type { FieldReading, Reading } from '@shared/domain/reading'
import type { FormDefinition } from '@shared/protocol/form-schema'
import type { Answer } from './layout/answer'
import { bareMeant, respondingMeant } from './bare-answers'
import { confidenceRank } from './confidence-rank'
import { nameOfParts } from './name-parts'
import { readAnswer, type Candidate } from './reading-of-answer'
import type { ValueContext } from './values/read-value'
import { asWritten } from './values/content'
import { sameValue } from './same-value'

export interface BuiltReading {
  readonly reading: Reading
  /** Fields the document has a question for, answered or not. */
  readonly asked: ReadonlySet<FieldKey>
}

/** Brings the answers together into one reading: one value a field, or a doubt. */
export function buildReading(
  written: readonly Answer[],
  form: FormDefinition | null,
  context: ValueContext,
): BuiltReading {
  const answers = form ? bareMeant(written) : respondingMeant(bareMeant(written))
  const reading: Reading = {}
  const asked = new Set<FieldKey>()
  const byField = new Map<FieldKey, Candidate[]>()
  for (const answer of answers) {
    asked.add(answer.target.field)
    for (const field of answer.target.also) asked.add(field)
    for (const candidate of readAnswer(answer, context)) {
      const list = byField.get(candidate.field)
      if (list) list.push(candidate)
      else byField.set(candidate.field, [candidate])
    }
  }
  for (const [field, all] of byField) {
    const answering = all.filter(({ unasked }) => !unasked)
    reading[field] = broughtTogether(field, wholeNames(answering.length > 0 ? answering : all))
  }
  repeatedText(reading, byField.keys())
  uncheckedQuestions(answers, reading)
  stageFromChecklist(form, reading)
  return { reading, asked }
}

/** "Surname" and "Forenames" as one name, unless the name is also written whole. */
function wholeNames(candidates: readonly Candidate[]): readonly Candidate[] {
  const parts = candidates.flatMap(({ part, reading }) => (part ? [{ part, reading }] : []))
  const joined = nameOfParts(parts)
  const [first] = candidates.filter(({ part }) => part)
  if (!joined || !first) return candidates
  const whole = candidates.filter(({ part, reading }) => !part && reading.value !== null)
  return whole.length > 0 ? whole : [{ ...first, part: undefined, reading: joined }]
}

function broughtTogether(field: FieldKey, candidates: readonly Candidate[]): FieldReading {
  const read = candidates.filter((candidate) => candidate.reading.value !== null)
  const clear = read.filter((candidate) => candidate.labelSure)
  const usable = clear.length > 0 ? clear : read
  const [first, ...others] = [...usable].sort(
    (a, b) => confidenceRank[b.reading.confidence] - confidenceRank[a.reading.confidence],
  )
  if (!first) return candidates[0]?.reading ?? { value: null, asWritten: '', confidence: 'doubtful', at: '' }
  const differing = others.filter((other) => !sameValue(other.reading, first.reading))
  if (differing.length === 0) return first.reading
  if (field.endsWith('.contact')) {
    const values = [...new Set(usable.map(({ reading }) => String(reading.value)))]
    return { ...first.reading, value: values.join(', '), asWritten: values.join('\n'), confidence: 'likely' }
  }
  const elsewhere = differing[0]?.label ?? ''
  if (fieldDefinition(field).kind === 'longText') {
    // The same question again, stage after stage: how it ended is what is said last.
    const last = usable.at(-1)
    const again = field === 'outcome.summary' && usable.every(({ label }) => label === usable[0]?.label)
    if (again && last)
      return {
        ...last.reading,
        confidence: 'doubtful',
        note: 'It is asked more than once; the last answer is read.',
      }
    const fullest = usable.find(({ reading }) => isBrief(usable[0]?.reading) && !isBrief(reading))
    return {
      ...((fullest ?? usable[0])?.reading ?? first.reading),
      confidence: 'likely',
      note: `More is written under “${(fullest ? usable[0]?.label : elsewhere) ?? elsewhere}”.`,
    }
  }
  const all = [first, ...differing].map(({ reading }) => reading.asWritten).join('\n')
  return {
    ...first.reading,
    value: null,
    asWritten: all,
    confidence: 'doubtful',
    note: 'Written differently in two places.',
  }
}

/** The same words below several questions that ask for different things are hardly anybody's answer to each of them. */
function repeatedText(reading: Reading, fields: Iterable<FieldKey>): void {
  const below = new Map<string, FieldKey[]>()
  for (const field of fields) {
    const text = reading[field]?.asWritten.toLowerCase() ?? ''
    const told = fieldDefinition(field).kind === 'longText' || field === 'subject.reference'
    if (told && text.length > 8) below.set(text, [...(below.get(text) ?? []), field])
  }
  for (const field of [...below.values()].filter((same) => same.length > 1).flat()) {
    const read = reading[field]
    if (read?.confidence === 'sure')
      reading[field] = { ...read, confidence: 'likely', note: 'The same is written below another question.' }
  }
}

/** A heading or a ticked option, where somewhere else the story is told. */
const isBrief = (reading: FieldReading | undefined): boolean => String(reading?.value ?? '').length <= 60

/** A box left empty is a no, but only in a checklist that somebody has filled in. */
function uncheckedQuestions(answers: readonly Answer[], reading: Reading): void {
  const questions = answers.filter((answer) => answer.target.field.startsWith('checklist.'))
  if (!questions.some(({ target }) => reading[target.field]?.value === 'yes')) return
  for (const { target, lines, at } of questions) {
    if (reading[target.field]) continue
    const boxes = lines.flatMap((line) => line.marks.filter((mark) => mark.checkbox !== null))
    if (boxes.length !== 1 || boxes[0]?.checkbox !== 'empty') continue
    reading[target.field] = {
      value: 'no',
      asWritten: asWritten(lines),
      confidence: 'likely',
      at,
      note: 'The box is left empty.',
    }
  }
}

function stageFromChecklist(form: FormDefinition | null, reading: Reading): void {
  const stages = form?.stageFrom?.checklist
  if (!stages || reading.stage) return
  let highest: { n: number; stage: number; at: string } | null = null
  for (const [n, stage] of Object.entries(stages)) {
    const ticked = reading[`checklist.${Number(n)}`]
    if (ticked?.value === 'yes' && (!highest || Number(n) > highest.n))
      highest = { n: Number(n), stage, at: ticked.at }
  }
  if (!highest) return
  reading.stage = {
    value: highest.stage,
    asWritten: '',
    confidence: 'likely',
    at: highest.at,
    note: `Worked out from question ${highest.n} of the checklist.`,
  }
}
