import { FewKept } from '../few-kept'
import { ZipArchive } from '../sources/zip-archive'
import type { Notes } from './notes'
import { elementsOf, parseXml, type XmlElement } from './xml-tree'

const relationshipNames = new Map([['http://schemas.openxmlformats.org/package/2006/relationships', 'rel']])

interface Parsed {
  readonly prefixes: ReadonlyMap<string, string>
  readonly tree: XmlElement
}
const largestCommon = 64 * 1024
const commonParts = new FewKept<Parsed>(32)

export interface Relationship {
  readonly id: string
  /** The last word of the relationship type: `officeDocument`, `header`, `worksheet`. */
  readonly type: string
  /** Part name inside the package; null when it points outside, where nothing is ever fetched from. */
  readonly part: string | null
}

/** An Office Open XML package: parts and the relationships between them. */
export class OoxmlPackage {
  private readonly zip: ZipArchive

  constructor(
    bytes: Uint8Array,
    private readonly notes: Notes,
  ) {
    this.zip = new ZipArchive(bytes)
    if (this.zip.entries.some((entry) => /vbaProject\.bin$/i.test(entry.name))) notes.add('macro-ignored')
    if (this.zip.entries.some((entry) => /\/(embeddings|activeX)\//i.test(entry.name))) {
      notes.add('embedded-object-ignored')
    }
  }

  /** Relationships of a part; `''` names the package itself. */
  relationships(part: string): Relationship[] {
    const slash = part.lastIndexOf('/')
    const folder = part.slice(0, slash + 1)
    const list = this.commonXml(`${folder}_rels/${part.slice(slash + 1)}.rels`, relationshipNames)
    if (list === null) return []
    return elementsOf(list).map((element) => {
      const type = element.attributes.get('Type')?.split('/').at(-1) ?? ''
      const external = element.attributes.get('TargetMode') === 'External'
      if (external && type !== 'hyperlink') this.notes.add('external-link-ignored')
      const target = element.attributes.get('Target') ?? ''
      return { id: element.attributes.get('Id') ?? '', type, part: external ? null : resolve(folder, target) }
    })
  }

  /** The part the package is about: the Word document or the workbook. */
  mainPart(): string | null {
    return this.relationships('').find((relationship) => relationship.type === 'officeDocument')?.part ?? null
  }

  xml(part: string, prefixes: ReadonlyMap<string, string>): XmlElement | null {
    const text = this.zip.text(part)
    return text === null ? null : parseXml(text, prefixes)
  }

  /** As {@link xml}, for parts that many files have in common, such as the styles of a template. */
  commonXml(part: string, prefixes: ReadonlyMap<string, string>): XmlElement | null {
    const text = this.zip.commonText(part)
    if (text === null) return null
    const known = commonParts.get(text)
    if (known?.prefixes === prefixes) return known.tree
    const tree = parseXml(text, prefixes)
    if (text.length <= largestCommon) commonParts.set(text, { prefixes, tree })
    return tree
  }

  text(part: string): string | null {
    return this.zip.text(part)
  }
}

/** A relationship target as a part name. It only ever looks up a part, so `..` cannot leave the package. */
function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
