import { figureFilters, type FigureFilters } from '@shared/analysis/figure-filters'
import { columns, counted, type Answer } from '../answer'
import { UsageError, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'

/** Every figure behind the charts, for a period. */
export async function figures(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const filter = periodOf(call)
  return withRegister(call, surroundings, async ({ handlers }) => {
    const found = await handlers['insights.figures'](filter)
    const time = found.timeToResolution
    const rows = (heading: string, list: readonly (readonly string[])[]) => ['', heading, ...columns(list).map((l) => `  ${l}`)]
    return {
      lines: [
        `${counted(found.cases, 'case')}, by date ${filter.by}, ${filter.from ?? 'the first'} to ${filter.to ?? 'the last'}.`,
        ...rows('Made', found.made.map((m) => [m.agency, `${m.count}`])),
        ...rows('Received', found.received.map((m) => [m.agency, `${m.count}`])),
        ...rows('Stage reached', found.stageReached.map((s) => [s.name, `${s.count}`])),
        ...rows('Stage at which resolved', found.stageResolved.map((s) => [s.name, `${s.count}`])),
        ...rows('Grounds', found.grounds.map((g) => [g.ground, `${g.count}`])),
        ...rows('Time to resolution', [
          ['resolved', `${time.resolved}`],
          ['still open', `${time.open}`],
          ['median, working days (Kaplan–Meier)', `${time.workingDays.kaplanMeierMedian ?? 'not reached'}`],
          ['median of resolved, working days', `${time.workingDays.median ?? 'none'}`],
        ]),
      ],
      json: found,
      needsPerson: false,
    }
  })
} // prettier-ignore

/** The period and date basis of a call. */
export function periodOf({ options }: Arguments): FigureFilters {
  const parsed = figureFilters.safeParse({
    from: options.from ?? null,
    to: options.to ?? null,
    by: options.by ?? 'raised',
  })
  if (!parsed.success)
    throw new UsageError('Say --from and --to as dates such as 2026-03-31, and --by raised or received.')
  return parsed.data
}
