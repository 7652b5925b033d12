import { PageBreak, Paragraph, type FileChild } from 'docx'
import type { PaperBlock, PaperLook } from '@shared/paper/paper'
import { ChartParagraph } from './chart'
import { wordFacts, wordTable } from './table'
import { styled } from './text'

export const bullets = 'bullets'
export const numbers = 'numbers'

const styleOf: Record<PaperLook, string> = {
  eyebrow: 'Eyebrow',
  subtitle: 'Subtitle',
  lead: 'Lead',
  plain: 'Normal',
  quote: 'Quote',
  note: 'Note',
}

const topOfPage = { pageBreakBefore: true, spacing: { before: 0 } }

/** A part of a paper as Word has it. `instance` tells one numbered list from the next. */
export function wordBlock(block: PaperBlock, instance: number): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [styled('Title', block.text)]
    case 'heading':
      return [styled(`Heading${block.level}`, block.text, block.newPage ? topOfPage : {})]
    case 'paragraph':
      return [styled(styleOf[block.look], block.text)]
    case 'list': {
      const [style, reference] = block.numbered ? ['ListNumber', numbers] : ['ListBullet', bullets]
      return block.items.map((item) =>
        styled(style, item, { numbering: { reference, level: 0, instance, custom: true } }),
      )
    }
    case 'callout':
      return [
        styled('CalloutHeading', block.heading),
        ...block.paragraphs.map((text, at) =>
          styled('Callout', text, { keepNext: at < block.paragraphs.length - 1 }),
        ),
        styled('TableEnd', ''),
      ]
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    case 'facts':
      return wordFacts(block)
    case 'table':
      return wordTable(block)
    case 'figure':
      return [styled('Caption', block.caption), new ChartParagraph(block)]
  }
}
