import type { ReturnEvent } from './return-event'
import { lineKey, type ReturnFigure, type ReturnReading } from './return-reading'
import { nilTold, standingSubmission } from './return-state'

/** A figure as sent and, when a person put it right, as corrected: both are kept. */
export interface StandingFigure extends Omit<ReturnFigure, 'value'> {
  readonly key: string
  readonly asSent: number | null
  /** What counts: the correction, or else what was sent. */
  readonly value: number | null
  readonly correction: { readonly reason: string; readonly by: string; readonly at: string } | null
}

/** The figures of an agency as they stand: of the return that counts, with corrections laid over it. */
export function standingFigures(
  reading: ReturnReading | null,
  events: readonly ReturnEvent[],
): StandingFigure[] {
  const sent = reading?.figures ?? (nilTold(events) ? toldNil(events) : [])
  const figures = new Map<string, StandingFigure>()
  for (const { value, ...figure } of withNil(sent, reading)) {
    const key = lineKey(figure)
    figures.set(key, { ...figure, key, asSent: value, value, correction: null })
  }
  for (const event of sinceFiled(events)) {
    if (event.type !== 'corrected') continue
    const { line, value, reason, by, at } = event
    const key = lineKey(line)
    const before = figures.get(key) ?? absent(line)
    figures.set(key, { ...before, key, value, correction: { reason, by, at } })
  }
  return [...figures.values()]
}

/** A correction puts right the return it was made on; another return that comes later is read afresh. */
function sinceFiled(events: readonly ReturnEvent[]): readonly ReturnEvent[] {
  const standing = standingSubmission(events)
  if (standing === null) return events
  const filed = events.findLastIndex((event) => event.type === 'filed' && event.submission === standing)
  return events.slice(filed)
}

const absent = (line: Pick<ReturnFigure, 'measure' | 'by' | 'of' | 'code'>) => ({
  ...line,
  asSent: null,
  asWritten: '',
  confidence: 'doubtful' as const,
  at: '',
  note: 'The return does not say.',
})

/** “Nothing to report” is nought made and nought received. */
function withNil(figures: readonly ReturnFigure[], reading: ReturnReading | null): readonly ReturnFigure[] {
  if (!reading?.nil) return figures
  const { asWritten, at } = reading.nil
  const said = (measure: ReturnFigure['measure']) =>
    figures.some((figure) => figure.measure === measure && figure.by === 'total')
  const missing = (['made', 'received'] as const).filter((measure) => !said(measure))
  return [...missing.map((measure): ReturnFigure => ({ ...nought(measure), asWritten, at })), ...figures]
}

function toldNil(events: readonly ReturnEvent[]): ReturnFigure[] {
  const how = events.findLast((event) => event.type === 'nil-told')?.how ?? ''
  return (['made', 'received'] as const).map((measure) => ({ ...nought(measure), asWritten: how }))
}

const nought = (measure: ReturnFigure['measure']): ReturnFigure => ({
  measure,
  by: 'total',
  of: null,
  code: null,
  value: 0,
  asWritten: '',
  confidence: 'sure',
  at: '',
  note: 'It says that there is nothing to report.',
})

/** True when both totals stand at nought. */
export function saysNil(figures: readonly StandingFigure[]): boolean {
  const total = (measure: ReturnFigure['measure']) =>
    figures.find((figure) => figure.by === 'total' && figure.measure === measure)?.value
  return total('made') === 0 && total('received') === 0
}
