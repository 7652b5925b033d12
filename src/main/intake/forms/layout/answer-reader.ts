import { fieldDefinition, type FieldKind } from '@shared/domain/fields'
import { isInstruction, type Boundary } from '../labels/boundary'
import { isWeak, type Target } from '../labels/label-book'
import { impliedBy, resolveImplied } from '../labels/implied-party'
import { resolve, type Resolved, type Section } from '../labels/resolve'
import { asksJobTitle, type Answer } from './answer'
import { isBlank, isBold, type Line } from './lines'
import { asksAnother, isLabelSet, type Another } from './other-question'
import { opensSigned } from './signed-heading'
import { namesThePaper } from './title-line'
import type { Piece } from './scan'
import { looksLikeContact } from '../values/person'

type LabelPiece = Extract<Piece, { type: 'label' }>

interface Open extends Omit<Answer, 'lines' | 'placing'> {
  readonly kind: FieldKind
  /** The printed label: how it is set, and how it ends. */
  readonly printed: { readonly line: Line; readonly boundary: Boundary['kind']; readonly set: boolean }
  readonly lines: Line[]
  /** Blank lines since the last text. */
  gaps: number
  placing: Answer['placing']
}

export interface ReaderOptions {
  /** In a cell everything up to the next label is the answer; in running text a short answer is one line. */
  readonly inCell: boolean
  /** Lines are as wide as the page, so an answer may go on in the next one. */
  readonly wrapped: boolean
  /** False while the labels are the common vocabulary's only. */
  readonly knownForm: boolean
}

const unknownLabel = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]\s*)?\p{Lu}[^:.!?\t]{0,90}[:：?](?:\s|$)/u
/** A question of the form: the words before it were a heading over it, not a question with this answer. */
const asksNext = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]\s*)?\p{Lu}[^.?!:：\t]{3,120}(?:[?:：]|\t)/u
/** "Level: ☐ 1 ☒ 2" below an answer is the next question; "Yes: ☐  No: ☒" is still the answer. */
const asksSomethingElse = (kind: FieldKind, { text }: Line): boolean =>
  kind !== 'yesNo' && kind !== 'list' && unknownLabel.test(text)
/** Words of the form long enough that they are hardly the writer's own. */
const mayAsk = ({ match }: LabelPiece): boolean => match.written.trim().split(/\s+/).length >= 4
const nameless: Target = { field: 'subject.name', also: [], sure: false }
const wideLine = 58

/** Reads labels and text in reading order, keeping track of the block of the form they stand in. */
export class AnswerReader {
  readonly answers: Answer[] = []
  /** Text that belongs to no label: titles, guidance, letters. */
  readonly loose: Line[] = []
  section: Section | null
  private open: Open | null = null
  private wholeCell = false
  /** A question has been read, so the title is over. */
  private begun = false
  /** Labels set off by a dash: where several are, the form has no other sign. */
  private dashes = 0
  /** Whom the question before asked about, when no heading says it. */
  private implied: Section | null = null

  constructor(
    private readonly options: ReaderOptions,
    section: Section | null = null,
  ) {
    this.section = section
  }

  /** True when a label waits for its answer, which may be in the next cell or table. */
  get waiting(): boolean {
    return this.open !== null && this.open.lines.length === 0
  }

  /** True for a text set as the question is that waits: the next question, in words nobody knows. */
  asksLikewise(line: Line): boolean {
    return this.open !== null && this.open.printed.set && isSet(line)
  }

