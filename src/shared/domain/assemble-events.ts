import type { ProtocolPack } from '../protocol/pack-schema'
import { stageNumberOf, textOf } from './assemble-facts'
import { compare } from './assemble-order'
import { resolutionOf } from './assemble-resolution'
import { stageNumbered } from './assemble-stages'
import type { AssembledCase, CaseSource, HandRecord } from './assemble-types'
import type { CaseEvent } from './case-event'

/** Everything that happened in a case, as clocks start and stop on it: by date, undated ones last. */
export function eventsOf(
  pack: ProtocolPack,
  sources: readonly CaseSource[],
  hand: readonly HandRecord[],
  found: Pick<AssembledCase, 'raisedOn' | 'stages'>,
): CaseEvent[] {
  const byHand = hand.flatMap((record) => (record.kind === 'event' ? [record.event] : []))
  const enteredByHand = new Set(
    byHand.flatMap((event) => (event.type === 'stage-entered' ? [event.stage] : [])),
  )
  const events: CaseEvent[] = [
    ...(found.raisedOn === null ? [] : [{ id: 'raised', type: 'raised' as const, on: found.raisedOn }]),
    ...found.stages
      .filter((stage) => !enteredByHand.has(stage.id))
      .map((stage) => ({
        id: `entered:${stage.id}`,
        type: 'stage-entered' as const,
        on: stage.enteredOn,
        stage: stage.id,
      })),
    ...sources.flatMap((source) => sourceEvents(pack, source)),
    ...agreedByForms(pack, sources, hand),
    ...byHand,
  ]
  return events.sort((a, b) => compare(a.on ?? '9', b.on ?? '9'))
}

function sourceEvents(pack: ProtocolPack, source: CaseSource): CaseEvent[] {
  const { submission, receivedOn, reading } = source
  const stage = stageNumbered(pack, stageNumberOf(reading, 'stage'))
  const at = stage ? { stage: stage.id } : {}
  const events: CaseEvent[] = [
    { id: `${submission}:received`, type: 'form-received', on: receivedOn, submission, ...at },
  ]
  const answeredOn = textOf(reading, 'response.on')
  if (answeredOn !== null) {
    events.push({ id: `${submission}:response`, type: 'contact-made', on: answeredOn, submission, ...at })
  }
  return events
}

function agreedByForms(
  pack: ProtocolPack,
  sources: readonly CaseSource[],
  hand: readonly HandRecord[],
): CaseEvent[] {
  const resolution = resolutionOf(pack, sources, [])
  const overtaken = resolutionOf(pack, sources, hand.filter(isStageEntry)).status !== 'resolved'
  if (resolution.status !== 'resolved' || overtaken) return []
  const stage = stageNumbered(pack, resolution.resolvedStage)
  return [{ id: 'agreed', type: 'agreed', on: resolution.resolvedOn, ...(stage ? { stage: stage.id } : {}) }]
}

function isStageEntry(record: HandRecord): boolean {
  return record.kind === 'event' && record.event.type === 'stage-entered'
}
