import { profileTables } from '@shared/analysis/agency-profile'
import type { FigureTable, Publication } from '@shared/analysis/figure-table'
import { figureTables } from '@shared/analysis/figure-tables'
import type { Figures } from '@shared/analysis/figures-schema'
import { restsOnCount } from '@shared/analysis/findings-tables'
import { AccordError } from '@shared/domain/problem'
import { published } from '../register/insights'
import type { ReportContext } from './about-report'

interface Asked {
  readonly publication: boolean
  readonly agency?: string | undefined
  readonly tables?: readonly string[] | undefined
}

export interface ReportTables {
  /** Every table the report may show. */
  readonly allowed: readonly FigureTable[]
  /** Those asked for, in that order; every one when none was. */
  readonly chosen: readonly FigureTable[]
  readonly publication: Publication | null
  /** How many escalations they rest on; null when that is kept back. */
  readonly cases: number | null
}

/**
 * The tables of a report, for publication or for one agency if so asked.
 * @throws AccordError `reports/no-such-table`
 */
export async function reportTables(
  context: ReportContext,
  figures: Figures,
  asked: Asked,
): Promise<ReportTables> {
  const all = figureTables(figures)
  const unknown = asked.tables?.find((id) => !all.some((table) => table.id === id))
  if (unknown !== undefined) throw noSuchTable(unknown)
  // What is kept back is worked out from all tables together; of those any choice is then safe.
  const shown = asked.publication ? await published(context, all) : { tables: all, publication: null }
  const allowed = asked.agency === undefined ? shown.tables : profileTables(shown.tables, asked.agency)
  const status = shown.tables.find(({ id }) => id === 'status')
  return {
    allowed,
    chosen: asked.tables === undefined ? allowed : inOrder(allowed, asked.tables),
    publication: shown.publication,
    cases: status ? restsOnCount(status) : null,
  }
}

/** One that is not for publication, or not for one agency, is left out. */
function inOrder(tables: readonly FigureTable[], ids: readonly string[]): FigureTable[] {
  return [...new Set(ids)].flatMap((id) => tables.find((table) => table.id === id) ?? [])
}

const noSuchTable = (id: string) =>
  new AccordError({
    code: 'reports/no-such-table',
    message: `There is no table of figures called ${id}.`,
    whatToDo: 'Choose among the tables that Insights shows.',
    item: id,
  })
