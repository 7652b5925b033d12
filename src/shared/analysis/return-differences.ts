import { z } from 'zod'
import { counted } from './reconciliation-explain'
import {
  explanation,
  type Comparison,
  type ReconciledAgency,
  type Reconciliation,
} from './reconciliation-schema'

/** One way in which an agency's return does not agree, in words it can be asked in. */
export const returnDifference = z.object({
  measure: z.enum(['made', 'received']),
  /** The agency on the other side; null for the total. */
  with: z.string().nullable(),
  against: z.enum(['forms', 'return']),
  said: z.number(),
  other: z.number(),
  difference: z.number(),
  explained: z.array(explanation),
  unexplained: z.number(),
  words: z.string(),
})
export type ReturnDifference = z.infer<typeof returnDifference>

/** Everything in which an agency's figures differ from the forms or from what another agency says. */
export function differencesOf(result: Reconciliation, agency: ReconciledAgency): ReturnDifference[] {
  const name = (id: string) => result.agencies.find((each) => each.id === id)?.name ?? id
  const totals = (['made', 'received'] as const).flatMap((measure) => {
    const { said, forms, toForms } = agency[measure]
    return said === null ? [] : differing({ measure, with: null, against: 'forms', said, other: forms.length }, toForms) // prettier-ignore
  })
  const pairs = result.pairs.flatMap((pair): ReturnDifference[] => {
    const { saidMade, saidReceived, forms } = pair
    if (pair.from === agency.id && saidMade !== null)
      return between('made', name(pair.to), saidMade, saidReceived, forms.length, pair.madeToForms, pair.madeToReceived) // prettier-ignore
    if (pair.to === agency.id && saidReceived !== null)
      return between('received', name(pair.from), saidReceived, saidMade, forms.length, pair.receivedToForms, turned(pair.madeToReceived)) // prettier-ignore
    return []
  })
  return [...totals, ...pairs]
}

function between(
  measure: 'made' | 'received',
  other: string,
  said: number,
  theySay: number | null,
  forms: number,
  toForms: Comparison | null,
  toOther: Comparison | null,
): ReturnDifference[] {
  const line = { measure, with: other, said }
  return [
    ...differing({ ...line, against: 'forms', other: forms }, toForms),
    ...(theySay === null ? [] : differing({ ...line, against: 'return', other: theySay }, toOther)),
  ]
}

function differing(
  line: Pick<ReturnDifference, 'measure' | 'with' | 'against' | 'said' | 'other'>,
  found: Comparison | null,
): ReturnDifference[] {
  if (!found || found.difference === 0) return []
  return [{ ...line, ...found, words: words(line) }]
}

function words(line: Pick<ReturnDifference, 'measure' | 'with' | 'against' | 'said' | 'other'>): string {
  const direction = line.measure === 'made' ? 'to' : 'from'
  const about = line.with === null ? 'in all' : `${direction} ${line.with}`
  const return_ = `The return says that ${counted(line.said)} ${line.said === 1 ? 'was' : 'were'} ${line.measure} ${about}`
  if (line.against === 'forms')
    return `${return_}; the board holds forms of ${line.other === 0 ? 'none' : line.other}.`
  return `${return_}; ${line.with ?? ''} says that it ${line.measure === 'made' ? 'received' : 'made'} ${line.other}.`
}

const turned = (found: Comparison | null): Comparison | null =>
  found && { ...found, difference: 0 - found.difference, unexplained: 0 - found.unexplained }

/** What an agency must be asked: the differences that nothing explains. */
export function questionsOf(differences: readonly ReturnDifference[]): string[] {
  return differences
    .filter(({ unexplained }) => unexplained !== 0)
    .map(({ words: said, explained, unexplained }) => {
      const possible = explained.map((each) => each.words).join(' ')
      const left = explained.length > 0 ? ` ${Math.abs(unexplained)} cannot be explained. ${possible}` : ''
      return `${said}${left} Can you tell us why?`
    })
}
