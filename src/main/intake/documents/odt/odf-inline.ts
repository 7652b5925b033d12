import type { Run } from '@shared/domain/document'
import { over } from '../docx/looks'
import type { Notes } from '../notes'
import { runOf, type Look } from '../run-list'
import { shownText } from '../symbol-fonts'
import { elementsOf, textOf, type XmlElement } from '../xml-tree'
import type { OdfStyles } from './odf-styles'

type Control = NonNullable<Run['control']>

const left = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note',
  'text:bookmark',
  'form:forms',
])

/** Reads the inside of one paragraph of an OpenDocument text. */
export class OdfInline {
  readonly runs: Run[] = []
  /** Text boxes and footnotes met on the way, to be read as blocks after the paragraph. */
  readonly boxes: XmlElement[] = []
  private control: Control | undefined

  constructor(
    private readonly styles: OdfStyles,
    private readonly controls: ReadonlyMap<string, Run>,
    private readonly notes: Notes,
  ) {}

  walk(parent: XmlElement, look: Look): void {
    for (const child of parent.children) {
      if (typeof child === 'string') this.text(child.replace(/[ \t\r\n]+/g, ' '), look)
      else this.element(child, look)
    }
  }

  private element(element: XmlElement, look: Look): void {
    const value = (name: string) => element.attributes.get(name)
    switch (element.name) {
      case 'text:span':
        this.walk(element, over(look, this.styles.look(value('text:style-name'))))
        break
      case 'text:s':
        this.text(' '.repeat(Math.min(Number(value('text:c') ?? 1), 1000)), look)
        break
      case 'text:tab':
        this.text('\t', look)
        break
      case 'text:line-break':
        this.text('\n', look)
        break
      case 'text:hidden-text':
        this.text(textOf(element), { ...look, hidden: true })
        break
      case 'draw:text-box':
      case 'draw:custom-shape':
      case 'draw:rect':
        this.boxes.push(element)
        break
      case 'draw:image':
        this.notes.add('picture-ignored')
        break
      case 'draw:control': {
        const run = this.controls.get(value('draw:control') ?? '')
        if (run) this.runs.push(run)
        break
      }
      case 'loext:content-control':
        this.contentControl(element, look)
        break
      case 'field:fieldmark':
        this.checkMark(element, value('field:type') ?? '')
        break
      case 'field:fieldmark-start':
        if (/FORMTEXT/.test(value('field:type') ?? ''))
          this.control = { kind: 'text', name: value('text:name'), prompt: false }
        break
      case 'field:fieldmark-end':
        if (this.control) this.control.prompt = this.controlText().trim() === ''
        this.control = undefined
        break
      case 'text:note':
        this.boxes.push(...elementsOf(element).filter((child) => child.name === 'text:note-body'))
        break
      default:
        if (!left.has(element.name)) this.walk(element, look)
    }
  }

  private text(text: string, look: Look): void {
    if (text === '') return
    const run = runOf(shownText(text, look.font), look)
    if (this.control) run.control = this.control
    this.runs.push(run)
  }

  private controlText(): string {
    return this.runs
      .filter((run) => run.control === this.control)
      .map((run) => run.text)
      .join('')
  }

  private contentControl(element: XmlElement, look: Look): void {
    const isOn = (name: string) => element.attributes.get(name) === 'true'
    if (isOn('loext:checkbox')) {
      const checkbox = isOn('loext:checked') ? 'ticked' : 'empty'
      this.runs.push({ text: textOf(element) || '☐', checkbox })
      return
    }
    const options = elementsOf(element)
      .filter((child) => child.name === 'loext:list-item')
      .map((item) => item.attributes.get('loext:display-text') ?? item.attributes.get('loext:value') ?? '')
    const kind = options.length > 0 ? 'list' : isOn('loext:date') ? 'date' : 'text'
    const before = this.control
    this.control = {
      kind,
      prompt: isOn('loext:showing-place-holder'),
      ...(kind === 'list' ? { options } : {}),
    }
    this.walk(element, look)
    this.control = before
  }

  /** A legacy check box or list, kept as parameters of a mark in the text. */
  private checkMark(element: XmlElement, type: string): void {
    const parameters = new Map(
      elementsOf(element).map((each) => [
        each.attributes.get('field:name') ?? '',
        each.attributes.get('field:value') ?? '',
      ]),
    )
    if (!type.endsWith('FORMCHECKBOX')) return
    const ticked = parameters.get('Checkbox_Checked') === 'true'
    this.runs.push(ticked ? { text: '☒', checkbox: 'ticked' } : { text: '☐', checkbox: 'empty' })
  }
}
