import { describe, expect, it } from 'vitest'
import { tableToCopy } from './table-copy'

const table = (...rows: string[][]) => ({
  caption: 'Made & received',
  head: ['Agency', 'Made', 'Balance'],
  numbers: [1, 2],
  rows: rows.map((cells, at) => ({ key: `${at}`, cells: cells.map((text) => ({ text })) })),
})

describe('a table for the clipboard', () => {
  it('is a line a row with tabs between', () => {
    const { text } = tableToCopy(table(['Trust', '7', '+6'], ['Council', '[c]', '−2']))
    expect(text).toBe('Agency\tMade\tBalance\r\nTrust\t7\t+6\r\nCouncil\t[c]\t−2')
  })

  it.each(['=1+1', '+44', '-2', '@x', ' =1', '＝1', '＋1', '－1', '＠x', '\u200B=1'])(
    'keeps a name that begins as a formula, %s, as text',
    (name) => {
      expect(tableToCopy(table([name, '1', '0'])).text).toContain(`\r\n'${name}\t1`)
    },
  )

  it('lets no name make columns, rows or markup of its own', () => {
    const { text, html } = tableToCopy(table(['A\tB\n<img src=x> & "C"', '1', '0']))
    expect(text.split('\r\n')).toHaveLength(2)
    expect(text.split('\r\n')[1]).toBe('A B <img src=x> & "C"\t1\t0')
    expect(html).toContain('A\tB\n&lt;img src=x&gt; &amp; &quot;C&quot;')
    expect(html).not.toContain('<img')
  })
})
