import { fieldDefinition } from '@shared/domain/fields'
import { counted, isNumberedAfter } from '../labels/numbering'
import { questionKey, type Target } from '../labels/label-book'
import { asksOfImplied, impliedBy, resolveImplied } from '../labels/implied-party'
import { forOfficeUse, resolve, type Resolved, type Section } from '../labels/resolve'
import { storySection } from '../labels/story-section'
import type { Answer } from './answer'
import type { LabelPiece } from './cell-view'
import { goesOn } from './goes-on'
import { Habits, likeHeading } from './habits'
import { isBlank, isBold, isUnderlined, type Line } from './lines'
import {
  instructs,
  followsAddress,
  headsNext,
  isGappedAlike,
  isListedAlike,
  isOrnamented,
  isSet,
  isSetApart,
  isTabbedAlike,
  unknownLabel,
  isUnderlinedApart,
  type OpenAnswer as Open,
  type ReaderOptions,
} from './open-answer'
import { asksAnother, isLabelSet, type Another } from './other-question'
import { PartHeadings } from './part-headings'
import { asksHere, mayAsk } from './question-here'
import { signsOff } from './signed-off'
import type { Piece } from './scan'

/** A question of the form: the words before it were a heading over it, not a question with this answer. */
const asksNext = new RegExp(String.raw`^\s*${counted}?\p{Lu}[^.?!:：\t]{3,120}(?:[?:：]|\t)`, 'u')
const listItem = /^\s*(?:\(?\d{1,2}[.)]|[•▪●·*–—-])\s/
const nameless: Target = { field: 'subject.name', also: [], sure: false }

/** Reads labels and text in reading order, keeping track of the block of the form they stand in. */
export class AnswerReader {
  readonly answers: Answer[] = []
  /** Text that belongs to no label: titles, guidance, letters. */
  readonly loose: Line[] = []
  section: Section | null
  /** Who raises the matter, by what has been answered. */
  readonly raisedBy: string[] = []
  private readonly parts = new PartHeadings()
  private open: Open | null = null
  private wholeCell = false
  /** The line after this one is an item of a list, so "Agreed:" before it is the writer's. */
  private listFollows = false
  /** A question stands right below this line. */
  private asksBelow = false
  private begun = false
  private readonly habits = new Habits()
  /** Whom the question before asked about, when no heading says it. */
  private implied: Section | null = null

  constructor(
    private readonly options: ReaderOptions,
    section: Section | null = null,
    implied: Section | null = null,
  ) {
    this.section = section
    this.implied = implied
  }

  /** Whom the last question asked about, when no heading says it: "Challenge made by: Jo Bloggs" is about the one side. */
  get asksAbout(): Section | null {
    const whole = this.answers.findLast((answer) => answer.whole)
    if (this.implied || !whole || !this.section?.kind.party) return this.implied
    return { kind: this.section.kind, asked: new Set([questionKey({ ...whole.target, also: [] })]) }
  }

  /** True when a label waits for its answer, which may be in the next cell or table. */
  get waiting(): boolean {
    return this.open !== null && this.open.lines.length === 0
  }

