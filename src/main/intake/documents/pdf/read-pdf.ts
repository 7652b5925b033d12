import type { Block, Document } from '@shared/domain/document'
import { refuse } from '../../sources/refusals'
import { Notes } from '../notes'
import { blocksOf } from './blocks'
import type { Draft } from './draft'
import type { PageContent } from './geometry'
import { joinedPages } from './joined-pages'
import { loadPdfjs } from './load-pdfjs'
import { openPdf } from './open-pdf'
import { pageContent } from './page-content'
import { pageDrafts } from './page-drafts'
import { PrintedPlaces } from './printed-places'
import { withoutRunningHeads } from './running-heads'

const maxPages = 200

/**
 * A PDF as a document model: text in reading order, tables where lines are ruled, form fields with their values. Nothing
 * in it is run or drawn. A PDF without any text is a scan and is refused as such.
 */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const document = await viewPdf(bytes)
  if (!document.blocks.some(hasText)) refuse('no-text')
  return document
}

/** The same for somebody to look at: a scan is then pages without any text. */
export async function viewPdf(bytes: Uint8Array): Promise<Document> {
  const pdfjs = await loadPdfjs()
  const { pdf, close } = await openPdf(pdfjs, bytes)
  try {
    const notes = new Notes()
    notes.add('layout-approximate')
    if (pdf.numPages > maxPages) notes.add('truncated')
    const pages: PageContent[] = []
    for (let number = 1; number <= Math.min(pdf.numPages, maxPages); number++) {
      const page = await pdf.getPage(number)
      const [annotations, operators] = await Promise.all([
        page.getAnnotations(),
        page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE }),
      ])
      const fonts = page.commonObjs
      const font = (name: string): unknown => (fonts.has(name) ? fonts.get(name) : null)
      const { view, rotate } = page
      pages.push(pageContent({ number, view, rotate, operators, annotations, font }, pdfjs.OPS))
      page.cleanup()
    }
    const { pages: bare, heads } = withoutRunningHeads(pages)
    const printed: Draft[] = heads.length > 0 ? [{ kind: 'text', lines: heads, right: 0 }] : []
    const places = new PrintedPlaces(pages)
    const blocks = blocksOf([...printed, ...joinedPages(bare.map(pageDrafts))], places.add)
    return { format: 'pdf', blocks, notes: notes.list(), layout: places.layout() }
  } finally {
    await close()
  }
}

function hasText(block: Block): boolean {
  if (block.kind === 'sheet') return false
  if (block.kind === 'table') return block.cells.some((cell) => cell.blocks.some(hasText))
  return block.runs.some((run) => run.text.trim() !== '')
}
