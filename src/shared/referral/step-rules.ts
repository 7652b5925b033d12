import { dateInWords } from '../domain/date-in-words'
import type { IsoDate } from '../domain/dates'
import type { Referral } from '../domain/referral'
import type { ReferralHappening } from '../domain/referral-step'
import type { ProtocolPack } from '../protocol/pack-schema'
import { chairStageOf, stagesBeyond } from './chair-stages'
import { panelStepProblem } from './panel-step-rules'

export interface StepQuestion {
  readonly pack: ProtocolPack
  readonly referral: Referral
  readonly happening: ReferralHappening
  readonly on: IsoDate
  readonly today: IsoDate
  /** Ids of the readiness list. */
  readonly items: readonly string[]
}

/** Why a step cannot be recorded of a referral, in a sentence; null when it can. */
export function stepProblem(question: StepQuestion): string | null {
  const { referral, happening, on, today } = question
  if (on > today) return 'The date is in the future; record it once it has happened.'
  if (happening.type === 'struck-out') return null
  if (on < referral.opened.on)
    return `The date is before the referral was opened, on ${dateInWords(referral.opened.on)}.`
  if (referral.closed)
    return 'The referral is closed. Strike out its closing first if it is to be taken up again.'
  return (
    preparationProblem(question) ??
    chairProblem(question) ??
    panelStepProblem(question) ??
    answerProblem(question)
  )
}

function preparationProblem({ pack, happening, items }: StepQuestion): string | null {
  switch (happening.type) {
    case 'opened':
      return 'The referral is open already.'
    case 'set-aside':
      return items.includes(happening.item) ? null : 'That is not on the readiness list.'
    case 'asked':
      return happening.items.every((item) => items.includes(item))
        ? null
        : 'Something asked for is not on the readiness list.'
    case 'stage-account-set':
      return pack.stages.some(({ id }) => id === happening.stage) ? null : 'The protocol has no such stage.'
    default:
      return null
  }
}

const ofTheChair: ReadonlySet<string> = new Set([
  'information-sought', 'information-received', 'recommended', 'taken-beyond', 'panel-convened',
]) // prettier-ignore

function chairProblem({ pack, referral, happening, on }: StepQuestion): string | null {
  const { referredOn, recommendation, information } = referral
  if (happening.type === 'referred') {
    if (referredOn !== null) return `It was put to the Chair on ${dateInWords(referredOn)} already.`
    return chairStageOf(pack) === null ? `${pack.policy.title} has no stage before a Chair.` : null
  }
  if (ofTheChair.has(happening.type)) {
    if (referredOn === null) return 'It has not been put to the Chair yet.'
    if (on < referredOn)
      return `The date is before it was put to the Chair, on ${dateInWords(referredOn)}.`
  }
  if (happening.type === 'information-received') {
    const sought = information.find(({ id }) => id === happening.information)
    if (!sought) return 'Nothing of the kind was asked for.'
    if (sought.receivedOn !== null) return 'It has come already.'
    return on < sought.soughtOn ? 'The date is before it was asked for.' : null
  }
  if (happening.type === 'recommended') {
    if (recommendation && !referral.beyond)
      return 'There is a recommendation already. Strike it out first if it was recorded by mistake.'
    if (happening.by === 'panel' && !referral.panel?.confirmed) return 'The resolution panel has not been confirmed.'
  }
  if (happening.type === 'taken-beyond') {
    if (referral.beyond) return `It was taken to ${referral.beyond.to} already.`
    return stagesBeyond(pack).some(({ id }) => id === happening.stage)
      ? null
      : `${pack.policy.title} says nothing of going beyond the Chair.`
  }
  return null
} // prettier-ignore

const afterRecommending: ReadonlySet<string> = new Set(['communicated', 'answered', 'checked-back'])

function answerProblem({ referral, happening, on }: StepQuestion): string | null {
  const { recommendation, communicated, actions } = referral
  if (afterRecommending.has(happening.type)) {
    if (!recommendation) return 'Nothing has been recommended yet.'
    if (on < recommendation.on)
      return `The date is before the recommendation, of ${dateInWords(recommendation.on)}.`
  }
  if (happening.type === 'answered') {
    if (!communicated) return 'The agencies have not been told of the recommendation yet.'
    if (!communicated.to.some(({ agencyId }) => agencyId === happening.agencyId))
      return `${happening.agency} was not told of the recommendation.`
    if (on < communicated.on) return `The date is before the agencies were told, on ${dateInWords(communicated.on)}.`
    if (happening.answer === 'declined' && happening.reason.trim() === '') return 'Say why the agency declined.'
  }
  if (happening.type === 'action-done') {
    const action = actions.find(({ id }) => id === happening.action)
    if (!action) return 'There is no such action.'
    if (action.doneOn !== null) return 'It is recorded as done already.'
  }
  return null
} // prettier-ignore
