import { Paragraph } from 'docx'
import { ChartRun, type ChartRunOptions, type ChartValueAxis } from 'docx/charts'
import { stepCorners, type BarsChart, type LinesChart, type StepsChart } from '@shared/paper/chart'
import type { PaperFigure } from '@shared/paper/paper'
import { face, ink, inkSoft, line, seriesColour } from '../paper-look'

/** Pixels between the margins of an A4 page. */
const width = 640
const whole: ChartValueAxis = { numberFormat: '#,##0', minimum: 0 }

/** A paragraph of a chart. The library's type of a paragraph's children leaves charts out. */
export class ChartParagraph extends Paragraph {
  constructor(figure: PaperFigure) {
    super({ style: 'Chart' })
    this.root.push(wordChart(figure))
  }
}

/**
 * A chart of Word's own, with its figures in it: it stays sharp, can be restyled, and gives its numbers to whoever
 * opens it. What it shows is said in its alternative text.
 */
function wordChart({ chart, alt, caption }: PaperFigure): ChartRun {
  const common = {
    altText: { name: caption, description: alt },
    font: { name: face, color: ink },
    chartArea: { fill: 'FFFFFF', border: 'none' as const },
  }
  switch (chart.type) {
    case 'bars':
      return new ChartRun({ ...common, ...bars(chart) })
    case 'steps':
      return new ChartRun({ ...common, ...steps(chart) })
    case 'lines':
      return new ChartRun({ ...common, ...lines(chart) })
  }
}

function bars({ categories, series, unit }: BarsChart): ChartRunOptions {
  return {
    type: 'bar',
    categories,
    series: series.map(({ name, values }, at) => ({ name, values, color: seriesColour(at) })),
    categoryAxis: { reverseOrder: true, font: { size: 10 } },
    valueAxis: { ...whole, title: unit, gridlines: false, visible: false, font: { size: 9 } },
    dataLabels: { value: true, position: 'outsideEnd', font: { size: 10, bold: true } },
    legend: series.length > 1 ? { position: 'top', font: { size: 10 } } : false,
    gapWidth: 50,
    overlap: 0,
    transformation: { width, height: Math.min(820, 56 + categories.length * (16 + 20 * series.length)) },
  }
}

function steps({ name, points, xLabel, yLabel, mark }: StepsChart): ChartRunOptions {
  const guide = { color: '7FB3B1', width: 1, dash: 'dash' as const }
  const marked = mark === null ? [] : [{ name: mark.label, points: [{ x: mark.x, y: 0 }, { x: mark.x, y: 1 }], color: 'B76A11', markers: false, line: { color: 'B76A11', width: 1.5, dash: 'shortDash' as const } }]
  return {
    type: 'scatter',
    lines: 'straight',
    markers: false,
    series: [
      { name, points: stepCorners(points, (p) => p.y), color: seriesColour(0), markers: false, line: { color: seriesColour(0), width: 2.25 } },
      { name: 'Upper bound', points: stepCorners(points, (p) => p.high), markers: false, color: guide.color, line: guide },
      { name: 'Lower bound', points: stepCorners(points, (p) => p.low), markers: false, color: guide.color, line: guide },
      ...marked,
    ],
    xAxis: { ...whole, title: { text: xLabel, font: { size: 10 } }, gridlines: false },
    yAxis: { minimum: 0, maximum: 1, interval: 0.25, numberFormat: '0%', title: { text: yLabel, font: { size: 10 } } },
    legend: { position: 'bottom', font: { size: 10 } },
    transformation: { width, height: 330 },
  }
} // prettier-ignore

function lines({ categories, series, unit }: LinesChart): ChartRunOptions {
  const look = (at: number, guide: boolean) =>
    guide
      ? { markers: false, line: { color: inkSoft, width: 1, dash: 'dash' as const } }
      : { markers: { shape: 'circle' as const, size: 6 }, line: { color: seriesColour(at), width: 2.25 } }
  return {
    type: 'line',
    categories,
    series: series.map(({ name, values, guide = false }, at) => ({ name, values, color: guide ? inkSoft : seriesColour(at), ...look(at, guide) })),
    valueAxis: { ...whole, title: { text: unit, font: { size: 10 } } },
    plotArea: { border: { color: line } },
    legend: { position: 'bottom', font: { size: 10 } },
    transformation: { width, height: 320 },
  }
} // prettier-ignore
