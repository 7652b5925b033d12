import { createHash } from 'node:crypto'
import { reconcile } from '@shared/analysis/reconciliation'
import { daysOutside } from '@shared/analysis/reconciliation-reasons'
import type {
  ReconciledCase,
  ReconciliationQuestion,
  ReturnCounts,
} from '@shared/analysis/reconciliation-schema'
import type { ReturnedInYear, YearEnd } from '@shared/analysis/year-end'
import { addDays } from '@shared/domain/dates'
import { escalationStatus } from '@shared/domain/escalation'
import { foldText } from '@shared/domain/fold-text'
import { lineInWords, type ReturnMeasure } from '@shared/domain/return-reading'
import type { StandingFigure } from '@shared/domain/return-standing'
import { codeTheme } from '@shared/domain/return-themes'
import { casesForReturns, type Db, type ReturnCaseRow, type Tx } from '../../store'
import type { RegisterContext } from '../context'
import { packOf } from '../forms'
import { codedIssues } from './issues'
import type { LoadedReturn, LoadedRound } from './load-round'
import { groupedBy } from '@shared/domain/grouped-by'

/** A round's figures as they stand now, with everything they rest on. */
export async function yearEndOf(db: Db | Tx, context: RegisterContext, round: LoadedRound): Promise<YearEnd> {
  const question = await questionOf(db, context, round)
  return {
    question,
    result: reconcile(question),
    returns: round.returns.filter(({ asked }) => asked).map((each) => inYear(round, each)),
  }
}

async function questionOf(
  db: Db | Tx,
  context: RegisterContext,
  round: LoadedRound,
): Promise<ReconciliationQuestion> {
  const { from, to } = round.period
  const rows = await casesForReturns(db, addDays(from, -daysOutside), addDays(to, daysOutside))
  const cases = rows.map((row) => caseOf(context, round, row))
  const returns = round.returns.map((each) => countsOf(round, each))
  const named = new Set([
    ...round.returns.map(({ agency }) => agency.id),
    ...cases.flatMap(({ made, received }) => [...(made === null ? [] : [made]), ...received]),
    ...returns.flatMap(({ counterparts }) =>
      counterparts.flatMap(({ agency, near }) => (agency === null ? near : [agency])),
    ),
  ])
  const asked = new Set(round.returns.filter((each) => each.asked).map(({ agency }) => agency.id))
  return {
    period: round.period,
    agencies: [...named]
      .map((id) => ({ id, name: round.agencies.get(id)?.name ?? id, asked: asked.has(id) }))
      .sort((a, b) => Number(b.asked) - Number(a.asked) || (a.name < b.name ? -1 : 1)),
    returns,
    cases,
    someStagesUnreported: round.pack.stages.some(({ reportable, kind }) => !reportable && kind !== 'pre-stage'),
  }
} // prettier-ignore

function caseOf(context: RegisterContext, round: LoadedRound, row: ReturnCaseRow): ReconciledCase {
  const pack = packOf(context.packs, row.packId, row.packVersion)
  const stage = pack.stages.find(({ id }) => id === row.stage)
  return {
    ref: row.ref,
    made: row.made === null ? null : round.standing(row.made),
    received: [...new Set(row.received.map((id) => round.standing(id)))],
    raisedOn: row.raisedOn,
    receivedOn: row.receivedOn,
    stage: stage?.name ?? null,
    reportable: stage?.reportable ?? false,
    status: escalationStatus.parse(row.status),
    person: personKey(row),
    grounds: row.grounds.map(({ label, theme }) => ({ label, theme })),
  }
}

/** The same for two cases about one person; nobody can read the person out of it without the register. */
function personKey({ person, dateOfBirth }: ReturnCaseRow): string | null {
  if (person === null) return null
  const text = `${foldText(person)} ${dateOfBirth ?? ''}`
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

type Measured = Record<ReturnMeasure, number | null>

function valuesOf(lines: readonly StandingFigure[]): Measured {
  const value = (measure: ReturnMeasure) => lines.find((line) => line.measure === measure)?.value ?? null
  return { made: value('made'), received: value('received') }
}

function countsOf(round: LoadedRound, { agency, figures, state }: LoadedReturn): ReturnCounts {
  const stages = figures.filter(({ by }) => by === 'stage')
  const counterparts = figures.filter(({ by }) => by === 'counterpart')
  return {
    agency: agency.id,
    heard: !['asked', 'late', 'silent'].includes(state),
    ...valuesOf(figures.filter(({ by }) => by === 'total')),
    stages: [...groupedBy(stages, (line) => line.code ?? '')].flatMap(([code, lines]) => {
      const stage = round.pack.stages.find(({ id }) => id === code)
      return stage ? [{ stage: stage.id, name: stage.name, reportable: stage.reportable, ...valuesOf(lines) }] : []
    }),
    counterparts: [...groupedBy(counterparts, (line) => foldText(line.of ?? ''))].map(([, lines]) => {
      const named = lines[0]?.of ?? ''
      return { named, ...counterpartIn(round, named), ...valuesOf(lines) }
    }),
  }
} // prettier-ignore

function counterpartIn(round: LoadedRound, named: string): Pick<ReturnCounts['counterparts'][number], 'agency' | 'near'> {
  const finding = round.directory.find(named)
  if (finding.kind === 'known') {
    const [only, ...more] = finding.agencies
    // “Police and Council” on one line is two agencies, and which of them how often is not said.
    return more.length === 0 && only ? { agency: only.agencyId, near: [] } : { agency: null, near: finding.agencies.map(({ agencyId }) => agencyId) }
  }
  return { agency: null, near: finding.kind === 'near' ? finding.suggestions.map(({ agencyId }) => agencyId) : [] }
} // prettier-ignore

function inYear(round: LoadedRound, each: LoadedReturn): ReturnedInYear {
  const grounds = each.figures.filter(({ by }) => by === 'ground')
  return {
    agency: each.agency.id,
    name: each.agency.name,
    state: each.state,
    figures: each.figures.map((figure) => ({
      key: figure.key,
      words: lineInWords(figure),
      asSent: figure.asSent,
      value: figure.value,
      reason: figure.correction?.reason ?? null,
    })),
    themes: [...groupedBy(grounds, (line) => line.code ?? foldText(line.of ?? ''))].map(([code, lines]) => {
      const label = lines[0]?.of ?? ''
      const ground = round.pack.grounds.find(({ id }) => id === code)
      const coded = codeTheme(label, round.pack.grounds)
      // A likely theme is a suggestion for a person; figures count only what is sure.
      const theme = ground?.theme ?? (coded.confidence === 'sure' ? coded.theme : null)
      return { label, theme, ...valuesOf(lines) }
    }),
    issues: codedIssues(each).map(({ text, theme, confidence }) => ({
      text,
      theme: confidence === 'sure' ? theme : null,
    })),
  }
}
