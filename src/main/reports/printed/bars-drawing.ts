import type { BarsChart } from '@shared/paper/chart'
import { seriesColour } from '../paper-look'
import { element } from './element'
import { label, lineAt, width, type Drawing } from './drawing'

const names = 230
const bar = 15
const gap = 12
const room = width - names - 46

/** Lying bars with their numbers at their ends. */
export function barsDrawing({ categories, series }: BarsChart): Drawing {
  const largest = Math.max(1, ...series.flatMap(({ values }) => values))
  const group = series.length * (bar + 2) + gap
  const height = categories.length * group + gap
  const content = categories.map((category, row) => {
    const top = gap + row * group
    const middle = top + (group - gap) / 2
    const bars = series.map(({ values }, at) => {
      const value = values[row] ?? 0
      const long = (value / largest) * room
      const y = top + at * (bar + 2)
      return (
        element('rect', {
          x: names,
          y,
          width: Math.max(long, 0),
          height: bar,
          fill: `#${seriesColour(at)}`,
        }) + label(names + long + 6, y + bar - 3, value.toLocaleString('en-GB'), { 'font-weight': 'bold' })
      )
    })
    return twoLines(category, middle) + bars.join('')
  })
  const axis = lineAt(names, gap / 2, names, height - gap / 2)
  return {
    height,
    content: content.join('') + axis,
    keys: series.map(({ name }, at) => ({ name, colour: `#${seriesColour(at)}` })),
  }
}

const longest = 36

/** A name before its bars, on one line or two. The whole of it is in the table beneath. */
function twoLines(text: string, middle: number): string {
  const end = { 'text-anchor': 'end' }
  if (text.length <= longest) return label(names - 10, middle + 4, text, end)
  const cut = text.lastIndexOf(' ', longest)
  const first = cut > 0 ? text.slice(0, cut) : text.slice(0, longest)
  const rest = text.slice(first.length).trim()
  const second = rest.length > longest ? `${rest.slice(0, longest - 1)}…` : rest
  return label(names - 10, middle - 3, first, end) + label(names - 10, middle + 11, second, end)
}
