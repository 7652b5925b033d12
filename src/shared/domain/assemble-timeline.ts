import type { ProtocolPack } from '../protocol/pack-schema'
import { statedResolution } from './assemble-resolution'
import { formNamed } from './assemble-stages'
import type { AssembledCase, CaseSource, TimelineEntry } from './assemble-types'
import type { CaseEvent, EventType } from './case-event'
import { dateInWords } from './date-in-words'

const says: Readonly<Record<EventType, string>> = {
  'concern-arose': 'Concern arose',
  raised: 'Escalation raised',
  'stage-entered': 'Stage entered',
  'stage-skipped': 'Stage passed over',
  'contact-made': 'Response given',
  agreed: 'Agreement reached',
  'confirmed-in-writing': 'Confirmed in writing',
  'checked-back': 'Checked back',
  'review-done': 'Review done',
  'form-received': 'Received',
  'response-date-set': 'Response date set',
  'due-brought-forward': 'Due date brought forward',
  'information-requested': 'Further information asked for',
  'information-received': 'Further information received',
  recommended: 'Chair’s recommendation',
  communicated: 'Recommendation told to the agencies',
  withdrawn: 'Withdrawn',
  'out-of-scope': 'Closed as out of scope',
  reopened: 'Reopened',
  'protocol-changed': 'Moved to another version of the protocol',
  'not-agreed': 'No agreement',
  'condition-recorded': 'Circumstance recorded',
  'gate-passed': 'Allowed to go on',
  'gate-rejected': 'Not allowed to go on',
  'task-done': 'Done',
}

/** The story of a case in words, by date. */
export function timelineOf(
  pack: ProtocolPack,
  sources: readonly CaseSource[],
  assembled: Pick<AssembledCase, 'events' | 'stages'>,
): TimelineEntry[] {
  const bySubmission = new Map(sources.map((source) => [source.submission, source]))
  const signed = sources.some((source) => statedResolution(source.reading)?.signed)
  return assembled.events.map((event) => {
    const source = event.submission === undefined ? undefined : bySubmission.get(event.submission)
    return {
      on: event.on,
      what: what(pack, event, source),
      detail: detailOf(event, assembled, signed),
      submission: event.submission ?? null,
    }
  })
}

function what(pack: ProtocolPack, event: CaseEvent, source: CaseSource | undefined): string {
  const stage = pack.stages.find((candidate) => candidate.id === event.stage)?.name
  if (event.type === 'form-received' && source) return `${formNamed(source)}: received`
  const words = says[event.type]
  if (event.type === 'stage-entered' && stage) return `${stage} entered`
  if (event.type === 'stage-skipped' && stage) return `${stage} passed over`
  if ((event.type === 'agreed' || event.type === 'recommended') && stage) return `${words} at ${stage}`
  return event.due === undefined ? words : `${words}: ${dateInWords(event.due)}`
}

function detailOf(
  event: CaseEvent,
  assembled: Pick<AssembledCase, 'stages'>,
  signed: boolean,
): string | null {
  if (event.reason) return event.reason
  if (event.type === 'stage-entered') {
    return assembled.stages.find((stage) => stage.id === event.stage)?.how ?? null
  }
  if (event.type === 'agreed' && event.by === undefined && signed && event.on !== null) {
    return 'Dated by the receiving manager’s signature: the form does not ask when it was agreed.'
  }
  return null
}

/** What kind of thing happened, in words. */
export function eventInWords(type: EventType): string {
  return says[type]
}
