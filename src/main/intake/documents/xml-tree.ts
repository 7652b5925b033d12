import { SaxesParser } from 'saxes'
import { refuse } from '../sources/refusals'
import { ScopedNames } from './xml-names'

/** An element of an XML part. Names carry our own prefixes, whatever prefixes the file chose. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}
interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

const noAttributes: ReadonlyMap<string, string> = new Map()

const maxDepth = 512
const maxNodes = 3_000_000

/**
 * Parses an XML part into a tree. Namespaces found in `prefixes` (URI to prefix) are renamed to ours, others keep
 * only their local name behind `?:`. A DOCTYPE is refused, so entities can neither expand nor fetch anything.
 */
export function parseXml(text: string, prefixes: ReadonlyMap<string, string>): XmlElement {
  const parser = new SaxesParser({ xmlns: false as const, position: false })
  const root: OpenElement = { name: '', attributes: new Map(), children: [] }
  const open: OpenElement[] = [root]
  const names = new ScopedNames(prefixes)
  let nodes = 0

  parser.on('doctype', () => refuse('unsafe-file'))
  parser.on('error', () => refuse('damaged-file'))
  parser.on('opentag', (tag) => {
    if (open.length > maxDepth || ++nodes > maxNodes) refuse('too-many-parts')
    names.enter(tag.attributes)
    let attributes: Map<string, string> | null = null
    for (const name in tag.attributes)
      (attributes ??= new Map<string, string>()).set(names.attribute(name), tag.attributes[name] ?? '')
    const element: OpenElement = {
      name: names.element(tag.name),
      attributes: attributes ?? noAttributes,
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
    names.leave()
  })
  parser.on('text', (value) => open.at(-1)?.children.push(value))
  parser.on('cdata', (value) => open.at(-1)?.children.push(value))
  parser.write(text).close()
  const [element] = elementsOf(root)
  return element ?? refuse('damaged-file')
}

/** The child elements, text left out. */
export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string')
}

/** The first child of that name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** All text inside, however deep. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Every element of that name inside, outermost first, not looking inside a match. */
export function findAll(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => (child.name === name ? [child] : findAll(child, name)))
}
