import { parseDocument } from 'htmlparser2'
import { findAll, getElementsByTagName, textContent } from 'domutils'
import { describe, expect, it } from 'vitest'
import { heading, list, pageHeading, paragraph, type Paper, type PaperBlock } from '@shared/paper/paper'
import { writeHtml } from './write-html'

const paperOf = (...blocks: PaperBlock[]): Paper => ({
  title: 'Referral </title><script>alert(1)</script>',
  marking: 'Official-Sensitive',
  reference: 'ACC-2026-0007 <img src=x>',
  date: '2026-03-03',
  blocks,
})

const all: PaperBlock[] = [
  { kind: 'title', text: 'The title' },
  pageHeading('One <b>not bold</b>'),
  heading(2, 'Two'),
  paragraph(['He said ', { strong: '"<script src=//x.test>"' }], 'lead'),
  paragraph('quoted', 'quote'),
  list(['a', 'javascript:alert(1)']),
  { kind: 'callout', heading: 'Question', paragraphs: ['Which?'] },
  { kind: 'facts', about: 'Particulars', items: [{ term: 'Term', value: { paragraphs: ['one', 'two'] } }] },
  { kind: 'table', caption: 'Cap', columns: [{ label: 'L', width: 1 }, { label: 'N', width: 2, align: 'end' }], rows: [['a', '1']], rowHeaders: true },
  { kind: 'figure', caption: 'Bars', alt: 'Police made 3.', chart: { type: 'bars', unit: 'n', categories: ['Police'], series: [{ name: 'Made', values: [3] }] } },
  { kind: 'figure', caption: 'Curve', alt: 'Half by day 5.', chart: { type: 'steps', name: 'Open', xLabel: 'Days', yLabel: 'Share', mark: { x: 5, label: 'Half' }, points: [{ x: 0, y: 1, low: 1, high: 1 }, { x: 5, y: 0.5, low: 0.2, high: 0.8 }] } },
  { kind: 'figure', caption: 'Lines', alt: 'Rising.', chart: { type: 'lines', unit: 'n', categories: ['Apr', 'May', 'June'], series: [{ name: 'Raised', values: [1, null, 3] }] } },
] // prettier-ignore

describe('a paper written for printing', () => {
  const { page, header, footer } = writeHtml(paperOf(...all))
  const document = parseDocument(page)
  const named = (name: string) => getElementsByTagName(name, document)

  it('holds no mark-up, script, style or address of anybody’s text', () => {
    for (const name of ['script', 'img', 'b', 'a', 'iframe', 'object', 'style'])
      expect(named(name)).toHaveLength(0)
    const addressed = findAll((el) => 'src' in el.attribs || 'href' in el.attribs || 'style' in el.attribs, document.children)
    expect(addressed.map(({ name, attribs }) => [name, attribs['href']])).toEqual([['link', 'style.css']])
    expect(findAll((el) => Object.keys(el.attribs).some((key) => key.startsWith('on')), document.children)).toEqual([])
    expect(textContent(named('strong'))).toContain('"<script src=//x.test>"')
    expect(header).toContain('&#60;img')
  }) // prettier-ignore

  it('is structured for a screen reader', () => {
    expect(named('html')[0]?.attribs['lang']).toBe('en-GB')
    expect(textContent(named('title'))).toContain('Referral </title>')
    expect(named('h1').map((h) => textContent(h))).toEqual(['The title'])
    expect(named('h2').map((h) => textContent(h))).toEqual(['One <b>not bold</b>'])
    expect(named('th').map((th) => th.attribs['scope'])).toEqual(['col', 'col', 'row'])
    expect(textContent(named('caption'))).toBe('Cap')
    expect(named('svg').map((svg) => [svg.attribs['role'], svg.attribs['aria-label']])).toEqual([
      ['img', 'Police made 3.'],
      ['img', 'Half by day 5.'],
      ['img', 'Rising.'],
    ])
  })

  it('marks every sheet', () => {
    expect(header).toContain('Official-Sensitive')
    expect(footer).toContain('3 March 2026')
    expect(footer).toMatch(/class="pageNumber".*class="totalPages"/)
  })

  it('leaves a gap in a line where there is no value', () => {
    expect(named('polyline').at(-2)?.attribs['points']?.split(' ')).toHaveLength(1)
  })
})
