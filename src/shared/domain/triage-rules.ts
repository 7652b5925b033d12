import type { FormDefinition } from '../protocol/form-schema'
import type { ProtocolPack } from '../protocol/pack-schema'
import { agencyKey, isAbbreviation } from './agency-name'
import { factFields, factOf, stageNumberOf, textOf, type FactName } from './assemble-facts'
import { saysUnresolved, statedResolution } from './assemble-resolution'
import type { AgencyInCase } from './assemble-types'
import { dateInWords } from './date-in-words'
import type { IsoDate } from './dates'
import { fieldDefinition, type FieldKey } from './fields'
import type { ItemKind, NotAForm, Reading } from './reading'

/** What the directory made of an agency's name. */
export type AgencyCertainty =
  | { readonly kind: 'known'; readonly agencies: readonly AgencyInCase[] }
  | { readonly kind: 'unknown'; readonly text: string }
  | { readonly kind: 'near'; readonly text: string; readonly suggestions: readonly { agency: string }[] }

/** Everything the rule weighs. */
export interface TriageQuestion {
  readonly kind: ItemKind
  /** Why it is not a form, when it is not one. */
  readonly notAForm: NotAForm | null
  readonly reading: Reading
  readonly form: FormDefinition | null
  readonly pack: ProtocolPack | null
  readonly receivedOn: IsoDate
  readonly escalating: AgencyCertainty | null
  readonly receiving: AgencyCertainty | null
  readonly match: {
    decision: 'new' | 'update' | 'unsure'
    case: string | null
    certain: boolean
    /** What makes it unsure where most of it fits. */
    doubt: 'another-disagreement' | 'name-only' | null
  }
}

/**
 * Why an item needs a person, one plain sentence each; none when nothing in it needs judgement. Anything the
 * case rests on that was not read for certain is a reason.
 */
export function needsPerson(question: TriageQuestion): string[] {
  const { kind, match } = question
  if (kind === 'not-a-form') return notAFormReasons(question.notAForm)
  if (kind !== 'form' && kind !== 'log-row') return [notRead[kind]]
  // An update may leave unsaid what its case already knows.
  const update = match.decision === 'update' && match.certain
  return [
    ...personReasons(question),
    ...(update ? [] : missingFacts(question)),
    ...agencyReasons('escalating', question.escalating),
    ...agencyReasons('receiving', question.receiving),
    ...sameAgencyReasons(question),
    ...doubtfulReasons(question),
    ...contradictions(question),
    ...matchReasons(question),
  ]
}

/** What an inbox always holds and nobody need look at; the rest may be something that got its form wrong. */
const obviouslyNotAForm: ReadonlySet<NotAForm> = new Set([
  'automatic-reply',
  'newsletter',
  'blank-form',
  'cover-note',
  'empty',
])

function notAFormReasons(why: NotAForm | null): string[] {
  if (why !== null && obviouslyNotAForm.has(why)) return []
  return why === 'safeguarding-concern'
    ? ['It looks like a safeguarding concern, not an escalation: pass it to the safeguarding team.']
    : ['It was not recognised as a form.']
}

const notRead: Record<Exclude<ItemKind, 'form' | 'log-row' | 'not-a-form'>, string> = {
  'annual-return': 'It is an annual return, not an escalation: file it on the Returns screen.',
  'free-text': 'It is free text: a person says whether it is an escalation.',
  duplicate: 'It has the same content as something received before.',
  unreadable: 'It could not be read.',
}

function personReasons({ reading }: TriageQuestion): string[] {
  const name = textOf(reading, 'subject.name') !== null && reading['subject.name']?.confidence !== 'doubtful'
  const reference = textOf(reading, 'subject.reference') !== null
  return name || reference ? [] : ['It does not say for certain who the escalation is about.']
}

const missing: Record<FactName, string> = {
  raisedOn: 'It does not say when the escalation was raised.',
  escalatingAgency: 'It does not say which agency escalated.',
  receivingAgency: 'It does not say which agency the escalation was raised with.',
}

function missingFacts({ reading, form }: TriageQuestion): string[] {
  return (Object.keys(missing) as FactName[]).flatMap((fact) =>
    factOf(fact, reading, form) ? [] : [missing[fact]],
  )
}

