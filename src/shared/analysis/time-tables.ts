import type { FigureTable } from './figure-table'
import type { Figures } from './figures-schema'
import {
  counted, countColumn, daysColumn, decimalColumn, ofWhole, plain, row, share, shareColumn, textColumn, type Rests,
} from './table-parts' // prettier-ignore

/** How long things took, whose turn it was, whether it was in time, and what was open when. */
export function timeTables(figures: Figures): FigureTable[] {
  return [resolution(figures), curve(figures), turns(figures), clocks(figures), overTime(figures)]
}

function resolution({ timeToResolution: time }: Figures): FigureTable {
  const { workingDays: w, calendarDays: c } = time
  const line = (key: string, label: string, working: number | null, calendar: number | null) =>
    row(key, [label], [
      counted(time.resolved, 'resolved', null), counted(time.open, 'open', null), plain(working), plain(calendar),
    ]) // prettier-ignore
  return {
    id: 'time',
    title: 'Time to resolution, in days after the day raised',
    note:
      'The headline is the Kaplan–Meier median, which takes account of escalations still open; the plain median looks at ' +
      'resolved ones only. Those resolved without the dates needed are left out.',
    rests: timeRests(time),
    heads: ['Measure'],
    columns: [
      countColumn('resolved', 'Resolved'),
      countColumn('open', 'Open'),
      daysColumn('working', 'Working days', 'resolved', 'open'),
      daysColumn('calendar', 'Calendar days', 'resolved', 'open'),
    ],
    rows: [
      line('median', 'Median, open escalations included (Kaplan–Meier)', w.kaplanMeierMedian, c.kaplanMeierMedian),
      line('low', '95% interval of that median: from', w.interval95[0], c.interval95[0]),
      line('high', '95% interval of that median: to', w.interval95[1], c.interval95[1]),
      line('plain', 'Plain median of resolved escalations', w.median, c.median),
    ],
  } // prettier-ignore
}

function timeRests({ resolved, open, unknown }: Figures['timeToResolution']): Rests {
  return [
    { label: 'Resolved', cell: counted(resolved, 'resolved', null) },
    { label: 'Open', cell: counted(open, 'open', null) },
    { label: 'Resolved without the dates needed, left out', cell: counted(unknown, 'timeUnknown', null) },
  ]
}

function curve({ timeToResolution: time }: Figures): FigureTable {
  return {
    id: 'curve',
    title: 'Share of escalations still unresolved after a number of working days',
    note: 'Kaplan–Meier estimate with its 95% interval. Each share holds from its day until the next row.',
    rests: timeRests(time),
    heads: ['Working days'],
    columns: [
      shareColumn('unresolved', 'Still unresolved'),
      shareColumn('low', '95% interval from'),
      shareColumn('high', '95% interval to'),
    ],
    rows: time.curve.map(({ days, unresolved, low, high }) =>
      row(`${days}`, [`${days}`], [plain(unresolved), plain(low), plain(high)]),
    ),
  }
}

export const holderWords: Record<Figures['stageTimes'][number]['turn'], string> = {
  escalating: 'Escalating agency',
  receiving: 'Receiving agency',
  chair: 'Chair',
  board: 'Board',
  nobody: 'Nobody: no deadline ran',
}

function turns({ stageTimes }: Figures): FigureTable {
  const rests = ['finished', 'running']
  return {
    id: 'stage-times',
    title: 'Time in each stage, by whose turn it was',
    note:
      'It is the turn of whoever the deadline that started last and was running is set for. A stay in a stage counts ' +
      'once for each who had the turn in it; medians take account of stays not over yet (Kaplan–Meier).',
    rests: [],
    heads: ['Stage', 'Whose turn'],
    columns: [
      countColumn('finished', 'Stays that are over'),
      countColumn('running', 'Not over'),
      daysColumn('working', 'Median working days', ...rests),
      daysColumn('calendar', 'Median calendar days', ...rests),
      daysColumn('plain', 'Plain median of those over, working days', ...rests),
    ],
    rows: stageTimes.map(({ stage, name, turn, finished, running, workingDays, calendarDays }) =>
      row(`${stage ?? name}/${turn}`, [name, holderWords[turn]], [
        plain(finished), plain(running), plain(workingDays.kaplanMeierMedian), plain(calendarDays.kaplanMeierMedian),
        plain(workingDays.median),
      ]),
    ),
  } // prettier-ignore
}

