import { lineInWords, type ReturnMeasure } from './return-reading'
import type { StandingFigure } from './return-standing'

/** Something about a return that an agency should be asked, or a person should look at, in a sentence. */
export interface ReturnCheck {
  readonly kind: 'doubtful' | 'missing' | 'larger-than-total' | 'less-than-total'
  readonly message: string
  readonly at: string
}

/** What does not hold together in the figures of one return. */
export function checkReturn(figures: readonly StandingFigure[]): ReturnCheck[] {
  return [
    ...figures.flatMap(doubtful),
    ...(['made', 'received'] as const).flatMap((measure) => [
      ...missing(figures, measure),
      ...sums(figures, measure),
    ]),
  ]
}

function doubtful(figure: StandingFigure): ReturnCheck[] {
  if (figure.value !== null || figure.asWritten.trim() === '') return []
  const message = `${lineInWords(figure)}: “${shorten(figure.asWritten)}” is not read as a number. ${figure.note ?? ''}`
  return [{ kind: 'doubtful', message: message.trim(), at: figure.at }]
}

function missing(figures: readonly StandingFigure[], measure: ReturnMeasure): ReturnCheck[] {
  const total = figures.find((figure) => figure.measure === measure && figure.by === 'total')
  if (total && (total.value !== null || total.asWritten.trim() !== '')) return []
  const message = `It does not say how many escalations were ${measure}, in all.`
  return [{ kind: 'missing', message, at: total?.at ?? '' }]
}

const parts = { stage: 'by stage', counterpart: 'by agency', ground: 'by ground' } as const

function sums(figures: readonly StandingFigure[], measure: ReturnMeasure): ReturnCheck[] {
  const own = figures.filter((figure) => figure.measure === measure)
  const total = own.find(({ by }) => by === 'total')?.value ?? null
  if (total === null) return []
  return (['stage', 'counterpart', 'ground'] as const).flatMap((by): ReturnCheck[] => {
    const lines = own.filter((figure) => figure.by === by && figure.value !== null)
    if (lines.length === 0) return []
    const larger = lines.find(({ value }) => (value ?? 0) > total)
    const sum = lines.reduce((all, { value }) => all + (value ?? 0), 0)
    const at = lines[0]?.at ?? ''
    if (larger)
      return [{ kind: 'larger-than-total', message: `${lineInWords(larger)} is ${larger.value ?? 0}, more than the ${total} ${measure} in all.`, at: larger.at }] // prettier-ignore
    // One escalation may be about several grounds and go to several agencies, but it stands at one stage.
    if (sum > total && by === 'stage')
      return [{ kind: 'larger-than-total', message: `The figures ${parts[by]} add up to ${sum}, more than the ${total} ${measure} in all.`, at }] // prettier-ignore
    if (sum < total && by !== 'ground')
      return [{ kind: 'less-than-total', message: `The figures ${parts[by]} add up to ${sum}, fewer than the ${total} ${measure} in all.`, at }] // prettier-ignore
    return []
  })
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
