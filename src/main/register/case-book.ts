import type { CaseFacts } from '../intake/matching/compare-case'
import { lookUpKeys } from '../intake/matching/match-keys'
import { allAgencies, candidateRows, casesByKeys, type CaseProjection, type Tx } from '../store'
import { FiledCases } from './filed-cases'
import { caseFacts, type LookedUp } from './match-items'

/** Cases kept at hand at most; beyond them the book is begun anew. */
const mostKept = 50_000

/**
 * The cases that a run of acceptances has looked up, kept as they become, so that a long log is not matched by asking the
 * database for the same cases row after row. It answers what the database would, so long as every case that changes is put
 * in and nobody else changes one: whoever cannot be sure of that forgets it.
 */
export class CaseBook {
  private filed = new FiledCases()
  /** By their numbers in the files; looking each up by its id would take longer than weighing it. */
  private facts: (CaseFacts | undefined)[] = []
  private agencies: ReadonlyMap<string, string> = new Map()
  /** Cases are known by their keys alone. */
  private strangers = false

  forget(): void {
    this.filed = new FiledCases()
    this.facts = []
    this.strangers = false
  }

  /** Takes note of the agencies as they stand. */
  async learnAgencies(tx: Tx): Promise<void> {
    this.agencies = new Map((await allAgencies(tx)).map(({ id, name }) => [id, name]))
  }

  /** Fetches, for many items in a few queries, everything that looking them up one by one will ask for. */
  async prepare(tx: Tx, items: readonly LookedUp[]): Promise<void> {
    if (this.facts.length > mostKept) this.forget()
    const wanted = items.map(lookUpKeys)
    const unknown = new Set(wanted.flat().filter((key) => !this.filed.knows(key)))
    const found = await casesByKeys(tx, [...unknown])
    for (const key of unknown) {
      const ids = found.get(key) ?? []
      this.filed.learn(key, ids)
      this.strangers ||= ids.some((id) => this.facts[this.filed.numberOf(id)] === undefined)
    }
    if (!this.strangers) return
    await this.fetch(
      tx,
      wanted.flatMap((keys) => this.filed.likeliest(keys)),
    )
  }

  /** For each item, the cases it may belong to. The items must be of those that were prepared for. */
  async candidatesFor(tx: Tx, items: readonly LookedUp[]): Promise<CaseFacts[][]> {
    const cases = items.map((item) => this.filed.likeliest(lookUpKeys(item)))
    await this.fetch(tx, cases.flat())
    return cases.map((own) => own.flatMap((number) => this.facts[number] ?? []))
  }

  /** Puts a case in as it has just been written, or is about to be. */
  put({ row, keys, receiving, stages }: CaseProjection): void {
    this.filed.file(row.id, keys)
    const candidate = {
      id: row.id,
      ref: row.ref,
      name: row.subject_name ?? null,
      dateOfBirth: row.subject_date_of_birth ?? null,
      reference: row.subject_reference ?? null,
      address: row.subject_address ?? null,
      escalating: row.escalating_agency_id ?? null,
      raisedOn: row.raised_on ?? null,
      receivedOn: row.received_on,
      status: row.status,
      resolvedOn: row.resolved_on ?? null,
      receiving: [...receiving],
      stages: stages.flatMap(({ number, entered_on }) =>
        typeof number === 'number' ? [{ number, enteredOn: entered_on ?? null }] : [],
      ),
    }
    this.keep(caseFacts(candidate, this.agencies))
  }

  private async fetch(tx: Tx, numbers: readonly number[]): Promise<void> {
    const unknown = new Set(numbers.filter((number) => this.facts[number] === undefined))
    if (unknown.size === 0) return
    const rows = await candidateRows(
      tx,
      [...unknown].map((number) => this.filed.idOf(number)),
    )
    for (const row of rows) this.keep(caseFacts(row, this.agencies))
  }

  private keep(facts: CaseFacts): void {
    this.facts[this.filed.numberOf(facts.id)] = facts
  }
}
