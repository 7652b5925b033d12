import { escalatingAgency, receivingAgencies } from './assemble-agencies'
import { disagreementsOf } from './assemble-disagreements'
import { eventsOf } from './assemble-events'
import { factOf, textOf } from './assemble-facts'
import { groundsOf } from './assemble-grounds'
import { compare, inOrder } from './assemble-order'
import { peopleInvolved } from './assemble-people'
import { resolutionOf } from './assemble-resolution'
import { stagesPassed } from './assemble-stages'
import { timesDiffer } from './assemble-time-taken'
import { timelineOf } from './assemble-timeline'
import type { AssembledCase, CaseMaterial, CaseSource, CaseSurroundings, HandRecord } from './assemble-types'
import { daysBetween, type IsoDate } from './dates'
import type { FieldKey } from './fields'
import type { Reading } from './reading'

/**
 * A case, worked out from nothing but the submissions accepted as part of it and what people recorded by hand.
 * The order in which submissions arrived or were accepted changes nothing. Where they differ, the newest word
 * counts for what may change (response, outcome, people) and the earliest for what may not (date raised,
 * escalating agency); contradictions are listed. `sources` must not be empty.
 */
export function assembleCase({ pack, sources, hand }: CaseMaterial, around: CaseSurroundings): AssembledCase {
  const ordered = inOrder(sources)
  const corrected = withCorrections(ordered, hand)
  const newest = (field: FieldKey) => newestOf(corrected, field)
  const raisedOn = raisedOnOf(corrected, around)
  const resolution = resolutionOf(pack, corrected, hand)
  const closedOn = resolution.resolvedOn ?? lastClosing(hand, resolution.status)
  const stages = stagesPassed(pack, corrected, hand, raisedOn, closedOn, around)
  const events = eventsOf(pack, corrected, hand, { raisedOn, stages })
  const timeStated = newest('outcome.timeTaken')
  const times = timeToResolution(raisedOn, resolution.resolvedOn, around)
  return {
    protocol: { pack: pack.id, version: pack.policy.version },
    ...resolution,
    subject: {
      name: newest('subject.name'),
      dateOfBirth: newest('subject.dateOfBirth'),
      address: newest('subject.address'),
      reference: newest('subject.reference'),
      kind: oneOf(newest('subject.kind'), ['adult', 'child']),
    },
    escalating: escalatingAgency(corrected, around),
    receiving: receivingAgencies(corrected, around),
    raisedOn,
    receivedOn: ordered.map((source) => source.receivedOn).sort(compare)[0] ?? '',
    stage: stages.at(-1) ?? null,
    stages,
    people: peopleInvolved(corrected),
    grounds: groundsOf(pack, corrected, hand),
    concern: {
      summary: newest('concern.summary'),
      outcomeSought: newest('concern.outcomeSought'),
      isProcess: oneOf(newest('concern.isProcess'), ['yes', 'no']),
      isProfessionalHandling: oneOf(newest('concern.isProfessionalHandling'), ['yes', 'no']),
    },
    response: { on: newest('response.on'), summary: newest('response.summary') },
    outcome: {
      summary: handOutcome(hand) ?? newest('outcome.summary'),
      effectiveness: newest('outcome.effectiveness'),
      timeStated,
      ...times,
      timesDiffer: timesDiffer(timeStated, times.workingDays, times.calendarDays),
    },
    events,
    timeline: timelineOf(pack, ordered, { events, stages }),
    disagreements: disagreementsOf(ordered, hand, around),
  }
}

/** Lays corrections of the case over every source, so that whichever source a rule looks at, the correction holds. */
function withCorrections(sources: readonly CaseSource[], hand: readonly HandRecord[]): CaseSource[] {
  const over: Reading = {}
  for (const record of hand) if (record.kind === 'correction') over[record.field] = record.reading
  if (Object.keys(over).length === 0) return [...sources]
  return sources.map((source) => ({ ...source, reading: { ...source.reading, ...over } }))
}

function newestOf(sources: readonly CaseSource[], field: FieldKey): string | null {
  return sources.map((source) => textOf(source.reading, field)).findLast((text) => text !== null) ?? null
}

/** The earliest date a submission gives as that of raising; a date only taken for it counts when none does. */
function raisedOnOf(sources: readonly CaseSource[], around: CaseSurroundings): IsoDate | null {
  const facts = sources.flatMap((source) => {
    const form = source.form === null ? null : around.form(source.form)
    return factOf('raisedOn', source.reading, form) ?? []
  })
  const asked = facts.filter((fact) => fact.field === 'raisedOn')
  return (asked.length > 0 ? asked : facts).map((fact) => fact.value).sort(compare)[0] ?? null
}

function timeToResolution(from: IsoDate | null, to: IsoDate | null, around: CaseSurroundings) {
  // A resolution dated before the escalation is a mistake in the form, not a negative time.
  if (from === null || to === null || to < from) return { workingDays: null, calendarDays: null }
  return { workingDays: around.workingDays(from, to), calendarDays: daysBetween(from, to) }
}

function lastClosing(hand: readonly HandRecord[], status: string): IsoDate | null {
  const closing = hand.findLast((record) => record.kind === 'event' && record.event.type === status)
  return closing?.kind === 'event' ? closing.event.on : null
}

/** What a person wrote when recording the agreement, or the Chair's recommendation, that stands last. */
function handOutcome(hand: readonly HandRecord[]): string | null {
  const ending = hand.findLast(
    (record) =>
      record.kind === 'event' && (record.event.type === 'agreed' || record.event.type === 'recommended'),
  )
  return ending?.kind === 'event' ? (ending.event.reason ?? null) : null
}

function oneOf<T extends string>(text: string | null, allowed: readonly T[]): T | null {
  return allowed.find((value) => value === text) ?? null
}
