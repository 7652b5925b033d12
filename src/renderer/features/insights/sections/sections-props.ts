import type { Drill } from '@shared/analysis/drill'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { FigureTable, Publication } from '@shared/analysis/figure-table'
import type { OnDrill } from '../on-drill'

export interface SectionsProps {
  /** The tables the command line, the workbook and the report have as well. */
  readonly tables: readonly FigureTable[]
  /** What was kept back; null when every figure is shown. */
  readonly publication: Publication | null
  readonly onDrill: OnDrill
  readonly filters: FigureFilters
}

/** What every panel draws from. In publication nothing leads to cases. */
export interface PanelProps extends SectionsProps {
  readonly wide?: boolean
}

export type MaybeDrill = ((drill: Drill, title: string) => void) | null

/** The way to cases; none from what is to be published. */
export function drillOf({
  publication,
  onDrill,
}: Pick<SectionsProps, 'publication' | 'onDrill'>): MaybeDrill {
  return publication ? null : onDrill
}
