import type { Element } from 'domhandler'
import { findAll, getElementsByTagName, textContent } from 'domutils'
import { strFromU8, unzipSync } from 'fflate'
import { parseDocument } from 'htmlparser2'

export interface WordTable {
  /** The text of the caption before it. */
  readonly caption: string
  readonly rows: readonly (readonly string[])[]
}

/** The tables of a Word file as they stand in its package, read apart from the code that wrote them. */
export function wordTables(docx: Uint8Array): WordTable[] {
  const part = unzipSync(docx)['word/document.xml']
  if (!part) throw new Error('The file has no document')
  const document = parseDocument(strFromU8(part), { xmlMode: true })
  let caption = ''
  const tables: WordTable[] = []
  for (const block of findAll(({ name }) => name === 'w:p' || name === 'w:tbl', document.children)) {
    if (block.name === 'w:p') {
      if (styleOf(block) === 'Caption') caption = textOf(block)
      continue
    }
    tables.push({
      caption,
      rows: getElementsByTagName('w:tr', block.children).map((row) =>
        getElementsByTagName('w:tc', row.children).map(textOf),
      ),
    })
    caption = ''
  }
  return tables
}

/** All its words, paragraph by paragraph. */
export function wordText(docx: Uint8Array): string {
  const part = unzipSync(docx)['word/document.xml']
  const document = parseDocument(part ? strFromU8(part) : '', { xmlMode: true })
  return getElementsByTagName('w:p', document.children).map(textOf).join('\n')
}

const styleOf = (paragraph: Element): string | undefined =>
  getElementsByTagName('w:pStyle', paragraph.children)[0]?.attribs['w:val']

const textOf = (element: Element): string =>
  getElementsByTagName('w:t', element.children)
    .map((run) => textContent(run))
    .join('')
