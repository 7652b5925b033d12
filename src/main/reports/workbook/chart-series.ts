import { inertText } from '@shared/paper/inert-text'
import { element, escaped } from '../printed/element'
import { headerRow, type ChartSeries, type SheetChart } from '../sheet'
import { barLook, letters, lineLook, markerLook } from './chart-look'
import { firstRow, letterOf } from './figure-formulas'

/** A sheet's cells as a formula refers to them from anywhere. */
export function cellsOf(sheet: string, column: number, from: number, count: number): string {
  const letter = letterOf(column)
  const first = `'${sheet.replaceAll("'", "''")}'!$${letter}$${from}`
  return count === 1 ? first : `${first}:$${letter}$${from + count - 1}`
}

const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value })
export const formulaOf = (text: string): string => element('c:f', {}, escaped(text))

/** Text of one cell, as it is there. */
export function textOfCell(reference: string, text: string): string {
  return element('c:strRef', {}, formulaOf(reference), cache('c:strCache', [text]))
}

function cache(name: string, values: readonly (string | number | null)[], format?: string): string {
  const points = values.flatMap((value, idx) =>
    value === null ? [] : [element('c:pt', { idx }, element('c:v', {}, escaped(inertText(String(value)))))],
  )
  const code = format === undefined ? [] : [element('c:formatCode', {}, escaped(format))]
  return element(name, {}, ...code, val('ptCount', values.length), ...points)
}

export const formats = { number: '#,##0', share: '0%' } as const

function numbers(reference: string, values: readonly (number | null)[], format: string): string {
  return element('c:numRef', {}, formulaOf(reference), cache('c:numCache', values, format))
}

/** Every series of a chart, each with its heading and cells, and what they held when the file was made. */
export function seriesOf(sheet: string, chart: SheetChart): string[] {
  const quiet = chart.series.filter(({ guide }) => guide)
  return chart.series.map((series, order) => {
    const at = series.guide ? quiet.indexOf(series) : order
    return element('c:ser', {},
      val('idx', order), val('order', order),
      element('c:tx', {}, textOfCell(cellsOf(sheet, series.column, headerRow, 1), series.name)),
      ...drawn(sheet, chart, series, at))
  })
} // prettier-ignore

function drawn(sheet: string, chart: SheetChart, series: ChartSeries, at: number): string[] {
  const { across, up, type } = chart
  const count = across.values.length
  const at0 = cellsOf(sheet, across.column, firstRow, count)
  const values = numbers(cellsOf(sheet, series.column, firstRow, count), series.values, formats[up.kind])
  const guide = series.guide ?? false
  const named = element('c:cat', {}, element('c:strRef', {}, formulaOf(at0), cache('c:strCache', across.values)))
  switch (type) {
    case 'bars':
      return [barLook(at), val('invertIfNegative', 0), labels(up.kind), named, element('c:val', {}, values)]
    case 'lines':
      return [lineLook(at, guide), markerLook(at, guide), named, element('c:val', {}, values), val('smooth', 0)]
    case 'steps': {
      const days = across.values.map(Number)
      return [
        lineLook(at, guide), markerLook(at, true),
        element('c:xVal', {}, numbers(at0, days, formats.number)), element('c:yVal', {}, values), val('smooth', 0),
      ]
    }
  }
} // prettier-ignore

/** The number at the end of each bar. */
function labels(kind: 'number' | 'share'): string {
  return element('c:dLbls', {},
    element('c:numFmt', { formatCode: formats[kind], sourceLinked: 0 }), letters(9),
    val('dLblPos', 'outEnd'), val('showLegendKey', 0), val('showVal', 1), val('showCatName', 0), val('showSerName', 0),
    val('showPercent', 0), val('showBubbleSize', 0))
} // prettier-ignore
