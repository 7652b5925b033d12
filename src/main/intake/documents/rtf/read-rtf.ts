import '../../sources/text-decoder'
import type { Document, Run } from '@shared/domain/document'
import { Notes } from '../notes'
import { readHtml } from '../html/read-html'
import { runOf } from '../run-list'
import { shownText } from '../symbol-fonts'
import { encapsulatedHtml } from './encapsulated-html'
import { RtfFlow } from './rtf-flow'
import { destinationOf, formatted, initialState, opensBox, type RtfState } from './state'
import { rtfTokens } from './tokens'
import { ownValue } from '@shared/domain/own-value'

const characters: Record<string, string> = {
  tab: '\t', line: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•',
  nbsp: '\u00A0', nbhyphen: '-', emspace: ' ', enspace: ' ',
} // prettier-ignore

/** Rich text as a document model. HTML wrapped in RTF, as Outlook does, is unwrapped and read as HTML. */
export function readRtf(bytes: Uint8Array): Document {
  const html = encapsulatedHtml(bytes)
  if (html !== null) return { ...readHtml(html), format: 'rtf' }
  const reader = new RtfReader()
  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'open') reader.open()
    else if (token.kind === 'close') reader.close()
    else if (token.kind === 'word') reader.word(token.word, token.value)
    else reader.bytes(token.bytes)
  }
  return { format: 'rtf', blocks: reader.flow.layout.finish(), notes: reader.notes.list() }
}

interface FormField {
  type: number
  result: number | null
  initial: number
  entries: string[]
}

class RtfReader {
  readonly flow = new RtfFlow()
  readonly notes = new Notes()
  private readonly stack: RtfState[] = []
  private state: RtfState = initialState
  private readonly fonts = new Map<number, string>()
  private decoder = new TextDecoder('windows-1252')
  private toSkip = 0
  private field: FormField | null = null
  private optional = false

  open(): void {
    if (this.stack.length < 1000) this.stack.push(this.state)
    this.optional = false
  }

  close(): void {
    const outer = this.stack.pop() ?? initialState
    if (this.state.destination === 'formfield' && outer.destination !== 'formfield') this.endField()
    if (this.state.boxed && !outer.boxed) this.flow.endBox()
    this.state = outer
    this.toSkip = 0
  }

  word(word: string, value: number | null): void {
    if (word === '*') {
      this.optional = true
      return
    }
    const destination = destinationOf(word)
    const unknownOptional = this.optional && destination === null
    this.optional = false
    if (unknownOptional) this.enter('skip')
    else if (destination !== null) this.enter(destination, word)
    else if (word === 'u') this.unicode(value ?? 0)
    else if (word === 'ansicpg') this.codePage(value ?? 1252)
    else if (this.state.destination === 'formfield') this.fieldWord(word, value)
    else if (this.state.destination === 'text') this.textWord(word, value)
    else this.state = formatted(this.state, word, value)
  }

  bytes(bytes: readonly number[]): void {
    const kept = bytes.slice(this.toSkip)
    this.toSkip = Math.max(0, this.toSkip - bytes.length)
    if (kept.length > 0) this.text(this.decoder.decode(Uint8Array.from(kept)))
  }

  private enter(destination: RtfState['destination'], word = ''): void {
    // What is inside thrown-away text stays thrown away, whatever it claims to be.
    if (this.state.destination === 'skip') return
    if (destination === 'formfield') this.field = { type: 0, result: null, initial: 0, entries: [] }
    if (word === 'pict') this.notes.add('picture-ignored')
    if (word === 'object') this.notes.add('embedded-object-ignored')
    if (word === 'nesttableprops') this.flow.beginInnerRow()
    if (opensBox(word)) this.flow.beginBox()
    this.state = { ...this.state, destination, ...(opensBox(word) ? { boxed: true } : {}) }
  }

  private textWord(word: string, value: number | null): void {
    const character = ownValue(characters, word)
    if (character !== undefined) this.text(character)
    else {
      this.state = formatted(this.state, word, value)
      this.flow.word(word, value)
    }
  }

  private text(text: string): void {
    if (this.state.destination === 'fonts') {
      const name = text.replace(/;.*$/, '').trim()
      if (name !== '') this.fonts.set(this.state.font, (this.fonts.get(this.state.font) ?? '') + name)
    } else if (this.state.destination === 'formfield') this.field?.entries.push(text.trim())
    else if (this.state.destination === 'text') {
      this.flow.layout.add(runOf(shownText(text, this.fonts.get(this.state.font)), this.state.look))
    }
  }

  private unicode(value: number): void {
    this.text(String.fromCharCode(value < 0 ? value + 65_536 : value))
    this.toSkip = this.state.unicodeSkip
  }

  private codePage(page: number): void {
    try {
      this.decoder = new TextDecoder(page === 65001 ? 'utf-8' : `windows-${page}`)
    } catch {
      this.decoder = new TextDecoder('windows-1252')
    }
  }

  private fieldWord(word: string, value: number | null): void {
    if (!this.field) return
    if (word === 'fftype') this.field.type = value ?? 0
    else if (word === 'ffres' && value !== 25) this.field.result = value
    else if (word === 'ffdefres') this.field.initial = value ?? 0
    else if (word === 'ffl') this.field.entries.length = 0
  }

  /** A form field's box or chosen entry stands in the text by itself; typed text follows as the field's result. */
  private endField(): void {
    const { field } = this
    this.field = null
    if (field?.type === 1) {
      const ticked = (field.result ?? field.initial) === 1
      this.flow.layout.add(ticked ? { text: '☒', checkbox: 'ticked' } : { text: '☐', checkbox: 'empty' })
    }
    if (field?.type !== 2) return
    const run: Run = {
      text: '',
      control: { kind: 'list', prompt: field.result === null, options: field.entries },
    }
    this.flow.layout.add({ ...run, text: field.entries[field.result ?? field.initial] ?? '' })
  }
}
