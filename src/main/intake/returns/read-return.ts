import type { Block } from '@shared/domain/document'
import type { ReturnReading } from '@shared/domain/return-reading'
import { periodWritten } from '@shared/domain/return-year'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { linesOfBlocks } from '../forms/layout/lines'
import type { Findings } from './findings'
import { gridsOf, type GridRow } from './grid'
import { oneLineEach } from './one-line-each'
import { readGrid } from './read-grid'
import { readSentences } from './read-sentences'
import { readTemplate, templateKeyIn } from './read-template'

interface Placed {
  readonly text: string
  readonly at: string
}

const nil = /\bnil\s+(?:return|response|report|submission)\b|\bnothing\s+to\s+(?:report|return|declare|submit)\b|\bno\s+escalations?\s+(?:to\s+report|this\s+year|in\s+(?:the|this)\s+(?:year|period)|at\s+all)\b/i // prettier-ignore
const agencyLabel = /^(?:name\s+of\s+)?(?:your\s+|the\s+)?(?:agency|organisation)(?:\s*(?:\/|or)\s*(?:agency|organisation))?(?:\s+name)?\s*:?$/i // prettier-ignore
const agencyLine = /^\s*(?:name\s+of\s+)?(?:your\s+)?(?:agency|organisation)(?:\s+name)?\s*:\s*(\S.{1,120})$/i

/**
 * Reads an annual return, whatever its layout: Accord's own workbook by its marks, an agency's own tables by their
 * labels, a letter by its sentences.
 * @param about the subject of the mail it came in, where the year is often said
 */
export function readReturn(blocks: readonly Block[], pack: ProtocolPack, about: string): ReturnReading {
  const sheets = blocks.filter((block) => block.kind === 'sheet')
  const key = templateKeyIn(sheets)
  if (key) {
    const reading = readTemplate(sheets, key, pack)
    return { ...reading, figures: oneLineEach(reading.figures) }
  }
  const grids = gridsOf(blocks)
  const lines = linesOfBlocks(blocks).map(({ id, text }) => ({ text, at: id }))
  const findings: Findings = { figures: [], issues: [], remarks: [] }
  for (const rows of grids) readGrid(rows, pack, findings)
  const tabled = findings.figures.length > 0
  // A letter around a table repeats it or explains it; where there is a table, only its figures count.
  if (!tabled) readSentences([...lines, ...cellsOf(grids)], pack, findings)
  const all: Placed[] = [...lines, ...cellsOf(grids)]
  const figures = oneLineEach(findings.figures)
  return {
    layout: tabled ? 'own' : 'text',
    key: null,
    agency: agencyIn(grids, all),
    period: periodIn(all, about),
    nil: figures.some(({ value }) => value !== 0) ? null : said(all, nil),
    figures,
    issues: findings.issues,
    remarks: findings.remarks,
  }
}

const cellsOf = (grids: readonly GridRow[][]): Placed[] => grids.flat(2).map(({ text, at }) => ({ text, at }))

function said(all: readonly Placed[], words: RegExp): ReturnReading['nil'] {
  const found = all.find(({ text }) => words.test(text))
  return found ? { asWritten: words.exec(found.text)?.[0] ?? '', at: found.at } : null
}

function periodIn(all: readonly Placed[], about: string): ReturnReading['period'] {
  for (const { text, at } of [...all, { text: about, at: '' }]) {
    const period = periodWritten(text)
    if (period) return { ...period, at }
  }
  return null
}

function agencyIn(grids: readonly GridRow[][], all: readonly Placed[]): ReturnReading['agency'] {
  for (const row of grids.flat()) {
    const at = row.findIndex(({ text }) => agencyLabel.test(text))
    const cell = at < 0 ? undefined : row[at + 1]
    if (cell && cell.number === undefined && row.length === 2) return { text: cell.text, at: cell.at }
  }
  for (const { text, at } of all) {
    const named = agencyLine.exec(text)?.[1]
    if (named !== undefined) return { text: named.trim(), at }
  }
  return null
}
