import { over } from '../docx/looks'
import { greyStated } from '../grey'
import type { Look } from '../run-list'
import { childOf, elementsOf, type XmlElement } from '../xml-tree'

interface Style {
  readonly parent: string | undefined
  readonly look: Look
}

/** Text looks of the named and automatic styles of an OpenDocument text. */
export class OdfStyles {
  private readonly styles = new Map<string, Style>()

  constructor(parts: readonly (XmlElement | null | undefined)[]) {
    for (const style of parts.flatMap((part) => (part ? elementsOf(part) : []))) {
      const name = style.attributes.get('style:name')
      if (style.name !== 'style:style' || name === undefined) continue
      const look = lookOf(childOf(style, 'style:text-properties'))
      this.styles.set(name, { parent: style.attributes.get('style:parent-style-name'), look })
    }
  }

  look(name: string | undefined, depth = 0): Look {
    const style = name === undefined || depth > 30 ? undefined : this.styles.get(name)
    return style ? over(this.look(style.parent, depth + 1), style.look) : {}
  }
}

function lookOf(properties: XmlElement | undefined): Look {
  const value = (name: string) => properties?.attributes.get(name)
  const line = (kind: string) => {
    const style = value(`style:text-${kind}-style`) ?? value(`style:text-${kind}-type`)
    return style === undefined ? undefined : style !== 'none'
  }
  const weight = value('fo:font-weight')
  const slant = value('fo:font-style')
  const background = value('fo:background-color')
  return {
    bold: weight === undefined ? undefined : /bold|[6-9]00/.test(weight),
    struck: line('line-through'),
    underlined: line('underline'),
    highlighted: background === undefined ? undefined : !['transparent', '#ffffff'].includes(background),
    hidden: value('text:display') === undefined ? undefined : value('text:display') === 'none',
    slanted: slant === undefined ? undefined : /italic|oblique/.test(slant),
    grey: greyStated(value('fo:color')),
    font: value('style:font-name') ?? value('fo:font-family'),
  }
}
