import type { Run } from '@shared/domain/document'
import { textContent } from 'domutils'
import { isTag, type Element } from 'domhandler'

/** What a form control of a page shows; null for buttons and hidden ones. */
export function controlRun(element: Element): Run | null {
  const attributes = element.attribs
  const name = attributes['name']
  if (element.name === 'textarea') {
    return { text: textContent(element), control: { kind: 'text', name, prompt: false } }
  }
  if (element.name === 'select') return selectRun(element, name)
  const type = (attributes['type'] ?? 'text').toLowerCase()
  if (type === 'checkbox' || type === 'radio') {
    return 'checked' in attributes ? { text: '☒', checkbox: 'ticked' } : { text: '☐', checkbox: 'empty' }
  }
  if (!['text', 'date', 'email', 'tel', 'number'].includes(type)) return null
  const value = attributes['value'] ?? ''
  const kind = type === 'date' ? 'date' : 'text'
  return {
    text: value === '' ? (attributes['placeholder'] ?? '') : value,
    control: { kind, name, prompt: value === '' },
  }
}

/** A list with no entry marked as selected shows its first one, which nobody chose. */
function selectRun(select: Element, name: string | undefined): Run {
  const options = select.children.filter((child): child is Element => isTag(child) && child.name === 'option')
  const chosen = options.find((option) => 'selected' in option.attribs)
  const labels = options.map((option) => textContent(option).trim())
  const text = chosen ? textContent(chosen).trim() : (labels[0] ?? '')
  return { text, control: { kind: 'list', name, prompt: chosen === undefined, options: labels } }
}
