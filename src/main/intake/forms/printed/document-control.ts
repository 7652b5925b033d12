import type { Block, Table, TableCell } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { groupedBy } from '@shared/domain/grouped-by'
import { mapTables } from './passages'

const ofVersions = /^(?:version|revision|issue|edition)(?: (?:no|number|date))?$/
const ofPapers =
  /^(?:(?:document|form|policy|template) (?:control|owner|author|status|type|reference|ref|id|no|number)|owner|author|approved(?: by| on)?|ratified(?: by| on)?|approval date|date approved|(?:next )?review (?:due|date|by)|(?:date )?issued|issue date|date of issue|effective (?:from|date)|classification|supersedes|replaces)$/
const papersName = /^(?:(?:document|form|template|policy)(?: (?:title|name))?|title)$/
const beside = /^(?:ref|reference|ref no|reference no|reference number|number|no|id|status|date)$/

/** The fewest labels of the kind that tell a table of a paper's own particulars from a form's. */
const fewest = 3

const isParticular = (label = ''): boolean =>
  ofVersions.test(label) || ofPapers.test(label) || papersName.test(label)

const labelOf = ({ blocks }: TableCell): string => {
  const [only, second] = blocks
  if (only?.kind !== 'paragraph' || second) return ''
  return paragraphText(only).trim().replace(/[\s:.]{1,4}$/, '').toLowerCase() // prettier-ignore
}

/**
 * The same blocks without what a paper says of itself in a table ("Reference G17, Version 2.3, Owner, Review due"): its
 * number is printed on every copy, and is nobody's. Its title is left.
 */
export const withoutDocumentControl = (blocks: readonly Block[]): readonly Block[] =>
  mapTables(blocks, withoutParticulars)

function withoutParticulars(table: Table): Table {
  const labels = table.cells.map(labelOf)
  const told = labels.filter((label) => isParticular(label))
  if (told.length < fewest || !labels.some((label) => ofVersions.test(label))) return table
  const rows = [...groupedBy(table.cells, ({ row }) => row)].sort(([a], [b]) => a - b)
  const firsts = rows.map(([, cells]) => cells.map(labelOf).find((label) => label !== '') ?? '')
  const left = rows.flatMap(([, cells], n) => {
    const near = beside.test(firsts[n] ?? '') && (isParticular(firsts[n - 1]) || isParticular(firsts[n + 1]))
    if (!isParticular(firsts[n]) && !near) return cells
    return cells.filter((cell, at) => [cell, cells[at - 1]].some((each) => each && papersName.test(labelOf(each))))
  })
  return { ...table, cells: left }
} // prettier-ignore
