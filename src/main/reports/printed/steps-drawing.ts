import { stepCorners, type CurvePoint, type StepsChart } from '@shared/paper/chart'
import { inkSoft, seriesColour } from '../paper-look'
import { element } from './element'
import { label, lineAt, standingLabel, ticks, width, type Drawing } from './drawing'

const left = 64
const right = width - 16
const top = 10
const bottom = 270
const band = '#CFE4E3'
const marked = '#B76A11'

/** A curve of steps with its band, and a point of it marked. */
export function stepsDrawing({ name, points, xLabel, yLabel, mark }: StepsChart): Drawing {
  const last = Math.max(1, ...points.map(({ x }) => x))
  const days = ticks(last)
  const end = Math.max(last, days.at(-1) ?? last)
  const x = (value: number) => left + (value / end) * (right - left)
  const y = (value: number) => bottom - value * (bottom - top)
  const path = (valueOf: (point: CurvePoint) => number) => stepCorners(points, valueOf).map((p) => `${x(p.x).toFixed(1)},${y(p.y).toFixed(1)}`)
  const outline = [...path((p) => p.high), ...path((p) => p.low).reverse()].join(' ')
  const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => lineAt(left, y(share), right, y(share)) + label(left - 8, y(share) + 4, `${share * 100}%`, { 'text-anchor': 'end' }))
  const content = [
    ...shares,
    ...days.map((day) => label(x(day), bottom + 18, String(day), { 'text-anchor': 'middle' })),
    label((left + right) / 2, bottom + 40, xLabel, { 'text-anchor': 'middle', fill: `#${inkSoft}` }),
    standingLabel(yLabel, (top + bottom) / 2),
    element('polygon', { points: outline, fill: band }),
    element('polyline', { points: path((p) => p.y).join(' '), fill: 'none', stroke: `#${seriesColour(0)}`, 'stroke-width': 2.5 }),
    ...(mark === null ? [] : [lineAt(x(mark.x), top, x(mark.x), bottom, { stroke: marked, 'stroke-width': 2, 'stroke-dasharray': '5 4' })]),
  ]
  const keys = [
    { name, colour: `#${seriesColour(0)}` },
    { name: '95% interval', colour: band },
    ...(mark === null ? [] : [{ name: mark.label, colour: marked, dashed: true }]),
  ]
  return { height: bottom + 48, content: content.join(''), keys }
} // prettier-ignore
