import type { Element } from 'domhandler'
import { over } from '../docx/looks'
import { greyStated } from '../grey'
import type { Look } from '../run-list'
import { ownValue } from '@shared/domain/own-value'

const byTag: Record<string, Look> = {
  b: { bold: true }, strong: { bold: true }, th: { bold: true }, u: { underlined: true }, ins: { underlined: true },
  s: { struck: true }, strike: { struck: true }, del: { struck: true }, mark: { highlighted: true },
  i: { slanted: true }, em: { slanted: true },
} // prettier-ignore

/** The look of what is inside an element: its tag, then its own style, over what surrounds it. */
export function lookInside(element: Element, around: Look): Look {
  const face = element.name === 'font' ? element.attribs['face'] : undefined
  const tagged = over(around, {
    ...ownValue(byTag, element.name),
    ...(face === undefined ? {} : { font: face }),
  })
  const style = element.attribs['style']
  const hidden = 'hidden' in element.attribs ? { hidden: true } : {}
  return over(style === undefined ? tagged : over(tagged, styled(style.toLowerCase(), element.name)), hidden)
}

function styled(style: string, tag: string): Look {
  const value = (name: string) => new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(style)?.[1]?.trim()
  const decoration = value('text-decoration') ?? value('text-decoration-line') ?? ''
  const weight = value('font-weight')
  const slant = value('font-style')
  const grey = greyStated(value('color'))
  const background = value('background-color') ?? value('background')
  const font = value('font-family')?.split(',')[0]?.replace(/["']/g, '').trim()
  return {
    ...(decoration.includes('line-through') ? { struck: true } : {}),
    ...(decoration.includes('underline') ? { underlined: true } : {}),
    ...(weight === undefined ? {} : { bold: /bold|[6-9]00/.test(weight) }),
    ...(slant === undefined ? {} : { slanted: /italic|oblique/.test(slant) }),
    ...(grey === undefined ? {} : { grey }),
    ...(tag === 'span' && background !== undefined && isColour(background) ? { highlighted: true } : {}),
    ...(/none/.test(value('display') ?? '') || value('mso-hide') === 'all' || value('visibility') === 'hidden'
      ? { hidden: true }
      : {}),
    ...(font === undefined ? {} : { font }),
  }
}

function isColour(background: string): boolean {
  return !/^(transparent|none|initial|inherit|white|#fff(fff)?|rgb\(255, ?255, ?255\))\b/.test(background)
}
