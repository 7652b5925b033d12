import type { Block } from '@shared/domain/document'
import { describe, expect, it } from 'vitest'
import { readPdf } from './read-pdf'
import { pdfFile, text } from './testing/pdf-file'

const shown = (blocks: readonly Block[]): unknown[] =>
  blocks.flatMap((block): unknown[] => {
    if (block.kind === 'sheet') return []
    if (block.kind === 'table')
      return block.cells.map((cell) => [cell.row, cell.column, ...shown(cell.blocks)])
    return [
      block.runs
        .map((run) =>
          run.checkbox
            ? `<${run.checkbox}>`
            : run.struck
              ? `~${run.text}~`
              : run.highlighted
                ? `=${run.text}=`
                : run.bold
                  ? `*${run.text}*`
                  : run.text,
        )
        .join(''),
    ]
  })
const read = async (...args: Parameters<typeof pdfFile>) => shown((await readPdf(pdfFile(...args))).blocks)

describe('a page of a PDF', () => {
  it('that is turned, or whose text is, reads like any other', async () => {
    const upright = text(60, 700, 'Name of adult: Odo Fairley') + text(60, 650, 'Date raised: 3 April 2026')
    const lines = ['Name of adult: Odo Fairley', 'Date raised: 3 April 2026']
    // The words run up the page, which is to be shown turned clockwise.
    const sideways = `q 0 1 -1 0 842 0 cm ${upright} Q`
    expect(await read([{ content: upright }])).toEqual(lines)
    expect(await read([{ content: sideways, rotate: 90 }])).toEqual(lines)
    expect(await read([{ content: sideways }])).toEqual(lines)
  })

  it('keeps bold apart, and joins a line to the one it was cut from', async () => {
    const content =
      text(60, 700, 'Reason for escalation: ', 'B') +
      text(182, 700, 'the care home asked three times for a review and had no reply before the') +
      text(60, 686, 'placement ended in March.') +
      text(60, 640, 'Outcome:', 'B')
    expect(await read([{ content }])).toEqual([
      '*Reason for escalation:* the care home asked three times for a review and had no reply before the placement ended in March.',
      '*Outcome:*',
    ])
  })

  it.each([
    ['a word', '1 1 0 rg 59 697 22 14 re f', ['=Yes= / No']],
    ['two words', '0 1 0 rg 59 697 45 14 re f', ['=Yes / No=']],
  ])('has %s marked with colour, and no box for what marks it', async (_, colour, lines) => {
    expect(await read([{ content: `${colour} 0 g ${text(60, 700, 'Yes / No')}` }])).toEqual(lines)
  })

  it('keeps the lines of a coloured cell, which is wider than its words', async () => {
    const cells =
      '1 1 0 rg 50 690 100 20 re f 150 690 100 20 re f 50 670 100 20 re f 150 670 100 20 re f 0 g '
    const words = text(60, 696, 'Yes') + text(160, 696, 'No') + text(60, 676, 'One') + text(160, 676, 'Two')
    expect(await read([{ content: cells + words }])).toEqual([
      [0, 0, 'Yes'],
      [0, 1, 'No'],
      [1, 0, 'One'],
      [1, 1, 'Two'],
    ])
  })

  it('goes on behind a dash that begins a line', async () => {
    const content =
      text(
        60,
        700,
        'Outcome: a joint visit was made by the nurse and the social worker of the team on Monday',
      ) + text(60, 686, '\\226 lacks capacity.').replace('\\\\', '\\')
    expect(await read([{ content }])).toEqual([
      'Outcome: a joint visit was made by the nurse and the social worker of the team on Monday – lacks capacity.',
    ])
  })

  it('in two columns of text is read down one and then the other', async () => {
    const left = [
      'The agencies could not agree on',
      'whether the care home should',
      'have been told of the earlier',
      'concern before the adult moved',
      'there in the spring of last year.',
    ]
    const right = ['A meeting was held in the town', 'hall and both managers came to', 'it with their notes of the case', 'and went through them in turn', 'until each point was settled.'] // prettier-ignore
    const content = left
      .map((line, n) => text(60, 700 - n * 14, line) + text(232, 700 - n * 14, right[n] ?? ''))
      .join('')
    expect((await read([{ content }])).join(' ')).toBe([...left, ...right].join(' '))
  })

  it('gives a header and footer once, and never inside an answer that runs over the page', async () => {
    const margins = (page: number) =>
      text(60, 810, 'Saltmoor Safeguarding Adults Board') + text(60, 30, `Page ${page} of 2`)
    const first = text(
      60,
      90,
      'Summary: the team was asked for a review of the care plan and did not answer until',
    )
    const second = text(60, 780, 'the placement had ended.')
    expect(await read([{ content: margins(1) + first }, { content: margins(2) + second }])).toEqual([
      'Saltmoor Safeguarding Adults Board',
      'Summary: the team was asked for a review of the care plan and did not answer until the placement had ended.',
    ])
  })

  it('takes neither the last row of a table nor a question at its foot for a footer', async () => {
    const table =
      '50 30 m 50 120 l S 250 30 m 250 120 l S 500 30 m 500 120 l S 50 120 m 500 120 l S 50 75 m 500 75 l S 50 30 m 500 30 l S\n'
    const content = table + text(55, 100, 'Agency') + text(255, 100, 'Vale Hospice') + text(55, 40, 'Reply') + text(255, 40, 'None') // prettier-ignore
    expect((await read([{ content }, { content: text(60, 700, 'Signed') }])).flat(2)).toEqual([
      0,
      0,
      'Agency',
      0,
      1,
      'Vale Hospice',
      1,
      0,
      'Reply',
      1,
      1,
      'None',
      'Signed',
    ])
    const asked = text(60, 200, 'Outcome sought') + text(60, 40, 'Is this about process?')
    expect(await read([{ content: asked }, { content: text(60, 780, 'Yes') }])).toEqual(['Outcome sought', 'Is this about process?', 'Yes']) // prettier-ignore
  })

  it('parts the rows between two ruled lines also where a question is not answered', async () => {
    const row = (y: number, question: string, answer: string) => text(60, y, question, 'B') + (answer === '' ? '' : text(220, y, answer)) // prettier-ignore
    const rule = (y: number) => `60 ${y} m 500 ${y} l S\n`
    const content =
      row(700, 'Name of adult:', 'Odo Fairley') + row(687, 'Date of birth:', '') + row(674, 'NHS number:', '999 771 9302') +
      row(661, 'Raised by', '') + rule(657) + row(644, 'Practitioner:', 'Nell Otway') + row(631, 'Post held:', 'Practice nurse') // prettier-ignore
    const table = await read([{ content }])
    expect(JSON.stringify(table)).toContain('[1,0,"*Date of birth:*"]')
    expect(JSON.stringify(table)).toContain('[2,1,"999 771 9302"]')
  })

  it('has the boxes, radio buttons and texts of its form in their places, and what was struck out by hand', async () => {
    const button = (x: number, on: string, state: string, parent: string) =>
      `<< /Type /Annot /Subtype /Widget /Rect [${x} 698 ${x + 11} 709] ${parent} /AS /${state} /F 4 ` +
      `/AP << /N << /${on} << >> /Off << >> >> >> >>`
    const content =
      text(60, 700, 'Stage:') + text(150, 700, 'One') + text(250, 700, 'Two') +
      text(60, 650, 'Name of adult:') + text(60, 600, 'Is this about process? Yes / No') // prettier-ignore
    const check = `<< /Type /Annot /Subtype /Widget /FT /Btn /T (agreed) /V /Yes /AS /Yes /F 4 /Rect [300 648 311 659] /AP << /N << /Yes << >> /Off << >> >> >> >>`
    const name = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Odo Fairley) /F 4 /Rect [150 644 280 662] >>`
    const strike = `<< /Type /Annot /Subtype /StrikeOut /F 4 /Rect [200 597 221 610] /QuadPoints [200 610 221 610 200 597 221 597] >>`
    const file = [
      {
        content,
        annotations: [
          button(130, 'One', 'Off', '/Parent 12 0 R'), button(230, 'Two', 'Two', '/Parent 12 0 R'), check, name, strike,
        ],
      },
    ] // prettier-ignore
    const radio = '<< /FT /Btn /Ff 49152 /T (stage) /V /Two /Kids [6 0 R 7 0 R] >>'
    const [stage, adult, process] = await read(file, [radio])
    expect(stage).toMatch(/Stage:\s*<empty>\s*One\s*<ticked>\s*Two/)
    expect(adult).toMatch(/Name of adult:\s*Odo Fairley\s*<ticked>/)
    expect(process).toBe('Is this about process? Yes / ~No~')
  })

  it('takes a frame drawn inside a cell for part of the cell', async () => {
    const frame = (x: number, y: number, w: number, h: number) => `${x} ${y} ${w} ${h} re S\n`
    const row = (y: number, label: string, answer: string) =>
      frame(45, y, 152, 22) + frame(197, y, 353, 22) + frame(202, y + 3, 342, 16) +
      text(50, y + 7, label, 'B') + text(206, y + 7, answer) // prettier-ignore
    const content = row(700, 'Name of adult', 'Odo Fairley') + row(678, 'Date of birth', '')
    expect(await read([{ content }])).toEqual([[0, 0, '*Name of adult*'], [0, 1, 'Odo Fairley'], [1, 0, '*Date of birth*'], [1, 1]]) // prettier-ignore
  })

  it('ends a table without lines at a heading with more room above it than its rows have', async () => {
    const row = (y: number, left: string, right: string, font: 'R' | 'B') =>
      text(60, y, left, font) + text(300, y, right, font)
    const content =
      row(700, 'Agency', 'Named contact', 'R') + row(686, 'Fairbank Surgery', 'Nell Otway', 'B') +
      row(664, 'Job title', 'Contact no.', 'R') + row(650, 'Practice nurse', '01632 960441', 'B') +
      text(60, 612, 'RESPONDING AGENCY', 'B') +
      row(596, 'Agency', 'Named contact', 'R') + row(582, 'Saltmoor Homes', 'Ivo Pell', 'B') // prettier-ignore
    const found = await read([{ content }])
    expect(found[8]).toBe('*RESPONDING AGENCY*')
    expect(found[9]).toEqual([0, 0, 'Agency'])
  })

  it('has an address begin anew below a short question, though it begins with a small letter', async () => {
    const frame = (x: number, y: number) => `${x} ${y} 196 40 re S\n`
    const content =
      frame(100, 700) + frame(296, 700) + frame(100, 660) + frame(296, 660) +
      text(104, 727, 'Agency') + text(104, 713, 'Hafren Health') + text(300, 727, 'Role') + text(300, 713, 'Nurse') +
      text(104, 687, 'Contact details') + text(104, 673, 'catrin.hughes-doyle@hafren.example') // prettier-ignore
    expect((await read([{ content }]))[2]).toEqual([
      1,
      0,
      'Contact details',
      'catrin.hughes-doyle@hafren.example',
    ])
  })

  it('keeps words and the boxes behind them in one answer however far apart they stand', async () => {
    const box = (x: number, ticked: boolean) =>
      `${x} 698 11 11 re S\n${ticked ? `${x + 2} 703 m ${x + 5} 700 l S ${x + 5} 700 m ${x + 9} 708 l S\n` : ''}`
    const content = text(60, 700, 'Adult') + box(130, false) + text(180, 700, 'Child') + box(250, true)
    expect(await read([{ content }])).toEqual(['Adult <empty> Child <ticked>'])
  })

  it('without any text is named as a scan', async () => {
    await expect(read([{ content: '100 100 m 200 200 l S' }])).rejects.toThrow(/text/i)
  })
})
