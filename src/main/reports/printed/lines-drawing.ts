import type { LinesChart } from '@shared/paper/chart'
import { inkSoft, seriesColour } from '../paper-look'
import { element } from './element'
import { label, lineAt, standingLabel, ticks, width, type Drawing } from './drawing'

const left = 56
const right = width - 20
const top = 10
const bottom = 250
/** Names of points that fit beside each other. */
const namesThatFit = 13

/** Values over time; guides are dashed. A gap in the values is a gap in the line. */
export function linesDrawing({ categories, series, unit }: LinesChart): Drawing {
  const largest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const scale = ticks(largest)
  const end = scale.at(-1) ?? largest
  const x = (at: number) => left + (categories.length === 1 ? 0.5 : at / (categories.length - 1)) * (right - left)
  const y = (value: number) => bottom - (value / end) * (bottom - top)
  const every = Math.ceil(categories.length / namesThatFit)
  const drawn = series.map(({ values, guide }, at) => {
    const colour = guide ? `#${inkSoft}` : `#${seriesColour(at)}`
    const stroke = guide ? { 'stroke-width': 1, 'stroke-dasharray': '5 4' } : { 'stroke-width': 2.5 }
    const lines = runs(values).map((run) =>
      element('polyline', { points: run.map((p) => `${x(p.at).toFixed(1)},${y(p.value).toFixed(1)}`).join(' '), fill: 'none', stroke: colour, ...stroke }),
    )
    const points = guide ? [] : runs(values).flat().map((p) => element('circle', { cx: x(p.at), cy: y(p.value), r: 3.5, fill: colour }))
    return [...lines, ...points].join('')
  })
  const content = [
    ...scale.map((value) => lineAt(left, y(value), right, y(value)) + label(left - 8, y(value) + 4, String(value), { 'text-anchor': 'end' })),
    ...categories.map((name, at) => (at % every === 0 ? label(x(at), bottom + 18, name, { 'text-anchor': 'middle', 'font-size': 11 }) : '')),
    standingLabel(unit, (top + bottom) / 2),
    ...drawn,
  ]
  const keys = series.map(({ name, guide = false }, at) => ({ name, colour: guide ? `#${inkSoft}` : `#${seriesColour(at)}`, dashed: guide }))
  return { height: bottom + 30, content: content.join(''), keys }
} // prettier-ignore

/** Stretches of values without a gap. */
function runs(values: readonly (number | null)[]): { at: number; value: number }[][] {
  const found: { at: number; value: number }[][] = [[]]
  values.forEach((value, at) => {
    if (value === null) found.push([])
    else found.at(-1)?.push({ at, value })
  })
  return found.filter((run) => run.length > 0)
}
