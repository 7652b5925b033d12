import type { Block, Document, Paragraph, Run } from '@shared/domain/document'
import { isTag, isText, type ChildNode, type Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { withDrawnTables } from '../drawn-tables'
import { Notes } from '../notes'
import { Places } from '../places'
import { finishRuns, runOf, type Look } from '../run-list'
import { shownText } from '../symbol-fonts'
import { controlRun } from './html-controls'
import { lookInside } from './html-looks'
import { cellsOf, readHtmlTable, rowsOf } from './html-table'

const skipped = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'canvas', 'audio', 'video', 'map']) // prettier-ignore
const blockTags = new Set([
  'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'section', 'article', 'header',
  'footer', 'address', 'center', 'form', 'fieldset', 'legend', 'dl', 'dt', 'dd', 'figure', 'main', 'aside', 'nav', 'body', 'html',
  'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'caption',
]) // prettier-ignore
const maxDepth = 250

interface Around {
  readonly look: Look
  readonly pre: boolean
  readonly depth: number
  readonly heading?: number
  readonly listItem?: true
}

/** HTML as a document model. It is only ever read: nothing is run, styled or fetched, and pictures are left out. */
export function readHtml(html: string): Document {
  const notes = new Notes()
  const reader = new HtmlReader(notes)
  const blocks = reader.read(parseDocument(html).children, new Places(), { look: {}, pre: false, depth: 0 })
  return { format: 'html', blocks: withDrawnTables(blocks), notes: notes.list() }
}

class HtmlReader {
  constructor(private readonly notes: Notes) {}

  read(nodes: readonly ChildNode[], places: Places, around: Around): Block[] {
    const container = new Container(places)
    this.walk(nodes, container, around)
    container.endParagraph(around)
    return container.blocks
  }

  private walk(nodes: readonly ChildNode[], into: Container, around: Around): void {
    if (around.depth > maxDepth) {
      this.notes.add('truncated')
      return
    }
    for (const node of nodes) {
      if (isText(node)) into.text(node.data, around)
      else if (isTag(node) && !skipped.has(node.name)) this.element(node, into, around)
    }
  }

  private element(element: Element, into: Container, around: Around): void {
    const inside = { ...around, look: lookInside(element, around.look), depth: around.depth + 1 }
    if (element.name === 'br') into.run('\n', inside.look)
    else if (element.name === 'img') this.notes.add('picture-ignored')
    else if (['input', 'select', 'textarea'].includes(element.name)) {
      const run = controlRun(element)
      if (run) into.add({ ...runOf('', inside.look), ...run })
    } else if (element.name === 'table') this.table(element, into, inside)
    else if (blockTags.has(element.name)) {
      into.endParagraph(around)
      const block = blockAround(element.name, inside)
      this.walk(element.children, into, block)
      into.endParagraph(block)
    } else this.walk(element.children, into, inside)
  }

  private table(element: Element, into: Container, around: Around): void {
    into.endParagraph(around)
    const cells = rowsOf(element).flatMap(cellsOf)
    const [only] = cells
    // Mail programs lay pages out in tables of one cell; those are no tables to a reader.
    if (only && cells.length === 1) {
      this.walk(only.children, into, around)
      into.endParagraph(around)
    } else if (only) {
      const read = (cell: Element, id: string) =>
        this.read(cell.children, new Places(id), {
          ...around,
          look: lookInside(cell, around.look),
          depth: around.depth + 1,
        })
      into.blocks.push(readHtmlTable(element, into.places, read))
    } else this.walk(element.children, into, around)
  }
}

function blockAround(tag: string, around: Around): Around {
  const heading = /^h([1-6])$/.exec(tag)?.[1]
  if (heading !== undefined) return { ...around, heading: Number(heading) }
  if (tag === 'li') return { ...around, listItem: true }
  return tag === 'pre' ? { ...around, pre: true } : around
}

/** Gathers the blocks of one container; text between block elements becomes paragraphs. */
class Container {
  readonly blocks: Block[] = []
  private runs: Run[] = []

  constructor(readonly places: Places) {}

  text(data: string, around: Around): void {
    this.run(around.pre ? data : data.replace(/[\s\u00A0]+/g, ' '), around.look)
  }

  run(text: string, look: Look): void {
    if (text !== '') this.runs.push(runOf(shownText(text, look.font), look))
  }

  add(run: Run): void {
    this.runs.push(run)
  }

  endParagraph(around: Around): void {
    const runs = finishRuns(tidy(this.runs))
    this.runs = []
    if (!runs.some((run) => run.control !== undefined || run.text.trim() !== '')) return
    const paragraph: Paragraph = { kind: 'paragraph', id: this.places.paragraph(), runs }
    if (around.heading !== undefined) paragraph.heading = around.heading
    if (around.listItem) paragraph.listItem = true
    this.blocks.push(paragraph)
  }
}

/** Spaces as a browser shows them: none at the ends of lines, one between words. */
function tidy(runs: readonly Run[]): Run[] {
  let before = '\n'
  const shown = runs.map((run) => {
    if (run.control || run.checkbox) {
      before = 'x'
      return run
    }
    const text = (/\s$/.test(before) ? run.text.replace(/^ +/, '') : run.text)
      .replace(/(?<! ) +\n/g, '\n')
      .replace(/\n +/g, '\n')
    if (text !== '') before = text
    return { ...run, text }
  })
  const last = shown.findLastIndex((run) => run.text !== '')
  return shown.map((run, n) => (n === last && !run.control ? { ...run, text: run.text.trimEnd() } : run))
}
