import { ownRows } from './findings-tables'
import type { FigureFilters } from './figure-filters'
import type { FigureRow, FigureTable } from './figure-table'

/** The filters of a profile of one agency: the cases it made or received. Null when they name another agency. */
export function profileFilters(filters: FigureFilters, agency: string): FigureFilters | null {
  if (filters.agency?.some((name) => name !== agency)) return null
  return { ...filters, agency: [agency] }
}

/** Say how agencies go about their own forms: nobody else's business. */
export const ofEachAgency: readonly string[] = ['remarks', 'forms-by-agency']
/** Counts the forms of all agencies together. */
const ofAllForms = 'forms-by-field'

/**
 * What of the tables of an agency's cases may be sent to it: all that the cases have in common with it, and of what is
 * said of each agency by itself only what is said of this one. Figures are to be kept back for publication before.
 */
export function profileTables(tables: readonly FigureTable[], agency: string): FigureTable[] {
  return tables
    .filter(({ id }) => id !== ofAllForms)
    .map((table) => {
      if (ofEachAgency.includes(table.id))
        return { ...table, rests: [], rows: ownRows(table).filter(({ key }) => key === agency) }
      if (table.id !== 'agencies') return table
      return { ...table, rows: table.rows.filter((row) => row.total || row.key === agency || hasSome(row)) }
    })
}

function hasSome({ cells }: FigureRow): boolean {
  return cells.some(({ value, hidden }) => hidden || (typeof value === 'number' && value !== 0))
}
