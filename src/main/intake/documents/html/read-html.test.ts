import { describe, expect, it } from 'vitest'
import { paragraphText, type Block } from '@shared/domain/document'
import { readHtml } from './read-html'

const texts = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraphText(block)] : []))
const blocks = (html: string) => readHtml(html).blocks

describe('reading HTML', () => {
  it('makes a paragraph of each block and keeps line breaks', () => {
    expect(
      texts(blocks('<h2>Title</h2><div>One<br>two &amp; three</div>loose <b>text</b><p>&nbsp;</p>')),
    ).toEqual(['Title', 'One\ntwo & three', 'loose text'])
    expect(blocks('<h2>Title</h2>')[0]).toMatchObject({ heading: 2, id: 'p1' })
  })

  it('sees strikes, highlights and hidden text by tag and by style', () => {
    const [paragraph] = blocks(
      '<p><s>a</s><span style="text-decoration:line-through">b</span><span style="background:yellow">c</span><span style="display:none">d</span></p>',
    )
    expect(paragraph).toMatchObject({
      runs: [
        { text: 'ab', struck: true },
        { text: 'c', highlighted: true },
        { text: 'd', hidden: true },
      ],
    })
  })

  it('lays tables out with their spans, and sees through layout tables of one cell', () => {
    const [table] = blocks(
      '<table><tr><td><table><tr><td colspan=2>wide</td></tr><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table></td></tr></table>',
    )
    if (table?.kind !== 'table') throw new Error('no table')
    expect(
      table.cells.map(({ id, row, column, rowSpan, columnSpan }) => [id, row, column, rowSpan, columnSpan]),
    ).toEqual([
      ['t1.r1.c1', 0, 0, 1, 2],
      ['t1.r2.c1', 1, 0, 2, 1],
      ['t1.r2.c2', 1, 1, 1, 1],
      ['t1.r3.c1', 2, 1, 1, 1],
    ])
  })

  it('reads check boxes, Wingdings and lists nobody has chosen from', () => {
    const [paragraph] = blocks(
      '<p><input type=checkbox checked>Yes <font face="Wingdings">o</font>No <select><option>Please select</option></select></p>',
    )
    expect(paragraph).toMatchObject({
      runs: [
        { checkbox: 'ticked' },
        { text: 'Yes ' },
        { checkbox: 'empty' },
        { text: 'No ' },
        { control: { prompt: true } },
      ],
    })
  })

  it('leaves out scripts, styles and pictures, and survives deep nesting', () => {
    expect(texts(blocks('<style>p{}</style><script>x</script><p>seen<img src=x></p>'))).toEqual(['seen'])
    expect(readHtml('<div>'.repeat(50_000)).notes.map((note) => note.code)).toContain('truncated')
  })
})
