import { fieldDefinition } from '@shared/domain/fields'
import { isInstruction } from '../labels/boundary'
import { isKindOptions } from '../labels/kind-options'
import { isWeak, type Target } from '../labels/label-book'
import { resolve } from '../labels/resolve'
import { asksJobTitle, type Answer } from './answer'
import { looksLikeLabel, type CellView } from './cell-view'
import { isBlank } from './lines'
import { optionCells } from './option-cells'
import { isSet } from './open-answer'
import { severalCells, type Value } from './several-cells'
import type { TableMap } from './table-map'
import type { TickColumns } from './tick-columns'

export const isNarrative = (target: Target): boolean => fieldDefinition(target.field).kind === 'longText'

/** Finds the cell that holds the answer to a question of a table. */
export class AnswerCells {
  constructor(
    private readonly map: TableMap,
    /** Cells that are known to be answers. */
    private readonly claimed: ReadonlySet<CellView>,
    private readonly ticks: TickColumns | null,
  ) {}

  /** The cell a question's answer stands in, and how clearly it does; null when there is none. */
  of(view: CellView, target: Target | null): Value | null {
    const { row } = view.cell
    const ticked = target && this.ticks?.answer(view)
    if (ticked) return { view: ticked, placing: 'certain' }
    if (this.map.headsRows(view)) return null
    if (this.map.isHeader(row))
      return this.inList(view, target) ? null : this.underneath(view, 'certain', target)
    const options = optionCells(this.map, view, target)
    if (options) return options
    const right = this.map.rightOf(view)
    if (right && !this.claimed.has(right) && this.isAnswer(right, target, view))
      return (target && severalCells(this.map, view, right, target)) ?? { view: right, placing: 'certain' }
    const left = this.map.leftOf(view)
    const yesNo = target !== null && fieldDefinition(target.field).kind === 'yesNo'
    if (yesNo && left && holdsOnlyMark(left) && (!right || right.kind !== 'text'))
      return { view: left, placing: 'certain' }
    if (right && right.kind !== 'empty')
      return this.alone(view) ? this.underneath(view, 'certain', target) : null
    // Nothing beside it: a text of its own row straight below is the answer, when no question stands there.
    if (!right || this.map.soleInRow(row) === view)
      return this.underneath(view, right ? 'likely' : 'certain', target)
    return null
  }

  /** Of a list of what happened when, only the day on which it began says something about the whole. */
  private inList({ cell }: CellView, target: Target | null): boolean {
    return this.map.listsBelow(cell.row) && target?.field !== 'raisedOn'
  }

  private alone(view: CellView): boolean {
    return this.map.soleInRow(view.cell.row) === view
  }

  private underneath(view: CellView, placing: Answer['placing'], target: Target | null): Value | null {
    const below = this.map.below(view)
    if (!below || this.claimed.has(below) || below.cell.column !== view.cell.column) return null
    if (isInstruction(below.lines[0]?.text ?? '')) return null
    // A narrower cell below, with an empty one beside it, is the next question and nobody has answered it.
    const beside = this.map.rightOf(below)
    if (below.cell.columnSpan < view.cell.columnSpan && beside?.kind === 'empty') return null
    const weak =
      below.first !== null &&
      below.kind === 'label' &&
      isWeak(below.first.match.meanings) &&
      this.map.isHeader(view.cell.row)
    const kind = target?.field === 'subject.kind' && /^\W*(?:adult|child)\b/i.test(below.lines[0]?.text ?? '')
    const story = target !== null && this.tellsStory(below, target) && isOthers(below)
    if (below.kind !== 'text' && below.kind !== 'glued' && !weak && !kind && !story) return null
    if (!this.map.isHeader(view.cell.row) && this.map.soleInRow(below.cell.row) !== below) return null
    const told = target !== null && isNarrative(target) && this.map.contrasts(view, below)
    if ((looksLikeLabel(below) && !told && !story) || this.map.sameLook(view, below)) return null
    // Beside an empty answer cell only what is set across both can be the answer, unless it heads what follows.
    if (placing === 'likely' && (below.cell.columnSpan <= view.cell.columnSpan || headsPart(below)))
      return null
    return { view: below, placing }
  }

