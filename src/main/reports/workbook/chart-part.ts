import { inertText } from '@shared/paper/inert-text'
import { element, escaped } from '../printed/element'
import type { SheetChart } from '../sheet'
import { axisLine, characters, gridLines, ground, letters, noLine } from './chart-look'
import { cellsOf, formats, seriesOf, textOfCell } from './chart-series'
import type { Part } from './package-writer'

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006'
const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value })
const [acrossId, upId] = [500_000_001, 500_000_002]

/** The row of a sheet that says what its figures show; its first chart is headed by it. */
export const findingRow = 2

/** @param headed whether the chart's title is what the sheet says it shows, and follows that cell */
export function chartPart(number: number, sheet: string, chart: SheetChart, headed: boolean): Part {
  const heading = headed
    ? textOfCell(cellsOf(sheet, 0, findingRow, 1), chart.title)
    : element('c:rich', {}, element('a:bodyPr', {}), element('a:lstStyle', {}),
        element('a:p', {}, element('a:r', {}, characters('a:rPr', 12, true), element('a:t', {}, escaped(inertText(chart.title))))))
  const look = headed ? letters(12, true) : ''
  return {
    name: `xl/charts/chart${number}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relations: [],
    xml: element('c:chartSpace', { 'xmlns:c': `${drawingml}/chart`, 'xmlns:a': `${drawingml}/main` },
      val('date1904', 0), element('c:lang', { val: 'en-GB' }), val('roundedCorners', 0),
      element('c:chart', {},
        element('c:title', {}, element('c:tx', {}, heading), val('overlay', 0), look),
        val('autoTitleDeleted', 0),
        element('c:plotArea', {}, element('c:layout', {}), plot(sheet, chart), ...axes(chart)),
        chart.series.length < 2 ? '' : element('c:legend', {}, val('legendPos', 'b'), val('overlay', 0), letters(10)),
        val('plotVisOnly', 0), val('dispBlanksAs', 'gap')),
      ground, letters(10)),
  }
} // prettier-ignore

function plot(sheet: string, chart: SheetChart): string {
  const series = seriesOf(sheet, chart)
  const ids = [val('axId', acrossId), val('axId', upId)]
  switch (chart.type) {
    case 'bars':
      return element('c:barChart', {}, val('barDir', 'bar'), val('grouping', 'clustered'), val('varyColors', 0), ...series, val('gapWidth', 45), val('overlap', 0), ...ids)
    case 'lines':
      return element('c:lineChart', {}, val('grouping', 'standard'), val('varyColors', 0), ...series, val('marker', 1), ...ids)
    case 'steps':
      return element('c:scatterChart', {}, val('scatterStyle', 'lineMarker'), val('varyColors', 0), ...series, ...ids)
  }
} // prettier-ignore

function axes(chart: SheetChart): string[] {
  const lying = chart.type === 'bars'
  const across = (name: string, ...more: string[]) =>
    element(name, {},
      val('axId', acrossId),
      element('c:scaling', {}, val('orientation', lying ? 'maxMin' : 'minMax'), ...(chart.type === 'steps' ? [val('min', 0)] : [])),
      val('delete', 0), val('axPos', lying ? 'l' : 'b'), axisTitle(chart.across.title, lying),
      element('c:numFmt', { formatCode: chart.type === 'steps' ? formats.number : 'General', sourceLinked: 0 }),
      val('majorTickMark', 'none'), val('minorTickMark', 'none'), val('tickLblPos', 'low'), axisLine,
      letters(10, false, chart.type === 'lines' && chart.across.values.length > 6),
      val('crossAx', upId), val('crosses', 'autoZero'), ...more)
  const first = chart.type === 'steps'
    ? across('c:valAx', val('crossBetween', 'midCat'))
    : across('c:catAx', val('auto', 0), val('lblAlgn', 'ctr'), val('lblOffset', 100), val('noMultiLvlLbl', 1))
  const share = chart.up.kind === 'share'
  return [first, element('c:valAx', {},
    val('axId', upId),
    element('c:scaling', {}, val('orientation', 'minMax'), ...(share ? [val('max', 1)] : []), val('min', 0)),
    val('delete', 0), val('axPos', lying ? 'b' : 'l'), gridLines, axisTitle(chart.up.title, !lying),
    element('c:numFmt', { formatCode: formats[chart.up.kind], sourceLinked: 0 }),
    val('majorTickMark', 'none'), val('minorTickMark', 'none'), val('tickLblPos', 'nextTo'), noLine, letters(10),
    // Bars lie from the top down, and the numbers stand beneath them.
    val('crossAx', acrossId), val('crosses', lying ? 'max' : 'autoZero'), val('crossBetween', chart.type === 'steps' ? 'midCat' : 'between'),
    ...(share ? [val('majorUnit', 0.25)] : wholeSteps(chart)))]
} // prettier-ignore

/** Counts are whole: between 0 and a few there are no halves on the axis. */
function wholeSteps({ series }: SheetChart): string[] {
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  return most <= 5 ? [val('majorUnit', 1)] : []
}

function axisTitle(text: string, standing: boolean): string {
  return element('c:title', {},
    element('c:tx', {}, element('c:rich', {},
      element('a:bodyPr', standing ? { rot: -5_400_000, vert: 'horz' } : {}), element('a:lstStyle', {}),
      element('a:p', {}, element('a:r', {}, characters('a:rPr', 10, false), element('a:t', {}, escaped(text)))))),
    val('overlay', 0))
} // prettier-ignore
