import { z } from 'zod'
import { isoDate } from './dates'
import { foldText } from './fold-text'
import { confidence } from './reading'

export const returnMeasure = z.enum(['made', 'received'])
export type ReturnMeasure = z.infer<typeof returnMeasure>

/** What one figure of a return counts: all, those that reached a stage, those with one agency, or those on one ground. */
export const returnLine = z.object({
  measure: returnMeasure,
  by: z.enum(['total', 'stage', 'counterpart', 'ground']),
  /** The stage, agency or ground as the return words it; null for the total. */
  of: z.string().nullable(),
  /** Id of the pack's stage or ground, where it is certainly that one. */
  code: z.string().nullable(),
})
export type ReturnLine = z.infer<typeof returnLine>

/** One figure as a return gives it, and where. */
export const returnFigure = returnLine.extend({
  /** Null when no whole number from 0 up can be read for certain. */
  value: z.number().int().nonnegative().nullable(),
  asWritten: z.string(),
  confidence,
  at: z.string(),
  /** Why it is not sure, or how it was worked out. */
  note: z.string().optional(),
})
export type ReturnFigure = z.infer<typeof returnFigure>

/** What an agency says in words about its disagreements. */
export const returnIssue = z.object({
  text: z.string(),
  at: z.string(),
  /** Id of the pack's ground it was written beside. */
  ground: z.string().nullable(),
  /** Theme of the common taxonomy; a person confirms one that is not sure. */
  theme: z.string().nullable(),
  confidence,
})
export type ReturnIssue = z.infer<typeof returnIssue>

/** What one annual return was read as. Nothing in it is guessed: what is unclear is doubtful and has no value. */
export const returnReading = z.object({
  /** Accord's own workbook, a table of the agency's own, or sentences. */
  layout: z.enum(['template', 'own', 'text']),
  /** The hidden mark of Accord's workbook: which round and agency it was made for. */
  key: z.object({ round: z.string(), agency: z.string() }).nullable(),
  agency: z.object({ text: z.string(), at: z.string() }).nullable(),
  period: z.object({ from: isoDate, to: isoDate, asWritten: z.string(), at: z.string() }).nullable(),
  /** Where it says that there is nothing to report. */
  nil: z.object({ asWritten: z.string(), at: z.string() }).nullable(),
  figures: z.array(returnFigure),
  issues: z.array(returnIssue),
  /** What could not be placed, in words, so that nothing written is lost. */
  remarks: z.array(z.object({ message: z.string(), at: z.string() })),
})
export type ReturnReading = z.infer<typeof returnReading>

/** Names one figure for good, whatever the order they came in: `made/stage/stage-2`. */
export function lineKey({ measure, by, of, code }: ReturnLine): string {
  return by === 'total' ? `${measure}/total` : `${measure}/${by}/${code ?? foldText(of ?? '')}`
}

/** “Made, to Anytown Police”: what a figure counts, in words. `stage` gives a stage's name for its id. */
export function lineInWords(line: ReturnLine): string {
  const measure = line.measure === 'made' ? 'Made' : 'Received'
  if (line.by === 'total') return `${measure}, in all`
  if (line.by === 'counterpart')
    return `${measure}, ${line.measure === 'made' ? 'to' : 'from'} ${line.of ?? ''}`
  return `${measure}, ${line.by === 'stage' ? '' : 'ground: '}${line.of ?? ''}`
}
