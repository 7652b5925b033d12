import type { EventType } from '../domain/case-event'
import type { Anchor, ClockDefinition, Due, DutyDefinition } from './clock-schema'
import type { ProtocolPack, StageDefinition } from './pack-schema'

/** An anchor with its stage as a place in the pack; null for any stage. */
export interface CompiledAnchor {
  /** `resolved`: agreement, or the recommendation that stands in its place before the Chair. */
  readonly event: EventType | 'resolved'
  readonly stage: number | null
  readonly orLater: boolean
  readonly condition: string | null
  /** Only events that name this clock count. */
  readonly clock: string | null
  /** Events that name another clock do not count. */
  readonly notOther: string | null
}

export interface CompiledClock {
  readonly definition: Pick<
    ClockDefinition,
    'id' | 'what' | 'clause' | 'when' | 'runs' | 'turn' | 'orShorter'
  >
  readonly pack: ProtocolPack
  readonly stage: StageDefinition
  readonly stageIndex: number
  readonly duty: DutyDefinition | null
  readonly starts: CompiledAnchor
  readonly appliesFrom: CompiledAnchor | null
  readonly stops: readonly CompiledAnchor[]
  readonly ends: readonly CompiledAnchor[]
  /** Null for a duty without a deadline. */
  readonly due: Due | null
}

export interface CompiledPack {
  readonly pack: ProtocolPack
  readonly stageIndex: ReadonlyMap<string, number>
  /** Place of the first stage that is not a pre-stage. */
  readonly firstStage: number
  readonly clocks: readonly CompiledClock[]
}

const known = new WeakMap<ProtocolPack, CompiledPack>()

/** A pack made ready for the clock engine; once per pack. */
export function compilePack(pack: ProtocolPack): CompiledPack {
  const found = known.get(pack)
  if (found) return found
  const stageIndex = new Map(pack.stages.map((stage, index) => [stage.id, index]))
  const clocks = pack.stages.flatMap((stage, index) => [
    ...stage.clocks.map((clock) => compileClock(pack, stageIndex, stage, index, clock)),
    ...impliedResponse(stage).map((clock) => compileClock(pack, stageIndex, stage, index, clock)),
    ...stage.duties.map((duty) => compileDuty(pack, stage, index, duty)),
  ])
  const firstStage = Math.max(
    0,
    pack.stages.findIndex((stage) => stage.kind !== 'pre-stage'),
  )
  const compiled = { pack, stageIndex, firstStage, clocks }
  known.set(pack, compiled)
  return compiled
}

/** True when reaching the stage sets a deadline of its own, so that no date need be stipulated. */
export function hasOwnDeadline(stage: StageDefinition): boolean {
  return stage.clocks.some(
    ({ starts, appliesFrom, due }) =>
      [starts, appliesFrom].some(
        (anchor) => anchor?.event === 'stage-entered' && anchor.stage === stage.id,
      ) && !('stipulated' in due || 'withoutDelay' in due),
  )
}

/** A stage that sets no deadline has the professional stipulate a response date, so that escalation does not drift. */
function impliedResponse(stage: StageDefinition): ClockDefinition[] {
  const stipulates = stage.clocks.some(({ due }) => 'stipulated' in due)
  if (stage.kind === 'pre-stage' || stipulates || hasOwnDeadline(stage)) return []
  return [
    {
      id: `${stage.id}-response-date`,
      what: 'Response by the date stipulated',
      clause: stage.clause,
      starts: { event: 'stage-entered', stage: stage.id },
      stops: [
        { event: 'contact-made', stage: stage.id },
        { event: 'agreed', stage: stage.id },
        { event: 'recommended', stage: stage.id },
      ],
      ends: [],
      due: { stipulated: true },
      orShorter: false,
      when: [],
      runs: 'stage',
      turn: 'receiving',
    },
  ]
}

function compileClock(
  pack: ProtocolPack,
  stages: ReadonlyMap<string, number>,
  stage: StageDefinition,
  stageIndex: number,
  clock: ClockDefinition,
): CompiledClock {
  const compile = (anchor: Anchor): CompiledAnchor => ({
    event: anchor.event,
    stage: anchor.stage === undefined ? null : (stages.get(anchor.stage) ?? null),
    orLater: anchor.orLater ?? false,
    condition: anchor.condition ?? null,
    clock: anchor.event === 'task-done' ? clock.id : null,
    notOther: null,
  })
  return {
    definition: clock,
    pack,
    stage,
    stageIndex,
    duty: null,
    starts: compile(clock.starts),
    appliesFrom: clock.appliesFrom ? compile(clock.appliesFrom) : null,
    stops: withDone(clock.stops.map(compile), clock.id),
    ends: clock.ends.map(compile),
    due: clock.due,
  }
}

const done: Partial<Record<DutyDefinition['kind'], EventType>> = {
  'confirm-in-writing': 'confirmed-in-writing',
  'check-back': 'checked-back',
  review: 'review-done',
}

function compileDuty(
  pack: ProtocolPack,
  stage: StageDefinition,
  stageIndex: number,
  duty: DutyDefinition,
): CompiledClock {
  const event = done[duty.kind]
  // Of two duties of one kind, an event that names neither is the first; the second must be named.
  const first = stage.duties.find(({ kind }) => kind === duty.kind)?.id === duty.id
  const at = { orLater: false, condition: null }
  const stop: CompiledAnchor[] = event
    ? [{ ...at, event, stage: first ? stageIndex : null, clock: first ? null : duty.id, notOther: duty.id }]
    : []
  return {
    pack,
    definition: { ...duty, when: [], runs: 'until-done', orShorter: false },
    stage,
    stageIndex,
    duty,
    starts: { ...at, event: 'resolved', stage: stageIndex, clock: null, notOther: null },
    appliesFrom: null,
    stops: withDone(stop, duty.id),
    ends: [],
    due: duty.due ?? null,
  }
}

/** A person may record of any clock that it was done, by naming it. */
function withDone(stops: readonly CompiledAnchor[], id: string): CompiledAnchor[] {
  const named = { event: 'task-done' as const, stage: null, orLater: false, condition: null, notOther: null }
  return [...stops, { ...named, clock: id }]
}
