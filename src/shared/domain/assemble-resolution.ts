import { stageNumberOf, textOf } from './assemble-facts'
import { compare, newsOn } from './assemble-order'
import type { CaseResolution, CaseSource, HandRecord } from './assemble-types'
import type { ProtocolPack } from '../protocol/pack-schema'
import { recommendingStage } from '../protocol/recommending-stage'
import type { IsoDate } from './dates'
import type { Reading } from './reading'

/** Agreement as one submission states it for certain. */
export interface StatedResolution {
  readonly on: IsoDate | null
  readonly stage: number | null
  /** True when the date is a manager's signature under the outcome, the form having no question for the date agreed. */
  readonly signed: boolean
}

const unresolved =
  /\b(?:escalat\w*\s+(?:to|up\s+to)|refer(?:red)?\s+(?:on\s+)?to|move[ds]?\s+to|proceed\w*\s+to)\s+(?:the\s+)?(?:next\s+)?(?:stage|step|level)\b|\bun\s?resolved\b|\bnot\s+(?:yet\s+)?(?:been\s+)?(?:resolved|agreed)\b|\bno\s+agreement\b/i

/** True when the words of an outcome say the disagreement went on, whatever the date beside them. */
export function saysUnresolved(reading: Reading): boolean {
  return unresolved.test(textOf(reading, 'outcome.summary') ?? '')
}

/**
 * The agreement a submission states, or null. Only a date agreed or a stage of resolution counts as one: an
 * outcome in words alone may as well be the next step of the disagreement.
 */
export function statedResolution(reading: Reading): StatedResolution | null {
  const agreedOn = textOf(reading, 'outcome.agreedOn')
  const stage = stageNumberOf(reading, 'outcome.stage')
  if (stage === null && (agreedOn === null || saysUnresolved(reading))) return null
  if (agreedOn !== null)
    return { on: agreedOn, stage: stage ?? stageNumberOf(reading, 'stage'), signed: false }
  const signed = textOf(reading, 'receivingManager.on')
  return { on: signed, stage, signed: signed !== null }
}

interface Mark extends CaseResolution {
  readonly at: string
  readonly byHand: boolean
}

/**
 * Where the case stands: the last of what forms state and people recorded, by date. A submission's agreement
 * is overtaken by a later submission at a higher stage that states none.
 */
export function resolutionOf(
  pack: ProtocolPack,
  sources: readonly CaseSource[],
  hand: readonly HandRecord[],
): CaseResolution {
  const marks = [
    ...sources.flatMap((source, index) => sourceMark(pack, source, sources.slice(index + 1), hand)),
    ...hand.flatMap((record) => handMark(pack, record)),
  ]
  // Stable sort: of marks on one day, what a person recorded comes last, in the order it was recorded.
  const last = marks.sort((a, b) => compare(a.at, b.at) || Number(a.byHand) - Number(b.byHand)).at(-1)
  const { status, resolvedOn, resolvedStage } = last ?? open
  return { status, resolvedOn, resolvedStage }
}

const open: CaseResolution = { status: 'open', resolvedOn: null, resolvedStage: null }

function sourceMark(
  pack: ProtocolPack,
  source: CaseSource,
  later: readonly CaseSource[],
  hand: readonly HandRecord[],
): Mark[] {
  const stated = statedResolution(source.reading)
  if (!stated) return []
  const at = stated.on ?? newsOn(source)
  const { stage } = stated
  if (stage !== null) {
    const wentOn = later.some(
      (other) => !statedResolution(other.reading) && (stageNumberOf(other.reading, 'stage') ?? 0) > stage,
    )
    const movedOn = hand.some((record) => wentHigherByHand(pack, record, stage, at))
    if (wentOn || movedOn) return []
  }
  return [{ at, byHand: false, status: 'resolved', resolvedOn: stated.on, resolvedStage: stage }]
}

function wentHigherByHand(pack: ProtocolPack, record: HandRecord, stage: number, after: IsoDate): boolean {
  if (record.kind !== 'event' || record.event.type !== 'stage-entered') return false
  const entered = pack.stages.find((candidate) => candidate.id === record.event.stage)
  return (entered?.number ?? 0) > stage && (record.event.on ?? '') >= after
}

function handMark(pack: ProtocolPack, record: HandRecord): Mark[] {
  if (record.kind !== 'event') return []
  const { type, on, stage } = record.event
  const at = on ?? ''
  switch (type) {
    case 'agreed': {
      const number = pack.stages.find((candidate) => candidate.id === stage)?.number ?? null
      return [{ at, byHand: true, status: 'resolved', resolvedOn: on, resolvedStage: number }]
    }
    case 'recommended': {
      const recommended = recommendingStage(pack, stage)
      if (recommended === null) return []
      return [{ at, byHand: true, status: 'resolved', resolvedOn: on, resolvedStage: recommended.number }]
    }
    case 'withdrawn':
      // A withdrawal ends the case as surely as agreement does, at no stage.
      return [{ at, byHand: true, status: 'withdrawn', resolvedOn: on, resolvedStage: null }]
    case 'out-of-scope':
      return [{ at, byHand: true, status: 'out-of-scope', resolvedOn: null, resolvedStage: null }]
    case 'reopened':
      return [{ at, byHand: true, ...open }]
    default:
      return []
  }
}
