import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReturnReading } from '@shared/domain/return-reading'
import { protocolPack } from '@shared/protocol/pack-schema'
import { parse } from 'yaml'
import { doc, sheet } from '../forms/testing/build'
import { countIn } from './count'
import { readReturn } from './read-return'

const file = resolve(import.meta.dirname, '../../../../resources/protocols/warwickshire.yaml')
const pack = protocolPack.parse(parse(readFileSync(file, 'utf8')))
const ofLetter = (text: string, subject = '') => readReturn(doc().lines(text).build().blocks, pack, subject)
const ofSheet = (rows: readonly (readonly (string | null)[])[]) => readReturn(sheet(rows).blocks, pack, '')
const said = ({ figures }: ReturnReading) =>
  figures.map(({ measure, by, of, value }) => [measure, by === 'total' ? by : of, value].join(' '))

describe('a letter that says what was made and received', () => {
  it.each([
    ['4 made, none received', ['made total 4', 'received total 0']],
    ['We made four escalations and received 2.', ['made total 4', 'received total 2']],
    ['No escalations were made or received.', ['made total 0', 'received total 0']],
    ['Escalations made: 4\nEscalations received: 0', ['made total 4', 'received total 0']],
    ['We raised a total of 3 and received none.', ['made total 3', 'received total 0']],
    ['5 escalations made (3 at stage 1, 2 at stage 3), 1 received', ['made total 5', 'made Stage 1 3', 'made Stage 3 2', 'received total 1']],
    ['4 made: 3 to Alder Vale Police, 1 to Northgate Hospital', ['made total 4', 'made Alder Vale Police 3', 'made Northgate Hospital 1']],
    ['From 1 April 2025 to 31 March 2026 we made 2 and received 0', ['made total 2', 'received total 0']],
    ['2 made. Last year we made 6.', ['made total 2']],
  ])('“%s”', (text, figures) => expect(said(ofLetter(text))).toEqual(figures)) // prettier-ignore

  it('is never surer than likely, and gives the place', () => {
    const [figure] = ofLetter('Dear all\n4 made, none received').figures
    expect(figure).toMatchObject({ confidence: 'likely', at: 'p2', asWritten: '4 made' })
  })

  it.each(['3 made or received', '4 made 2 received', 'A few made', '3 or 4 made'])(
    'guesses nothing from “%s”',
    (text) => expect(ofLetter(text).figures.every(({ value }) => value === null)).toBe(true),
  )

  it.each(['This is a nil return.', 'We have nothing to report.', 'There were no escalations this year.'])(
    'says nil: “%s”',
    (text) => expect(ofLetter(text).nil).not.toBeNull(),
  )

  it('that counts something is not nil, whatever else it says', () =>
    expect(ofLetter('3 made. Nothing to report from our partners.').nil).toBeNull())

  it.each([
    ['Annual return 2025/26', '2025-04-01', '2026-03-31'],
    ['April 2024 to March 2025', '2024-04-01', '2025-03-31'],
    ['the year ending 31 March 2026', '2025-04-01', '2026-03-31'],
    ['1 January 2025 – 31 December 2025', '2025-01-01', '2025-12-31'],
  ])('takes its year from “%s”', (text, from, to) =>
    expect(ofLetter(`4 made.\nFor ${text}`).period).toMatchObject({ from, to }))

  it('keeps its themes in words, under a theme where they name one', () => {
    const { issues } = ofLetter('Themes: Drift or unreasonable delay; nobody answers at weekends')
    expect(issues).toMatchObject([
      { text: 'Drift or unreasonable delay', theme: 'drift-or-delay', confidence: 'sure' },
      { text: 'nobody answers at weekends', theme: null, confidence: 'doubtful' },
    ])
  })
}) // prettier-ignore

describe('an agency’s own table', () => {
  it('with a column for each of made and received', () =>
    expect(said(ofSheet([['', 'Escalations made', 'Escalations received'], ['Stage 1', '3', '1'], ['Stage 2', '1', '0'], ['Total', '4', '1']]))).toEqual([
      'made Stage 1 3', 'received Stage 1 1', 'made Stage 2 1', 'received Stage 2 0', 'made total 4', 'received total 1',
    ]))

  it('with a line for each', () =>
    expect(said(ofSheet([['Escalations made', '4'], ['Escalations received', '2'], ['Escalations made at stage 3', '1']]))).toEqual([
      'made total 4', 'received total 2', 'made Stage 3 1',
    ]))

  it('of agencies', () =>
    expect(said(ofSheet([['Agency', 'Made', 'Received'], ['Alder Vale Police', '1', '2'], ['Northgate Hospital', '0', '1'], ['Total', '1', '3']]))).toContain('received Alder Vale Police 2'))

  it('says who it is from', () =>
    expect(ofSheet([['Organisation', 'Alder Vale Police'], ['Escalations made', '4']]).agency?.text).toBe('Alder Vale Police'))

  it('with several numbers on a line is doubtful, and all of them are kept', () => {
    const [figure] = ofSheet([['Escalations made', '1', '2', '3', '4']]).figures
    expect(figure).toMatchObject({ value: null, confidence: 'doubtful', asWritten: '1, 2, 3, 4' })
  })

  it('that says two things about one total takes neither', () => {
    const [figure] = ofSheet([['Escalations made', '4'], ['Number of escalations made', '5']]).figures
    expect(figure).toMatchObject({ value: null, confidence: 'doubtful', note: 'It says 4 in one place and 5 in another.' })
  })

  it('names a stage that the protocol does not have: it is said, and not lost', () => {
    const { remarks } = ofSheet([['', 'Made', 'Received'], ['Stage 7', '3', '1'], ['Total', '3', '1']])
    expect(remarks[0]?.message).toContain('Stage 7: 3')
  })
}) // prettier-ignore

describe('what stands where a number belongs', () => {
  it.each([
    ['4', 4, 'sure'], ['0', 0, 'sure'], ['1,204', 1204, 'sure'], ['four', 4, 'likely'], ['None', 0, 'likely'],
    ['-3', null, 'doubtful'], ['2.5', null, 'doubtful'], ['a few', null, 'doubtful'], ['-', null, 'doubtful'],
    ['n/a', null, 'doubtful'], ['about 4', null, 'doubtful'], ['99999', null, 'doubtful'],
  ] as const)('“%s”', (text, value, confidence) => expect(countIn(text)).toMatchObject({ value, confidence })) // prettier-ignore
  it('an empty cell says nothing', () => expect(countIn('  ')).toBeNull())
})
