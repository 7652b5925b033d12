import { SaxesParser } from 'saxes'
import { refuse } from '../../sources/refusals'

export interface XmlListener {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  text(text: string): void
}

/** Streams an XML part as events, names without prefix. Sheets run to millions of elements, so no tree is built. */
export function readXmlEvents(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false as const, position: false })
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('doctype', () => refuse('unsafe-file'))
  parser.on('error', () => refuse('damaged-file'))
  parser.on('opentag', (tag) => listener.open(local(tag.name), tag.attributes))
  parser.on('closetag', (tag) => listener.close(local(tag.name)))
  parser.on('text', (text) => listener.text(text))
  parser.on('cdata', (text) => listener.text(text))
  parser.write(xml).close()
}
