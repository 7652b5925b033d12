import type { Block, Document } from '@shared/domain/document'
import { refuse } from '../../sources/refusals'
import { Notes } from '../notes'
import { OoxmlPackage } from '../ooxml-package'
import { Places } from '../places'
import { childOf, elementsOf } from '../xml-tree'
import { wordNames } from './names'
import { StoryReader } from './story'
import { stylesOf } from './styles'

/**
 * A Word document (`.docx`, `.docm`, `.dotx`) as a document model: headers first, then the body, notes and footers.
 * Nothing in it is run, computed or fetched. Throws an AccordError when it is damaged or unsafe.
 */
export function readDocx(bytes: Uint8Array): Document {
  const notes = new Notes()
  const file = new OoxmlPackage(bytes, notes)
  const main = file.mainPart() ?? 'word/document.xml'
  const body =
    childOf(file.xml(main, wordNames) ?? refuse('damaged-file'), 'w:body') ?? refuse('damaged-file')
  const related = file.relationships(main)
  const partOf = (type: string) => related.find((relationship) => relationship.type === type)?.part
  const stylesPart = partOf('styles')
  const styles = stylesOf(stylesPart ? file.commonXml(stylesPart, wordNames) : null)
  if (partOf('comments')) notes.add('comments-ignored')

  const stories = (type: string, name: string): Block[] => {
    const places = new Places(name)
    return related.flatMap((relationship) => {
      const story =
        relationship.type === type && relationship.part ? file.commonXml(relationship.part, wordNames) : null
      return story ? withoutEmpty(new StoryReader(styles, notes).read(story, places)) : []
    })
  }
  const notesOf = (type: string, name: string): Block[] => {
    const part = partOf(type)
    const places = new Places(name)
    const list = part ? file.commonXml(part, wordNames) : null
    return (list ? elementsOf(list) : [])
      .filter((note) => !note.attributes.has('w:type') || note.attributes.get('w:type') === 'normal')
      .flatMap((note) => withoutEmpty(new StoryReader(styles, notes).read(note, places)))
  }

  const blocks = [
    ...stories('header', 'header'),
    ...new StoryReader(styles, notes).read(body, new Places()),
    ...notesOf('footnotes', 'footnote'),
    ...notesOf('endnotes', 'endnote'),
    ...stories('footer', 'footer'),
  ]
  return { format: 'docx', blocks, notes: notes.list() }
}

function withoutEmpty(blocks: Block[]): Block[] {
  return blocks.filter((block) => block.kind !== 'paragraph' || block.runs.length > 0)
}
