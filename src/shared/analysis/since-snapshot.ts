import { z } from 'zod'
import { evidenceOf } from './reconciliation-reasons'
import type { ReconciledCase } from './reconciliation-schema'
import type { ReturnedInYear, YearEnd } from './year-end'

export const changeSince = z.object({
  kind: z.enum(['case-added', 'case-gone', 'case-changed', 'return-changed', 'total']),
  /** The case's reference, the agency's name, or what is totalled. */
  what: z.string(),
  before: z.string(),
  after: z.string(),
})
export type ChangeSince = z.infer<typeof changeSince>

/** What has become different since figures were frozen: totals first, then the cases and returns that made the difference. */
export function changesSince(before: YearEnd, after: YearEnd): ChangeSince[] {
  return [...totals(before, after), ...cases(before, after), ...returns(before, after)]
}

function totals(before: YearEnd, after: YearEnd): ChangeSince[] {
  const rows = [
    ['Escalations on the register', before.result.totals.cases, after.result.totals.cases],
    ['Said to be made', before.result.totals.saidMade, after.result.totals.saidMade],
    ['Said to be received', before.result.totals.saidReceived, after.result.totals.saidReceived],
  ] as const
  return rows.flatMap(([what, was, is]) =>
    was === is ? [] : [{ kind: 'total' as const, what, before: String(was), after: String(is) }],
  )
}

function cases(before: YearEnd, after: YearEnd): ChangeSince[] {
  const [was, is] = [countedIn(before), countedIn(after)]
  const gone = [...was].flatMap(([ref, each]): ChangeSince[] =>
    is.has(ref)
      ? []
      : [{ kind: 'case-gone', what: ref, before: factsInWords(each, before), after: 'Not counted' }],
  )
  const others = [...is].flatMap(([ref, each]): ChangeSince[] => {
    const old = was.get(ref)
    const facts = factsInWords(each, after)
    if (!old) return [{ kind: 'case-added', what: ref, before: 'Not counted', after: facts }]
    const then = factsInWords(old, before)
    return then === facts ? [] : [{ kind: 'case-changed', what: ref, before: then, after: facts }]
  })
  return [...others, ...gone]
}

const countedIn = ({ question }: YearEnd) =>
  new Map(evidenceOf(question.cases, question.period).counted.map((each) => [each.ref, each]))

function factsInWords(found: ReconciledCase, { question }: YearEnd): string {
  const name = (id: string | null) =>
    question.agencies.find((agency) => agency.id === id)?.name ?? 'Not recorded'
  const to = found.received.map(name).join(', ') || 'Not recorded'
  const themes = found.grounds.map(({ label }) => label).join(', ')
  return [`${name(found.made)} → ${to}`, `raised ${found.raisedOn ?? 'not recorded'}`, found.stage ?? 'no stage', found.status, themes]
    .filter((part) => part !== '')
    .join('; ')
} // prettier-ignore

function returns(before: YearEnd, after: YearEnd): ChangeSince[] {
  const was = new Map(before.returns.map((returned) => [returned.agency, returned]))
  return after.returns.flatMap((returned): ChangeSince[] => {
    const old = was.get(returned.agency)
    const [then, now] = [old ? returnInWords(old) : 'Not asked', returnInWords(returned)]
    return then === now ? [] : [{ kind: 'return-changed', what: returned.name, before: then, after: now }]
  })
}

function returnInWords({ state, figures }: ReturnedInYear): string {
  const said = figures.map(({ words, value }) => `${words}: ${value ?? 'not said'}`)
  return [`State: ${state}`, ...said].join('; ')
}
