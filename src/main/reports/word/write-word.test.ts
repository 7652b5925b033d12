import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Block } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { heading, list, pageHeading, paragraph, type Paper, type PaperBlock } from '@shared/paper/paper'
import { readDocx } from '../../intake/documents/docx/read-docx'
import { writeWord } from './write-word'

const paperOf = (...blocks: PaperBlock[]): Paper => ({
  title: 'Referral ACC-2026-0007',
  marking: 'Official-Sensitive',
  reference: 'ACC-2026-0007, version 2',
  date: '2026-03-03',
  blocks,
})

const parts = async (paper: Paper): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeWord(paper)))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  )

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [paragraphText(block)]
    return block.kind === 'table' ? block.cells.flatMap((cell) => textsOf(cell.blocks)) : []
  })

const parsed = (xml: string): void => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

const hostile = [
  '=HYPERLINK("http://x.test","y")', '+44 1632 960001', '-1', '@SUM(A1)', '\tafter a tab', '＝1+1', '{ PAGE }', '{#a}{/a}', '{{x}}', '<w:t>bold</w:t>',
  '&amp; & &#65;', ']]>', '_x0041_', 'שלום עולם', 'a'.repeat(4000), 'emoji 👩‍⚕️ and 𝔘', '  spaces  kept  ',
] // prettier-ignore

describe('a paper written as Word', () => {
  it('gives every text back as it was, whatever it looks like', async () => {
    const rows = hostile.map((text) => [text, 'x'])
    const table: PaperBlock = {
      kind: 'table',
      caption: 'Texts',
      columns: [
        { label: 'Text', width: 3 },
        { label: 'Other', width: 1 },
      ],
      rows,
    }
    const read = readDocx(await writeWord(paperOf(table, list(hostile), paragraph(hostile[0] ?? ''))))
    const texts = textsOf(read.blocks)
    for (const text of hostile) expect(texts.filter((one) => one === text).length).toBeGreaterThanOrEqual(2)
  })

  it('takes out what a Word file cannot hold and what turns other letters round', async () => {
    const text = 'a\u0000b\u0008c\uFFFFd\uD800e\u202Ef\u2066g'
    const read = readDocx(await writeWord(paperOf(paragraph(text))))
    expect(textsOf(read.blocks)).toContain('abcdefg')
  })

  it('is well-formed for any text anywhere', async () => {
    const anything = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), {
      minLength: 150,
      maxLength: 150,
    })
    await fc.assert(
      fc.asyncProperty(anything, async (texts) => {
        const blocks = texts.map((text, at): PaperBlock =>
          at % 3 === 0 ? heading(1, text) : at % 3 === 1 ? paragraph([{ strong: text }, text]) : list([text]),
        )
        for (const xml of Object.values(await parts(paperOf(...blocks)))) parsed(xml)
      }),
      { numRuns: 4 },
    )
  }, 30_000)

  it('marks headings, lists and table headings as what they are', async () => {
    const body = (await parts(paperOf(
      { kind: 'title', text: 'The title' }, pageHeading('One'), heading(2, 'Two'), heading(3, 'Three'), list(['a', 'b']),
      { kind: 'table', caption: 'Cap', columns: [{ label: 'L', width: 1 }, { label: 'N', width: 2, align: 'end' }], rows: [['a', '1']], rowHeaders: true },
    )))['word/document.xml'] ?? '' // prettier-ignore
    for (const style of [
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'ListBullet',
      'Caption',
      'TableHeading',
    ])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
    expect(body.match(/<w:tblHeader/g)).toHaveLength(1)
    expect(body).toContain('<w:tblStyle w:val="AccordTable"/>')
    const levels = readDocx(await writeWord(paperOf(pageHeading('One'), heading(2, 'Two')))).blocks
    expect(
      levels.flatMap((block) => (block.kind === 'paragraph' && block.heading ? [block.heading] : [])),
    ).toEqual([1, 2])
  })

  it('says on every page how it is marked, what it is of, when it was made and which page it is', async () => {
    const files = await parts(paperOf(paragraph('x')))
    const [header = '', footer = ''] = ['word/header1.xml', 'word/footer1.xml'].map(
      (name) => files[name] ?? '',
    )
    expect(header).toContain('Official-Sensitive')
    expect(header).toContain('ACC-2026-0007, version 2')
    expect(footer).toContain('3 March 2026')
    for (const field of ['PAGE', 'NUMPAGES']) expect(footer).toContain(`>${field}<`)
    // One section with one header for all its pages: no page is without.
    expect((files['word/document.xml'] ?? '').match(/<w:headerReference/g)).toHaveLength(1)
    expect(files['word/document.xml']).not.toContain('w:titlePg')
  })

  it('has a title and a language, and names nobody in its properties', async () => {
    const files = await parts(paperOf(paragraph('x')))
    const core = files['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>Referral ACC-2026-0007</dc:title>')
    const said = [...core.matchAll(/<(?:dc|cp):(\w+)>([^<]*)</g)].map(([, name, value]) => [name, value])
    expect(said).toEqual([
      ['title', 'Referral ACC-2026-0007'],
      ['creator', 'Accord'],
      ['lastModifiedBy', 'Accord'],
      ['revision', '1'],
    ])
    expect(files['word/styles.xml']).toContain('w:lang w:val="en-GB"')
  })

  it('draws charts as Word’s own, with their figures and a description', async () => {
    const files = await parts(paperOf({
      kind: 'figure', caption: 'Made and received', alt: 'Police made 3 and received 1.',
      chart: { type: 'bars', unit: 'Escalations', categories: ['Police'], series: [{ name: 'Made', values: [3] }, { name: 'Received', values: [1] }] },
    })) // prettier-ignore
    expect(files['word/document.xml']).toContain('descr="Police made 3 and received 1."')
    const chart = files['word/charts/chart1.xml'] ?? ''
    for (const value of ['Police', 'Made', 'Received', '<c:v>3</c:v>', '<c:v>1</c:v>'])
      expect(chart).toContain(value)
  })
})
