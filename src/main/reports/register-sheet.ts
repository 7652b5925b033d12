import type { ReportCase } from '../store'
import type { BoardWording } from './board-wording'
import { identifiableColumns, identifiableRow } from './identifiable-register'
import { pseudonymisedColumns, pseudonymisedRow } from './pseudonymised-register'
import type { RegisterKind } from './register-kind'
import type { Sheet, SheetRow } from './sheet'

/** Where the register's rows come from, a page at a time. */
export interface CaseSource {
  readonly ids: readonly string[]
  page(ids: readonly string[], withNarrative: boolean): Promise<readonly ReportCase[]>
  /** A made-up case number that leads back to the case only for who holds the register's keys. */
  pseudonym(id: string): string
}

const pageSize = 500

/** The register of cases as a sheet whose rows are fetched while they are written. */
export function registerSheet(
  kind: Exclude<RegisterKind, 'none'>,
  cases: CaseSource,
  wording: BoardWording,
): Sheet {
  const identifiable = kind === 'identifiable'
  return {
    name: 'Cases',
    title: identifiable ? 'Cases: names people' : 'Cases, pseudonymised',
    note: identifiable
      ? `${cases.ids.length} escalations, one a row. OFFICIAL-SENSITIVE. An empty cell means that no form received says it.`
      : `${cases.ids.length} escalations, one a row, in random order. Case numbers are made up for this file alone; dates are months.`,
    columns: identifiable ? identifiableColumns : pseudonymisedColumns,
    rows: identifiable ? identifiableRows(cases) : pseudonymisedRows(cases, wording),
  }
}

async function* identifiableRows(cases: CaseSource): AsyncGenerator<SheetRow> {
  for (const ids of pages(cases.ids)) {
    for (const row of await cases.page(ids, true)) yield identifiableRow(row)
  }
}

async function* pseudonymisedRows(cases: CaseSource, wording: BoardWording): AsyncGenerator<SheetRow> {
  // In order of the made-up numbers the rows are shuffled: nothing of the register's order is left.
  const pseudonyms = new Map(cases.ids.map((id) => [id, cases.pseudonym(id)]))
  const named = (id: string): string => pseudonyms.get(id) ?? ''
  const shuffled = [...cases.ids].sort((a, b) => (named(a) < named(b) ? -1 : 1))
  for (const ids of pages(shuffled)) {
    for (const row of await cases.page(ids, false)) yield pseudonymisedRow(row, named(row.id), wording)
  }
}

function* pages(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += pageSize) yield ids.slice(start, start + pageSize)
}
