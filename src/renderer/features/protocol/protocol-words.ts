import type { Anchor, ClockDefinition } from '@shared/protocol/clock-schema'
import type { EventType } from '@shared/domain/case-event'
import type { ProtocolPack, StageDefinition } from '@shared/protocol/pack-schema'

const events: Record<EventType, string> = {
  'concern-arose': 'the disagreement arising, or receipt of the decision',
  raised: 'the escalation being raised',
  'stage-entered': 'the stage being entered',
  'stage-skipped': 'the stage being passed over',
  'contact-made': 'the answer to the concerned professional',
  agreed: 'agreement',
  'confirmed-in-writing': 'written confirmation',
  'checked-back': 'checking back',
  'review-done': 'the review',
  'form-received': 'receipt of the form',
  'response-date-set': 'a response date being set',
  'due-brought-forward': 'a date being brought forward',
  'information-requested': 'a request for further information',
  'information-received': 'receipt of further information',
  recommended: 'the recommendation',
  communicated: 'the agencies being told the recommendation',
  withdrawn: 'withdrawal',
  'out-of-scope': 'closing as out of scope',
  reopened: 'reopening',
  'protocol-changed': 'the move to another version of the protocol',
  'not-agreed': 'the attempt to agree failing',
  'condition-recorded': 'the circumstance being recorded',
  'gate-passed': 'the manager’s agreement to go on',
  'gate-rejected': 'the manager’s refusal',
  'task-done': 'its being recorded as done',
}

/** What starts or stops a clock, as a phrase: "Stage 2 being entered". */
export function anchorInWords(anchor: Anchor, pack: ProtocolPack): string {
  const stage = pack.stages.find(({ id }) => id === anchor.stage)?.name
  const later = anchor.orLater ? ' or a later stage' : ''
  if (anchor.event === 'stage-entered' && stage) return `${stage}${later} being entered`
  const condition = pack.conditions.find(({ id }) => id === anchor.condition)?.label
  if (condition) return `“${condition}” being recorded`
  return stage ? `${events[anchor.event]} at ${stage}${later}` : events[anchor.event]
}

/** Which cases a clock is for, where it is not for all: "only for an adult", "unless: immediate risk of harm". */
export function appliesInWords(clock: ClockDefinition, pack: ProtocolPack): string[] {
  return clock.when.flatMap(({ condition, is, kind }) => {
    const label = pack.conditions.find(({ id }) => id === condition)?.label
    return [
      ...(label
        ? [`${is ? 'Only with' : 'Not with'}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`]
        : []),
      ...(kind ? [kind === 'adult' ? 'Only for adults' : 'Only for children'] : []),
    ]
  })
}

const kinds: Record<StageDefinition['kind'], string | null> = {
  'pre-stage': 'Before the protocol proper; not counted as a stage',
  stage: null,
  'last-resort': 'Last resort',
}

/** What sets a stage apart from a usual one, in a few words each. */
export function stageNotes(stage: StageDefinition): string[] {
  const kind = kinds[stage.kind]
  return [...(kind ? [kind] : []), ...(stage.reportable ? [] : ['Not reported to the board'])]
}

export const skippingWords = {
  'with-reason': 'A stage may be passed over, with a reason.',
  'urgent-only': 'A stage may be passed over only in urgency.',
  never: 'No stage may be passed over.',
} as const

export const includeWords = {
  required: 'The agencies in dispute take part.',
  'as-far-as-practicable': 'The agencies in dispute take part as far as practicable.',
  excluded: 'The agencies in dispute do not take part.',
  'not-said': 'Whether the agencies in dispute take part is not said.',
} as const
