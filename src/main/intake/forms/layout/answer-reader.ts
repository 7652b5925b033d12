import { fieldDefinition } from '@shared/domain/fields'
import { questionKey, type Target } from '../labels/label-book'
import type { Resolved, Section } from '../labels/resolve'
import { storySection } from '../labels/story-section'
import type { Answer } from './answer'
import { Around } from './around'
import { AskedAbout } from './asked-about'
import { placeBelow } from './below-question'
import type { LabelPiece } from './cell-view'
import { goesOn } from './goes-on'
import { isBlank, isBold, isUnderlined, type Line } from './lines'
import { asksInCell, beginsAnother, endsInHeading } from './next-question'
import { instructs, isSet, type OpenAnswer as Open, type ReaderOptions } from './open-answer'
import { isLabelSet } from './other-question'
import { asksHere, mayAsk } from './question-here'
import { namesRaiser, signsOff } from './signed-off'
import type { Piece } from './scan'

const nameless: Target = { field: 'subject.name', also: [], sure: false }

const targetOf = (resolved: Resolved): Target | null => {
  if (resolved.as === 'bare') return nameless
  return resolved.as === 'field' || resolved.as === 'opens' ? resolved.target : null
}

/** Reads labels and text in reading order, keeping track of the block of the form they stand in. */
export class AnswerReader {
  readonly answers: Answer[] = []
  /** Text that belongs to no label: titles, guidance, letters. */
  readonly loose: Line[] = []
  /** Who raises the matter, by what has been answered. */
  private readonly raisedBy: string[] = []
  private readonly around: Around
  private readonly about: AskedAbout
  private open: Open | null = null
  private begun = false

  constructor(options: ReaderOptions, section: Section | null = null, implied: Section | null = null) {
    this.around = new Around(options)
    this.about = new AskedAbout(section, implied)
  }

  get section(): Section | null {
    return this.about.section
  }

  set section(section: Section | null) {
    this.about.section = section
  }

  /** Whom the last question asked about, when no heading says it: "Challenge made by: Jo Bloggs" is about the one side. */
  get asksAbout(): Section | null {
    const whole = this.answers.findLast((answer) => answer.whole)
    const { implied } = this.about
    if (implied || !whole || !this.section?.kind.party) return implied
    return { kind: this.section.kind, asked: new Set([questionKey({ ...whole.target, also: [] })]) }
  }

  /** True when a label waits for its answer, which may be in the next cell or table. */
  get waiting(): boolean {
    return this.open !== null && this.open.lines.length === 0
  }

  /** The block a table stands in that follows now: one with a heading, or "Part A: agency raising the concern" unanswered. */
  get blockBefore(): Section | null {
    const over = this.waiting && this.open?.target.field.endsWith('.agency') ? this.about.implied : null
    return over ? { kind: over.kind, asked: new Set() } : (this.storyBefore ?? this.section)
  }

  /** Takes the question that waits for the heading of what follows. */
  beginBlock(): void {
    if (!this.waiting) return
    const block = this.blockBefore
    this.close()
    this.section = block
  }

  /** A date below "Reason for escalation" left empty may be anybody's, unless that is a heading. */
  private get headsStory(): boolean {
    if (!this.open || !this.storyBefore) return false
    const { line, set } = this.open.printed
    return line.heading || (set && this.open.target.field !== 'concern.summary')
  }

  /** "Response" or "Outcome" with nothing but questions below it. */
  private get storyBefore(): Section | null {
    if (!this.open || !this.waiting || this.around.options.knownForm) return null
    const kind = storySection(this.open.target.field)
    return kind && { kind, asked: new Set() }
  }

  /** True for a text set as the question is that waits: the next question, in words nobody knows. */
  asksLikewise(line: Line): boolean {
    return this.open !== null && this.open.printed.set && isSet(line)
  }

  read(pieces: readonly Piece[]): void {
    let skipping = false
    for (const [index, piece] of pieces.entries()) {
      this.around.lookAhead(pieces[index + 1])
      if (piece.type === 'gap') {
        skipping = false
        if (this.open) this.open.gaps++
        continue
      }
      if (!piece.inline) skipping = false
      if (skipping) continue
      if (!this.around.inCell && signsOff(this.open, pieces, index, this.raisedBy)) this.close()
      if (piece.type === 'text') this.text(piece.line, piece.inline)
      else skipping = !this.label(piece)
    }
  }

  /** Takes a whole cell as the answer of the label that waits for one. */
  readCell(pieces: readonly Piece[]): void {
    this.around.wholeCell = true
    this.read(pieces)
    this.around.wholeCell = false
    this.close()
  }

  /** Opens an answer whose label has been read elsewhere. */
  expect(answer: Omit<Answer, 'lines'>): void {
    const { kind } = fieldDefinition(answer.target.field)
    const line = { id: answer.at, text: answer.label, marks: [], heading: false }
    this.open = { ...answer, kind, printed: { line, boundary: 'colon', set: false }, lines: [], gaps: 0 }
  }

