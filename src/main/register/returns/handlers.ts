import type { DataChannel, Handlers } from '@shared/contract'
import type { RegisterContext } from '../context'
import { agencyReturn, showRound } from './agency-return'
import { fileClear, fileReturn, takeOutReturn } from './file-return'
import { loadRound } from './load-round'
import { yearEndOf } from './question'
import { codeIssue, correctReturn, recordOnReturn } from './record-return'
import { askAgencies, changeRound, listRounds, noLongerAsk, openRound } from './rounds'
import { listSnapshots, sinceSnapshot, takeSnapshot } from './snapshots'

/** The calls about annual returns that write no file. */
export type ReturnsChannel = Exclude<
  Extract<DataChannel, `returns.${string}`>,
  'returns.templates' | 'returns.drafts' | 'returns.report'
>

export function createReturnsHandlers(context: RegisterContext): Handlers<ReturnsChannel> {
  const { db } = context.store
  return {
    'returns.rounds': () => listRounds(context),
    'returns.open': (input) => openRound(context, input),
    'returns.change': (input) => changeRound(context, input),
    'returns.ask': (input) => askAgencies(context, input),
    'returns.noLongerAsk': (input) => noLongerAsk(context, input),
    'returns.round': ({ round }) => showRound(context, round),
    'returns.agency': (input) => agencyReturn(context, input),
    'returns.file': (input) => fileReturn(context, input),
    'returns.takeOut': ({ submission }) => takeOutReturn(context, submission),
    'returns.fileClear': ({ round }) => fileClear(context, round),
    'returns.correct': (input) => correctReturn(context, input),
    'returns.code': (input) => codeIssue(context, input),
    'returns.record': (input) => recordOnReturn(context, input),
    'returns.reconcile': async ({ round }) =>
      (await yearEndOf(db, context, await loadRound(db, context, round))).result,
    'returns.snapshot': (input) => takeSnapshot(context, input),
    'returns.snapshots': ({ round }) => listSnapshots(context, round),
    'returns.sinceSnapshot': ({ snapshot }) => sinceSnapshot(context, snapshot),
  }
}
