import type { Drill, DrillStep } from './drill'
import type { FigureCell, FigureColumn, FigureRow, FigureTable } from './figure-table'

/** A count with the cases behind it. */
export function counted(
  value: number,
  dimension: DrillStep['dimension'],
  of: DrillStep['value'],
  and?: DrillStep,
): FigureCell {
  const drill: Drill = and ? { dimension, value: of, and } : { dimension, value: of }
  return { value, drill }
}

export const plain = (value: FigureCell['value']): FigureCell => ({ value })

/** A part of a whole; nothing when the whole is none. */
export const share = (part: number, whole: number): FigureCell => plain(whole === 0 ? null : part / whole)

export const all = (value: number): FigureCell => counted(value, 'all', null)

export const row = (key: string, labels: string[], cells: FigureCell[]): FigureRow => ({ key, labels, cells })

export const totalRow = (cells: FigureCell[], label = 'All', more = 0): FigureRow => ({
  key: 'total',
  labels: [label, ...Array.from({ length: more }, () => '')],
  cells,
  total: true,
})

const column =
  (kind: FigureColumn['kind']) =>
  (key: string, label: string, ...of: string[]): FigureColumn => ({
    key,
    label,
    kind,
    ...(of.length > 0 ? { of } : {}),
  })
export const countColumn = column('count')
export const numberColumn = column('number')
export const signedColumn = column('signed')
export const shareColumn = column('share')
export const daysColumn = column('days')
export const decimalColumn = column('decimal')
export const textColumn = column('text')

export type Rests = FigureTable['rests']

/** What most tables rest on. */
export const restsOn = (cases: number): Rests => [{ label: 'Escalations', cell: all(cases) }]

/** The same columns, worked out from the whole of others. */
export const ofWhole = (one: FigureColumn): FigureColumn => ({ ...one, ofAll: true })