  /** Keeps who raises the matter, also when a table inside says it: the same name at the foot is a signature. */
  answered({ field }: Target, lines: readonly Line[]): void {
    if (namesRaiser(field)) this.raisedBy.push(lines.map(({ text }) => text).join(' '))
  }

  /** Ends the answer being read. */
  close(): void {
    const open = this.open
    this.open = null
    if (!open || (open.whole && open.lines.length === 0)) return
    const { target, label, spelling, lines, whole, bare, stands } = open
    const placing = endsInHeading(open, this.around) ? 'likely' : open.placing
    this.begun = true
    this.answered(target, lines)
    const at = lines[0]?.id ?? open.at
    this.answers.push({
      target,
      label,
      at,
      lines,
      placing,
      spelling,
      ...(whole ? { whole } : {}),
      ...(bare ? { bare } : {}),
      ...(stands && lines.length === 1 ? { stands } : {}),
    })
  }

  /** Takes a label; false when it turns out to be part of a sentence, whose whole line is then text. */
  private label(piece: LabelPiece): boolean {
    const { open, begun, around: { options, habits } } = this // prettier-ignore
    if (!asksHere(piece, this.about.wouldMean(piece.match), { open, options, begun, habits })) {
      if (options.knownForm && mayAsk(piece) && open) open.placing = 'likely'
      this.text(piece.line, piece.inline)
      return false
    }
    if (!piece.inline && !options.inCell && this.headsStory) this.section = this.storyBefore
    if (!piece.inline) this.around.parts.pass(piece.line.text)
    if (this.waiting && this.open) this.about.unasked(this.open.target)
    this.take(piece, this.about.meant(piece.match))
    return true
  }

  private take(piece: LabelPiece, resolved: Resolved): void {
    this.close()
    const next = isBlank(piece.rest) ? (this.around.asksBelow ? 'question' : null) : 'answer'
    const set = isLabelSet(piece.line, piece.rest)
    this.around.habits.met(piece.match.boundary, resolved.as !== 'opens', set, next)
    this.about.follow(resolved)
    const target = targetOf(resolved)
    if (!target) return
    const { boundary, written, spelling } = piece.match
    this.open = {
      target,
      kind: fieldDefinition(target.field).kind,
      label: written.trim(),
      at: piece.line.id,
      spelling,
      printed: { line: piece.line, boundary: boundary.kind, set },
      ...(resolved.as === 'opens' ? { whole: true as const } : {}),
      ...(resolved.as === 'bare' ? { bare: resolved.attributes } : {}),
      lines: piece.box && isBlank(piece.rest) ? [piece.box] : [],
      gaps: 0,
      placing: boundary.kind === 'glued' ? 'likely' : 'certain',
      ...(isBlank(piece.rest) ? {} : { stands: 'in line' as const }),
    }
  }

  private text(line: Line, inline: boolean): void {
    const { open, around: { options } } = this // prettier-ignore
    if (!open || isBlank(line)) {
      if (!isBlank(line)) this.looseLine(line)
      return
    }
    const first = open.lines.length === 0
    const another = inline ? 'no' : beginsAnother(open, line, this.around)
    if (another === 'yes') {
      if (!first && !options.knownForm) open.placing = 'likely'
      this.closeBefore(line)
      return
    }
    if (another === 'perhaps') open.placing = 'likely'
    if (!this.around.inCell && !inline) {
      if (first) this.following(open, line)
      else if (goesOn(open, line, options)) this.add(open, line)
      else this.closeBefore(line)
      return
    }
    if (!inline && asksInCell(open, line, this.around)) this.closeBefore(line)
    else if (!first || !instructs(open, line.text) || open.printed.boundary === 'colon') this.add(open, line)
  }

  /** The first text after a label that had nothing beside it. */
  private following(open: Open, line: Line): void {
    const placed = placeBelow(open, line, this.around)
    if (placed === 'beyond') this.closeBefore(line)
    else if (placed === 'aside') this.looseLine(line)
    else {
      open.placing = placed
      this.add(open, line)
    }
  }

  private closeBefore(line: Line): void {
    this.close()
    this.looseLine(line)
  }

  private add(open: Open, line: Line): void {
    if (open.kind === 'longText' && open.gaps > 0 && open.lines.length > 0) {
      open.lines.push({ id: line.id, text: '', marks: [], heading: false })
    }
    open.gaps = 0
    open.lines.push(line)
  }

  private looseLine(line: Line): void {
    this.loose.push(line)
    this.around.parts.pass(line.text)
    // A heading that is not understood ends the block before it: what follows is about somebody else.
    if (
      !this.around.options.inCell &&
      (line.heading || ((isBold(line) || isUnderlined(line)) && line.text.trim().length < 90))
    )
      this.section = null
  }
}
