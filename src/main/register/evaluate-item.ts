import { textOf } from '@shared/domain/assemble-facts'
import type { IsoDate } from '@shared/domain/dates'
import { itemKind, notAForm, type Reading } from '@shared/domain/reading'
import { needsPerson } from '@shared/domain/triage-rules'
import { suggestRoutes } from '@shared/protocol/special-routes'
import type { AgencyDirectory } from '../intake/matching/agency-directory'
import type { SettledCase } from '../intake/matching/settle'
import { itemFacts, type ItemFacts } from '../intake/matching/item-facts'
import { fitting, propose, settleCases, weighCases, type Proposal } from '../intake/matching/propose'
import type { Db, Tx } from '../store'
import { formId } from './case-sources'
import type { RegisterContext } from './context'
import { formOf, packIdOf, packOf } from './forms'
import type { LoadedItem } from './load-item'
import { candidatesFor, type FindCandidates } from './match-items'
import { tellingsOf, type FindTellings } from './told-by-cases'

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
  return await weighItems(context, directory, items, {
    candidates: (about) => candidatesFor(db, about),
    tellings: (ids) => tellingsOf(db, ids),
  })
}

/** The register as items are weighed against it. */
export interface KnownCases {
  readonly candidates: FindCandidates
  readonly tellings: FindTellings
}

/** The same against the cases that `known` knows of. */
export async function weighItems(
  context: RegisterContext,
  directory: AgencyDirectory,
  items: readonly ItemToWeigh[],
  known: KnownCases,
): Promise<Evaluation[]> {
  const facts = items.map((item) => factsOf(context, directory, item))
  const concerned = items.flatMap((item, index) => (isAboutACase(item.kind) ? [index] : []))
  const candidates = await known.candidates(concerned.flatMap((index) => facts[index] ?? []))
  const weighed = new Map(
    concerned.flatMap((index, at) => {
      const own = facts[index]
      return own ? [[index, weighCases(own, candidates[at] ?? [])] as const] : []
    }),
  )
  const told = await known.tellings([...weighed.values()].flatMap(fitting))
  return items.flatMap((item, index) => {
    const own = facts[index]
    if (!own) return []
    const cases = weighed.get(index)
    return [evaluate(context, item, own, cases ? settleCases(own, cases, told) : null)]
  })
}

/** A stored item as triage weighs it. */
export function itemToWeigh({ entry, submission, row, reading, hasDraft }: LoadedItem): ItemToWeigh {
  return {
    kind: entry.kind,
    notAForm: row?.not_a_form ?? null,
    form: row ? formId(row) : null,
    reading,
    receivedOn: submission.received_on,
    hasDraft,
  }
}

/** What matching knows of an item. */
export function factsOf(
  { packs }: RegisterContext,
  directory: AgencyDirectory,
  { reading, form, receivedOn, kind }: ItemToWeigh,
): ItemFacts {
  return itemFacts(reading, formOf(packs, form), receivedOn, directory, itemKind.parse(kind))
}

function isAboutACase(kind: string): boolean {
  return kind === 'form' || kind === 'log-row' || kind === 'free-text'
}

function evaluate(
  context: RegisterContext,
  item: ItemToWeigh,
  facts: ItemFacts,
  cases: readonly SettledCase[] | null,
): Evaluation {
  const match = cases === null ? null : propose(cases)
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
    match: match ?? { decision: 'unsure', case: null, certain: false, doubt: null },
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