  /** The block a table stands in that follows now: one with a heading, or "Part A: agency raising the concern" unanswered. */
  get blockBefore(): Section | null {
    const over = this.waiting && this.open?.target.field.endsWith('.agency') ? this.implied : null
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
    if (!this.open || !this.waiting || this.options.knownForm) return null
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
      const next = pieces[index + 1]
      this.asksBelow = next?.type === 'label' && !next.inline
      this.listFollows = next?.type === 'text' && !next.inline && listItem.test(next.line.text)
      if (piece.type === 'gap') {
        skipping = false
        if (this.open) this.open.gaps++
        continue
      }
      if (!piece.inline) skipping = false
      if (skipping) continue
      if (!this.options.inCell && !this.wholeCell && signsOff(this.open, pieces, index, this.raisedBy)) this.close() // prettier-ignore
      if (piece.type === 'text') this.text(piece.line, piece.inline)
      else skipping = !this.label(piece)
    }
  }

  /** Takes a whole cell as the answer of the label that waits for one. */
  readCell(pieces: readonly Piece[]): void {
    this.wholeCell = true
    this.read(pieces)
    this.wholeCell = false
    this.close()
  }

  /** Opens an answer whose label has been read elsewhere. */
  expect(answer: Omit<Answer, 'lines'>): void {
    const { kind } = fieldDefinition(answer.target.field)
    const line = { id: answer.at, text: answer.label, marks: [], heading: false }
    this.open = { ...answer, kind, printed: { line, boundary: 'colon', set: false }, lines: [], gaps: 0 }
  }

  /** Ends the answer being read. */
  close(): void {
    const open = this.open
    this.open = null
    if (!open || (open.whole && open.lines.length === 0)) return
    const { target, label, spelling, lines, whole, bare, stands } = open
    const placing = this.endsInHeading(open) ? 'likely' : open.placing
    this.begun = true
    if (target.field === 'escalatedBy.name') this.raisedBy.push(lines.map(({ text }) => text).join(' '))
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

  /** A story in running text whose last line stands there like a heading of the form. */
  private endsInHeading({ kind, lines }: Open): boolean {
    const last = lines.at(-1)
    if (this.options.inCell || this.wholeCell || kind !== 'longText' || !last || lines.length < 2)
      return false
    return likeHeading.test(last.text)
  }

  /** Takes a label; false when it turns out to be part of a sentence, whose whole line is then text. */
  private label(piece: LabelPiece): boolean {
    const resolved = resolve(piece.match, this.section && { ...this.section, asked: new Set() })
    const { open, options, begun, habits: { dashes } } = this // prettier-ignore
    if (!asksHere(piece, resolved, { open, options, begun, dashes })) {
      if (this.options.knownForm && mayAsk(piece) && this.open) this.open.placing = 'likely'
      this.text(piece.line, piece.inline)
      return false
    }
    if (!piece.inline && !this.options.inCell && this.headsStory) this.section = this.storyBefore
    if (!piece.inline) this.parts.pass(piece.line.text)
    this.take(piece, this.meant(piece))
    return true
  }

  private meant(piece: LabelPiece): Resolved {
    const resolved = resolve(piece.match, this.section)
    if (asksOfImplied(resolved, piece.match)) return resolveImplied(piece.match, this.implied) ?? resolved
    this.implied = impliedBy(resolved)
    return resolved
  }

  private take(piece: LabelPiece, resolved: Resolved): void {
    if (this.waiting && this.implied && this.open) this.implied.asked.delete(questionKey(this.open.target))
    this.close()
    const next = isBlank(piece.rest) ? (this.asksBelow ? 'question' : null) : 'answer'
    this.habits.met(piece.match.boundary, resolved.as !== 'opens', next)
    if (resolved.as === 'opens') this.section = { kind: resolved.kind, asked: new Set() }
    if (resolved.as === 'title' || this.leavesSubject(resolved)) this.section = null
    if (resolved.as === 'closes') this.section = forOfficeUse()
    const target =
      resolved.as === 'field' || resolved.as === 'opens'
        ? resolved.target
        : resolved.as === 'bare'
          ? nameless
          : null
    if (!target) return
    const kind = fieldDefinition(target.field).kind
    if (resolved.as === 'field' && !resolved.inSection && kind === 'longText') this.section = null
    const { boundary, written, spelling } = piece.match
    this.open = {
      target,
      kind,
      label: written.trim(),
      at: piece.line.id,
      spelling,
      printed: { line: piece.line, boundary: boundary.kind, set: isLabelSet(piece.line, piece.rest) },
      ...(resolved.as === 'opens' ? { whole: true as const } : {}),
      ...(resolved.as === 'bare' ? { bare: resolved.attributes } : {}),
      lines: piece.box && isBlank(piece.rest) ? [piece.box] : [],
      gaps: 0,
      placing: boundary.kind === 'glued' ? 'likely' : 'certain',
      ...(isBlank(piece.rest) ? {} : { stands: 'in line' as const }),
    }
  }

  /** "Notifying agency" below the questions about the adult: those after it no longer are. */
  private leavesSubject(resolved: Resolved): boolean {
    return this.section?.kind.party === 'subject' && impliedBy(resolved) !== null
  }

  private text(line: Line, inline: boolean): void {
    const open = this.open
    if (!open || isBlank(line)) {
      if (!isBlank(line)) this.looseLine(line)
      return
    }
    const first = open.lines.length === 0
    const another = inline ? 'no' : this.another(open, line)
    if (another === 'yes') {
      if (!first) open.placing = this.options.knownForm ? open.placing : 'likely'
      this.close()
      this.looseLine(line)
      return
    }
    if (another === 'perhaps') open.placing = 'likely'
    const alike = first && !inline && this.options.inCell && open.printed.boundary === 'end'
    if (alike && this.asksLikewise(line)) {
      this.close()
      this.looseLine(line)
      return
    }
    if (this.options.inCell || this.wholeCell || inline) {
      if (!inline && open.kind !== 'longText' && open.kind !== 'list' && unknownLabel.test(line.text)) {
        this.close()
        this.looseLine(line)
        return
      }
      if (first && instructs(open, line.text) && open.printed.boundary !== 'colon') return
      this.add(open, line)
      return
    }
    if (first) this.following(open, line)
    else if (goesOn(open, line, this.options)) this.add(open, line)
    else {
      this.close()
      this.looseLine(line)
    }
  }

  /** In a cell, and below a question about a box to tick, only what is set as a question is another one. */
  private another(open: Open, line: Line): Another {
    const { set } = open.printed
    if (isOrnamented(line.text) || isSetApart(open, line) || isListedAlike(open, line)) return 'yes'
    if (isTabbedAlike(open, line) || followsAddress(open, line)) return 'yes'
    if (!this.options.inCell && !this.wholeCell && (this.parts.isNext(line.text) || isUnderlinedApart(open, line))) return 'yes' // prettier-ignore
    if (isGappedAlike(open, line)) return set || !this.options.knownForm ? 'yes' : 'perhaps'
    if (!this.options.knownForm && this.isNextNumber(open, line)) return 'yes'
    const found = asksAnother(line, {
      set,
      waiting: open.lines.length === 0,
      apart: open.gaps > 0,
      knownForm: this.options.knownForm,
    })
    if (found === 'yes' && open.kind === 'longText' && this.listFollows) return 'perhaps'
    if (found !== 'no' && open.lines.length === 0 && this.habits.writesColon(line.text)) return 'no'
    if (open.kind === 'yesNo' || open.kind === 'list') return found === 'yes' && set ? 'yes' : 'no'
    return (this.options.inCell || this.wholeCell) && !set ? 'no' : found
  }

  /** "5.2 …" below question 5.1: the form goes on counting. The items of a list begin with their own 1. */
  private isNextNumber({ printed, lines }: Open, { text }: Line): boolean {
    if (this.wholeCell || !isNumberedAfter(text, printed.line.text)) return false
    return !lines.some((line) => listItem.test(line.text))
  }

  /** The first text after a label that had nothing beside it. */
  private following(open: Open, line: Line): void {
    const { text } = line
    const short = open.kind !== 'longText'
    const sameLook = isBold(line) && isBold(open.printed.line) && open.printed.boundary !== 'colon'
    const heading = line.heading || sameLook || (short && headsNext(open, line))
    const clear = open.printed.boundary === 'colon' || (isSet(open.printed.line) && !isSet(line))
    if (open.gaps > 0 && this.habits.leavesUnanswered(text, this.asksBelow)) {
      this.close()
      this.looseLine(line)
      return
    }
    this.habits.answeredBelow(open.printed.boundary)
    const colonIsWritten = this.habits.writesColon(text)
    const asHeading = !clear && asksNext.test(text) && !this.listFollows && !colonIsWritten
    const unsuited =
      instructs(open, text) ||
      asHeading ||
      (short && ((unknownLabel.test(text) && !colonIsWritten) || text.includes('\t') || text.length > 160))
    if (heading || unsuited || (open.whole && (text.length > 90 || open.gaps > 0))) {
      if (heading || short || asHeading) this.close()
      this.looseLine(line)
      return
    }
    if ((!clear && (short || !this.options.knownForm)) || open.whole) open.placing = 'likely'
    this.add(open, line)
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
    this.parts.pass(line.text)
    // A heading that is not understood ends the block before it: what follows is about somebody else.
    if (
      !this.options.inCell &&
      (line.heading || ((isBold(line) || isUnderlined(line)) && line.text.trim().length < 90))
    )
      this.section = null
  }
}
