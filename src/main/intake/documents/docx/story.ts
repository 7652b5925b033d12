import type { Block, Paragraph } from '@shared/domain/document'
import type { Notes } from '../notes'
import { Places } from '../places'
import { childOf, elementsOf, type XmlElement } from '../xml-tree'
import { controlOf, type Within } from './controls'
import { chosenBranch, ParagraphReader } from './paragraphs'
import type { Styles } from './styles'
import { readTable } from './tables'

const transparent = new Set(['w:customXml', 'w:ins', 'w:moveTo'])

/** Reads one story of a Word document: its body, a header or footer, or its notes. */
export class StoryReader {
  private readonly paragraphs: ParagraphReader

  constructor(
    styles: Styles,
    private readonly notes: Notes,
  ) {
    this.paragraphs = new ParagraphReader(styles, notes)
  }

  read(container: XmlElement, places: Places, within: Within = {}): Block[] {
    const blocks: Block[] = []
    this.readInto(blocks, container, places, within)
    return blocks
  }

  private readInto(blocks: Block[], container: XmlElement, places: Places, within: Within): void {
    for (const child of elementsOf(container)) {
      if (child.name === 'w:p') this.readParagraph(blocks, child, places, within)
      else if (child.name === 'w:tbl') {
        blocks.push(
          readTable(child, places, within, (cell, id, inCell, hidden) => {
            const inside = this.read(cell, new Places(id), inCell)
            return hidden ? inside.map(hide) : inside
          }),
        )
      } else if (child.name === 'w:sdt') {
        const content = childOf(child, 'w:sdtContent')
        if (content) this.readInto(blocks, content, places, controlOf(child, false) ?? within)
      } else if (transparent.has(child.name)) this.readInto(blocks, child, places, within)
      else if (child.name === 'mc:AlternateContent') {
        this.readInto(blocks, chosenBranch(child, 'w:p'), places, within)
      } else if (child.name === 'w:altChunk' || child.name === 'w:subDoc') {
        this.notes.add('embedded-document-ignored')
      }
    }
  }

  private readParagraph(blocks: Block[], element: XmlElement, places: Places, within: Within): void {
    const read = this.paragraphs.read(element, within)
    const previous = blocks.at(-1)
    if (previous?.kind === 'paragraph' && this.continued.has(previous)) {
      this.continued.delete(previous)
      previous.runs.push(...read.runs)
      if (read.continues) this.continued.add(previous)
    } else {
      const paragraph: Paragraph = { kind: 'paragraph', id: places.paragraph(), runs: read.runs }
      if (read.heading !== undefined) paragraph.heading = read.heading
      if (read.list) paragraph.listItem = true
      if (read.continues) this.continued.add(paragraph)
      blocks.push(paragraph)
    }
    for (const box of read.boxes) this.readInto(blocks, box, places, within)
  }

  private readonly continued = new Set<Paragraph>()
}

function hide(block: Block): Block {
  if (block.kind !== 'paragraph') return block
  return { ...block, runs: block.runs.map((run) => ({ ...run, hidden: true })) }
}
