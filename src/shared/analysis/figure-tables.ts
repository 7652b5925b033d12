import { agencyTables } from './agency-tables'
import type { FigureTable } from './figure-table'
import type { Figures } from './figures-schema'
import { formTables } from './form-tables'
import { groundTables } from './ground-tables'
import { stageTables } from './stage-tables'
import { timeTables } from './time-tables'

/** All figures as tables, in the order to show them: the same on screen, in the workbook, in Word and from the command line. */
export function figureTables(figures: Figures): FigureTable[] {
  return [
    ...agencyTables(figures),
    ...stageTables(figures),
    ...timeTables(figures),
    ...groundTables(figures),
    ...formTables(figures),
  ]
}
