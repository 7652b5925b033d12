import type { ParsedInput } from '@shared/contract'
import { dateOf } from '@shared/domain/dates'
import { eventInWords } from '@shared/domain/assemble-timeline'
import { packChangeProblems } from '@shared/protocol/pack-change'
import { stageBeforeChair } from '@shared/referral/chair-stages'
import { allowed, change, changeCase, stageName, type CaseWork } from './case-commands'
import type { RegisterContext } from './context'
import { protocolRow } from './hand-records'
import { keepPack } from './keep-pack'
import { notNow } from './problems'
import { clockNamed, recordProblem } from './record-problem'

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
  return changeCase(context, input.ref, recording(context, input))
}

export function recording(context: RegisterContext, input: ParsedInput<'escalations.record'>): CaseWork {
  const { type, on, at, clock, note } = input
  return (_tx, inHand) => {
    const problem = recordProblem(inHand, input, context.clock.now())
    if (problem) throw problem
    const said = note.trim() === '' ? {} : { reason: note }
    const stage =
      input.stage ??
      (ofTheChair.has(type) ? (stageBeforeChair(inHand.pack, inHand.found.events)?.id ?? null) : null)
    const event = {
      type,
      on,
      ...(at === null ? {} : { at }),
      ...(stage === null ? {} : { stage }),
      ...(clock === null ? {} : { clock }),
      ...said,
    }
    const named = clock === null ? null : clockNamed(inHand.pack, clock)
    const what = named ? `${eventInWords(type)}: ${named.what}` : eventInWords(type)
    return change(context, inHand, [event], 'escalation.recorded', { what, on, ...said })
  }
}

const ofTheChair: ReadonlySet<string> = new Set(['recommended', 'communicated'])

/** Moves a case to another version of its protocol. */
export function changeProtocol(context: RegisterContext, input: ParsedInput<'escalations.changeProtocol'>) {
  const { ref, version, reason } = input
  return changeCase(context, ref, async (tx, { id, found, pack }) => {
    const next = context.packs.get(pack.id, version)
    const problems = packChangeProblems(pack, next, found.events)
    if (problems.length > 0) throw notNow(ref, problems.join(' '), 'Choose another version of the protocol.')
    await keepPack(tx, context, next)
    const on = dateOf(context.clock.now())
    return {
      rows: [protocolRow(context, id, on, version, reason)],
      action: 'escalation.protocol-changed',
      details: { version, reason },
    }
  })
}
