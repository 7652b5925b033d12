import type { Run } from '@shared/domain/document'
import { childOf, elementsOf, type XmlElement } from '../xml-tree'
import { toggle } from './looks'

export type Control = NonNullable<Run['control']>

/** What the content of a content control is, for the runs inside it. */
export interface Within {
  readonly control?: Control
  /** A check box content control: ticked or not according to the file; the glyph shown wins where it is known. */
  readonly checkbox?: 'ticked' | 'empty'
}

/**
 * The meaning of a `w:sdt`. Rich-text controls that wrap whole parts of a form are only containers, so they count as
 * fields when `inline` or while they show their placeholder.
 */
export function controlOf(sdt: XmlElement, inline: boolean): Within | null {
  const properties = childOf(sdt, 'w:sdtPr')
  if (!properties) return null
  const box = childOf(properties, 'w14:checkbox')
  if (box) return { checkbox: isOn(childOf(box, 'w14:checked')) ? 'ticked' : 'empty' }
  const prompt = toggle(properties, 'w:showingPlcHdr') ?? false
  const value = (name: string) => childOf(properties, name)?.attributes.get('w:val')
  const name = value('w:alias') ?? value('w:tag')
  const list = childOf(properties, 'w:dropDownList') ?? childOf(properties, 'w:comboBox')
  if (list) return { control: { kind: 'list', name, prompt, options: optionsOf(list) } }
  if (childOf(properties, 'w:date')) return { control: { kind: 'date', name, prompt } }
  if (childOf(properties, 'w:docPartObj') || childOf(properties, 'w:docPartList')) return null
  if (childOf(properties, 'w:text') || inline || prompt) return { control: { kind: 'text', name, prompt } }
  return null
}

function optionsOf(list: XmlElement): string[] {
  return elementsOf(list)
    .filter((item) => item.name === 'w:listItem')
    .map((item) => item.attributes.get('w:displayText') ?? item.attributes.get('w:value') ?? '')
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false'].includes(element.attributes.get('w14:val') ?? '1')
}
