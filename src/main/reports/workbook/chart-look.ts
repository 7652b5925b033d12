import { ink, inkSoft, line, seriesColour } from '../paper-look'
import { element } from '../printed/element'

const solid = (colour: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: colour }))

/** After the first, which is plain, series differ by pattern too: they are told apart in grey and by colour-blind people. */
const patterns = ['wdUpDiag', 'pct25', 'dkHorz'] as const

/** A bar's fill and edge. */
export function barLook(at: number): string {
  const colour = seriesColour(at)
  const pattern = patterns[at - 1]
  const fill = pattern === undefined ? solid(colour) : element('a:pattFill', { prst: pattern },
    element('a:fgClr', {}, element('a:srgbClr', { val: colour })),
    element('a:bgClr', {}, element('a:srgbClr', { val: 'FFFFFF' })))
  return element('c:spPr', {}, fill, element('a:ln', { w: 9525 }, solid(colour)))
} // prettier-ignore

const dashes = ['solid', 'dash', 'sysDot', 'lgDashDot'] as const
const markers = ['circle', 'triangle', 'square', 'diamond'] as const

/** A line by its place among the lines, or among the quiet ones that guide the eye. */
export function lineLook(at: number, guide: boolean): string {
  const dash = guide ? (at === 0 ? 'dash' : 'sysDot') : (dashes[at] ?? 'solid')
  const colour = guide ? inkSoft : seriesColour(at)
  const ends = guide ? {} : { cap: 'rnd' }
  return element('c:spPr', {},
    element('a:ln', { w: guide ? 15875 : 28575, ...ends }, solid(colour), element('a:prstDash', { val: dash }), element('a:round', {})))
} // prettier-ignore

export function markerLook(at: number, guide: boolean): string {
  if (guide) return element('c:marker', {}, element('c:symbol', { val: 'none' }))
  const colour = seriesColour(at)
  return element('c:marker', {},
    element('c:symbol', { val: markers[at] ?? 'circle' }), element('c:size', { val: 6 }),
    element('c:spPr', {}, solid(colour), element('a:ln', { w: 9525 }, solid(colour))))
} // prettier-ignore

/** Letters of a part of a chart, in points. */
export function letters(size: number, bold = false, turned = false): string {
  return element('c:txPr', {},
    element('a:bodyPr', turned ? { rot: -2_700_000 } : {}), element('a:lstStyle', {}),
    element('a:p', {}, element('a:pPr', {}, characters('a:defRPr', size, bold)), element('a:endParaRPr', { lang: 'en-GB' })))
} // prettier-ignore

export function characters(name: 'a:defRPr' | 'a:rPr', size: number, bold: boolean): string {
  return element(name, { ...(name === 'a:rPr' ? { lang: 'en-GB' } : {}), sz: size * 100, b: bold ? 1 : 0 },
    solid(ink), element('a:latin', { typeface: 'Calibri' }))
} // prettier-ignore

export const noLine = element('c:spPr', {}, element('a:ln', {}, element('a:noFill', {})))
export const axisLine = element('c:spPr', {}, element('a:ln', { w: 9525 }, solid(inkSoft)))
export const gridLines = element(
  'c:majorGridlines',
  {},
  element('c:spPr', {}, element('a:ln', { w: 6350 }, solid(line))),
)
export const ground = element('c:spPr', {}, solid('FFFFFF'), element('a:ln', { w: 9525 }, solid(line)))