  /** Whether the cell to the right of a question holds its answer. */
  isAnswer(right: CellView, target: Target | null, view: CellView): boolean {
    // Two headings side by side, each over a block of its own.
    if (opensBlock(view) && opensBlock(right)) return false
    // Two questions side by side, each over a field that nobody has filled in.
    if (this.map.sameLook(view, right) && [view, right].every((each) => isEmptyField(this.map.below(each))))
      return false
    if (right.kind === 'glued') return true
    if (target && fieldDefinition(target.field).kind === 'personKind' && right.lines.some(isKindOptions))
      return true
    const unmarked = right.first?.match.boundary.kind !== 'colon'
    if (right.kind === 'label' && target && unmarked && this.map.holdsAnswers(right.cell.column)) return true
    if (right.kind === 'label' && target && unmarked && this.endsRow(view, right)) return true
    if (right.kind === 'filled' && target && right.first) {
      const resolved = resolve(right.first.match, null)
      const contact = target.field.endsWith('.contact')
      return (contact && resolved.as !== 'field') || this.tellsStory(right, target)
    }
    if (right.kind === 'label' && target && right.first?.match.boundary.kind === 'end') {
      return suits(target, right) || (asksJobTitle(target) && isWeak(right.first.match.meanings))
    }
    if (right.kind !== 'text') return false
    const narrative = target !== null && isNarrative(target)
    if (this.map.sameLook(view, right) && looksLikeLabel(right)) return false
    return narrative ? !endsInColon(right) : !looksLikeLabel(right)
  }

  /** "Thresholds" in plain type at the end of the row of a question in bold, though elsewhere it is a question of no use. */
  private endsRow(view: CellView, right: CellView): boolean {
    const useless = right.first?.match.meanings.every(
      ({ root, opens, attributes }) => !root && !opens && !attributes,
    )
    return useless === true && this.map.rightOf(right) === null && this.map.contrasts(view, right)
  }

  /** A story that begins with the words of a question, and is too long for that question's answer. */
  private tellsStory(view: CellView, target: Target): boolean {
    const long = view.lines.length > 1 || (view.lines[0]?.text.length ?? 0) > 100
    return (
      view.kind === 'filled' && isNarrative(target) && long && !asksSeveral(view) && !this.answersInLine()
    )
  }

  /** True when this table's answers stand in the same cells as their labels. */
  private answersInLine(): boolean {
    return this.map.views.filter((view) => view.kind === 'filled' && view.answeredInLine).length > 1
  }
}

/** "School: …", "Police: …": begins like a question that is nobody's. */
const isOthers = ({ first }: CellView): boolean => first !== null && isWeak(first.match.meanings)

const isEmptyField = (view: CellView | null): boolean =>
  view?.kind === 'empty' &&
  view.cell.blocks.some((block) => block.kind === 'paragraph' && block.runs.some((run) => run.control))

/** Questions one below the other in one cell. */
const asksSeveral = ({ pieces }: CellView): boolean =>
  pieces.filter((piece) => piece.type === 'label' && !piece.inline && piece.match.boundary.kind === 'end')
    .length > 1

/** "E. What came of it", or a line in bold: the heading of the next part of the form. */
const headsPart = ({ lines }: CellView): boolean => {
  const [line, second] = lines.filter((each) => !isBlank(each))
  return line !== undefined && !second && (isSet(line) || numberedHeading.test(line.text))
}
const numberedHeading = /^\s*(?:[A-Z]|\d{1,2}|[IVX]{1,4})[.):]\s+\p{Lu}[^.!?;]{2,80}$/u

const opensBlock = ({ kind, first }: CellView): boolean =>
  kind === 'label' && first?.match.meanings.some(({ opens, root }) => opens && !root) === true

const endsInColon = (view: CellView): boolean =>
  /[:：]\s*$/.test(view.lines.map((line) => line.text).join(' '))

function suits(target: Target, view: CellView): boolean {
  const kind = fieldDefinition(target.field).kind
  const text = view.lines
    .map((line) => line.text)
    .join(' ')
    .trim()
  if (kind === 'personKind') return /^(?:an? )?(?:adult|child|young person)s?$/i.test(text)
  if (kind === 'stage') return /^(?:stage|step|level)\s+\S{1,6}$/i.test(text)
  return false
}

function holdsOnlyMark(view: CellView): boolean {
  const text = view.lines
    .map((line) => line.text)
    .join('')
    .trim()
  return /^(?:[☐□☑☒✓✔✗✘xX■]|\[\s*[xX✓]?\s*\]|yes|no|y|n)$/iu.test(text)
}
