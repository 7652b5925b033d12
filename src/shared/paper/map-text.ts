import type { Chart } from './chart'
import type { Paper, PaperBlock, PaperCell, PaperText } from './paper'

type Change = (text: string) => string

/** The same paper with every text in it changed, wherever it stands: names in a chart or a caption included. */
export function mapText(paper: Paper, change: Change): Paper {
  return {
    ...paper,
    title: change(paper.title),
    reference: change(paper.reference),
    blocks: paper.blocks.map((block) => mapBlock(block, change)),
  }
}

function mapBlock(block: PaperBlock, change: Change): PaperBlock {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return { ...block, text: change(block.text) }
    case 'paragraph':
      return { ...block, text: spans(block.text, change) }
    case 'list':
      return { ...block, items: block.items.map((item) => spans(item, change)) }
    case 'callout':
      return {
        ...block,
        heading: change(block.heading),
        paragraphs: block.paragraphs.map((text) => spans(text, change)),
      }
    case 'facts':
      return {
        ...block,
        about: change(block.about),
        items: block.items.map(({ term, value }) => ({ term: change(term), value: cell(value, change) })),
      }
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        columns: block.columns.map((column) => ({ ...column, label: change(column.label) })),
        rows: block.rows.map((row) => row.map((each) => cell(each, change))),
      }
    case 'figure':
      return {
        ...block,
        alt: change(block.alt),
        caption: change(block.caption),
        chart: mapChart(block.chart, change),
      }
    case 'page-break':
      return block
  }
}

function mapChart(chart: Chart, change: Change): Chart {
  if (chart.type === 'steps') return { ...chart, name: change(chart.name) }
  const categories = chart.categories.map(change)
  return chart.type === 'bars'
    ? { ...chart, categories, series: chart.series.map((one) => ({ ...one, name: change(one.name) })) }
    : { ...chart, categories, series: chart.series.map((one) => ({ ...one, name: change(one.name) })) }
}

function cell(value: PaperCell, change: Change): PaperCell {
  return typeof value === 'object' && 'paragraphs' in value
    ? { paragraphs: value.paragraphs.map((text) => spans(text, change)) }
    : spans(value, change)
}

/** Strong spans are changed on their own: a name is never spread over two of them. */
function spans(text: PaperText, change: Change): PaperText {
  if (typeof text === 'string') return change(text)
  return text.map((span) => (typeof span === 'string' ? change(span) : { strong: change(span.strong) }))
}
