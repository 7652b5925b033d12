import { AlignmentType, Document, LevelFormat, Packer, type INumberingOptions } from 'docx'
import { inertText } from '@shared/paper/inert-text'
import { mapText } from '@shared/paper/map-text'
import type { Paper } from '@shared/paper/paper'
import { bullets, numbers, wordBlock } from './blocks'
import { wordFooter, wordHeader } from './page-furniture'
import { stylesXml } from './styles'

const margin = { top: 1418, bottom: 1247, left: 1134, right: 1134, header: 624, footer: 567 }

/**
 * A paper as a Word file: headings, lists, captions and tables are Word's own, so that it can be gone through by its
 * outline and read aloud. The properties name Accord and nobody.
 */
export async function writeWord(paper: Paper): Promise<Uint8Array> {
  const inert = mapText(paper, inertText)
  const document = new Document({
    title: inert.title,
    creator: 'Accord',
    lastModifiedBy: 'Accord',
    externalStyles: stylesXml,
    numbering,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin } },
        headers: { default: wordHeader(inert) },
        footers: { default: wordFooter(inert) },
        children: inert.blocks.flatMap((block, at) => wordBlock(block, at + 1)),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, hanging: number) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging } } },
})

const numbering: INumberingOptions = {
  config: [
    { reference: bullets, levels: [level(LevelFormat.BULLET, '•', 300)] },
    { reference: numbers, levels: [level(LevelFormat.DECIMAL, '%1.', 400)] },
  ],
}
