import { party } from '@shared/protocol/vocabulary-schema'
import type { SectionKind } from '../labels/label-book'
import { forOfficeUse, resolve, type Resolved, type Section } from '../labels/resolve'
import { partySection } from '../labels/vocabulary-book'
import { storySection } from '../labels/story-section'
import { fieldDefinition } from '@shared/domain/fields'
import type { CellView } from './cell-view'
import { partyAsked } from './matrix'
import type { TableMap } from './table-map'
import { isBold, isBlank } from './lines'
import { opensSigned } from './signed-heading'

/** Finds the block of the form a cell stands in, from the headings beside and above it. */
export class TableSections {
  private readonly opened = new Map<CellView, Section>()

  constructor(
    private readonly map: TableMap,
    /** The block before the table, or those side by side over its halves. */
    private readonly outer: readonly Section[],
    private readonly columns: number,
    private readonly knownForm: boolean,
  ) {}

  private outerOf(view: CellView): Section | null {
    return this.outer[Math.floor((view.cell.column * this.outer.length) / Math.max(this.columns, 1))] ?? null
  }

  /** The section a cell opens, or null when it opens none. */
  openedBy(view: CellView): Section | null {
    if (!view.first || !['label', 'filled', 'labels', 'glued'].includes(view.kind)) return null
    if (view.kind === 'glued' && !opensSigned(view.first)) return null
    const known = this.opened.get(view)
    if (known) return known
    const resolved = resolve(view.first.match, null)
    const kind =
      resolved.as === 'opens'
        ? resolved.kind
        : (this.headedParty(view, resolved) ?? this.headedStory(view, resolved))
    if (!kind) return null
    const section = { kind, asked: new Set<string>() }
    this.opened.set(view, section)
    return section
  }

  /** The block of a party that heads a row or column of a table headed both ways. */
  headedBy(view: CellView): Section | null {
    const opened = this.openedBy(view)
    const about = partyAsked(view)
    if (opened || !about) return opened
    const section = { kind: partySection(about), asked: new Set<string>() }
    this.opened.set(view, section)
    return section
  }

  /** "Escalating agency" over questions about it, across several columns or set as no question is, is a heading. */
  private headedParty(view: CellView, resolved: Resolved): SectionKind | null {
    if (resolved.as !== 'field' || !resolved.target.field.endsWith('.agency') || view.kind !== 'label')
      return null
    const about = party.safeParse(resolved.target.field.split('.')[0])
    const under = this.map.below(view)
    if (!about.success || !under) return null
    const asked = this.map
      .inRow(view.cell.row + view.cell.rowSpan)
      .flatMap(({ first }) => first?.match.meanings.flatMap(({ attributes }) => attributes ?? []) ?? [])
    const asks = asked.length > 0
    const across = view.cell.columnSpan > 1 && (asks || this.standsOver(view, under))
    const alone = asks && this.map.soleInRow(view.cell.row) === view
    const apart = alone && (asked.includes('agency') || this.map.contrasts(view, under))
    return across || apart ? partySection(about.data) : null
  }

  /** A cell by itself in its row, over a question in one of several columns. */
  private standsOver(view: CellView, below: CellView): boolean {
    const narrower = below.kind === 'label' && below.cell.columnSpan < view.cell.columnSpan
    return narrower && this.map.soleInRow(view.cell.row) === view
  }

  /** "Outcome" set across questions of their own, or beside them. */
  private headedStory(view: CellView, resolved: Resolved): SectionKind | null {
    if (this.knownForm || resolved.as !== 'field' || view.kind !== 'label') return null
    if (this.map.headsRows(view)) return storySection(resolved.target.field)
    if (view.cell.columnSpan < 2) return null
    const below = this.map.below(view)
    return below && this.standsOver(view, below) ? storySection(resolved.target.field) : null
  }

  /** The section that governs a cell: a heading to its left, then above it, then before the table. */
  of(view: CellView): Section | null {
    return this.fromLeft(view) ?? this.fromAbove(view)
  }

  private fromLeft({ cell }: CellView): Section | null {
    for (let row = cell.row; row >= 0; row--) {
      let blank = true
      for (let column = cell.column - 1; column >= 0; column--) {
        const left = this.map.at(row, column)
        if (!left || left.kind === 'empty') continue
        blank = false
        const section = this.openedBy(left)
        if (section) return section
        if (row < cell.row) return null
      }
      // A heading cell left empty below, instead of merged, still governs these rows.
      if (!blank || cell.column === 0) return null
    }
    return null
  }

  private fromAbove(view: CellView): Section | null {
    const { cell } = view
    for (let row = cell.row - 1; row >= 0; row--) {
      const sole = this.map.soleInRow(row)
      const above = sole ?? this.map.at(row, cell.column)
      if (!above || above.kind === 'empty') continue
      const section = this.openedBy(above)
      if (section && !this.governsItsRowsOnly(above)) return section
      if (this.closes(above)) return forOfficeUse()
      if (section || this.ends(above, sole !== null)) return null
      const beside = sole ? null : this.headingOver(row, cell.column)
      if (beside) return beside
    }
    return this.outerOf(view)
  }

  /** A merged heading over several columns, to the left of the cell straight above. */
  private headingOver(row: number, column: number): Section | null {
    const above = this.map.at(row, column)
    return above && above.cell.columnSpan > 1 ? this.openedBy(above) : null
  }

  private governsItsRowsOnly(view: CellView): boolean {
    const right = this.map.rightOf(view)
    if (!right || right.kind === 'empty') return false
    const below = this.map.below(view)
    const asks = below?.first?.match.meanings.some((m) => m.attributes ?? m.inSections.size > 0)
    // "signed electronically" is an answer as well, though its first word is one of a form's.
    if (right.kind === 'text' || right.kind === 'glued')
      return !this.map.isHeader(view.cell.row) && asks !== true
    return this.openedBy(right) === null
  }

  private closes({ first }: CellView): boolean {
    return first !== null && resolve(first.match, null).as === 'closes'
  }

  private ends(view: CellView, sole: boolean): boolean {
    if (!view.first)
      return sole && view.kind === 'text' && view.lines.every((line) => isBlank(line) || isBold(line))
    const resolved = resolve(view.first.match, null)
    if (resolved.as === 'title') return true
    return resolved.as === 'field' && sole && fieldDefinition(resolved.target.field).kind === 'longText'
  }
}