function agencyReasons(side: string, agency: AgencyCertainty | null): string[] {
  if (agency?.kind === 'unknown' && isAbbreviation(agency.text)) {
    return [`“${agency.text}” (${side} agency) is an abbreviation that no agency on record has.`]
  }
  if (agency?.kind !== 'near') return []
  const like = agency.suggestions.slice(0, 2).map((suggestion) => suggestion.agency)
  return [`“${agency.text}” (${side} agency) may be ${like.join(' or ')}.`]
}

/** An escalation is between two agencies: with one on both sides, one of them was written or read wrongly. */
function sameAgencyReasons({ escalating, receiving }: TriageQuestion): string[] {
  if (!escalating || !receiving) return []
  const others = new Set(namesOf(receiving).map(agencyKey))
  const both = namesOf(escalating).find((name) => others.has(agencyKey(name)))
  return both === undefined ? [] : [`“${both}” is given as the escalating and as the receiving agency.`]
}

const namesOf = (agency: AgencyCertainty): readonly string[] =>
  agency.kind === 'known' ? agency.agencies.map(({ agency: name }) => name) : [agency.text]

/** Fields on which a case, its figures or its identity rest. */
const matter: readonly FieldKey[] = [
  'subject.name',
  'subject.dateOfBirth',
  'subject.reference',
  'subject.kind',
  'stage',
  'outcome.agreedOn',
  'outcome.stage',
  'concern.isProcess',
  'concern.isProfessionalHandling',
  'response.on',
]

function doubtfulReasons({ reading, form }: TriageQuestion): string[] {
  if (Object.values(reading).every((field) => field?.confidence !== 'doubtful')) return []
  const facts: FactName[] = ['raisedOn', 'escalatingAgency', 'receivingAgency']
  const used = facts.flatMap((fact) => factFieldsUpToUsed(fact, reading, form))
  return [...new Set([...matter, ...used])]
    .filter((field) => reading[field]?.confidence === 'doubtful')
    .map(
      (field) =>
        `${fieldDefinition(field).label} is doubtful: “${shorten(reading[field]?.asWritten ?? '')}”.`,
    )
}

/** The field a fact is taken from and those preferred to it: a doubtful one of those puts the fact in doubt. */
function factFieldsUpToUsed(
  fact: FactName,
  reading: Reading,
  form: FormDefinition | null,
): readonly FieldKey[] {
  const fields = factFields(fact, form)
  const used = factOf(fact, reading, form)
  return used ? fields.slice(0, fields.indexOf(used.field) + 1) : fields
}

function contradictions({ reading, form, pack, receivedOn }: TriageQuestion): string[] {
  const reasons: string[] = []
  const raised = factOf('raisedOn', reading, form)?.value ?? null
  const resolution = statedResolution(reading)
  if (raised !== null && raised > receivedOn) {
    reasons.push(`The date raised, ${dateInWords(raised)}, is after the day it was received.`)
  }
  if (raised !== null && resolution?.on && resolution.on < raised) {
    reasons.push(`The date of agreement, ${dateInWords(resolution.on)}, is before the date raised.`)
  }
  const born = textOf(reading, 'subject.dateOfBirth')
  if (born !== null && born > (raised ?? receivedOn))
    reasons.push('The date of birth is after the date raised.')
  if (saysUnresolved(reading) && textOf(reading, 'outcome.agreedOn') !== null) {
    reasons.push('It gives a date agreed, but its outcome says the disagreement goes on.')
  }
  for (const field of ['stage', 'outcome.stage'] as const) {
    const stage = stageNumberOf(reading, field)
    if (stage !== null && pack && !pack.stages.some((candidate) => candidate.number === stage)) {
      reasons.push(`It names stage ${stage}, which the protocol does not have.`)
    }
  }
  return reasons
}

function matchReasons({ match }: TriageQuestion): string[] {
  if (match.certain && match.decision !== 'unsure') return []
  return [
    match.case === null
      ? 'It may belong to a case on the register.'
      : `It may be an update of ${match.case}${match.doubt === null ? '' : doubts[match.doubt]}.`,
  ]
}

const doubts = {
  'another-disagreement': ', or another disagreement',
  'name-only': ': neither date of birth nor reference says that it is the same person',
} as const

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
