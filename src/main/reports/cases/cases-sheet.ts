import type { BoardWording } from '../board-wording'
import type { Sheet, SheetRow } from '../sheet'
import type { CaseSource } from './case-source'
import { identifiableColumns, identifiableRow } from './identifiable-cases'
import { pages } from './pages'
import { pseudonymisedColumns, pseudonymisedRow } from './pseudonymised-cases'

/** The cases as a sheet whose rows are fetched while they are written: one a row, for the figures to be counted again from. */
export function casesSheet(source: CaseSource, wording: BoardWording): Sheet {
  const identifiable = source.kind === 'identifiable'
  const counted = 'The words of its columns are those of the sheets of figures, so that a pivot of it gives the same counts.'
  return {
    name: 'Cases',
    title: identifiable ? 'Cases: names people' : 'Cases, pseudonymised',
    note: identifiable
      ? `${source.ids.length} escalations, one a row. OFFICIAL-SENSITIVE. ${counted}`
      : `${source.ids.length} escalations, one a row, in random order. Case numbers are made up for this file alone; dates are months. ${counted}`,
    columns: identifiable ? identifiableColumns : pseudonymisedColumns,
    rows: rows(source, wording),
  }
} // prettier-ignore

async function* rows(source: CaseSource, wording: BoardWording): AsyncGenerator<SheetRow> {
  const { kind, words, nameOf, personOf } = source
  for (const page of pages(source.ids))
    for (const row of await source.cases(page))
      yield kind === 'identifiable'
        ? identifiableRow(row, words, personOf(row))
        : pseudonymisedRow(row, nameOf(row.id), words, personOf(row), wording)
}
