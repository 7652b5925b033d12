import type { Document, Paragraph } from '@shared/domain/document'
import { withDrawnTables } from './drawn-tables'
import { Places } from './places'
import { finishRuns } from './run-list'

const maxLines = 50_000

/** Plain text: one paragraph a line, empty lines included, so that `p7` is line 7, but for tables drawn in it. */
export function readText(text: string): Document {
  const places = new Places()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const paragraphs = lines.slice(0, maxLines).map((line): Paragraph => ({
    kind: 'paragraph',
    id: places.paragraph(),
    runs: finishRuns([{ text: line.trimEnd() }]),
  }))
  return { format: 'text', blocks: withDrawnTables(paragraphs), notes: [] }
}
