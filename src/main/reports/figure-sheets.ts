import type { Figures } from '@shared/analysis/figures-schema'
import { decimal, number, share, text, type Sheet, type SheetRow } from './sheet'

/** The sheets of figures, one table each, in the order of the cover. */
export function figureSheets(figures: Figures): Sheet[] {
  return [
    madeAndReceived(figures),
    pairs(figures),
    stages(figures),
    timeToResolution(figures),
    resolutionCurve(figures),
    grounds(figures),
  ]
}

function madeAndReceived({ made, received, cases }: Figures): Sheet {
  const receivedBy = new Map(received.map(({ agency, count }) => [agency, count]))
  const madeBy = new Map(made.map(({ agency, count }) => [agency, count]))
  const agencies = [...new Set([...made, ...received].map(({ agency }) => agency))]
  return {
    name: 'Made and received',
    title: 'Escalations made and received, by agency',
    note:
      `Rests on ${cases} escalations. Each counts once for the agency that made it and once for each agency that ` +
      'received it, so the received column can add up to more. Agencies with none are shown.',
    columns: [text('Agency', 52), number('Made'), number('Received'), number('Made less received', 20)],
    rows: agencies.map((agency) => {
      const counts = [madeBy.get(agency) ?? 0, receivedBy.get(agency) ?? 0] as const
      return [agency, ...counts, counts[0] - counts[1]]
    }),
  }
}

function pairs({ pairs: rows, cases }: Figures): Sheet {
  return {
    name: 'Who escalates to whom',
    title: 'Who escalates to whom',
    note: `Rests on ${cases} escalations. One with several receiving agencies counts once for each of them.`,
    columns: [text('Escalating agency', 56), text('Receiving agency', 56), number('Escalations')],
    rows: rows.map(({ from, to, count }) => [from, to, count]),
  }
}

function stages({ stageReached, stageResolved, cases }: Figures): Sheet {
  const key = (row: { stage: number | null; name: string }): string =>
    row.stage === null ? row.name : String(row.stage)
  const resolved = new Map(stageResolved.map((row) => [key(row), row]))
  const reached = new Map(stageReached.map((row) => [key(row), row]))
  const all = [...new Map([...resolved, ...reached]).entries()].sort(
    ([, a], [, b]) => (a.stage ?? Infinity) - (b.stage ?? Infinity) || (a.name < b.name ? -1 : 1),
  )
  return {
    name: 'Stage reached',
    title: 'Stage reached, and stage at which agreement was reached',
    note:
      `Rests on ${cases} escalations. Each counts once, under the highest stage it entered; those agreed also count ` +
      'under the stage at which they were agreed. Withdrawn escalations have no such stage.',
    columns: [
      text('Stage', 36),
      number('Stage number', 15),
      number('Reached'),
      share('Share reached', 15),
      number('Agreed at', 12),
    ],
    rows: all.map(([id, { stage, name }]) => {
      const count = reached.get(id)?.count ?? 0
      return [name, stage, count, cases === 0 ? null : count / cases, resolved.get(id)?.count ?? 0]
    }),
  }
}

const notReached = 'not reached'

function timeToResolution({ timeToResolution: time }: Figures): Sheet {
  const { workingDays, calendarDays } = time
  const days = (
    label: string,
    working: number | null,
    calendar: number | null,
    otherwise: string,
  ): SheetRow => [label, working ?? otherwise, calendar ?? otherwise]
  return {
    name: 'Time to resolution',
    title: 'Time to resolution, in days after the day raised',
    note:
      `Rests on ${time.resolved} resolved and ${time.open} open escalations. The headline is the Kaplan–Meier median, ` +
      'which takes account of escalations still open; the plain median looks at resolved ones only. ' +
      `${time.unknown} resolved without the dates needed are left out.`,
    columns: [text('Measure', 52), decimal('Working days', 16), decimal('Calendar days', 16)],
    rows: [
      days('Median, open escalations included (Kaplan–Meier)', workingDays.kaplanMeierMedian, calendarDays.kaplanMeierMedian, notReached),
      days('95% interval of that median: from', workingDays.interval95[0], calendarDays.interval95[0], notReached),
      days('95% interval of that median: to', workingDays.interval95[1], calendarDays.interval95[1], notReached),
      days('Plain median of resolved escalations', workingDays.median, calendarDays.median, 'none resolved'),
    ],
  } // prettier-ignore
}

function resolutionCurve({ timeToResolution: { curve, resolved, open } }: Figures): Sheet {
  return {
    name: 'Resolution curve',
    title: 'Share of escalations still unresolved after a number of working days',
    note:
      `Kaplan–Meier estimate from ${resolved} resolved and ${open} open escalations, with its 95% interval. ` +
      'Each share holds from its day until the next row.',
    columns: [
      number('Working days', 14),
      share('Still unresolved', 17),
      share('95% interval from', 18),
      share('95% interval to', 16),
    ],
    rows: curve.map(({ days, unresolved, low, high }) => [days, unresolved, low, high]),
  }
}

function grounds({ grounds: rows, cases }: Figures): Sheet {
  return {
    name: 'Grounds',
    title: 'Grounds of disagreement',
    note: `Rests on ${cases} escalations. One on several grounds counts under each of them.`,
    columns: [text('Ground', 72), number('Escalations'), share('Share of escalations', 20)],
    rows: rows.map(({ ground, count }) => [ground, count, cases === 0 ? null : count / cases]),
  }
}
