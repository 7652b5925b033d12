import type { ParsedInput } from '@shared/contract'
import { dateOf } from '@shared/domain/dates'
import { eventInWords } from '@shared/domain/assemble-timeline'
import { packChangeProblems } from '@shared/protocol/pack-change'
import { allowed, change, changeCase, stageName } from './case-commands'
import type { RegisterContext } from './context'
import { protocolRow } from './hand-records'
import { noSuchStage, notNow } from './problems'

/** Records that a stage is passed over, with the reason. */
export function skip(context: RegisterContext, { ref, stage, on, reason }: ParsedInput<'escalations.skip'>) {
  return changeCase(context, ref, (_tx, inHand) => {
    allowed(context, inHand, { kind: 'skip', stage, on, reason })
    const details = { stage: stageName(inHand.pack, stage), on, reason }
    return change(
      context,
      inHand,
      [{ type: 'stage-skipped', on, stage, reason }],
      'escalation.stage-skipped',
      details,
    )
  })
}

/** Closes a case that turned out not to be an escalation under the protocol. */
export function outOfScope(
  context: RegisterContext,
  { ref, on, reason }: ParsedInput<'escalations.outOfScope'>,
) {
  return changeCase(context, ref, (_tx, inHand) => {
    allowed(context, inHand, { kind: 'out-of-scope', on, reason })
    return change(context, inHand, [{ type: 'out-of-scope', on, reason }], 'escalation.out-of-scope', {
      on,
      reason,
    })
  })
}

/** Records something that happened: the recipient's answer, a duty done. */
export function record(context: RegisterContext, input: ParsedInput<'escalations.record'>) {
  const { ref, type, on, at, stage, note } = input
  return changeCase(context, ref, (_tx, inHand) => {
    if (stage !== null && !inHand.pack.stages.some(({ id }) => id === stage)) {
      throw noSuchStage(stage, inHand.pack.board.name)
    }
    if (on > dateOf(context.clock.now())) {
      throw notNow(ref, 'the date is in the future.', 'Record it once it has happened.')
    }
    const said = note.trim() === '' ? {} : { reason: note }
    const event = { type, on, ...(at === null ? {} : { at }), ...(stage === null ? {} : { stage }), ...said }
    return change(context, inHand, [event], 'escalation.recorded', { what: eventInWords(type), on, ...said })
  })
}

/** Moves a case to another version of its protocol. */
export function changeProtocol(context: RegisterContext, input: ParsedInput<'escalations.changeProtocol'>) {
  const { ref, version, reason } = input
  return changeCase(context, ref, (_tx, { id, found, pack }) => {
    const problems = packChangeProblems(pack, context.packs.get(pack.id, version), found.events)
    if (problems.length > 0) throw notNow(ref, problems.join(' '), 'Choose another version of the protocol.')
    const on = dateOf(context.clock.now())
    return {
      rows: [protocolRow(context, id, on, version, reason)],
      action: 'escalation.protocol-changed',
      details: { version, reason },
    }
  })
}
