import { textOf } from '@shared/domain/assemble-facts'
import type { IsoDate } from '@shared/domain/dates'
import { itemKind, notAForm, type Reading } from '@shared/domain/reading'
import { needsPerson } from '@shared/domain/triage-rules'
import { suggestRoutes } from '@shared/protocol/special-routes'
import type { AgencyDirectory } from '../intake/matching/agency-directory'
import type { CaseFacts } from '../intake/matching/compare-case'
import { itemFacts, type ItemFacts } from '../intake/matching/item-facts'
import { propose, type Proposal } from '../intake/matching/propose'
import type { Db, Tx } from '../store'
import type { RegisterContext } from './context'
import { formOf, packIdOf, packOf } from './forms'
import { candidatesFor, type FindCandidates } from './match-items'

/** An item as triage weighs it: corrections, when there are any, are already laid over the reading. */
export interface ItemToWeigh {
  readonly kind: string
  readonly notAForm: string | null
  readonly form: string | null
  readonly reading: Reading
  readonly receivedOn: IsoDate
  /** Something was typed into it and not accepted yet. */
  readonly hasDraft?: boolean
}

export interface Evaluation {
  readonly facts: ItemFacts
  /** Null for what is not about a case at all. */
  readonly match: Proposal | null
  /** Why it needs a person, a sentence each; empty when it is clear. */
  readonly needsPerson: readonly string[]
}

const notAFormOrNull = notAForm.nullable()

/** Weighs items against the register as it stands now, many in a few queries. */
export async function evaluateItems(
  db: Db | Tx,
  context: RegisterContext,
  directory: AgencyDirectory,
  items: readonly ItemToWeigh[],
): Promise<Evaluation[]> {
  return await weighItems(context, directory, items, (about) => candidatesFor(db, about))
}

/** The same against the cases that `find` knows of. */
export async function weighItems(
  context: RegisterContext,
  directory: AgencyDirectory,
  items: readonly ItemToWeigh[],
  find: FindCandidates,
): Promise<Evaluation[]> {
  const facts = items.map((item) => factsOf(context, directory, item))
  const concerned = items.flatMap((item, index) => (isAboutACase(item.kind) ? [index] : []))
  const candidates = await find(concerned.flatMap((index) => facts[index] ?? []))
  const byIndex = new Map(concerned.map((index, at) => [index, candidates[at] ?? []]))
  return items.flatMap((item, index) => {
    const own = facts[index]
    return own ? [evaluate(context, item, own, byIndex.get(index) ?? null)] : []
  })
}

/** What matching knows of an item. */
export function factsOf(
  { packs }: RegisterContext,
  directory: AgencyDirectory,
  { reading, form, receivedOn }: ItemToWeigh,
): ItemFacts {
  return itemFacts(reading, formOf(packs, form), receivedOn, directory)
}

function isAboutACase(kind: string): boolean {
  return kind === 'form' || kind === 'log-row' || kind === 'free-text'
}

function evaluate(
  context: RegisterContext,
  item: ItemToWeigh,
  facts: ItemFacts,
  candidates: readonly CaseFacts[] | null,
): Evaluation {
  const match = candidates === null ? null : propose(facts, candidates)
  const { reading, receivedOn } = item
  const reasons = needsPerson({
    kind: itemKind.parse(item.kind),
    notAForm: notAFormOrNull.parse(item.notAForm),
    reading,
    receivedOn,
    form: formOf(context.packs, item.form),
    pack: packOf(context.packs, packIdOf(context.packs, item.form) ?? context.board, null),
    escalating: facts.escalating,
    receiving: facts.receiving,
    match: match ?? { decision: 'unsure', case: null, certain: false },
  })
  return {
    facts,
    match,
    needsPerson: [...reasons, ...elsewhere(context, item), ...(item.hasDraft ? [typed] : [])],
  }
}

const typed = 'What was typed into it has not been accepted yet.'

/** Why it may not be an escalation between agencies at all: what the protocol sends another way. */
function elsewhere(context: RegisterContext, { reading, form }: ItemToWeigh): string[] {
  const pack = packOf(context.packs, packIdOf(context.packs, form) ?? context.board, null)
  const kind = textOf(reading, 'subject.kind')
  const text = [textOf(reading, 'concern.summary'), textOf(reading, 'concern.outcomeSought')].join('\n')
  return suggestRoutes(pack, text, kind === 'adult' || kind === 'child' ? kind : null)
    .filter((route) => !route.interAgency)
    .map(
      (route) =>
        `${route.because} It may be for another route: ${route.label}, which goes to ${route.goesTo}.`,
    )
}
