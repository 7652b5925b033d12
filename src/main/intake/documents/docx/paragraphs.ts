import type { Run } from '@shared/domain/document'
import { checkState } from '../check-marks'
import type { Notes } from '../notes'
import { finishRuns, runOf, type Look } from '../run-list'
import { shownText, symbolOf } from '../symbol-fonts'
import { childOf, elementsOf, findAll, textOf, type XmlElement } from '../xml-tree'
import { controlOf, type Within } from './controls'
import { Fields } from './fields'
import { over, statedLook, toggle } from './looks'
import { listOf, outlineLevel, type Styles } from './styles'

export interface ReadParagraph {
  readonly runs: Run[]
  readonly heading: number | undefined
  readonly list: boolean
  /** Contents of text boxes anchored in the paragraph, each to be read as blocks of its own. */
  readonly boxes: XmlElement[]
  /** The paragraph's end was deleted, so the next one continues it. */
  readonly continues: boolean
}

const transparent = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:bdo', 'w:dir', 'w:sdtContent']) // prettier-ignore
const breaks = new Map([
  ['w:tab', '\t'], ['w:ptab', '\t'], ['w:br', '\n'], ['w:cr', '\n'], ['w:noBreakHyphen', '-'],
]) // prettier-ignore

/** Reads the paragraphs of one story (body, a header, the notes). Fields may run from one paragraph into the next. */
export class ParagraphReader {
  private readonly fields: Fields
  private runs: Run[] = []
  private boxes: XmlElement[] = []
  private base: Look = {}

  constructor(
    private readonly styles: Styles,
    private readonly notes: Notes,
  ) {
    this.fields = new Fields(notes)
  }

  read(paragraph: XmlElement, within: Within): ReadParagraph {
    const properties = childOf(paragraph, 'w:pPr')
    const style = this.styles.paragraph(childOf(properties, 'w:pStyle')?.attributes.get('w:val'))
    this.runs = []
    this.boxes = []
    this.base = style.look
    this.walk(paragraph, within)
    const mark = childOf(properties, 'w:rPr')
    return {
      runs: finishRuns(this.runs),
      heading: outlineLevel(properties) ?? style.heading,
      list: listOf(properties) ?? style.list ?? false,
      boxes: this.boxes,
      continues: childOf(mark, 'w:del') !== undefined,
    }
  }

  private walk(parent: XmlElement, within: Within): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:r') this.readRun(child, within)
      else if (transparent.has(child.name)) {
        if (child.name === 'w:ins') this.notes.add('changes-accepted')
        this.walk(child, within)
      } else this.walkOther(child, within)
    }
  }

  private walkOther(child: XmlElement, within: Within): void {
    switch (child.name) {
      case 'w:sdt': {
        const content = childOf(child, 'w:sdtContent')
        if (content) this.walk(content, controlOf(child, true) ?? within)
        break
      }
      case 'w:fldSimple':
        if (!this.fields.checkAutomatic(child.attributes.get('w:instr') ?? '')) this.walk(child, within)
        break
      case 'w:del':
      case 'w:moveFrom':
        this.notes.add('changes-accepted')
        break
      case 'mc:AlternateContent':
        this.walk(chosenBranch(child, 'w:r'), within)
        break
      case 'm:oMath':
      case 'm:oMathPara':
        this.emit(textOf(child), this.base, within)
        break
    }
  }

  private readRun(run: XmlElement, within: Within): void {
    const properties = childOf(run, 'w:rPr')
    if (childOf(properties, 'w:del')) return
    const named = this.styles.character(childOf(properties, 'w:rStyle')?.attributes.get('w:val')).look
    const look = over(over(this.base, named), statedLook(properties))
    for (const child of elementsOf(run)) this.readPiece(child, look, within)
  }

  private readPiece(piece: XmlElement, look: Look, within: Within): void {
    const fixed = breaks.get(piece.name)
    if (fixed !== undefined) this.emit(fixed, look, within)
    switch (piece.name) {
      case 'w:t': {
        const text = textOf(piece)
        const kept = piece.attributes.get('xml:space') === 'preserve' ? text : text.trim()
        this.emit(shownText(kept, look.font), look, within)
        break
      }
      case 'w:sym': {
        const code = Number.parseInt(piece.attributes.get('w:char') ?? '', 16)
        this.emit(symbolOf(code, piece.attributes.get('w:font')), look, within)
        break
      }
      case 'w:instrText':
        this.fields.instruction(textOf(piece))
        break
      case 'w:fldChar':
        this.fieldCharacter(piece, look)
        break
      case 'w:object':
        this.notes.add('embedded-object-ignored')
        break
      case 'w:drawing':
      case 'w:pict':
        if (findAll(piece, 'a:blip').length + findAll(piece, 'v:imagedata').length > 0)
          this.notes.add('picture-ignored')
        break
    }
    this.boxes.push(...textBoxes(piece))
  }

  private fieldCharacter(piece: XmlElement, look: Look): void {
    const type = piece.attributes.get('w:fldCharType')
    if (type === 'begin') this.fields.begin(piece)
    else if (type === 'separate') this.fields.separate()
    else if (type === 'end') {
      const run = this.fields.end()
      if (run && this.fields.showing) this.runs.push({ ...runOf('', look), ...run })
    }
  }

  private emit(text: string, look: Look, within: Within): void {
    this.fields.result(text)
    if (!this.fields.showing || text === '') return
    const run = runOf(text, look)
    const control = this.fields.control ?? within.control
    if (control) run.control = control
    else if (within.checkbox && text.trim() !== '') run.checkbox = checkState(text) ?? within.checkbox
    this.runs.push(run)
  }
}

/** The branch of an alternative that holds what is looked for: the newer choice first, the fallback otherwise. Never both. */
export function chosenBranch(alternatives: XmlElement, wanted: string): XmlElement {
  const branches = elementsOf(alternatives)
  return branches.find((branch) => findAll(branch, wanted).length > 0) ?? alternatives
}

function textBoxes(piece: XmlElement): XmlElement[] {
  if (piece.name === 'w:txbxContent') return [piece]
  if (piece.name === 'mc:AlternateContent') {
    const branch = chosenBranch(piece, 'w:txbxContent')
    return branch === piece ? [] : elementsOf(branch).flatMap(textBoxes)
  }
  return elementsOf(piece).flatMap(textBoxes)
}

/** Whether a row's properties say it was deleted with changes tracked. */
export function isDeletedRow(row: XmlElement): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
}

/** Whether a row is hidden from view. */
export function isHiddenRow(row: XmlElement): boolean {
  return toggle(childOf(row, 'w:trPr'), 'w:hidden') ?? false
}
