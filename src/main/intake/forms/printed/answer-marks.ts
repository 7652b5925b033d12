import type { Block, Paragraph } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { passagesOf, replacing, withoutStart } from './passages'

const mark = /^[\s\u200b]*(?:my |our |your )?(?:(?:answer|ans)\s{0,3}[:：–—-]|a\s?[:：])\s*/iu

/** The same blocks without the word "Answer:" where a form prints it before each of its answers. */
export function withoutAnswerMarks(blocks: readonly Block[]): readonly Block[] {
  const marked = new Map<Paragraph, Paragraph>()
  for (const { paragraphs } of passagesOf(blocks)) {
    for (const paragraph of paragraphs) {
      const length = mark.exec(paragraphText(paragraph))?.[0].length
      if (length !== undefined) marked.set(paragraph, withoutStart(paragraph, length))
    }
  }
  return marked.size < 3 ? blocks : replacing(blocks, marked)
}
