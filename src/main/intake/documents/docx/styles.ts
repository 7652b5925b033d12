import type { Look } from '../run-list'
import { childOf, elementsOf, type XmlElement } from '../xml-tree'
import { over, statedLook } from './looks'

interface Style {
  readonly basedOn: string | undefined
  readonly look: Look
  readonly heading: number | undefined
  readonly list: boolean | undefined
}
export interface ResolvedStyle {
  readonly look: Look
  readonly heading?: number
  readonly list?: boolean
}

const read = new WeakMap<XmlElement, Styles>()

/** The styles of a part; worked out once for the same part. */
export function stylesOf(part: XmlElement | null): Styles {
  const known = part && read.get(part)
  if (known) return known
  const styles = new Styles(part)
  if (part) read.set(part, styles)
  return styles
}

/** The styles part: what a style id means once its ancestors are laid under it. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly resolved = new Map<string, ResolvedStyle>()
  private readonly defaultParagraph: string | undefined

  constructor(part: XmlElement | null) {
    for (const element of part ? elementsOf(part) : []) {
      const id = element.attributes.get('w:styleId')
      if (element.name !== 'w:style' || id === undefined) continue
      this.styles.set(id, readStyle(element))
      const isDefault = ['1', 'true'].includes(element.attributes.get('w:default') ?? '')
      if (isDefault && element.attributes.get('w:type') === 'paragraph') this.defaultParagraph = id
    }
  }

  /** A paragraph style, the document's default when none is named. */
  paragraph(id: string | undefined): ResolvedStyle {
    return this.resolve(id ?? this.defaultParagraph)
  }

  character(id: string | undefined): ResolvedStyle {
    return this.resolve(id)
  }

  private resolve(id: string | undefined): ResolvedStyle {
    const style = id === undefined ? undefined : this.styles.get(id)
    if (id === undefined || !style) return { look: {} }
    const known = this.resolved.get(id)
    if (known) return known
    // Entered before its ancestors are followed, so that a style based on itself ends here.
    this.resolved.set(id, { look: {} })
    const base = this.resolve(style.basedOn)
    const result = {
      look: over(base.look, style.look),
      heading: style.heading ?? base.heading,
      list: style.list ?? base.list,
    }
    this.resolved.set(id, result)
    return result
  }
}

function readStyle(element: XmlElement): Style {
  const name = childOf(element, 'w:name')?.attributes.get('w:val')?.toLowerCase() ?? ''
  const paragraph = childOf(element, 'w:pPr')
  return {
    basedOn: childOf(element, 'w:basedOn')?.attributes.get('w:val'),
    look: statedLook(childOf(element, 'w:rPr')),
    heading: headingOf(name, paragraph),
    list: listOf(paragraph),
  }
}

function headingOf(styleName: string, paragraph: XmlElement | undefined): number | undefined {
  const named = /^heading ([1-9])/.exec(styleName)?.[1]
  if (named !== undefined) return Number(named)
  if (styleName === 'title') return 1
  return outlineLevel(paragraph)
}

/** Outline level as a heading number; body text (level 9) is none. */
export function outlineLevel(paragraph: XmlElement | undefined): number | undefined {
  const level = childOf(paragraph, 'w:outlineLvl')?.attributes.get('w:val')
  return level !== undefined && /^[0-8]$/.test(level) ? Number(level) + 1 : undefined
}

/** Whether paragraph properties put it in a list; undefined when they do not say. */
export function listOf(paragraph: XmlElement | undefined): boolean | undefined {
  const numbering = childOf(paragraph, 'w:numPr')
  return numbering && childOf(numbering, 'w:numId')?.attributes.get('w:val') !== '0'
}