  read(pieces: readonly Piece[]): void {
    let skipping = false
    for (const piece of pieces) {
      if (piece.type === 'gap') {
        skipping = false
        if (this.open) this.open.gaps++
        continue
      }
      if (!piece.inline) skipping = false
      if (skipping) continue
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
    const { target, label, spelling, lines, placing, whole, bare } = open
    this.begun = true
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
    })
  }

  /** Takes a label; false when it turns out to be part of a sentence, whose whole line is then text. */
  private label(piece: LabelPiece): boolean {
    const resolved = resolve(piece.match, this.section && { ...this.section, asked: new Set() })
    if (!this.accepts(piece, resolved)) {
      if (this.options.knownForm && mayAsk(piece) && this.open) this.open.placing = 'likely'
      this.text(piece.line, piece.inline)
      return false
    }
    this.take(piece, this.meant(piece))
    return true
  }

  private meant(piece: LabelPiece): Resolved {
    const resolved = resolve(piece.match, this.section)
    if (resolved.as === 'bare') return resolveImplied(piece.match, this.implied) ?? resolved
    this.implied = impliedBy(resolved)
    return resolved
  }

  private accepts(piece: LabelPiece, resolved: Resolved): boolean {
    const narrative = this.open?.kind === 'longText' && this.open.lines.length > 0
    if (narrative && piece.midSentence) return false
    const { kind } = piece.match.boundary
    if (this.startsStory(piece) || (!this.begun && namesThePaper(piece))) return false
    if (piece.match.composed && !this.acceptsComposed(piece, narrative)) return false
    // "HCC Adult Care" over "Services" in a narrow cell is one answer, not an answer and a question.
    if (kind === 'end' && piece.line.continues && this.open && this.open.lines.length > 0) return false
    if (kind === 'end' && isWeak(piece.match.meanings) && this.asksJobTitle()) return false
    const unset =
      this.waiting && this.open && !this.open.whole && isSet(this.open.printed.line) && !isSet(piece.line)
    if (kind === 'end' && unset && !isHeadingOfBlock(piece)) return false
    if (kind === 'glued') return this.acceptsGlued(piece, resolved, narrative)
    if (!narrative) return true
    if (resolved.as === 'bare') return false
    return kind !== 'dash' || this.options.knownForm || this.dashes > 2
  }

  /** "Decision: no further action. Reason given: …" below a question that waits for a story is how the story begins. */
  private startsStory({ match, rest, line, inline }: LabelPiece): boolean {
    if (!this.waiting || this.open?.kind !== 'longText' || this.open.whole || isLabelSet(line, rest)) return false
    const foreign = this.options.knownForm && match.book > 0
    const unsure = match.meanings.every(({ root }) => !root?.sure)
    return (foreign || unsure) && (inline || match.boundary.kind === 'colon') && rest.text.trim().length > 60
  }

  /** Words that could as well be the writer's own are a question only where they are set as one. */
  private acceptsComposed({ match, line, rest, midSentence }: LabelPiece, narrative: boolean): boolean {
    if (midSentence || (!narrative && !this.waiting)) return !midSentence
    const likewise = !this.open?.printed.set || isLabelSet(line, rest)
    return likewise && (match.boundary.kind !== 'end' || isLabelSet(line, rest))
  }

  /** "Line manager" below a question about a job title is its answer, not a heading. */
  private asksJobTitle(): boolean {
    return this.waiting && this.open !== null && asksJobTitle(this.open.target)
  }

  private acceptsGlued(piece: LabelPiece, resolved: Resolved, narrative: boolean): boolean {
    if (resolved.as === 'title' || resolved.as === 'guidance')
      return piece.match.meanings.some((m) => m.key.includes(' '))
    if (resolved.as === 'opens') return opensSigned(piece)
    if (resolved.as !== 'field') return false
    // The line under a question is its answer, even when it starts with a label's word: "Service Manager".
    if (
      this.waiting &&
      this.open &&
      !this.open.whole &&
      (this.options.inCell || this.open.kind !== 'longText')
    )
      return false
    const rest = piece.rest.text.trim()
    // "OUTCOME AND ACTIONS AGREED": a longer question than is known, and no answer to a shorter one.
    if (isSet(piece.line) || /^[^.!?]{1,40}[:?](?:\s|$)/.test(rest) || /[:?]$/.test(rest)) return false
    if (!/^[\p{Lu}\p{N}"“(£]/u.test(rest) || !/^\s*[\p{Lu}\d(]/u.test(piece.line.text)) return false
    const words = piece.match.meanings[0]?.key.split(' ').length ?? 1
    if (words >= 3) return !narrative || this.options.knownForm
    return !narrative && resolved.inSection && rest.length <= 80
  }

  private take(piece: LabelPiece, resolved: Resolved): void {
    if (this.waiting && this.implied && this.open) this.implied.asked.delete(this.open.target.field)
    this.close()
    if (piece.match.boundary.kind === 'dash') this.dashes++
    if (resolved.as === 'opens') this.section = { kind: resolved.kind, asked: new Set() }
    if (resolved.as === 'closes' || resolved.as === 'title') this.section = null
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
    }
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
    if (this.options.inCell || this.wholeCell || inline) {
      if (!inline && open.kind !== 'longText' && open.kind !== 'list' && unknownLabel.test(line.text)) {
        this.close()
        this.looseLine(line)
        return
      }
      if (first && isInstruction(line.text) && open.printed.boundary !== 'colon') return
      this.add(open, line)
      return
    }
    if (first) this.following(open, line)
    else if (this.goesOn(open, line)) this.add(open, line)
    else {
      this.close()
      this.looseLine(line)
    }
  }

  /** In a cell, and below a question about a box to tick, only what is set as a question is another one. */
  private another(open: Open, line: Line): Another {
    const { set } = open.printed
    const found = asksAnother(line, {
      set,
      waiting: open.lines.length === 0,
      knownForm: this.options.knownForm,
    })
    if (open.kind === 'yesNo' || open.kind === 'list') return found === 'yes' && set ? 'yes' : 'no'
    return (this.options.inCell || this.wholeCell) && !set ? 'no' : found
  }

  /** The first text after a label that had nothing beside it. */
  private following(open: Open, line: Line): void {
    const { text } = line
    const short = open.kind !== 'longText'
    const sameLook = isBold(line) && isBold(open.printed.line) && open.printed.boundary !== 'colon'
    const heading = line.heading || sameLook
    const clear = open.printed.boundary === 'colon' || (isSet(open.printed.line) && !isSet(line))
    const asHeading = !clear && asksNext.test(text)
    const unsuited =
      isInstruction(text) ||
      asHeading ||
      (short && (unknownLabel.test(text) || text.includes('\t') || text.length > 160))
    if (heading || unsuited || (open.whole && (text.length > 90 || open.gaps > 0))) {
      if (heading || short || asHeading) this.close()
      this.looseLine(line)
      return
    }
    if ((!clear && (short || !this.options.knownForm)) || open.whole) open.placing = 'likely'
    this.add(open, line)
  }

  private goesOn(open: Open, line: Line): boolean {
    if (line.heading) return false
    if (open.kind === 'longText') {
      const title = isBold(line) && line.text.trim().length < 70 && !open.lines.some(isBold)
      return !title
    }
    if (asksSomethingElse(open.kind, line)) return false
    if (open.kind === 'list' || line.marks.some((mark) => mark.checkbox !== null)) return open.gaps === 0
    const last = open.lines.at(-1)
    if (open.gaps > 0 || !last || unknownLabel.test(line.text)) return false
    if (isBold(line) && !open.lines.some(isBold)) return false
    if (open.target.field.endsWith('.contact')) return open.lines.length < 4 && looksLikeContact(line.text)
    if (open.whole || open.target.also.length > 0) return open.lines.length < 4
    const full = open.lines.length === 1 ? open.printed.line.text.length : last.text.length
    return line.continues === true || (this.options.wrapped && full >= wideLine && open.kind !== 'date')
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
    // A heading that is not understood ends the block before it: what follows is about somebody else.
    if (!this.options.inCell && (line.heading || (isBold(line) && line.text.trim().length < 90)))
      this.section = null
  }
}

/** "Signature of referring manager" is nobody's answer, however it is set. */
const isHeadingOfBlock = ({ match }: LabelPiece): boolean =>
  match.meanings.some(({ key, opens }) => opens && opens.fields.size > 0 && key.split(' ').length >= 3)

/** Set apart from running text, as the labels of some forms are. */
const isSet = (line: Line): boolean => line.heading || isBold(line)
