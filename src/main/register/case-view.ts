import type { CaseDetail, CaseRow } from '@shared/contract/escalations'
import type { AssembledCase } from '@shared/domain/assemble-types'
import { documentsOfCases, mergesInto, type CaseDocumentRow, type EscalationRow } from '../store'
import { clocksOfCase, tasksOfCase } from './case-clocks'
import { whatMayBeDone } from './case-actions'
import { caseHistory } from './case-history'
import type { RegisterContext } from './context'
import { standingCaseByRef } from './standing-case'
import { assembledOf } from './stored-json'

type View = (found: AssembledCase) => AssembledCase | null
const asItStands: View = (found) => found

/** Some cases as the register lists them, in the order given. Those of which the view shows nothing are left out. */
export async function caseRows(
  context: RegisterContext,
  rows: readonly EscalationRow[],
  view: View = asItStands,
): Promise<CaseRow[]> {
  const documents = await documentsOfCases(
    context.store.db,
    rows.map((row) => row.id),
  )
  return rows.flatMap((row) => {
    const found = view(assembledOf(row.assembled))
    const own = documents.filter(({ caseId }) => caseId === row.id)
    return found ? [rowOf(context, row.ref, found, own, false)] : []
  })
}

/** One case whole. Errors: `escalations/no-such-case`. */
export async function caseByReference(
  context: RegisterContext,
  ref: string,
  view: (found: AssembledCase) => AssembledCase = (found) => found,
): Promise<CaseDetail> {
  const { db } = context.store
  const row = await standingCaseByRef(db, ref)
  const found = view(assembledOf(row.assembled))
  const documents = await documentsOfCases(db, [row.id])
  const merges = await mergesInto(db, row.id)
  return {
    ...rowOf(context, row.ref, found, documents, true),
    people: found.people,
    grounds: found.grounds,
    concern: found.concern,
    response: found.response,
    outcome: found.outcome,
    timeline: found.timeline,
    disagreements: found.disagreements,
    history: await caseHistory(db, [row.id, ...merges.map(({ case_id }) => case_id)]),
    merged: merges.map(({ ref: was, reason, made_at, made_by }) => ({
      ref: was, reason, at: made_at, by: made_by,
    })), // prettier-ignore
    ...whatMayBeDone(context, found),
  }
}

function rowOf(
  context: RegisterContext,
  ref: string,
  found: AssembledCase,
  documents: readonly CaseDocumentRow[],
  explain: boolean,
): CaseRow {
  const { protocol, status, subject, escalating, receiving, raisedOn, receivedOn, stage, stages } = found
  return {
    ref, protocol, status, subject, escalating, receiving, raisedOn, receivedOn, stages,
    stage: stage && { number: stage.number, name: stage.name, rung: stage.rung },
    resolvedOn: found.resolvedOn,
    resolvedStage: found.resolvedStage,
    clocks: clocksOfCase(context, found, explain),
    tasks: tasksOfCase(context, found),
    submissions: documents.map(({ submission, name, receivedOn: on, kind, form, sha256 }) => ({
      submission, name, receivedOn: on, kind, form, sha256,
    })),
  } // prettier-ignore
}
