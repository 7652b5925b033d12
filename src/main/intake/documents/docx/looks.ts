import type { Look } from '../run-list'
import { greyStated } from '../grey'
import { childOf, type XmlElement } from '../xml-tree'

const off = new Set(['0', 'false', 'off', 'none'])

/** An on/off property: undefined when absent, so that what it overrides shows through. */
export function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name)
  return element && !off.has(element.attributes.get('w:val') ?? 'true')
}

/** The look a `w:rPr` asks for; only what it states. */
export function statedLook(properties: XmlElement | undefined): Look {
  if (!properties) return {}
  const strike = toggle(properties, 'w:strike')
  const double = toggle(properties, 'w:dstrike')
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  const stated: Look = {
    bold: toggle(properties, 'w:b'),
    struck: strike === undefined && double === undefined ? undefined : Boolean(strike) || Boolean(double),
    underlined: toggle(properties, 'w:u'),
    highlighted: toggle(properties, 'w:highlight') ?? shaded(properties),
    slanted: toggle(properties, 'w:i'),
    grey: greyStated(childOf(properties, 'w:color')?.attributes.get('w:val')),
    hidden: toggle(properties, 'w:vanish'),
    font: fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi') ?? fonts?.get('w:cs'),
  }
  return stated
}

/** Lays one look over another. */
export function over(base: Look, top: Look): Look {
  return {
    bold: top.bold ?? base.bold,
    struck: top.struck ?? base.struck,
    underlined: top.underlined ?? base.underlined,
    highlighted: top.highlighted ?? base.highlighted,
    slanted: top.slanted ?? base.slanted,
    grey: top.grey ?? base.grey,
    hidden: top.hidden ?? base.hidden,
    font: top.font ?? base.font,
  }
}

function shaded(properties: XmlElement): boolean | undefined {
  const fill = childOf(properties, 'w:shd')?.attributes.get('w:fill')?.toLowerCase()
  return fill === undefined ? undefined : !['auto', 'ffffff'].includes(fill)
}