function clocks({ clocks: rows }: Figures): FigureTable {
  return {
    id: 'clocks',
    title: 'Deadlines met',
    note:
      'Counts deadlines, of which an escalation may have several. Late includes those running and past their date. ' +
      'Unknown: nobody recorded whether it was met; it is in neither. The rate is of those known to be met or late.',
    rests: [],
    heads: ['Deadline'],
    columns: [
      countColumn('met', 'Met'),
      countColumn('late', 'Late'),
      countColumn('unknown', 'Unknown'),
      shareColumn('rate', 'On time', 'met', 'late'),
    ],
    rows: rows.map(({ what, met, late, unknown }) =>
      row(what, [what], [
        counted(met, 'clockMet', what), counted(late, 'clockLate', what), counted(unknown, 'clockUnknown', what),
        share(met, met + late),
      ]),
    ),
  } // prettier-ignore
}

const signals = {
  above: 'More than chance: above the limit',
  below: 'Less than chance: below the limit',
  'run-above': 'More than chance: eight or more in a row above the mean',
  'run-below': 'Less than chance: eight or more in a row below the mean',
} as const

/** What a control chart rests on, as a sentence. */
export function chartNote({ method, points }: Figures['overTime']['chart']): string {
  if (method === 'none') {
    const few = points.length < 12 ? 'fewer than twelve whole ones' : 'a mean below one'
    return `Not judged: ${few}.`
  }
  const limits = method === 'c' ? 'Poisson (c-chart)' : 'moving-range (XmR)'
  return `Limits: three standard deviations, ${limits}.`
}

function overTime({ overTime: { unit, points, chart }, period }: Figures): FigureTable {
  let at = -1
  return {
    id: 'over-time',
    title: `Escalations by ${unit}`,
    note:
      `Raised goes by the date ${period.by}. Closed, open, overdue and drifting are of all escalations that pass the ` +
      `filters, whatever the period, at the end of the ${unit} or today. ${chartNote(chart)} A ${unit} that is cut or ` +
      'not over is not judged.',
    rests: [],
    heads: [`${unit.slice(0, 1).toUpperCase()}${unit.slice(1)}`],
    columns: [
      countColumn('raised', 'Raised'),
      countColumn('closed', 'Closed'),
      countColumn('open', 'Open at the end'),
      countColumn('overdue', 'Overdue at the end'),
      countColumn('drifting', 'Drifting at the end'),
      ofWhole(decimalColumn('mean', 'Mean of raised', 'raised')),
      ofWhole(decimalColumn('lower', 'Lower limit', 'raised')),
      ofWhole(decimalColumn('upper', 'Upper limit', 'raised')),
      ofWhole(textColumn('signal', 'More than chance', 'raised')),
    ],
    rows: points.map((point) => {
      if (point.whole) at += 1
      const signal = point.whole ? (chart.points[at]?.signal ?? null) : null
      return row(point.key, [point.label], [
        counted(point.raised, unit, point.key),
        counted(point.closed, 'closedIn', point.key),
        counted(point.open, 'openOn', point.end),
        counted(point.overdue, 'overdueOn', point.end),
        counted(point.drifting, 'driftingOn', point.end),
        plain(point.whole ? chart.centre : null),
        plain(point.whole ? chart.lower : null),
        plain(point.whole ? chart.upper : null),
        plain(signal === null ? null : signals[signal]),
      ])
    }),
  } // prettier-ignore
}
