import { element } from '../printed/element'
import { inertText } from '@shared/paper/inert-text'
import type { SheetChart } from '../sheet'
import type { Part } from './package-writer'

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** English Metric Units to a pixel of the screen. */
const unit = 9525

const chartWidth = 660
/** Columns of a usual width from a table to what is beyond its charts. */
export const chartColumns = Math.ceil(chartWidth / 64) + 2
const gap = 24
const rowHeight = 20

/** In pixels: bars as many as there are, the others at an even shape. Two of those fit a page. */
export function chartHeight({ type, across, series }: SheetChart): number {
  if (type !== 'bars') return type === 'lines' ? 290 : 380
  return 150 + across.values.length * groupHeight(series.length)
}

const groupHeight = (series: number): number => 12 + 14 * series

/** As many groups of bars as a page holds. */
export function mostGroups(series: number): number {
  return Math.floor(370 / groupHeight(series))
}

/** Rows of a usual height that charts one under the other take. */
export function rowsOf(charts: readonly SheetChart[]): number {
  return Math.ceil(charts.reduce((sum, chart) => sum + chartHeight(chart) + gap, 0) / rowHeight)
}

export interface DrawingPart {
  readonly number: number
  readonly charts: readonly SheetChart[]
  /** Names of the parts of the charts. */
  readonly parts: readonly string[]
  /** The cell at their top left, counted from 0. */
  readonly column: number
  readonly row: number
}

/** Where the charts of a sheet stand, and what each of them is for somebody who does not see it. */
export function drawingPart({ number, charts, parts, column, row }: DrawingPart): Part {
  let top = row
  const frames = charts.map((chart, at) => {
    const height = chartHeight(chart)
    const from = top
    top += Math.ceil((height + gap) / rowHeight)
    return frame(chart, at, column, from, height)
  })
  return {
    name: `xl/drawings/drawing${number}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    relations: parts.map((to, at) => ({ id: `rId${at + 1}`, type: 'chart', to })),
    xml: element('xdr:wsDr', { 'xmlns:xdr': `${drawingml}/spreadsheetDrawing`, 'xmlns:a': `${drawingml}/main` }, ...frames),
  }
} // prettier-ignore

function frame(chart: SheetChart, at: number, column: number, row: number, height: number): string {
  const alt = inertText(chart.alt).replace(/\s+/g, ' ')
  const place = (name: string, value: number) => element(`xdr:${name}`, {}, String(value))
  return element('xdr:oneCellAnchor', {},
    element('xdr:from', {}, place('col', column), place('colOff', 0), place('row', row), place('rowOff', 0)),
    element('xdr:ext', { cx: chartWidth * unit, cy: height * unit }),
    element('xdr:graphicFrame', { macro: '' },
      element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', { id: at + 2, name: `Chart ${at + 1}`, descr: alt }), element('xdr:cNvGraphicFramePr', {})),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element('a:graphic', {}, element('a:graphicData', { uri: `${drawingml}/chart` },
        element('c:chart', { 'xmlns:c': `${drawingml}/chart`, 'xmlns:r': relationships, 'r:id': `rId${at + 1}` })))),
    element('xdr:clientData', {}))
} // prettier-ignore
