import type { Output } from '@shared/contract'
import type { AgencyInRound, AgencyReturn } from '@shared/contract/returns'
import { differencesOf, questionsOf, type ReturnDifference } from '@shared/analysis/return-differences'
import type { Reconciliation } from '@shared/analysis/reconciliation-schema'
import { happeningInWords, type ReturnEvent } from '@shared/domain/return-event'
import { addressIn, queryLetter } from '@shared/domain/return-letters'
import { lineInWords } from '@shared/domain/return-reading'
import { submissionsByIds } from '../../store'
import type { RegisterContext } from '../context'
import { codedIssues } from './issues'
import { loadRound, type LoadedReturn, type LoadedRound } from './load-round'
import { notAsked } from './problems'
import { proposeReturns } from './propose-return'
import { yearEndOf } from './question'
import { roundShown } from './rounds'

/** A round with each agency's return in a line, and the returns that wait to be filed. */
export async function showRound(context: RegisterContext, id: string): Promise<Output<'returns.round'>> {
  const { db } = context.store
  const round = await loadRound(db, context, id)
  const { result } = await yearEndOf(db, context, round)
  const waiting = await proposeReturns(db, context)
  return {
    round: roundShown(round),
    agencies: round.returns.filter(({ asked }) => asked).map((own) => lineOf(own, result)),
    waiting: waiting.filter((each) => each.round === id || each.round === null),
  }
}

/** One agency's return whole: figures as sent and as corrected, issues, differences, a ready query, history. */
export async function agencyReturn(
  context: RegisterContext,
  target: { readonly round: string; readonly agency: string },
): Promise<AgencyReturn> {
  const { db } = context.store
  const round = await loadRound(db, context, target.round)
  const agency = round.standing(target.agency)
  const own = round.returns.find((each) => each.agency.id === agency)
  if (!own) throw notAsked(round.agencies.get(agency)?.name ?? agency)
  const { result } = await yearEndOf(db, context, round)
  const filed = own.events.flatMap((event) => (event.type === 'filed' ? [event.submission] : []))
  const submissions = new Map((await submissionsByIds(db, filed)).map((row) => [row.id, row]))
  const shown = (id: string) => {
    const row = submissions.get(id)
    return row ? [{ id, name: row.name, receivedOn: row.received_on }] : []
  }
  const differences = differencesIn(result, agency)
  const [standing] = own.submission === null ? [] : shown(own.submission)
  return {
    ...lineOf(own, result),
    contact: own.agency.contact,
    submission: standing && own.reading ? { ...standing, layout: own.reading.layout } : null,
    earlier: [...new Set(filed)].filter((id) => id !== own.submission).flatMap(shown),
    figures: own.figures.map((figure) => ({ ...figure, words: lineInWords(figure) })),
    issues: codedIssues(own).map(({ text, at, theme, confidence }, index) => ({ index, text, at, theme, confidence })), // prettier-ignore
    checks: own.checks.map((check) => ({ ...check })),
    remarks: own.reading?.remarks ?? [],
    unknownNames: result.agencies.find(({ id }) => id === agency)?.unknownNames ?? [],
    differences,
    query: queryOf(context, round, own, result),
    history: own.events.map((event) => ({
      on: event.on, at: event.at, by: event.by, what: happeningInWords(event.type), detail: detailOf(event),
    })), // prettier-ignore
  }
}

/** The letter that asks an agency what its return leaves open; empty when there is nothing to ask. */
export function queryOf(
  context: RegisterContext,
  round: LoadedRound,
  own: LoadedReturn,
  result: Reconciliation,
): string {
  const found = result.agencies.find(({ id }) => id === own.agency.id)
  const unknown = (found?.unknownNames ?? []).map(
    (name) => `The return names “${name}”, which we cannot place. Which agency is it?`,
  )
  const questions = [
    ...own.checks.map(({ message }) => message),
    ...(own.reading?.remarks ?? []).map(({ message }) => message),
    ...unknown,
    ...questionsOf(differencesIn(result, own.agency.id)),
  ]
  if (questions.length === 0) return ''
  const board = context.packs.get(round.pack.id).board.short
  const about = { board, agency: own.agency.name, period: round.period, dueOn: round.row.due_on }
  return queryLetter(about, questions).text
}

function differencesIn(result: Reconciliation, agency: string): ReturnDifference[] {
  const found = result.agencies.find(({ id }) => id === agency)
  return found ? differencesOf(result, found) : []
}

function lineOf(own: LoadedReturn, result: Reconciliation): AgencyInRound {
  const found = result.agencies.find(({ id }) => id === own.agency.id)
  const open = differencesIn(result, own.agency.id).filter(({ unexplained }) => unexplained !== 0)
  const value = (measure: 'made' | 'received') =>
    own.figures.find((figure) => figure.by === 'total' && figure.measure === measure)?.value ?? null
  return {
    agency: own.agency.id,
    name: own.agency.name,
    state: own.state,
    made: value('made'),
    received: value('received'),
    formsMade: found?.made.forms.length ?? 0,
    formsReceived: found?.received.forms.length ?? 0,
    heardOn: own.heardOn,
    remindedOn: own.events.findLast(({ type }) => type === 'reminder-drafted')?.on ?? null,
    hasAddress: addressIn(own.agency.contact) !== null,
    questions: own.checks.length + (own.reading?.remarks.length ?? 0) + open.length,
  }
}

function detailOf(event: ReturnEvent): string {
  switch (event.type) {
    case 'corrected':
      return `${lineInWords(event.line)}: ${event.asSent ?? 'not said'} → ${event.value}. ${event.reason}`
    case 'no-longer-asked':
    case 'reopened':
      return event.reason
    case 'nil-told':
      return event.how
    case 'queried':
      return event.what
    case 'query-answered':
      return event.answer
    case 'signed-off':
      return event.note
    default:
      return ''
  }
}
