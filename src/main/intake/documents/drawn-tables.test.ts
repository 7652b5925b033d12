import { describe, expect, it } from 'vitest'
import type { Block, Table } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { readHtml } from './html/read-html'
import { readText } from './text'

const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : '[table]')).join(' / ')
const rowsOf = (table: Table | undefined): string[][] =>
  Array.from({ length: table?.rows ?? 0 }, (_, row) =>
    (table?.cells ?? []).filter((cell) => cell.row === row).map((cell) => textOf(cell.blocks)),
  )
const tableIn = (blocks: readonly Block[]): string[][] =>
  rowsOf(blocks.find((block): block is Table => block.kind === 'table'))

describe('a table drawn in plain text', () => {
  it.each<[string, string, string[][]]>([
    [
      'is read between its rules, answers longer than the box included',
      '+------+-----+\n| Name | Mr Owen Tate of Hexby |\n+------+-----+\n| DOB  |     |\n+------+-----+',
      [
        ['Name', 'Mr Owen Tate of Hexby'],
        ['DOB', ''],
      ],
    ],
    [
      'has rows of several lines where every row is set off',
      '+-----+------+\n| Who | Ann  |\n|     | Hale |\n+-----+------+\n| Job | GP   |\n+-----+------+\n| On  | 1/2  |\n+-----+------+',
      [
        ['Who', 'Ann / Hale'],
        ['Job', 'GP'],
        ['On', '1/2'],
      ],
    ],
    [
      'has a row for every line where only the heading is set off',
      '| Question | Answer |\n|:---------|-------:|\n| Name | Owen Tate |\n| DOB | 3 March 1951 |',
      [
        ['Question', 'Answer'],
        ['Name', 'Owen Tate'],
        ['DOB', '3 March 1951'],
      ],
    ],
    [
      'may be drawn with lines of Unicode',
      '┌──────┬──────┐\n│ Name │ Owen │\n├──────┼──────┤\n│ Team │ East │\n└──────┴──────┘',
      [
        ['Name', 'Owen'],
        ['Team', 'East'],
      ],
    ],
    [
      'may be quoted in an answer to it',
      '> +------+------+\n> | Name | Owen |\n> +------+------+\n> | Team | East |\n> +------+------+',
      [
        ['Name', 'Owen'],
        ['Team', 'East'],
      ],
    ],
    [
      'goes on over a line that a mail program broke',
      '+------+------+\n| Why | He was sent home without\na plan. |\n+------+------+\n| Team | East |\n+------+------+',
      [
        ['Why', 'He was sent home without / a plan.'],
        ['Team', 'East'],
      ],
    ],
    [
      'needs no rules where every line is closed and alike',
      '| Name | Owen |\n| Team | East |\n| Date | 1/2/26 |',
      [
        ['Name', 'Owen'],
        ['Team', 'East'],
        ['Date', '1/2/26'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(tableIn(readText(text).blocks)).toEqual(rows)
  })

  it('lets a heading reach over the whole row', () => {
    const { blocks } = readText('+---+---+\n| Part A |\n+---+---+\n| Name | Owen |\n+---+---+')
    const [table] = blocks
    expect(table?.kind === 'table' && table.cells[0]?.columnSpan).toBe(2)
  })

  it('keeps what stands before and after it, with its place', () => {
    const { blocks } = readText('Dear all\n+---+---+\n| A | B |\n+---+---+\n| C | D |\n+---+---+\nregards')
    expect(textOf(blocks)).toBe('Dear all / [table] / regards')
    expect(blocks.map(({ id }) => id)).toEqual(['p1', 'p2.t1', 'p7'])
  })

  it('is found in preformatted text of HTML mail', () => {
    const html =
      '<p>Hello</p><pre>+------+------+\n| Name | Owen |\n+------+------+\n| Team | East |\n+------+------+</pre>'
    expect(tableIn(readHtml(html).blocks)).toEqual([
      ['Name', 'Owen'],
      ['Team', 'East'],
    ])
  })

  it.each([
    ['a line of dashes under a heading', 'Section A\n---------\nName: Owen'],
    ['a single box around a warning', '+-----------+\n| CAUTION! |\n+-----------+'],
    ['a menu with bars', 'Home | News | Contact\nOne | Two'],
    ['the divider of a forwarded message', '-----Original Message-----\nFrom: Ann'],
  ])('is not %s', (_, text) => {
    expect(readText(text).blocks.every(({ kind }) => kind === 'paragraph')).toBe(true)
  })

  it('is looked for in time that grows with the text', () => {
    const bars = (lines: number) => `${'| x\n'.repeat(lines)}end`
    expect(readText(bars(50_000)).blocks.length).toBeGreaterThan(49_000)
  }, 5000)
})
