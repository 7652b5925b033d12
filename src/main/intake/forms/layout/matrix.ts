import { partyNamedBy } from '../labels/implied-party'
import type { CellView } from './cell-view'
import type { Party } from '@shared/protocol/vocabulary-schema'
import type { TableMap } from './table-map'

/** A cell of a table whose rows and columns are both headed, with the heading that says whose block it is. */
export interface MatrixCell {
  readonly view: CellView
  readonly opener: CellView
  readonly attribute: CellView
}

const opens = (view: CellView | null): boolean =>
  view?.kind === 'label' &&
  view.first?.match.meanings.some((meaning) => meaning.opens && !meaning.root) === true
const asksOfParty = (view: CellView): boolean =>
  view.kind === 'label' &&
  view.first?.match.meanings.some(
    ({ attributes, nameInBlock, inSections }) => attributes ?? nameInBlock ?? inSections.size > 0,
  ) === true

/** The party whose agency or name a cell asks for, as "Escalating agency" over a column about it does. */
export const partyAsked = ({ kind, first }: CellView): Party | null => {
  const root = kind === 'label' ? first?.match.meanings.find((meaning) => meaning.root)?.root : undefined
  return root ? partyNamedBy(root) : null
}

/** True for the heading of a column about a party: one that opens a block, or asks for a party among others that do. */
const headsParty = (map: TableMap) => (view: CellView) => {
  if (opens(view)) return true
  const party = partyAsked(view)
  return party !== null && map.inRow(view.cell.row).some((other) => (partyAsked(other) ?? party) !== party)
}

/** A question of its own, which no cell of such a table holds. */
const asksField = (view: CellView): boolean =>
  view.kind === 'label' && view.first?.match.meanings.some(({ root }) => root) === true

function headingOver(map: TableMap, view: CellView, wanted: (view: CellView) => boolean): CellView | null {
  for (let row = view.cell.row - 1; row >= 0; row--) {
    const above = map.at(row, view.cell.column)
    if (!above || above.cell.column !== view.cell.column) return null
    if (above.kind === 'empty' && !asksOfParty(map.at(row, 0) ?? above)) return null
    if (wanted(above)) return above
    if (above.kind === 'label') return null
  }
  return null
}

function toTheRight(map: TableMap, view: CellView): CellView[] {
  return map.inRow(view.cell.row).filter((other) => other.cell.column > view.cell.column)
}

/**
 * The answers of a row of a table headed both ways: "Name" with a column for each party, or a row for each party
 * with a column for its name. Empty when the row is not part of one.
 */
export function matrixRow(map: TableMap, head: CellView): MatrixCell[] {
  const others = toTheRight(map, head)
  if (others.length === 0 || others.some((view) => opens(view) || asksOfParty(view) || asksField(view)))
    return []
  if (asksOfParty(head)) {
    return others.flatMap((view) => {
      const opener = headingOver(map, view, headsParty(map))
      return opener ? [{ view, opener, attribute: head }] : []
    })
  }
  if (!opens(head) && partyAsked(head) === null) return []
  const cells = others.flatMap((view) => {
    const attribute = headingOver(map, view, asksOfParty)
    return attribute ? [{ view, opener: head, attribute }] : []
  })
  return opens(head) || cells.length > 1 ? cells : []
}

/** True for the heading of a column of a table headed both ways: one of a party, or of what is asked about each. */
export function headsMatrixColumn(map: TableMap, view: CellView): boolean {
  const below = map.at(view.cell.row + view.cell.rowSpan, 0)
  if (!below || view.cell.column === 0) return false
  const row = matrixRow(map, below)
  return asksOfParty(view)
    ? below.kind === 'label' && !asksOfParty(below) && row.length > 1
    : partyAsked(view) !== null && row.some(({ opener }) => opener === view)
}
