import { describe, expect, it } from 'vitest'
import { sheet } from '../testing/build'
import { readAll, values } from '../testing/read'

type Cells = (string | null)[]
const head: Cells = ['No', 'Pt name', 'NHS No', 'DOB', 'Date we challenged', 'Agency challenged', 'Reason for challenge'] // prettier-ignore
const odo: Cells = ['1', 'Odo Fairley', '485 777 3456', '2 Feb 1937', '3 April 2026', 'Anytown Council', 'No reply'] // prettier-ignore
const namesIn = (...rows: Cells[]) =>
  readAll(sheet([['Challenge tracker'], head, ...rows])).map(({ reading }) => values(reading)['subject.name'])

describe('figures under a log', () => {
  it.each<[string, Cells[]]>([
    ['by agency', [['Summary by agency'], ['Agency', 'Number', 'Closed', 'Open'], ['Anytown Council', '1', '1', '0'], ['Anytown ICB', '1', '0', '1']]],
    ['with a share of each', [['Theme', 'Cases', 'Share'], ['Discharge', '3', '75%'], ['Housing', '1', '25 %']]],
    ['with dashes for none', [['Quarter', 'Made', 'Resolved'], ['April to June', '–', '-'], ['July to September', '1', '–']]],
  ])('are no cases when they count %s', (_, rows) => {
    expect(namesIn(odo, [null], ...rows)).toEqual(['Odo Fairley'])
  }) // prettier-ignore

  it('end no log: a case below them is read', () => {
    const tamsin: Cells = ['2', 'Tamsin Roake', '485 777 9999', '4 May 1950', '5 May 2026', 'Anytown ICB', 'Late'] // prettier-ignore
    expect(namesIn(odo, ['Anytown Council', '1', '1', '0'], tamsin)).toEqual(['Odo Fairley', 'Tamsin Roake'])
  })
})
