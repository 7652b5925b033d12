import { beforeAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/accuracy/read-corpus'
import { readSets, type SetName } from '../../scripts/accuracy/sets'
import { rates, totalsOf } from '../../scripts/accuracy/totals'

const blind: readonly SetName[] = ['Second look', 'Third look', 'Fourth look', 'Fifth look', 'Sealed']
const figuresOf = (judged: readonly Judged[] = []) => {
  const totals = totalsOf(judged.flatMap(({ verdicts }) => verdicts))
  return { documents: judged.length, ...totals, ...rates(totals) }
}

// The figures are those reached, a little rounded, as in the test of the corpus: they say what a board may expect whose
// papers nobody has seen. The sealed documents are never looked at one by one, so that theirs stay true;
// they have a little more room, for whoever changes the reader cannot look up what a change did to them.
describe('documents made by somebody who did not know the reader', () => {
  let known: ReadonlyMap<SetName, Judged[]> = new Map()
  let shipped: ReadonlyMap<SetName, Judged[]> = new Map()

  beforeAll(async () => {
    known = await readSets(blind, { withOwnPacks: true })
    shipped = await readSets(blind, { withOwnPacks: false, everything: true })
  }, 300_000)

  it.each([
    [
      'looked at since',
      'Second look',
      { documents: 60, recall: 96.5, wrongOrInvented: 0.8, sureButWrong: 0 },
    ],
    [
      'looked at before',
      'Third look',
      { documents: 70, recall: 90.5, wrongOrInvented: 0.9, sureButWrong: 1 },
    ],
    [
      'looked at last',
      'Fourth look',
      { documents: 40, recall: 61.5, wrongOrInvented: 14.5, sureButWrong: 11 },
    ],
    [
      'made as a month of post may be',
      'Fifth look',
      { documents: 62, recall: 96.5, wrongOrInvented: 0.8, sureButWrong: 4 },
    ],
    ['never looked at', 'Sealed', { documents: 60, recall: 90.5, wrongOrInvented: 1.6, sureButWrong: 6 }],
  ] as const)('are read as well as was reached, those %s', (_, name, reached) => {
    const { documents, recall, wrongOrInvented, sureButWrong } = figuresOf(known.get(name))
    expect(documents).toBeGreaterThanOrEqual(reached.documents)
    expect(recall).toBeGreaterThanOrEqual(reached.recall)
    expect(wrongOrInvented).toBeLessThanOrEqual(reached.wrongOrInvented)
    expect(sureButWrong).toBeLessThanOrEqual(reached.sureButWrong)
  })

  it('are read as well as was reached without the packs of their boards', () => {
    const figures = blind.map((name) => figuresOf(shipped.get(name)))
    const [secondLook, thirdLook, fourthLook, fifthLook, sealed] = figures
    expect(secondLook?.recall).toBeGreaterThanOrEqual(95)
    expect(secondLook?.sureButWrong).toBe(0)
    expect(thirdLook?.recall).toBeGreaterThanOrEqual(84)
    expect(thirdLook?.sureButWrong).toBe(0)
    expect(fourthLook?.recall).toBeGreaterThanOrEqual(44.5)
    expect(fourthLook?.sureButWrong).toBeLessThanOrEqual(5)
    expect(fifthLook?.recall).toBeGreaterThanOrEqual(94)
    expect(fifthLook?.sureButWrong).toBeLessThanOrEqual(1)
    expect(sealed?.recall).toBeGreaterThanOrEqual(83.5)
    expect(sealed?.sureButWrong).toBeLessThanOrEqual(3)
  })

  it('are not all forms: some of them say nothing a register keeps', () => {
    for (const name of blind) {
      const documents = known.get(name) ?? []
      const empty = documents.filter(({ truth }) => truth.items.every(({ kind }) => kind === 'not-a-form'))
      expect(empty.length / documents.length).toBeGreaterThan(0.1)
    }
  })
})
