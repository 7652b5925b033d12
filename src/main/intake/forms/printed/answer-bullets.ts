import type { Block, Paragraph } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { passagesOf, replacing, withoutStart } from './passages'

const bullet = /^[\s\u200b]*(?:[•▪●■◦○‣⁃·*>»–—-]|o(?=\t))\s+(?=\S)/u
const endsStory = /[.;,]\s*$/
const asks = /[:：?]\s*$/

/** The same blocks without the bullet before an answer that is no list, where a form sets its answers as lists of one. */
export function withoutAnswerBullets(blocks: readonly Block[]): readonly Block[] {
  const single = new Map<Paragraph, Paragraph>()
  let questions = 0
  for (const { paragraphs, answers } of passagesOf(blocks)) {
    for (const [index, paragraph] of paragraphs.entries()) {
      const text = paragraphText(paragraph)
      const length = bullet.exec(text)?.[0].length
      if (length === undefined) continue
      if (asks.test(text)) questions++
      const before = paragraphs[index - 1]
      const after = paragraphs[index + 1]
      const listed = [before, after].some((each) => each && bullet.test(paragraphText(each)))
      const follows = before ? !endsStory.test(paragraphText(before)) : answers && !after
      if (!listed && follows) single.set(paragraph, withoutStart(paragraph, length))
    }
  }
  return questions * 2 > single.size ? blocks : replacing(blocks, single)
}
