import type { Run } from '@shared/domain/document'
import { childOf, elementsOf, type XmlElement } from '../xml-tree'
import type { Control } from './controls'
import { toggle } from './looks'

/** A legacy form field, from the `w:ffData` of the character that begins it. */
export interface FormField {
  /** What stands in the document by itself: a check box or a chosen list entry. Null when the result text is the value. */
  readonly run: Run | null
  /** The control the result text belongs to. */
  readonly control: Control | null
  /** Text the field started with, still a prompt when unchanged. */
  readonly initial: string
}

export function formFieldOf(begin: XmlElement): FormField | null {
  const data = childOf(begin, 'w:ffData')
  if (!data) return null
  const name = childOf(data, 'w:name')?.attributes.get('w:val')
  const box = childOf(data, 'w:checkBox')
  if (box) {
    const ticked = toggle(box, 'w:checked') ?? toggle(box, 'w:default') ?? false
    const run: Run = ticked ? { text: '☒', checkbox: 'ticked' } : { text: '☐', checkbox: 'empty' }
    return { run, control: null, initial: '' }
  }
  const list = childOf(data, 'w:ddList')
  if (list) return { run: listRun(list, name), control: null, initial: '' }
  const input = childOf(data, 'w:textInput')
  if (!input) return null
  const kind = childOf(input, 'w:type')?.attributes.get('w:val') === 'date' ? 'date' : 'text'
  return {
    run: null,
    control: { kind, name, prompt: false },
    initial: childOf(input, 'w:default')?.attributes.get('w:val') ?? '',
  }
}

/** A list nobody has touched shows its first entry, which is then a prompt and no answer. */
function listRun(list: XmlElement, name: string | undefined): Run {
  const options = elementsOf(list)
    .filter((item) => item.name === 'w:listEntry')
    .map((item) => item.attributes.get('w:val') ?? '')
  const chosen = childOf(list, 'w:result')?.attributes.get('w:val')
  const initial = childOf(list, 'w:default')?.attributes.get('w:val')
  const text = options[Number(chosen ?? initial ?? 0)] ?? ''
  return { text, control: { kind: 'list', name, prompt: chosen === undefined, options } }
}
