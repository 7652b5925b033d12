import type { CaseDetail } from '@shared/contract/escalations'
import type { ParsedInput } from '@shared/contract'
import type { AssembledCase } from '@shared/domain/assemble-types'
import type { CaseEvent } from '@shared/domain/case-event'
import { dateOf } from '@shared/domain/dates'
import { rulingOn, type CaseAction } from '@shared/protocol/case-rules'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { appendAudit, insertCaseEvents, type NewCaseEvent, type Tx } from '../store'
import { caseByReference } from './case-view'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { packOf } from './forms'
import { eventRow } from './hand-records'
import { notNow } from './problems'
import { refoldCase } from './refold-case'
import { standingCaseByRef } from './standing-case'
import { responseDateRefusal } from './response-date'
import { assembledOf } from './stored-json'

export interface CaseInHand {
  readonly id: string
  readonly ref: string
  readonly found: AssembledCase
  readonly pack: ProtocolPack
}

/** What a command records of a case: its events, and what the audit trail says. */
export interface CaseChange {
  readonly rows: readonly NewCaseEvent[]
  readonly action: string
  readonly details: Record<string, unknown>
}

/** What a command does with a case it was given. */
export type CaseWork = (tx: Tx, inHand: CaseInHand) => Promise<CaseChange> | CaseChange

/** Changes a case by recording something about it, in one transaction. Errors: `escalations/no-such-case`. */
export async function changeCase(context: RegisterContext, ref: string, work: CaseWork): Promise<CaseDetail> {
  await context.store.transaction((tx) => changeCaseIn(tx, context, ref, work))
  return await caseByReference(context, ref)
}

/** Changes a case in the transaction of a command that changes more than it. Errors: `escalations/no-such-case`. */
export async function changeCaseIn(
  tx: Tx,
  context: RegisterContext,
  ref: string,
  work: CaseWork,
): Promise<void> {
  const row = await standingCaseByRef(tx, ref)
  const pack = packOf(context.packs, row.pack_id, row.pack_version)
  const change = await work(tx, { id: row.id, ref, pack, found: assembledOf(row.assembled) })
  await insertCaseEvents(tx, change.rows)
  await refoldCase(tx, context, await loadDirectory(tx), row.id)
  await appendAudit(tx, context.clock, {
    actor: context.actor,
    action: change.action,
    subjectType: 'case',
    subjectId: row.id,
    details: { ref, ...change.details },
  })
}

/** Moves a case to a later stage; stages between are recorded as passed over, with the reason. */
export function advance(context: RegisterContext, input: ParsedInput<'escalations.advance'>) {
  return changeCase(context, input.ref, advancing(context, input))
}

export function advancing(context: RegisterContext, input: ParsedInput<'escalations.advance'>): CaseWork {
  const { ref, stage, on, reason, responseDue } = input
  return (_tx, inHand) => {
    const { skips } = allowed(context, inHand, { kind: 'advance', stage, on, reason })
    const because = reason.trim() === '' ? {} : { reason }
    const events: Omit<CaseEvent, 'id' | 'by'>[] = [
      ...skips.map((skipped) => ({ type: 'stage-skipped' as const, on, stage: skipped, ...because })),
      { type: 'stage-entered', on, stage, ...because },
      ...(responseDue === null ? [] : [{ type: 'response-date-set' as const, on, stage, due: responseDue }]),
    ]
    const refusal = responseDue && responseDateRefusal(context, inHand, events, stage, responseDue)
    if (refusal) throw notNow(ref, refusal, 'Choose another date for the response, or leave it out.')
    return change(context, inHand, events, 'escalation.advanced', {
      stage: stageName(inHand.pack, stage),
      on,
      ...(responseDue === null ? {} : { due: responseDue }),
      ...because,
    })
  }
}

/** Records the agreement reached at a stage. */
export function resolve(context: RegisterContext, input: ParsedInput<'escalations.resolve'>) {
  const { ref, stage, on, summary } = input
  return changeCase(context, ref, (_tx, inHand) => {
    allowed(context, inHand, { kind: 'resolve', stage, on })
    const said = summary.trim() === '' ? {} : { reason: summary }
    return change(context, inHand, [{ type: 'agreed', on, stage, ...said }], 'escalation.resolved', {
      stage: stageName(inHand.pack, stage),
      on,
    })
  })
}

export function withdraw(context: RegisterContext, { ref, on, reason }: ParsedInput<'escalations.withdraw'>) {
  return changeCase(context, ref, (_tx, inHand) => {
    allowed(context, inHand, { kind: 'withdraw', on, reason })
    return change(context, inHand, [{ type: 'withdrawn', on, reason }], 'escalation.withdrawn', {
      on,
      reason,
    })
  })
}

export function reopen(context: RegisterContext, input: ParsedInput<'escalations.reopen'>) {
  return changeCase(context, input.ref, reopening(context, input))
}

export function reopening(
  context: RegisterContext,
  { on, reason }: Omit<ParsedInput<'escalations.reopen'>, 'ref'>,
): CaseWork {
  return (_tx, inHand) => {
    allowed(context, inHand, { kind: 'reopen', on, reason })
    return change(context, inHand, [{ type: 'reopened', on, reason }], 'escalation.reopened', { on, reason })
  }
}

export function allowed(context: RegisterContext, { ref, pack, found }: CaseInHand, action: CaseAction) {
  const ruling = rulingOn(pack, found.events, action, dateOf(context.clock.now()))
  if (!ruling.allowed) {
    throw notNow(
      ref,
      ruling.whyNot.join(' '),
      'Change what was entered, or look at the case’s stages and dates.',
    )
  }
  return ruling
}

export function change(
  context: RegisterContext,
  { id }: CaseInHand,
  events: readonly Omit<CaseEvent, 'id' | 'by'>[],
  action: string,
  details: Record<string, unknown>,
): CaseChange {
  return { rows: events.map((event) => eventRow(context, id, event)), action, details }
}

export function stageName(pack: ProtocolPack, id: string): string {
  return pack.stages.find((stage) => stage.id === id)?.name ?? id
}
