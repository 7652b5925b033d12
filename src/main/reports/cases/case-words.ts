import type { Figures } from '@shared/analysis/figures-schema'
import { agencyTypeWords, rungWords } from '@shared/analysis/dimension-words'
import { notRecorded } from '@shared/analysis/in-order'
import { noStageRecorded } from '@shared/analysis/stages'
import { unitLabel, unitOf } from '@shared/analysis/time-units'
import { agencyType } from '@shared/domain/agency'
import type { IsoDate } from '@shared/domain/dates'
import { rung } from '@shared/domain/escalation'
import type { ReportCase } from '../../store'

const words: Record<string, string> = {
  open: 'Open',
  resolved: 'Resolved',
  withdrawn: 'Withdrawn',
  adult: 'Adult',
  child: 'Child',
  yes: 'Yes',
  no: 'No',
}

const statedTimes: Record<string, string> = {
  differ: 'Differs by more than one working day',
  'no-difference': 'No difference found',
  'not-computed': 'Stated, but a date to compare with is not recorded',
  'not-stated': 'Not stated',
}

/** A coded value as the sheets of figures have it; what nobody said is a value of its own there. */
export function inWords(code: string | null): string {
  return code === null ? notRecorded : (words[code] ?? code)
}

/** An answer that is neither yes nor no is no answer. */
const answer = (code: string | null): string => inWords(code === 'yes' || code === 'no' ? code : null)
export const typeInWords = (type: string | null): string =>
  type === null ? notRecorded : agencyTypeWords(agencyType.catch('unknown').parse(type))
const rungInWords = (one: string | null): string => {
  const known = rung.safeParse(one)
  return known.success ? rungWords(known.data) : notRecorded
}

/** Several values in one cell. */
export function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ')
}

/** How the figures of a report call stages and times, so that its cases can be counted under the same words. */
export interface FigureWords {
  readonly stageReached: (row: ReportCase) => string
  readonly stageAgreed: (row: ReportCase) => string | null
  readonly stageOfStay: (stage: number | null, name: string) => string
  /** The month, quarter or year a date is in. */
  readonly time: (date: IsoDate | null) => string
  /** The one a case counts in. */
  readonly counted: (row: Pick<ReportCase, 'raisedOn' | 'receivedOn'>) => string
}

export function figureWords(figures: Figures): FigureWords {
  const { overTime, period } = figures
  const named = (stages: readonly { stage: number | null; name: string }[]) =>
    new Map(stages.map(({ stage, name }) => [stage, name]))
  const [reached, agreed, stays] = [figures.stageReached, figures.stageResolved, figures.stageTimes].map(named)
  const time = (date: IsoDate | null) => (date === null ? notRecorded : unitLabel(unitOf(date, overTime.unit)))
  return {
    stageReached: ({ stageNumber, stageName }) =>
      (stageNumber === null ? stageName : reached?.get(stageNumber)) ?? noStageRecorded,
    stageAgreed: ({ status, resolvedStage }) =>
      status === 'resolved' ? (agreed?.get(resolvedStage) ?? noStageRecorded) : null,
    stageOfStay: (stage, name) => (stage === null ? name : (stays?.get(stage) ?? name)),
    time,
    counted: ({ raisedOn, receivedOn }) => time(period.by === 'raised' ? raisedOn : receivedOn),
  }
} // prettier-ignore

/** The fields every list of cases gives alike, so that the figures can be counted again from any. */
export function countable(row: ReportCase, figures: FigureWords, person: string): (string | number | null)[] {
  const ended = row.status !== 'open'
  return [
    inWords(row.status),
    inWords(row.subject.kind),
    row.escalating ?? notRecorded,
    typeInWords(row.escalatingType),
    figures.counted(row),
    figures.stageReached(row),
    rungInWords(row.rung),
    figures.stageAgreed(row),
    row.status === 'resolved' ? rungInWords(row.resolvedRung) : null,
    row.workingDays,
    row.calendarDays,
    answer(row.isProcess),
    answer(row.isProfessionalHandling),
    statedTimes[row.statedTime] ?? row.statedTime,
    ended ? (row.remark ? 'With a remark' : 'Without') : null,
    person,
  ]
} // prettier-ignore
