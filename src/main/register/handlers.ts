import type { DataChannel, Handlers } from '@shared/contract'
import { isFieldKey } from '@shared/domain/fields'
import { readFieldText } from '../intake/forms'
import { listCases, submissionById } from '../store'
import { acceptClear } from './accept-clear'
import { listAgencies, saveAgency } from './agencies'
import { advance, reopen, resolve, withdraw } from './case-commands'
import { correct, setGrounds } from './case-corrections'
import { bringForward, setResponseDate } from './case-due-dates'
import { changeProtocol, outOfScope, record, skip } from './case-records'
import { decideGate, recordCondition } from './case-circumstances'
import { caseByReference, caseRows } from './case-view'
import { logColumns, setLogColumns, type FileReader } from './column-mappings'
import type { RegisterContext } from './context'
import { decide } from './decide'
import { keepDraft } from './drafts'
import { dueList } from './due-list'
import { mergeAgency, unmergeAgency } from './merge-agencies'
import { mergeCase, unmergeCase } from './merge-cases'
import { getSettings, overviewCounts, saveSettings } from './overview'
import { PageDrawing, type PageDrawer } from './page-drawing'
import { noSuchField, noSuchSubmission } from './problems'
import { candidates } from './triage-candidates'
import { documentOf, type DocumentReader } from './triage-document'
import { item, queue } from './triage-queries'
import { undo } from './undo'

type OwnChannel = Extract<
  DataChannel,
  | `triage.${string}`
  | `escalations.${string}`
  | `agencies.${string}`
  | `overview.${string}`
  | `settings.${string}`
  | 'due.list'
>

/** The register's commands and queries, by the calls of the contract that ask for them. */
export function createRegisterHandlers(
  context: RegisterContext,
  { pool }: { pool: DocumentReader & FileReader & PageDrawer },
): Handlers<OwnChannel> {
  const drawing = new PageDrawing(context, pool)
  return {
    'triage.queue': (input) => queue(context, input),
    'triage.item': ({ submission }) => item(context, submission),
    'triage.document': ({ submission }) => documentOf(context, pool, submission),
    'triage.page': ({ submission, drawing: number, ...asked }) => drawing.draw(submission, asked, number),
    'triage.leavePage': ({ drawing: number }) => {
      drawing.leave(number)
      return Promise.resolve(null)
    },
    'triage.columns': ({ submission }) => logColumns(context, pool, submission),
    'triage.setColumns': (input) => setLogColumns(context, pool, input),
    'triage.keepDraft': (input) => keepDraft(context, input),
    'triage.decide': (input) => decide(context, input),
    'triage.undo': ({ submission }) => undo(context, submission),
    'triage.acceptClear': () => acceptClear(context),
    'triage.readField': async ({ submission, field, text }) => {
      const received = await submissionById(context.store.db, submission)
      if (!received) throw noSuchSubmission(submission)
      if (!isFieldKey(field)) throw noSuchField(field)
      return readFieldText(field, text, received.received_on)
    },
    'triage.candidates': ({ submission, search }) => candidates(context, submission, search),
    'escalations.list': async ({ filter, sort, offset, limit }) => {
      const now = context.clock.now()
      const { rows, total } = await listCases(context.store.db, filter, sort, { offset, limit }, now)
      return { cases: await caseRows(context, rows), total }
    },
    'escalations.get': ({ ref }) => caseByReference(context, ref),
    'escalations.advance': (input) => advance(context, input),
    'escalations.resolve': (input) => resolve(context, input),
    'escalations.skip': (input) => skip(context, input),
    'escalations.outOfScope': (input) => outOfScope(context, input),
    'escalations.setResponseDate': (input) => setResponseDate(context, input),
    'escalations.bringForward': (input) => bringForward(context, input),
    'escalations.record': (input) => record(context, input),
    'escalations.recordCondition': (input) => recordCondition(context, input),
    'escalations.decideGate': (input) => decideGate(context, input),
    'escalations.changeProtocol': (input) => changeProtocol(context, input),
    'escalations.withdraw': (input) => withdraw(context, input),
    'escalations.reopen': (input) => reopen(context, input),
    'escalations.correct': (input) => correct(context, readFieldText, input),
    'escalations.setGrounds': (input) => setGrounds(context, input),
    'escalations.merge': (input) => mergeCase(context, input),
    'escalations.unmerge': (input) => unmergeCase(context, input),
    'due.list': (input) => dueList(context, input),
    'agencies.list': ({ search }) => listAgencies(context, search),
    'agencies.save': (input) => saveAgency(context, input),
    'agencies.merge': ({ from, into }) => mergeAgency(context, from, into),
    'agencies.unmerge': ({ id }) => unmergeAgency(context, id),
    'overview.counts': () => overviewCounts(context),
    'settings.get': () => getSettings(context),
    'settings.save': (input) => saveSettings(context, input),
  }
}
