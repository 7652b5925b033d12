import type { Run } from '@shared/domain/document'
import { elementsOf, type XmlElement } from '../xml-tree'

/** What the form controls of a document show, by the id the text refers to them with. */
export function formControls(forms: readonly XmlElement[]): Map<string, Run> {
  const runs = new Map<string, Run>()
  for (const control of forms.flatMap(allInside)) {
    const id = control.attributes.get('form:id') ?? control.attributes.get('xml:id')
    const run = runFor(control)
    if (id !== undefined && run) runs.set(id, run)
  }
  return runs
}

function allInside(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => [child, ...allInside(child)])
}

function runFor(control: XmlElement): Run | null {
  const value = (name: string) => control.attributes.get(name)
  const name = value('form:name')
  const written = value('form:current-value') ?? value('form:value') ?? ''
  switch (control.name) {
    case 'form:checkbox':
    case 'form:radio': {
      const ticked =
        (value('form:current-state') ?? value('form:state')) === 'checked' ||
        value('form:current-selected') === 'true'
      return ticked ? { text: '☒', checkbox: 'ticked' } : { text: '☐', checkbox: 'empty' }
    }
    case 'form:text':
    case 'form:textarea':
    case 'form:formatted-text':
      return { text: written, control: { kind: 'text', name, prompt: written === '' } }
    case 'form:date':
      return { text: written, control: { kind: 'date', name, prompt: written === '' } }
    case 'form:combobox':
    case 'form:listbox': {
      const options = elementsOf(control)
      const labels = options.map((option) => option.attributes.get('form:label') ?? '')
      const chosen = options.find((option) => option.attributes.get('form:current-selected') === 'true')
      const text = written === '' ? (chosen?.attributes.get('form:label') ?? '') : written
      return { text, control: { kind: 'list', name, prompt: text === '', options: labels } }
    }
    default:
      return null
  }
}
