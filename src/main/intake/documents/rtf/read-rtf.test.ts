import { describe, expect, it } from 'vitest'
import type { Block } from '@shared/domain/document'
import { readRtf } from './read-rtf'

const shown = (blocks: readonly Block[]): unknown[] =>
  blocks.flatMap((block): unknown[] => {
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')]
    return block.kind === 'table' ? block.cells.map(({ row, column, blocks: inside }) => [row, column, ...shown(inside)]) : []
  }) // prettier-ignore
const read = (body: string) => shown(readRtf(new Uint8Array(Buffer.from(`{\\rtf1\\ansi ${body}}`))).blocks)

const shape = (words: string) =>
  `{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt ${words}}}{\\shprslt{\\*\\do{\\dptxbxtext ${words}}}}}`

describe('rich text', () => {
  it('has what is typed into a text box once, as paragraphs of its own', () => {
    const box = shape('\\pard Agreed outcome: a visit\\par Date agreed: 3 May\\par ')
    expect(read(`Outcome sought: a visit\\par ${box}End of form\\par`)).toEqual([
      'Outcome sought: a visit',
      'Agreed outcome: a visit',
      'Date agreed: 3 May',
      'End of form',
    ])
  })

  it('has the text box of Word 95 as well', () => {
    expect(read('Before\\par {\\*\\do\\dobxpage{\\dptxbxtext\\pard In the box\\par}}After\\par')).toEqual([
      'Before',
      'In the box',
      'After',
    ])
  })

  it('keeps a text box in the cell it is anchored in', () => {
    const row = '\\trowd\\cellx3000\\cellx6000 \\pard\\intbl '
    expect(
      read(`${row}${shape('\\pard In the box\\par ')}Name\\cell Alex\\cell\\row\\pard End\\par`),
    ).toEqual([[0, 0, 'In the box', 'Name'], [0, 1, 'Alex'], 'End'])
  })

  it('gives the row of a table its own columns, whatever tables stand in its cells', () => {
    const inner = (cells: readonly string[]) =>
      `\\pard\\intbl\\itap2 ${cells.map((text) => `${text}\\nestcell `).join('')}{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}`
    const body = `\\trowd\\cellx3000\\cellx6000 \\pard\\intbl Case\\cell ${inner(['Name', 'Alex'])}${inner(['Role', 'Nurse'])}\\pard\\intbl Told\\cell\\row\\pard End\\par`
    expect(read(body)).toEqual([
      [0, 0, 'Case'],
      [0, 1, [0, 0, 'Name'], [0, 1, 'Alex'], [1, 0, 'Role'], [1, 1, 'Nurse'], 'Told'],
      'End',
    ])
  })
})
