import type { FigureCell, FigureColumn, FigureTable } from '@shared/analysis/figure-table'
import { columns } from './answer'

/** A table of figures as lines of text: title, what it rests on, and its rows under their headings. */
export function tableLines(table: FigureTable): string[] {
  const rests = table.rests.map(({ label, cell }) => `${label}: ${shown(cell, 'count')}`)
  const head = [...table.heads, ...table.columns.map(({ label }) => label)]
  const rows = table.rows.map(({ labels, cells }) => [
    ...labels,
    ...table.columns.map(({ kind }, at) => shown(cells[at], kind)),
  ])
  return [
    '',
    rests.length === 0 ? table.title : `${table.title} (${rests.join('; ')})`,
    ...(rows.length === 0 ? ['  none'] : columns([head, ...rows]).map((line) => `  ${line}`)),
  ]
}

/** What is kept back is marked, and what there is nothing of stays empty. */
function shown(cell: FigureCell | undefined, kind: FigureColumn['kind']): string {
  if (!cell || (cell.value === null && !cell.hidden)) return ''
  if (cell.hidden || cell.value === null) return '*'
  if (typeof cell.value === 'string') return cell.value
  if (kind === 'share') return `${Math.round(cell.value * 100)}%`
  return kind === 'decimal' ? cell.value.toFixed(1) : cell.value.toLocaleString('en-GB')
}
