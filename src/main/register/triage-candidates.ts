import type { Output } from '@shared/contract'
import { fitting, settleCases, weighCases } from '../intake/matching/propose'
import type { SettledCase } from '../intake/matching/settle'
import { allAgencies, candidateRows, listCases } from '../store'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { evaluateItems, itemToWeigh } from './evaluate-item'
import { loadItem } from './load-item'
import { candidatesFor, caseFacts } from './match-items'
import { tellingsOf } from './told-by-cases'

const mostFound = 20

/** Cases an officer may link an item to: those it may belong to, likeliest first, then those a search finds. */
export async function candidates(
  context: RegisterContext,
  submission: string,
  search: string,
): Promise<Output<'triage.candidates'>> {
  const { db } = context.store
  const item = itemToWeigh(await loadItem(db, submission))
  const [evaluation] = await evaluateItems(db, context, await loadDirectory(db), [item])
  if (!evaluation) return []
  const found = search.trim() === '' ? [] : await searched(context, search)
  const own = found.length > 0 ? [] : ((await candidatesFor(db, [evaluation.facts]))[0] ?? [])
  const fits = weighCases(evaluation.facts, [...own, ...found])
  const told = await tellingsOf(db, fitting(fits))
  const weighed = new Map(settleCases(evaluation.facts, fits, told).map((each) => [each.case.id, each]))
  const cases = [...new Map([...own, ...found].map((each) => [each.id, each])).values()]
  return cases
    .map((each) => {
      const weight = weighed.get(each.id)
      return {
        decision: isCertain(weight) ? ('update' as const) : ('unsure' as const),
        case: each.ref,
        score: weight?.score ?? 0,
        reasons: weight ? [...weight.reasons] : ['Found by your search'],
        subject: each.name,
        agencies: each.agencies,
      }
    })
    .filter((each) => each.score > 0 || found.length > 0)
    .sort((a, b) => b.score - a.score || (a.case < b.case ? -1 : 1))
    .slice(0, mostFound)
}

const isCertain = (weight: SettledCase | undefined): boolean =>
  weight?.verdict === 'certain' || weight?.verdict === 'copy'

async function searched(context: RegisterContext, search: string) {
  const { db } = context.store
  const filter = { search, status: 'all' as const, stage: null, agency: null, overdue: false, drill: null }
  const page = { offset: 0, limit: mostFound }
  const { rows } = await listCases(
    db,
    filter,
    { by: 'receivedOn', descending: true },
    page,
    context.clock.now(),
  )
  const names = new Map((await allAgencies(db)).map((agency) => [agency.id, agency.name]))
  const facts = await candidateRows(
    db,
    rows.map((row) => row.id),
  )
  return facts.map((row) => caseFacts(row, names))
}
