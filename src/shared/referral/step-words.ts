import { dateInWords } from '../domain/date-in-words'
import type { ReferralHappening } from '../domain/referral-step'

/** A step as the history of the referral tells it. */
export interface StepInWords {
  readonly what: string
  readonly detail: string | null
}

const answers = {
  accepted: 'accepted the recommendation',
  'accepted-in-part': 'accepted part of the recommendation',
  declined: 'declined the recommendation',
} as const

/** What happened, and what was said of it. `what` names agencies and never the person the case is about. */
export function stepInWords(happening: ReferralHappening): StepInWords {
  switch (happening.type) {
    case 'opened':
      return happening.how === 'stage-reached'
        ? { what: 'Referral opened: the case reached the Chair’s stage', detail: happening.reason }
        : { what: 'Referral opened by hand', detail: happening.reason }
    case 'question-set':
      return { what: 'Question to the Chair written', detail: happening.question }
    case 'position-set':
      return { what: `Position of ${happening.agency} recorded`, detail: happening.position }
    case 'representative-set':
      return { what: `Who represents ${happening.agency} recorded`, detail: happening.who }
    case 'own-views-set':
      return { what: 'The person’s own views recorded', detail: happening.views }
    case 'stage-account-set':
      return { what: 'Who tried to resolve it at a stage recorded', detail: happening.who }
    case 'evidence-added':
      return { what: 'Evidence listed', detail: happening.what }
    case 'set-aside':
      return { what: 'Going on without something', detail: happening.reason }
    case 'asked':
      return {
        what: `${happening.how === 'draft' ? 'E-mail draft' : 'Text'} made to ask ${happening.agency} for ${happening.items.length} missing ${happening.items.length === 1 ? 'thing' : 'things'}`,
        detail: happening.replyBy === null ? null : `Reply by ${dateInWords(happening.replyBy)}.`,
      }
    case 'referred':
      return { what: 'Put to the Chair', detail: orNull(happening.note) }
    case 'information-sought':
      return { what: `The Chair asked ${happening.from} for further information`, detail: happening.what }
    case 'information-received':
      return { what: 'Further information received', detail: orNull(happening.note) }
    case 'meeting-arranged':
      return { what: `${happening.purpose} arranged for ${dateInWords(happening.day)}`, detail: orNull(happening.place) }
    case 'meeting-held':
      return { what: 'Meeting held', detail: orNull(happening.note) }
    case 'panel-convened':
      return { what: 'The Chair convened a resolution panel', detail: orNull(happening.reason) }
    case 'panel-composed':
      return { what: `Panel chosen: ${happening.seats.map(({ agency, proxy }) => (proxy ? `${agency} (by proxy)` : agency)).join(', ') || 'nobody'}`, detail: null }
    case 'panel-confirmed':
      return {
        what: happening.breaches.length > 0 ? 'Panel confirmed against the protocol’s rule' : 'Panel confirmed',
        detail: happening.reason === null ? null : `${happening.breaches.join(' ')} ${happening.reason}`.trim(),
      }
    case 'panel-invited':
      return { what: 'Invitation made', detail: null }
    case 'panel-stood-down':
      return { what: 'Panel stood down', detail: happening.reason }
    case 'representation-received':
      return { what: `Representation of ${happening.agency} received`, detail: happening.what }
    default:
      return decisionInWords(happening)
  }
} // prettier-ignore

type Decision = Extract<
  ReferralHappening,
  {
    type: 'recommended' | 'communicated' | 'answered' | 'action-added' | 'action-done' | 'checked-back' | 'taken-beyond' | 'closed' | 'struck-out'
  }
> // prettier-ignore

function decisionInWords(happening: Decision): StepInWords {
  switch (happening.type) {
    case 'recommended':
      return {
        what: happening.by === 'panel' ? 'The resolution panel recommended' : 'The Chair recommended',
        detail: happening.text,
      }
    case 'communicated':
      return {
        what: `Recommendation told to ${happening.to.map(({ agency }) => agency).join(' and ')}`,
        detail: orNull(happening.how),
      }
    case 'answered':
      return { what: `${happening.agency} ${answers[happening.answer]}`, detail: orNull(happening.reason) }
    case 'action-added':
      return { what: `Action for ${happening.owner}`, detail: happening.what }
    case 'action-done':
      return { what: 'Action done', detail: orNull(happening.note) }
    case 'checked-back':
      return { what: 'Checked back that it was done', detail: happening.note }
    case 'taken-beyond':
      return { what: `Taken beyond the Chair: ${happening.to}`, detail: happening.reason }
    case 'closed':
      return { what: 'Referral closed', detail: happening.reason }
    case 'struck-out':
      return { what: 'An earlier entry struck out', detail: happening.reason }
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)
