import { describe, expect, it } from 'vitest'
import { bold, doc } from '../testing/build'
import { readOne, values } from '../testing/read'
import { PartHeadings } from './part-headings'

describe('the headings of a form’s parts', () => {
  it.each([
    ['B. The agencies', true],
    ['Part B: The agencies', true],
    ['C. The dispute', false],
    ['B. We rang the ward. Nobody came.', false],
  ])('has “%s” follow “A. The adult”: %s', (text, next) => {
    const parts = new PartHeadings()
    parts.pass('A. The adult')
    expect(parts.isNext(text)).toBe(next)
  })

  it('ends an answer at a lettered or underlined heading in plain letters', () => {
    const lettered = doc()
      .p('Fenmere Safeguarding Adults Board')
      .p('Professional Challenge Form')
      .p('A. The adult')
      .p([bold('Name of adult')]).p('Edwin Tull')
      .p([bold('Address')]).p('4 Mill Row, Fenmere')
      .p('B. Those involved')
      .p([bold('Agency raising the challenge')]).p('Fenmere Hospice')
      .p([bold('Outcome sought')]).p('A joint visit.')
      .p('C. Afterwards')
      .p([bold('Date resolved')]).p('4 May 2026')
      .build() // prettier-ignore
    const read = values(readOne(lettered).reading)
    expect(read['subject.address']).toBe('4 Mill Row, Fenmere')
    expect(read['concern.outcomeSought']).toBe('A joint visit.')
    const underlined = doc()
      .p('Professional Challenge Form')
      .p([bold('Name of adult')]).p('Edwin Tull')
      .p([bold('Address')]).p('4 Mill Row, Fenmere')
      .p([{ text: 'Those involved', underlined: true }])
      .p([bold('Agency raising the challenge')]).p('Fenmere Hospice')
      .p([bold('Outcome sought')]).p('A joint visit.')
      .p([bold('Date resolved')]).p('4 May 2026')
      .build() // prettier-ignore
    expect(values(readOne(underlined).reading)['subject.address']).toBe('4 Mill Row, Fenmere')
  })
})

describe('whoever signs below the last question', () => {
  const form = (...last: string[]) => {
    const built = doc()
      .p('Professional Challenge Form')
      .p('Name of adult: Edwin Tull')
      .p('Challenge raised by (name): Governor J. Arden')
      .p('Agency raising the challenge: Fenmere Hospice')
      .p('Agency challenged: Fenmere Council')
      .p('Date of challenge: 4 May 2026')
      .p('Was the procedure effective?')
    for (const line of last) built.p(line)
    return values(readOne(built.build()).reading)['outcome.effectiveness'] ?? null
  }

  it('is no part of the answer above', () => {
    expect(form('It was, eventually.', 'J. Arden')).toBe('It was, eventually.')
    expect(form('It was, eventually.', '', 'J Arden', 'Head of Safer Custody')).toBe('It was, eventually.')
    expect(form('', 'J. Arden', 'Head of Safer Custody')).toBe(null)
  })

  it('is somebody the form has named, with no more than a few short lines under it', () => {
    expect(form('It was, says', 'Petra Lowe')).toBe('It was, says\nPetra Lowe')
  })
})

describe('cells of one column', () => {
  it('read a question over its answer in a cell of its own, whatever heading stands over it', () => {
    const item = readOne(
      doc()
        .p('Professional Challenge Form')
        .table([['Name of adult', 'Edwin Tull'], ['Agency raising the challenge', 'Fenmere Hospice'], ['Agency challenged', 'Fenmere Council']])
        .table([
          [[bold('The professional disagreement')]],
          ['Date raised with the other agency\n4 May 2026'],
          ['Reason for the difference of view\nNobody has visited since March.'],
        ])
        .build(),
    ) // prettier-ignore
    const read = values(item.reading)
    expect(read.raisedOn).toBe('2026-05-04')
    expect(read['concern.summary']).toBe('Nobody has visited since March.')
  })
})
