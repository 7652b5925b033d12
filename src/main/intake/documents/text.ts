import type { Document, Paragraph } from '@shared/domain/document'
import { Places } from './places'
import { finishRuns } from './run-list'

const maxLines = 50_000

/** Plain text: one paragraph a line, empty lines included, so that `p7` is line 7. */
export function readText(text: string): Document {
  const places = new Places()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const paragraphs = lines.slice(0, maxLines).map((line): Paragraph => ({
    kind: 'paragraph',
    id: places.paragraph(),
    runs: finishRuns([{ text: line.trimEnd() }]),
  }))
  return { format: 'text', blocks: paragraphs, notes: [] }
}
