import type { Run } from '@shared/domain/document'
import { describe, expect, it } from 'vitest'
import { readPdf } from './read-pdf'
import { pdfFile, text } from './testing/pdf-file'

const frame = (x: number, y: number, w: number, h: number) => `${x} ${y} ${w} ${h} re S\n`
const shownRun = ({ text: words, control, checkbox }: Run) => (control ? `{${words}}` : checkbox ? `<${checkbox}>` : words) // prettier-ignore

/** Paragraphs as texts, tables as rows of texts; what is a field in braces. */
async function read(content: string): Promise<unknown[]> {
  const { blocks } = await readPdf(pdfFile([{ content }]))
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return block.runs.map(shownRun).join('')
    if (block.kind === 'sheet') return null
    return block.cells.map(({ row, column, blocks: inside }) => {
      const words = inside.flatMap((each) =>
        each.kind === 'paragraph' ? [each.runs.map(shownRun).join('')] : [],
      )
      return `${row}.${column} ${words.join('|')}`
    })
  })
}

describe('a frame on a page of a PDF', () => {
  it('with a question beside it holds one answer, however near the question ends and wherever its lines break', async () => {
    const content =
      frame(200, 690, 300, 40) + text(137, 716, 'Reason for') + text(146, 703, 'dispute') +
      text(204, 716, 'Two referrals were closed without a reply and the') + text(204, 702, 'family was not told.') +
      frame(200, 660, 300, 18) + text(150, 664, 'Agency') + frame(200, 630, 300, 18) + text(122, 634, 'Date of birth') // prettier-ignore
    const found = JSON.stringify(await read(content))
    expect(found).toContain('{Two referrals were closed without a reply and the family was not told.}')
    expect(found).toMatch(/Agency[^A-Z]*\{\}/)
    expect(found).toMatch(/Date of birth[^A-Z]*\{\}/)
  })

  it('beside another, with a question above each, is read under its own question', async () => {
    const content =
      text(60, 720, 'Name of adult') + text(310, 720, 'Date of birth') + frame(60, 694, 230, 18) + frame(310, 694, 230, 18) +
      text(64, 699, 'Odo Fairley') + text(314, 699, '3 March 1951') // prettier-ignore
    expect(await read(content)).toEqual([
      ['0.0 Name of adult', '0.1 Date of birth', '1.0 {Odo Fairley}', '1.1 {3 March 1951}'],
    ])
  })

  it('around a part of the form is no answer', async () => {
    const content =
      text(60, 740, 'Part A') + frame(150, 660, 350, 90) + text(154, 738, 'Name: Odo Fairley') + text(154, 718, 'Born: 1951') // prettier-ignore
    expect(JSON.stringify(await read(content))).not.toContain('{')
  })

  it('in a row of cards with a question and its answer inside each is no answer to the card before', async () => {
    const card = (x: number, question: string, answer: string) =>
      frame(x, 680, 220, 44) + text(x + 8, 708, question) + text(x + 8, 690, answer)
    const found = await read(card(60, 'Name', 'Odo Fairley') + card(300, 'Born', '1951'))
    expect(JSON.stringify(found)).not.toContain('{')
  })

  it('for each character of a date makes one answer, with the parts of the date apart', async () => {
    const digits = '03051951'
    const places = [200, 214, 236, 250, 272, 286, 300, 314]
    const boxes = places.map((x, n) => frame(x, 694, 14, 16) + text(x + 4, 698, digits[n] ?? '')).join('')
    expect(await read(text(60, 698, 'Date of birth') + boxes)).toEqual(['Date of birth\t{03/05/1951}'])
  })
})

describe('boxes for yes and no', () => {
  it('far apart on one line are one answer', async () => {
    const box = (x: number, ticked: boolean) =>
      frame(x, 698, 9, 9) + (ticked ? `${x} 698 m ${x + 9} 707 l S ${x} 707 m ${x + 9} 698 l S\n` : '')
    const row = text(60, 700, 'Was it process?') + box(300, true) + text(313, 700, 'Yes') + box(370, false) + text(383, 700, 'No') // prettier-ignore
    expect(await read(row)).toEqual(['Was it process?\t<ticked> Yes <empty> No'])
  })

  it('behind a field for a date belong to the next question', async () => {
    const date = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (on) /V (2 June 2026) /F 4 /Rect [60 676 296 694] >>`
    const box = (x: number, ticked: boolean) =>
      frame(x, 679, 10, 10) + (ticked ? `${x} 679 m ${x + 10} 689 l S\n` : '')
    const content =
      text(60, 700, 'Date agreed') + text(300, 700, 'Stage') + box(300, false) + text(314, 680, 'One') + box(380, true) + text(394, 680, 'Two') // prettier-ignore
    const { blocks } = await readPdf(pdfFile([{ content, annotations: [date] }]))
    const words = JSON.stringify(blocks.map((block) => (block.kind === 'table' ? block.cells.map(({ blocks: [cell] }) => (cell?.kind === 'paragraph' ? cell.runs.map(shownRun).join('') : '')) : []))) // prettier-ignore
    expect(words).toContain('["Date agreed","Stage","{2 June 2026}","<empty> One <ticked> Two"]')
  })
})
