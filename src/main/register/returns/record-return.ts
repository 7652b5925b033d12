import type { ParsedInput } from '@shared/contract'
import type { AgencyReturn } from '@shared/contract/returns'
import { differencesOf } from '@shared/analysis/return-differences'
import type { ReturnHappening } from '@shared/domain/return-event'
import { lineKey } from '@shared/domain/return-reading'
import type { Tx } from '../../store'
import type { RegisterContext } from '../context'
import { agencyReturn } from './agency-return'
import { recordReturns } from './events'
import { loadRound, type LoadedReturn, type LoadedRound } from './load-round'
import { needsWords, nothingFiled, notAsked, questionsLeft } from './problems'
import { yearEndOf } from './question'

interface Target {
  readonly round: string
  readonly agency: string
}

/** Records something of one agency's return, in one transaction; answers the return as it then stands. */
async function record(
  context: RegisterContext,
  target: Target,
  work: (tx: Tx, round: LoadedRound, own: LoadedReturn) => Promise<ReturnHappening> | ReturnHappening,
): Promise<AgencyReturn> {
  await context.store.transaction(async (tx) => {
    const round = await loadRound(tx, context, target.round)
    const agency = round.standing(target.agency)
    const own = round.returns.find((each) => each.agency.id === agency)
    if (!own) throw notAsked(round.agencies.get(agency)?.name ?? agency)
    const happening = await work(tx, round, own)
    await recordReturns(tx, context, target.round, [{ agency, happening }])
  })
  return await agencyReturn(context, target)
}

const isHeard = ({ state }: LoadedReturn) => !['asked', 'late', 'silent'].includes(state)

/** Puts a figure right; what was sent is kept beside it. Errors: `returns/nothing-filed`. */
export function correctReturn(context: RegisterContext, input: ParsedInput<'returns.correct'>) {
  const { line, value, reason } = input
  return record(context, input, (_tx, _round, own) => {
    if (!isHeard(own)) throw nothingFiled(own.agency.name)
    const asSent = own.figures.find(({ key }) => key === lineKey(line))?.asSent ?? null
    return { type: 'corrected', line, asSent, value, reason }
  })
}

/** Puts an issue under a theme, or says that a suggested theme is wrong. */
export function codeIssue(context: RegisterContext, input: ParsedInput<'returns.code'>) {
  return record(context, input, (_tx, _round, own) => {
    if (own.submission === null || own.reading?.issues[input.issue] === undefined)
      throw nothingFiled(own.agency.name)
    return { type: 'coded', submission: own.submission, issue: input.issue, theme: input.theme }
  })
}

/** Errors: `returns/needs-words`, `returns/nothing-filed`, `returns/questions-left`. */
export function recordOnReturn(context: RegisterContext, input: ParsedInput<'returns.record'>) {
  const { type, note } = input
  return record(context, input, async (tx, round, own) => {
    const { name } = own.agency
    switch (type) {
      case 'nil-told':
        if (note === '') throw needsWords('“Nothing to report”', name)
        return { type, how: note }
      case 'queried':
        if (note === '') throw needsWords('A query', name)
        return { type, what: note }
      case 'query-answered':
        if (note === '') throw needsWords('An answer', name)
        return { type, answer: note }
      case 'reopened':
        if (note === '') throw needsWords('Opening the return again', name)
        return { type, reason: note }
      case 'signed-off': {
        if (!isHeard(own)) throw nothingFiled(name)
        const open = await openQuestions(tx, context, round, own)
        if (open > 0 && note === '') throw questionsLeft(name, open)
        return { type, note }
      }
    }
  })
}

async function openQuestions(tx: Tx, context: RegisterContext, round: LoadedRound, own: LoadedReturn) {
  const { result } = await yearEndOf(tx, context, round)
  const found = result.agencies.find(({ id }) => id === own.agency.id)
  const differences = found ? differencesOf(result, found) : []
  return own.checks.length + differences.filter(({ unexplained }) => unexplained !== 0).length
}
