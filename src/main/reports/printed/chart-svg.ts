import type { Chart } from '@shared/paper/chart'
import { element, escaped } from './element'
import { barsDrawing } from './bars-drawing'
import { linesDrawing } from './lines-drawing'
import { stepsDrawing } from './steps-drawing'
import { legendHeight, legend, width, type Drawing } from './drawing'

/** A chart as a drawing that says what it shows to whoever does not see it. */
export function chartSvg(chart: Chart, alt: string): string {
  const { height, content, keys } = drawingOf(chart)
  const top = keys.length > 1 ? legendHeight : 0
  return element(
    'svg',
    { role: 'img', 'aria-label': alt, viewBox: `0 0 ${width} ${height + top}`, width, height: height + top },
    element('title', {}, escaped(alt)),
    ...(top > 0 ? [legend(keys)] : []),
    element('g', { transform: `translate(0 ${top})` }, content),
  )
}

function drawingOf(chart: Chart): Drawing {
  switch (chart.type) {
    case 'bars':
      return barsDrawing(chart)
    case 'steps':
      return stepsDrawing(chart)
    case 'lines':
      return linesDrawing(chart)
  }
}
