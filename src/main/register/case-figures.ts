import { driftingSpans, overdueSpans } from '@shared/analysis/case-spans'
import { caseTurns } from '@shared/analysis/case-turns'
import { formBlanks } from '@shared/analysis/form-blanks'
import type { AssembledCase, CaseSource } from '@shared/domain/assemble-types'
import type { Reading } from '@shared/domain/reading'
import type { ClockState } from '@shared/protocol/clock-state'
import { workingDaysBetween } from '@shared/protocol/working-days'
import type { CaseProjection } from '../store'
import type { RegisterContext } from './context'
import { formOf, packOf } from './forms'

export type FigureParts = Pick<CaseProjection, 'turns' | 'spans' | 'forms'>

/** What figures need to know of a case beside its own row: whose turn it was when, when it was late, what forms left blank. */
export function figureParts(
  context: RegisterContext,
  found: AssembledCase,
  clocks: readonly ClockState[],
  sources: readonly CaseSource[],
  asRead: ReadonlyMap<string, Reading>,
): FigureParts {
  const pack = packOf(context.packs, found.protocol.pack, found.protocol.version)
  const calendar = context.packs.calendar(pack.calendar)
  const open = found.status === 'open'
  const turns = caseTurns(found.stages, open, clocks, (from, to) => workingDaysBetween(from, to, calendar))
  const from = found.raisedOn ?? found.stages[0]?.enteredOn ?? null
  const drifting =
    open || found.resolvedOn !== null
      ? driftingSpans({ from, before: open ? null : found.resolvedOn }, found.stages, clocks)
      : []
  const spans = [
    ...overdueSpans(clocks).map((span) => ({ kind: 'overdue' as const, ...span })),
    ...drifting.map((span) => ({ kind: 'drifting' as const, ...span })),
  ]
  return {
    turns: turns.map(({ position, stage, turn, workingDays, calendarDays, runningSince, left }) => ({
      pack_id: pack.id, position, stage_number: stage.number, stage_name: stage.name, turn, working_days: workingDays,
      calendar_days: calendarDays, running_since: runningSince, left: left ? 1 : 0,
    })),
    spans: spans.map(({ kind, from: from_on, before: before_on }) => ({ kind, from_on, before_on })),
    forms: sources.flatMap(({ submission, form }) => {
      const definition = formOf(context.packs, form)
      const read = asRead.get(submission)
      if (!definition || !read) return []
      const { asked, blank } = formBlanks(definition, read)
      return [
        {
          submission_id: submission, asked: JSON.stringify(asked), blank: JSON.stringify(blank),
          asked_count: asked.length, blank_count: blank.length,
        },
      ]
    }),
  }
} // prettier-ignore
