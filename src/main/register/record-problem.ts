import type { ParsedInput } from '@shared/contract'
import { dateOf, type Instant } from '@shared/domain/dates'
import type { AccordError } from '@shared/domain/problem'
import { progressOf } from '@shared/protocol/case-progress'
import { compilePack } from '@shared/protocol/compiled-pack'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { reachesChair } from '@shared/protocol/recommending-stage'
import type { CaseInHand } from './case-commands'
import { noSuchStage, notNow } from './problems'

/** A clock or duty of a pack by its id. */
export function clockNamed(pack: ProtocolPack, id: string): { what: string } | null {
  return compilePack(pack).clocks.find(({ definition }) => definition.id === id)?.definition ?? null
}

/** Why something cannot be recorded of a case; null when it can. */
export function recordProblem(
  { ref, pack, found }: CaseInHand,
  { type, on, at, stage, clock }: ParsedInput<'escalations.record'>,
  now: Instant,
): AccordError | null {
  if (stage !== null && !pack.stages.some(({ id }) => id === stage))
    return noSuchStage(stage, pack.board.name)
  if (clock !== null && !clockNamed(pack, clock))
    return notNow(ref, `the protocol has no deadline or duty “${clock}”.`, 'Choose one of the case’s own.')
  if (type === 'task-done' && clock === null)
    return notNow(ref, 'it is not said which task was done.', 'Choose the task.')
  if (on > dateOf(now) || (at !== null && Date.parse(at) > Date.parse(now)))
    return notNow(ref, 'the date is in the future.', 'Record it once it has happened.')
  if (at !== null && dateOf(at) !== on)
    return notNow(ref, 'the time is not on the date given.', 'Put the date or the time right.')
  if (type === 'concern-arose') {
    const late = found.raisedOn !== null && on > found.raisedOn
    return late
      ? notNow(ref, 'the concern cannot have arisen after the escalation was raised.', 'Put the date right.')
      : null
  }
  if (found.raisedOn !== null && on < found.raisedOn)
    return notNow(ref, 'the date is before the escalation was raised.', 'Put the date right.')
  if (type === 'recommended') return recommendationProblem(ref, pack, found, stage)
  if (
    type === 'communicated' &&
    !found.events.some((event) => event.type === 'recommended' && (event.on ?? on) <= on)
  )
    return notNow(ref, 'nothing had been recommended by then.', 'Record the recommendation first.')
  return null
}

/** The Chair's recommendation resolves a case, so the case must be open and before the Chair. */
function recommendationProblem(
  ref: string,
  pack: ProtocolPack,
  { status, events }: CaseInHand['found'],
  stage: string | null,
): AccordError | null {
  const reached = progressOf(pack, events).entered.filter(reachesChair)
  if (reached.length === 0 || (stage !== null && !reached.some(({ id }) => id === stage)))
    return notNow(
      ref,
      'it has not been put to anybody who recommends.',
      'Move it to the stage of the Chair first.',
    )
  return status === 'open' ? null : notNow(ref, 'it is closed already.', 'Reopen it first.')
}
